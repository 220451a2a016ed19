import type { Block, Sentence, Word } from '../document.js';
import type { Found } from '../finding.js';
import { clauseAfter, markAfter, type Place } from '../grammar/clause.js';
import { NEGATIVE_WORDS } from '../lists/negatives.js';

const NEGATIONS = new Set(['niet', 'geen', 'nooit', 'niets', 'niemand', 'nergens']);
/** May stand between two negations: "niet geheel onmogelijk". */
const DEGREES = new Set(['geheel', 'helemaal', 'volledig', 'zo', 'echt', 'erg', 'meer', 'altijd', 'bepaald']);
/** Before which a second negation belongs to a clause of its own. */
const BREAKS = new Set(['en', 'maar', 'of', 'om', 'als', 'want', 'dus', 'die', 'dan']);
/** How far "tenzij" can be from the negation that it takes back. */
const TENZIJ_REACH = 15;
const ZONDER_REACH = 6;

const EXAMPLE = 'Twee ontkenningen samen zijn lastig. Zeg wat wel kan of moet.';

/** Two negations that cancel each other: "niet onmogelijk", "niet zonder", "geen hulp, tenzij". */
export function doubleNegation(sentence: Sentence, block: Block): Found[] {
  const { words } = sentence;
  const found: Found[] = [];
  let free = 0;
  for (const [index, word] of words.entries()) {
    if (index < free || !NEGATIONS.has(word.lower)) continue;
    const second = partnerOf(words, block, index);
    if (!second) continue;
    found.push({ start: word.start, end: second.word.end, message: messageFor(second.word.lower) });
    free = second.index + 1;
  }
  return found;
}

function partnerOf(words: readonly Word[], block: Block, index: number): Place | undefined {
  const clause = untilComma(block, words, index);
  return negative(clause) ?? without(index, clause) ?? again(clause) ?? unless(words, index);
}

/** The words after `index` up to the first mark. */
function untilComma(block: Block, words: readonly Word[], index: number): readonly Place[] {
  const clause = clauseAfter(block, words, index);
  const end = clause.findIndex((place) => markAfter(block, words, place.index - 1) !== '');
  return end < 0 ? clause : clause.slice(0, end);
}

/** "niet onmogelijk", "niet helemaal onbegrijpelijk", "geen onredelijke eis" */
function negative(clause: readonly Place[]): Place | undefined {
  const [first, second] = clause;
  if (first && NEGATIVE_WORDS.has(first.word.lower)) return first;
  return first && second && DEGREES.has(first.word.lower) && NEGATIVE_WORDS.has(second.word.lower)
    ? second
    : undefined;
}

/** "niet zonder vergunning", "geen gegevens delen zonder toestemming" */
function without(index: number, clause: readonly Place[]): Place | undefined {
  const place = clause.find(({ word }) => word.lower === 'zonder' || BREAKS.has(word.lower));
  return place?.word.lower === 'zonder' && place.index - index <= ZONDER_REACH ? place : undefined;
}

/** "nooit niet", "geen enkele reden om dit niet te doen" */
function again(clause: readonly Place[]): Place | undefined {
  const isReason = clause.slice(0, 2).some(({ word }) => word.lower === 'reden');
  const end = clause.findIndex(({ word }) => BREAKS.has(word.lower) && !(isReason && word.lower === 'om'));
  return clause
    .slice(0, end < 0 ? clause.length : end)
    .find(
      ({ word }) => NEGATIONS.has(word.lower) && (isReason || word.lower === 'niet' || word.lower === 'geen'),
    );
}

/** "geen hulp, tenzij" */
function unless(words: readonly Word[], index: number): Place | undefined {
  for (let at = index + 1; at < Math.min(words.length, index + TENZIJ_REACH); at++) {
    const word = words[at];
    if (word?.lower === 'tenzij') return { index: at, word };
  }
  return undefined;
}

function messageFor(second: string): string {
  if (second === 'tenzij') return `${EXAMPLE} Bijvoorbeeld: “alleen als”.`;
  if (second === 'zonder') return `${EXAMPLE} Bijvoorbeeld: “alleen met”.`;
  return EXAMPLE;
}
