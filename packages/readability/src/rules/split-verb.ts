import type { Block, Sentence, Word } from '../document.js';
import type { Found } from '../finding.js';
import { clauseAfter, clauseBefore, markAfter, type Place } from '../grammar/clause.js';
import { ARTICLES, HEBBEN, MODALS, SUBORDINATORS, WORDEN } from '../lists/function-words.js';
import { isInfinitive, isNounToo } from '../grammar/infinitives.js';
import { isParticiple } from '../grammar/participles.js';
import { SEPARABLE } from '../grammar/separable.js';

/** From this many words in between the original was harder in 73 % of the pairs that differ. */
const FAR = 8;
/** A sentence with no more words than this is read at one go. */
const SHORT = 15;
/** Also without a comma these can begin a clause with verbs of its own. */
const NEW_CLAUSE = new Set([
  'die',
  'als',
  'om',
  'wordt',
  'werd',
  'werden',
  'heeft',
  'heb',
  'hebt',
  'had',
  'hadden',
]);
/** Go with `te` and another verb: "dient … in te leveren". */
const WITH_TE = new Set(['dient', 'dienen', 'diende', 'dienden', 'hoeft', 'hoeven', 'hoefde']);

/** A verb in two parts with many words in between: "moet … indienen", "vraagt … aan". */
export function splitVerb(sentence: Sentence, block: Block): Found[] {
  const { words } = sentence;
  if (words.length <= SHORT) return [];
  return words.flatMap((verb, index) => {
    if (!isFinite(verb.lower)) return [];
    const partner = partnerOf(words, block, index);
    const between = partner ? partner.index - index - 1 : 0;
    if (!partner || between < FAR) return [];
    const message = `Tussen “${verb.lower}” en “${partner.word.lower}” staan ${between} woorden. Zet ze dichter bij elkaar, of maak er twee zinnen van.`;
    return [{ start: verb.start, end: partner.word.end, message }];
  });
}

const isFinite = (lower: string): boolean =>
  MODALS.has(lower) || HEBBEN.has(lower) || WORDEN.has(lower) || SEPARABLE.has(lower);

function partnerOf(words: readonly Word[], block: Block, index: number): Place | undefined {
  const lower = words[index]?.lower ?? '';
  // In a clause that begins with "die" or "omdat" the verbs stand together at the end.
  const isSubordinate = clauseBefore(block, words, index).some((place) =>
    SUBORDINATORS.has(words[place.index - 1]?.lower ?? ''),
  );
  if (isSubordinate) return undefined;
  for (const place of clauseAfter(block, words, index)) {
    if (NEW_CLAUSE.has(place.word.lower)) return undefined;
    if (isPartner(words, block, lower, place)) return place;
  }
  return undefined;
}

/** Whether a word closes what a finite verb opens: "vraagt … aan", "moet … indienen", "heeft … gedaan". */
function isPartner(words: readonly Word[], block: Block, finite: string, place: Place): boolean {
  const { index, word } = place;
  if (SEPARABLE.get(finite)?.has(word.lower) && closes(words, block, index)) return true;
  if (describes(words, place) || (isNounToo(word.lower) && !closes(words, block, index))) return false;
  if (HEBBEN.has(finite) || WORDEN.has(finite)) return isParticiple(word.lower);
  const hasTe = words[index - 1]?.lower === 'te';
  return (
    MODALS.has(finite) &&
    hasTe === WITH_TE.has(finite) &&
    (isInfinitive(word.lower) || isParticiple(word.lower))
  );
}

/** "De gegeven hulp", "het bouwen": straight after an article it is no partner of a verb. */
const describes = (words: readonly Word[], { index }: Place): boolean => {
  const before = words[index - 1]?.lower ?? '';
  return before === 'het' || ARTICLES.has(before);
};

/** At the end of the sentence or in front of a mark. */
const closes = (words: readonly Word[], block: Block, index: number): boolean =>
  index === words.length - 1 || markAfter(block, words, index) !== '';
