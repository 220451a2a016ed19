/** Scripts that run from right to left, of languages that people read on screens. */
const RIGHT_TO_LEFT = /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/;

/**
 * Which way a language runs, by its script. The browser knows the script of each language, so no list of languages
 * is needed; of what is no tag it finds the way by the letters.
 * @param tag - A BCP 47 tag, such as `ar` or `ku-Arab`.
 */
export function directionOf(tag: string): 'ltr' | 'rtl' | 'auto' {
  try {
    return RIGHT_TO_LEFT.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'auto';
  }
}

const baseOf = (tag: string) => tag.toLowerCase().split('-')[0];

/**
 * The name of a language, in a language.
 * @returns The tag itself when the browser does not know it; `undefined` when it does not speak the second.
 */
export function nameOf(tag: string, inLanguage: string): string | undefined {
  try {
    const names = new Intl.DisplayNames([inLanguage], { type: 'language' });
    // A browser that lacks a language answers in another one.
    return baseOf(names.resolvedOptions().locale) === baseOf(inLanguage) ? names.of(tag) : undefined;
  } catch {
    return tag;
  }
}
