/** A language without its country: `nl` of `nl-BE`. */
export const baseOf = (tag: string): string | undefined => tag.toLowerCase().split(/[-_]/)[0];

/**
 * The voices that speak a language, the most fitting first. A voice on the device comes before all others: one from
 * elsewhere sends what it reads to the maker of the browser, so those are given only when there is no other.
 * @param language - A BCP 47 tag. Android writes those of its voices with an underscore: `nl_NL`.
 */
export function voicesFor(language: string): SpeechSynthesisVoice[] {
  // A browser may have no voices at all, or give them only later (`voiceschanged`).
  const voices = globalThis.speechSynthesis?.getVoices() ?? [];
  const speakers = voices.filter(({ lang }) => baseOf(lang) === baseOf(language));
  const local = speakers.filter(({ localService }) => localService);
  const fit = (voice: SpeechSynthesisVoice) => Number(voice.lang === language) * 2 + Number(voice.default);
  return (local.length > 0 ? local : speakers).sort((a, b) => fit(b) - fit(a));
}
