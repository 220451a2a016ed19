import type { Block, Sentence, Word } from '../document.js';
import type { Found } from '../finding.js';
import { markAfter } from '../grammar/clause.js';
import { HEBBEN, MODALS, PREPOSITIONS, WORDEN, ZIJN } from '../lists/function-words.js';

/** From this many in one sentence the original was harder in 90 % of the pairs that differ. */
const MANY = 5;
/** How far `te` can be from its `om`. */
const OM_TE = 15;

/** Begin a clause, so that a preposition before them is the tail of a verb: "geef aan wanneer". */
const CONJUNCTIONS = [
  'dat',
  'als',
  'wanneer',
  'omdat',
  'zodat',
  'voordat',
  'nadat',
  'terwijl',
  'zodra',
  'indien',
];
/** After these, what looked like a preposition belongs to a verb: "aan te vragen", "waar u invloed op hebt". */
const STARTS = new Set([
  ...PREPOSITIONS,
  ...HEBBEN,
  ...ZIJN,
  ...WORDEN,
  ...MODALS,
  ...CONJUNCTIONS,
  'te',
  'en',
  'of',
]);

/** Everyday groups of which a reader does not count the prepositions. */
const FIXED = new Set([
  'af en toe',
  'tot en met',
  'om de beurt',
  'van te voren',
  'op zich',
  'van tevoren',
  'onder andere',
  'in plaats',
]);

/** A heap of prepositions: the sentence hangs together by `van`, `voor`, `in` and `met`. */
export function prepositions(sentence: Sentence, block: Block): Found[] {
  const { words } = sentence;
  const heap = words.filter((_, index) => isPreposition(words, block, index));
  const [first] = heap;
  const last = heap.at(-1);
  if (!first || !last || heap.length < MANY) return [];
  const named = [...new Set(heap.map(({ lower }) => `“${lower}”`))].slice(0, MANY).join(', ');
  const message = `Deze zin heeft ${heap.length} voorzetsels, zoals ${named}. Maak er twee zinnen van.`;
  return [{ start: first.start, end: last.end, message }];
}

/** Whether a word joins what follows to the rest, and is not the tail of a verb or half of "om te". */
function isPreposition(words: readonly Word[], block: Block, index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || !next || !PREPOSITIONS.has(word.lower)) return false;
  if (word.text !== word.lower && index > 0) return false;
  // "Zij neemt contact op." "aan te vragen" "vraagt hulp aan bij"
  if (markAfter(block, words, index) !== '' || STARTS.has(next.lower)) return false;
  if (word.lower === 'om' && isOmTe(words, index)) return false;
  return ![0, 1, 2].some((back) => isFixed(words, index, back));
}

const isOmTe = (words: readonly Word[], index: number): boolean =>
  words.slice(index + 1, index + OM_TE).some(({ lower }) => lower === 'te');

/** Whether a fixed group that begins `back` words earlier holds the word at `index`. */
const isFixed = (words: readonly Word[], index: number, back: number): boolean =>
  index >= back && [2, 3].some((length) => length > back && FIXED.has(joined(words, index - back, length)));

const joined = (words: readonly Word[], from: number, length: number): string =>
  words
    .slice(from, from + length)
    .map(({ lower }) => lower)
    .join(' ');
