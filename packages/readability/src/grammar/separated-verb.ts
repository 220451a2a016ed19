import type { Block, Word } from '../document.js';
import { markAfter } from './clause.js';
import { splits } from '../lists/difficult-words.js';
import { PREPOSITIONS, SUBORDINATORS } from '../lists/function-words.js';
import type { Entry } from '../lists/lexicon.js';

/** How far a particle can be from its verb. */
const REACH = 12;
/** After a particle these begin something new. */
const FOLLOWING = new Set([...PREPOSITIONS, ...SUBORDINATORS, 'en', 'of', 'als', 'die', 'dan']);

/** After "te" these begin an old way to say when. */
const TIME = new Set(['allen', 'alle', 'zijner']);

/** A listed verb and its particle further on. */
export interface SeparatedVerb {
  readonly entry: Entry;
  /** The index of the particle. */
  readonly particle: number;
}

/** The separable verb that begins at `index`, when its particle stands further on: "kent … toe". */
export function separatedVerbAt(
  block: Block,
  words: readonly Word[],
  index: number,
): SeparatedVerb | undefined {
  const candidates = splits.get(words[index]?.lower ?? '');
  if (!candidates) return undefined;
  for (let at = index + 1; at < Math.min(words.length, index + REACH); at++) {
    const lower = words[at]?.lower ?? '';
    if (markAfter(block, words, at - 1) || SUBORDINATORS.has(lower) || lower === 'om') return undefined;
    const split = candidates.find(({ particle }) => particle === lower);
    if (split && isParticle(block, words, at)) return { entry: split.entry, particle: at };
  }
  return undefined;
}

/** What is a preposition too, is a particle at the end of its clause; "te allen tijde" is none. */
function isParticle(block: Block, words: readonly Word[], at: number): boolean {
  if (TIME.has(words[at + 1]?.lower ?? '')) return false;
  if (!PREPOSITIONS.has(words[at]?.lower ?? '')) return true;
  const next = words[at + 1];
  return !next || markAfter(block, words, at) !== '' || FOLLOWING.has(next.lower);
}

/** Puts what stands between a verb and its particle between those of an alternative: `legt … uit`. */
export function around(alternative: string, middle: string): string {
  const [verb = '', particle] = alternative.split(' … ');
  return particle ? verb + middle + particle : (verb + middle).trimEnd();
}
