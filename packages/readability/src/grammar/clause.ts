import type { Block, Word } from '../document.js';
import { AFTER_COMMA, HEBBEN, MODALS, SUBJECTS, SUBORDINATORS, ZIJN } from '../lists/function-words.js';

/** How far a verb and its partner can be apart. Keeps a sentence of a million words linear. */
const REACH = 40;

/** Where a clause cannot go on. */
const HARD = /[;:()[\]–—…!?]|^-|\s-/;

/** A word of a sentence and its place among the others. */
export interface Place {
  readonly index: number;
  readonly word: Word;
}

/** What stands between a word and the next, without white space. */
export function markAfter(block: Block, words: readonly Word[], index: number): string {
  const word = words[index];
  if (!word) return '';
  return block.text.slice(word.end, words[index + 1]?.start ?? word.end + 1).trim();
}

/**
 * The words after `index` that are in the same clause, seen from a finite verb there. A clause between commas
 * ("wordt de aanvraag, als hij compleet is, beoordeeld") is stepped over.
 */
export function clauseAfter(block: Block, words: readonly Word[], index: number): readonly Place[] {
  const places: Place[] = [];
  const limit = Math.min(words.length, index + 1 + REACH);
  for (let at = index + 1; at < limit; at++) {
    const word = words[at];
    if (!word) break;
    const mark = markAfter(block, words, at - 1);
    if (HARD.test(mark)) break;
    if (mark.includes(',') && startsClause(words, at)) {
      const next = opensAside(word.lower) ? afterAside(block, words, at, limit) : limit;
      if (next >= limit || startsClause(words, next)) break;
      at = next - 1;
      continue;
    }
    if (isFiniteAgain(words, at) || (places.length > 0 && SUBORDINATORS.has(word.lower))) break;
    places.push({ index: at, word });
  }
  return places;
}

/** The words before `index` that are in the same clause, nearest first. */
export function clauseBefore(block: Block, words: readonly Word[], index: number): readonly Place[] {
  const places: Place[] = [];
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const word = words[at];
    const mark = markAfter(block, words, at);
    if (!word || mark.includes(',') || HARD.test(mark)) break;
    if (SUBORDINATORS.has(word.lower)) break;
    places.push({ index: at, word });
  }
  return places;
}

function startsClause(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (lower === 'en' || lower === 'of') return opensWithVerb(next) || SUBJECTS.has(next);
  if (SUBORDINATORS.has(lower) || AFTER_COMMA.has(lower)) return true;
  return SUBJECTS.has(lower) || SUBJECTS.has(next) || opensWithVerb(lower);
}

const opensAside = (lower: string): boolean => SUBORDINATORS.has(lower) || AFTER_COMMA.has(lower);

/** The index of the first word after the comma that closes an aside. */
function afterAside(block: Block, words: readonly Word[], from: number, limit: number): number {
  for (let at = from; at < limit - 1; at++) {
    const mark = markAfter(block, words, at);
    if (HARD.test(mark)) return limit;
    if (mark.includes(',')) return at + 1;
  }
  return limit;
}

/** `zijn` alone may be "his", so it does not count. */
const isFinite = (lower: string): boolean =>
  (HEBBEN.has(lower) && lower !== 'hebben') || (ZIJN.has(lower) && lower !== 'zijn');

const opensWithVerb = (lower: string): boolean => isFinite(lower) || MODALS.has(lower);

/** Another finite verb: the clause of the first one is over. A modal may stand in its end: "gedaan moet worden". */
const isFiniteAgain = (words: readonly Word[], at: number): boolean => {
  const lower = words[at]?.lower ?? '';
  return isFinite(lower) || (MODALS.has(lower) && words[at - 1]?.lower === 'en');
};
