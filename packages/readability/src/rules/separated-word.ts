import type { Block, Word } from '../document.js';
import type { Found } from '../finding.js';
import { isInfinitive } from '../grammar/infinitives.js';
import { around, type SeparatedVerb } from '../grammar/separated-verb.js';
import { advise } from './advise.js';

/** "Vrij te zijn" stays two words. */
const ALONE = new Set(['zijn', 'worden', 'hebben', 'kunnen']);

/** A separable verb: "kent een vergoeding toe" becomes "geeft een vergoeding". */
export function foundSeparated(
  { entry, particle }: SeparatedVerb,
  block: Block,
  words: readonly Word[],
  index: number,
): Found[] {
  const verb = words[index];
  const last = words[particle];
  if (!verb || !last) return [];
  const alternatives = entry.fits.any ?? [];
  const middle = block.text.slice(verb.end, last.start);
  const message = advise(entry, alternatives);
  // "Dient … in te leveren" becomes "moet … inleveren".
  const infinitive = last.lower === 'te' ? words[particle + 1] : undefined;
  const before = particle - 1 > index ? words[particle - 1] : undefined;
  const isOne = infinitive && before && !ALONE.has(infinitive.lower);
  if (isOne && isInfinitive(before.lower + infinitive.lower)) {
    const suggestions = alternatives.map((text) => text + middle.trimEnd() + infinitive.text);
    return [{ start: verb.start, end: infinitive.end, message, suggestions }];
  }
  const suggestions = alternatives.map((text) => around(text, middle));
  return [{ start: verb.start, end: last.end, message, suggestions }];
}
