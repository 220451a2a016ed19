import type { Entry } from '../lists/lexicon.js';

/**
 * Says why a word is hard, and what is easier.
 * @param fits - Alternatives that can stand in its place here; the others are named as a hint.
 */
export function advise(
  { article, fits: all, isOfficial, otherwise }: Entry,
  fits: readonly string[],
): string {
  const why = isOfficial ? 'Dit is ambtelijke taal.' : 'Niet iedereen kent dit woord.';
  const bare = (text: string): string => (article ? text.slice(text.indexOf(' ') + 1) : text);
  // What does not fit here is still a hint.
  const hints = otherwise.length > 0 ? otherwise : Object.values(all).flat().map(bare);
  const [first = '', second] = (fits.length > 0 ? fits : hints).map((text) => `“${text}”`);
  const words = second ? `${first} of ${second}` : first;
  return fits.length > 0
    ? `${why} Makkelijker is ${words}.`
    : `${why} Zeg het anders, bijvoorbeeld met ${words}.`;
}
