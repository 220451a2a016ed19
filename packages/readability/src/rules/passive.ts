import type { Block, Sentence, Word } from '../document.js';
import type { Found } from '../finding.js';
import { AGENTS, SURE } from '../lists/agents.js';
import { clauseAfter, clauseBefore, markAfter, type Place } from '../grammar/clause.js';
import {
  ARTICLES,
  HEBBEN,
  MODALS,
  PREPOSITIONS,
  SUBORDINATORS,
  WORDEN,
  ZIJN,
} from '../lists/function-words.js';
import { isParticiple } from '../grammar/participles.js';

const HIDDEN = 'Hier staat niet wie iets doet. Zeg wie het doet, bijvoorbeeld: “De gemeente …” of “U …”.';
/** "Door" tells who, or what: "door de parkeercontroleur", "door het weer". */
const PERHAPS = 'Begin met wie iets doet, bijvoorbeeld: “De gemeente …” of “U …”.';
const AT_THE_END = 'Hier staat pas laat wie iets doet. Begin ermee, bijvoorbeeld: “De gemeente …”.';

/** Where the clause of `zijn` is over, also without a comma. */
const BREAKS: ReadonlySet<string> = new Set([...WORDEN, 'die', 'als', 'staat', 'staan', 'om', 'zonder']);

/** Begin something new after a participle. */
const FOLLOWING = new Set([
  ...PREPOSITIONS,
  ...SUBORDINATORS,
  ...MODALS,
  ...ZIJN,
  ...HEBBEN,
  ...WORDEN,
  'en',
  'of',
  'als',
  'dan',
  'te',
  'die',
  'maar',
  'welke',
]);

type Check = (word: string) => boolean;

/** What somebody did to something; not "is gegaan". */
const isDone: Check = (word) => isParticiple(word) && !/(?:gegaan|gekomen|gestaan|begonnen)$/.test(word);

/**
 * The passive: a form of `worden` with a participle, and `zijn` with one where nothing else is possible. In 99 % of
 * the municipal texts that editors rewrote and that differ in it, the original had more.
 */
export function passive(sentence: Sentence, block: Block): Found[] {
  const { words } = sentence;
  const found: Found[] = [];
  let free = 0;
  for (const [index, verb] of words.entries()) {
    const isWorden = WORDEN.has(verb.lower);
    if (!isWorden && !ZIJN.has(verb.lower)) continue;
    const clause = new Clause(block, words, index);
    const partner = isWorden ? clause.partner(isParticiple) : clause.partnerOfZijn();
    if (!partner) continue;
    const from = Math.min(partner.index, index);
    const [first, last] = from === index ? [verb, partner.word] : [partner.word, verb];
    if (from < free) continue;
    found.push({ start: first.start, end: last.end, message: clause.message(partner) });
    free = Math.max(partner.index, index) + 1;
  }
  return found;
}

/** The clause of a verb that may make a passive. */
class Clause {
  readonly #block: Block;
  readonly #words: readonly Word[];
  readonly #index: number;
  readonly #after: readonly Place[];
  readonly #before: readonly Place[];

  constructor(block: Block, words: readonly Word[], index: number) {
    this.#block = block;
    this.#words = words;
    this.#index = index;
    this.#after = clauseAfter(block, words, index);
    this.#before = clauseBefore(block, words, index);
  }

  message(partner: Place): string {
    // A comma straight after its verbs ends it: "als hulp wordt gegeven, komt er een keuring door een arts".
    const end = Math.max(partner.index, this.#index);
    const isOver = markAfter(this.#block, this.#words, end).includes(',');
    const doors = this.#doors.filter(({ index }) => !isOver || index < end);
    if (doors.some((place) => this.#namesAgent(place))) return AT_THE_END;
    // "Door scholen, clubs en bedrijven wordt": here commas stand inside it.
    return doors.length > 0 || this.#lower(0) === 'door' ? PERHAPS : HIDDEN;
  }

  /** Whether "door de gemeente" or the like is in it. */
  get #saysWho(): boolean {
    return this.#doors.some((place) => this.#namesAgent(place));
  }

  get #doors(): readonly Place[] {
    return [...this.#before, ...this.#after].filter(({ word }) => word.lower === 'door');
  }

  #namesAgent({ index }: Place): boolean {
    return [1, 2, 3].some((ahead) => AGENTS.has(this.#lower(index + ahead)));
  }

  /** The participle: "wordt … beoordeeld", or straight before: "beoordeeld kan worden". */
  partner(isPartner: Check, mustClose = false, breaks: ReadonlySet<string> = WORDEN): Place | undefined {
    const before = this.#partnerBefore(isPartner);
    const isAtTheEnd = this.#mark !== '' || ['en', 'of'].includes(this.#lower(this.#index + 1));
    if (isAtTheEnd && before) return before;
    return this.#partnerAfter(isPartner, mustClose, breaks) ?? before;
  }

  /** "is vastgesteld" is passive when the verb cannot be otherwise, or when it is said by whom. */
  partnerOfZijn(): Place | undefined {
    const isPerfect = [...this.#before, ...this.#after].some(
      ({ word: { lower } }) => HEBBEN.has(lower) || WORDEN.has(lower) || lower === 'geworden',
    );
    if (isPerfect) return undefined;
    return this.partner(this.#saysWho ? isDone : (word) => SURE.has(word), true, BREAKS);
  }

  /** One that closes its clause goes before one that describes: "wordt de aangewezen hulp … verstrekt". */
  #partnerAfter(isPartner: Check, mustClose: boolean, breaks: ReadonlySet<string>): Place | undefined {
    let first: Place | undefined;
    for (const place of this.#after) {
      if (breaks.has(place.word.lower)) break;
      if (!isPartner(place.word.lower) || this.#describes(place)) continue;
      if (this.#closes(place.index)) return place;
      first ??= place;
    }
    return mustClose ? undefined : first;
  }

  #partnerBefore(isPartner: Check): Place | undefined {
    for (let index = this.#index - 1; index >= 0; index--) {
      const word = this.#words[index];
      if (!word || markAfter(this.#block, this.#words, index)) return undefined;
      if (MODALS.has(word.lower) || ['te', 'gaan', 'gaat'].includes(word.lower)) continue;
      const isDescribing = ARTICLES.has(this.#lower(index - 1));
      return isPartner(word.lower) && !isDescribing ? { index, word } : undefined;
    }
    return undefined;
  }

  /** "De gegeven hulp": between an article and another word, a participle says what something is like. */
  #describes({ index, word }: Place): boolean {
    const before = this.#lower(index - 1);
    return ARTICLES.has(before) || (before === 'het' && word.lower.endsWith('en') && !this.#closes(index));
  }

  /** Whether nothing follows that a participle could describe. */
  #closes(index: number): boolean {
    const next = this.#words[index + 1];
    return !next || markAfter(this.#block, this.#words, index) !== '' || FOLLOWING.has(next.lower);
  }

  /** What stands straight after the verb; a comma may open an aside, so it does not end the clause. */
  get #mark(): string {
    return markAfter(this.#block, this.#words, this.#index);
  }

  #lower(index: number): string {
    return this.#words[index]?.lower ?? '';
  }
}
