/**
 * The language to read something in, of those that there are: the one wanted, else a wider form of it (`ar` for
 * `ar-MA`), else the first. Capitals say nothing (RFC 4647 §3.4, lookup).
 * @param wanted - A BCP 47 tag; anything goes when absent or empty.
 */
export function chooseLanguage<Edition extends { readonly language: string }>(
  editions: readonly Edition[],
  wanted = '',
): Edition | undefined {
  const subtags = wanted.toLowerCase().split('-');
  for (; subtags.length > 0; subtags.pop()) {
    const tag = subtags.join('-');
    const found = editions.find(({ language }) => language.toLowerCase() === tag);
    if (found) return found;
  }
  return editions[0];
}
