import type { Word } from '../document.js';
import { DETERMINERS, PREPOSITIONS } from '../lists/function-words.js';

/** Words that go along with the article of their noun. */
const WITH_DE: Readonly<Record<string, string>> = {
  de: 'het',
  deze: 'dit',
  die: 'dat',
  onze: 'ons',
  elke: 'elk',
  iedere: 'ieder',
  welke: 'welk',
};
const WITH_HET: Readonly<Record<string, string>> = {
  het: 'de',
  dit: 'deze',
  dat: 'die',
  ons: 'onze',
  elk: 'elke',
  ieder: 'iedere',
  welk: 'welke',
};

/** An adjective before a noun with `het` and without an article of its own: "een nieuw criterium". */
const UNINFLECTED = /[^e]$|[aeiou]e$/;

/** Words that are the same before every noun. */
const isLoose = (word: string): boolean =>
  !WITH_DE[word] &&
  !WITH_HET[word] &&
  (DETERMINERS.has(word) || PREPOSITIONS.has(word) || ['en', 'of', 'als'].includes(word));

/**
 * Alternatives for a noun that fit behind the word in front of it. "De beschikking" becomes "het besluit": then the
 * article is taken along. "De nieuwe beschikking" would become "de nieuwe besluit", and "een nieuw criterium" "een nieuw
 * voorwaarde", so those are left out.
 * @param start - Where the noun stands.
 * @param article - Of the noun.
 * @param fits - With their articles.
 */
export function fitNoun(
  start: number,
  article: string,
  fits: readonly string[],
  before: Word | undefined,
): { start: number; fits: readonly string[] } {
  const alike = (text: string): boolean => text.startsWith(`${article} `);
  const bare = (text: string): string => text.slice(text.indexOf(' ') + 1);
  const isAllAlike = fits.every(alike);
  const other = (article === 'de' ? WITH_DE : WITH_HET)[before?.lower ?? ''];
  if (before && other && !isAllAlike) {
    const taken = fits.map((text) => `${alike(text) ? before.lower : other} ${bare(text)}`);
    return { start: before.start, fits: taken };
  }
  const isBound =
    before !== undefined &&
    (article === 'de' ? /[^aeiou]e$/ : UNINFLECTED).test(before.lower) &&
    !isLoose(before.lower);
  return { start, fits: fits.filter((text) => !isBound || alike(text)).map(bare) };
}
