import type { Block, Sentence, Word } from '../document.js';
import type { Found } from '../finding.js';
import { markAfter } from '../grammar/clause.js';
import { DETERMINERS, PREPOSITIONS } from '../lists/function-words.js';
import { isInfinitive, isNounToo } from '../grammar/infinitives.js';
import { isNominalisation } from '../lists/nominalisations.js';

/** From this many in one sentence the original was harder in 96 % of the pairs that differ. */
const MANY = 3;
/** Words that may stand between `het` and its verb: "het tijdig indienen van". */
const BETWEEN = 2;
/** Words that never stand there. */
const ENDS = new Set([...DETERMINERS, ...PREPOSITIONS, 'te', 'is', 'wordt']);

/** Verbs made into nouns: "het verstrekken van", and three or more of `beoordeling`, `uitvoering` in a sentence. */
export function nominalStyle(sentence: Sentence, block: Block): Found[] {
  const found = sentence.words.flatMap((_, index) => nounOfVerb(sentence.words, block, index));
  const nouns = sentence.words.filter(({ lower }) => isNominalisation(lower));
  const [first] = nouns;
  const last = nouns.at(-1);
  if (!first || !last || nouns.length < MANY) return found;
  const named = nouns.slice(0, MANY).map(({ text }) => `“${text.toLowerCase()}”`);
  const heap: Found = {
    start: first.start,
    end: last.end,
    message: `Deze zin is zwaar door woorden als ${named.join(', ')}. Gebruik werkwoorden: wie doet wat?`,
  };
  return [...found.filter(({ start, end }) => end <= heap.start || start >= heap.end), heap].sort(
    (one, other) => one.start - other.start,
  );
}

/** "Het verstrekken van", unless somebody helps with it: "hulp bij het invullen van". */
function nounOfVerb(words: readonly Word[], block: Block, index: number): Found[] {
  const article = words[index];
  if (article?.lower !== 'het') return [];
  for (let at = index + 1; at <= index + 1 + BETWEEN; at++) {
    const verb = words[at];
    const of = words[at + 1];
    if (!verb || !of || markAfter(block, words, at - 1) || ENDS.has(verb.lower)) return [];
    if (of.lower !== 'van' || markAfter(block, words, at)) continue;
    if (!isInfinitive(verb.lower) || isNounToo(verb.lower) || isHelp(words, index)) return [];
    const message = `Zeg wie dit doet, met “${verb.lower}” als werkwoord. Bijvoorbeeld: “De gemeente …” of “U …”.`;
    return [{ start: article.start, end: of.end, message }];
  }
  return [];
}

/** Everyday ways to say what somebody gets help with or is busy with. */
const isHelp = (words: readonly Word[], index: number): boolean =>
  words[index - 1]?.lower === 'bij' &&
  words
    .slice(Math.max(0, index - 6), index)
    .some(({ lower }) => /^(?:hulp|help|helpt|helpen|hielp|geholpen|ondersteun)/.test(lower));
