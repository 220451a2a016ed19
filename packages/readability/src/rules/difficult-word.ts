import type { Block, Sentence, Word } from '../document.js';
import type { Found } from '../finding.js';
import { clauseAfter, clauseBefore, markAfter } from '../grammar/clause.js';
import { difficultWords } from '../lists/difficult-words.js';
import { fitNoun } from '../grammar/fit-noun.js';
import { DETERMINERS, HEBBEN, MODALS, PREPOSITIONS, WORDEN, ZIJN } from '../lists/function-words.js';
import { isFine, type Entry, type Use } from '../lists/lexicon.js';
import { separatedVerbAt } from '../grammar/separated-verb.js';
import { advise } from './advise.js';
import { foundSeparated } from './separated-word.js';

/** No listed phrase has more words. */
const LONGEST = 6;
/** "Ik realiseer me" is to know, not to make. */
const REFLEXIVES = new Set(['zich', 'me', 'mij', 'je', 'ons']);
const NAMING = new Set(['heet', 'heten', 'noemen', 'noemt', 'genoemd', 'woord']);
/** Ask for a verb as a dictionary has it. */
const WITH_INFINITIVE = new Set([
  ...MODALS,
  'gaan',
  'gaat',
  'ga',
  'laten',
  'laat',
  'blijven',
  'blijft',
  'komen',
  'komt',
]);
/** "De verzoeken", "hun verwerven": here a verb in the plural is a noun. */
const BEFORE_PLURALS = new Set(['de', 'deze', 'die', 'alle', 'uw', 'hun', 'onze', 'veel', 'meer', 'geen']);

/**
 * Difficult and official words, with everyday ones. Names, quoted words, and words that the text explains itself
 * ("een beschikking (ons besluit)", "dat heet een beschikking") are left alone.
 */
export function difficultWord(sentence: Sentence, block: Block): Found[] {
  const found: Found[] = [];
  const { words } = sentence;
  const particles = new Set<number>();
  for (let index = 0; index < words.length; index++) {
    if (particles.has(index)) continue;
    const match = difficultWords.longestMatch(phraseAt(block, words, index));
    if (match && !isFine(match.entry)) {
      const place = new Spot(sentence, block, index, index + match.length - 1, match.entry);
      if (place.counts) found.push(place.found());
    } else if (!match) {
      const separated = separatedVerbAt(block, words, index);
      if (!separated) continue;
      found.push(...foundSeparated(separated, block, words, index));
      particles.add(separated.particle);
    }
    if (match) index += match.length - 1;
  }
  return found;
}

/** The words from `index` on, as long as nothing but white space stands between them. */
function* phraseAt(block: Block, words: readonly Word[], index: number): Generator<string> {
  for (let at = index; at < Math.min(words.length, index + LONGEST); at++) {
    if (at > index && markAfter(block, words, at - 1)) return;
    const word = words[at];
    if (word) yield word.lower;
  }
}

/** One place where a listed word stands. */
class Spot {
  readonly #sentence: Sentence;
  readonly #block: Block;
  readonly #from: number;
  readonly #to: number;
  readonly #entry: Entry;

  constructor(sentence: Sentence, block: Block, from: number, to: number, entry: Entry) {
    this.#sentence = sentence;
    this.#block = block;
    this.#from = from;
    this.#to = to;
    this.#entry = entry;
  }

  get counts(): boolean {
    return !this.#isName && !this.#isQuoted && !this.#isExplained && !this.#isOtherWord;
  }

  found(): Found {
    const { start, fits } = this.#fitting();
    const end = this.#word(this.#to)?.end ?? start;
    const capital = this.#block.text.charAt(start);
    const isCapital = capital !== capital.toLowerCase();
    const suggestions = isCapital ? fits.map((text) => text.charAt(0).toUpperCase() + text.slice(1)) : fits;
    return { start, end, message: advise(this.#entry, fits), suggestions };
  }

  #fitting(): { start: number; fits: readonly string[] } {
    const start = this.#word(this.#from)?.start ?? 0;
    const use = this.#use;
    const listed = (use && this.#entry.fits[use]) ?? [];
    const fits =
      use === 'participle' && this.#isPart('passive') ? listed.filter((text) => text !== 'gekregen') : listed;
    if (!this.#entry.article) return { start, fits };
    const before = markAfter(this.#block, this.#sentence.words, this.#from - 1)
      ? undefined
      : this.#word(this.#from - 1);
    return fitNoun(start, this.#entry.article, fits, before);
  }

  get #use(): Use | undefined {
    const { fits } = this.#entry;
    if (fits.any) return 'any';
    if (fits.attributive && DETERMINERS.has(this.#before)) return 'attributive';
    const isVerb = fits.finite ?? fits.infinitive;
    if (fits.participle && (!isVerb || this.#isPart('participle'))) return 'participle';
    if (fits.infinitive && this.#isInfinitive) return 'infinitive';
    if (fits.finite) return fits.attributive && !fits.participle ? undefined : 'finite';
    return 'attributive';
  }

  /**
   * Whether the verb stands as a dictionary has it: "kunnen honoreren" becomes "kunnen goedkeuren", but "wij honoreren
   * uw verzoek" would have to become "wij keuren uw verzoek goed".
   */
  get #isInfinitive(): boolean {
    const { words } = this.#sentence;
    const before = this.#before;
    if (this.#from === 0 || before === 'te' || before === 'het' || PREPOSITIONS.has(before)) return true;
    if (this.#to === words.length - 1 || markAfter(this.#block, words, this.#to) !== '') return true;
    return clauseBefore(this.#block, words, this.#from).some(({ word }) => WITH_INFINITIVE.has(word.lower));
  }

  /** Whether another verb of the clause makes this form a participle, or even a passive one. */
  #isPart(what: 'participle' | 'passive'): boolean {
    const { words } = this.#sentence;
    const clause = [
      ...clauseBefore(this.#block, words, this.#from),
      ...clauseAfter(this.#block, words, this.#to),
    ];
    const has = (verbs: ReadonlySet<string>): boolean => clause.some(({ word }) => verbs.has(word.lower));
    if (has(WORDEN)) return true;
    if (this.#before === 'te' || has(MODALS)) return false;
    return what === 'passive' ? has(ZIJN) && !has(HEBBEN) : has(HEBBEN) || has(ZIJN);
  }

  /** "de Verordening jeugdhulp": a capital inside a sentence makes a name. */
  get #isName(): boolean {
    for (let at = this.#from; at <= this.#to; at++) {
      const text = this.#word(at)?.text ?? '';
      if (at > 0 && text !== text.toLowerCase()) return true;
    }
    return false;
  }

  get #isQuoted(): boolean {
    const { text } = this.#block;
    const before = text.charAt((this.#word(this.#from)?.start ?? 0) - 1);
    const after = text.charAt(this.#word(this.#to)?.end ?? 0);
    return (
      ('"“„‘\''.includes(before || ' ') && '"”’\''.includes(after || ' ')) ||
      (before === '(' && after === ')')
    );
  }

  get #isExplained(): boolean {
    if (this.#block.text.startsWith(' (', this.#word(this.#to)?.end ?? 0)) return true;
    return [1, 2, 3].some((back) => NAMING.has(this.#word(this.#from - back)?.lower ?? ''));
  }

  get #isOtherWord(): boolean {
    if (!this.#entry.isVerb) return false;
    const word = this.#word(this.#from)?.lower ?? '';
    if (word.endsWith('en') && BEFORE_PLURALS.has(this.#before) && this.#from === this.#to) return true;
    const after = this.#word(this.#to + 1)?.lower ?? '';
    if (!word.includes('realis')) return this.#before === 'zich' || after === 'zich';
    return REFLEXIVES.has(this.#before) || REFLEXIVES.has(after);
  }

  get #before(): string {
    return this.#word(this.#from - 1)?.lower ?? '';
  }

  #word(index: number): Word | undefined {
    return this.#sentence.words[index];
  }
}
