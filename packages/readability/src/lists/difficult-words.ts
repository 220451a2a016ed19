import { adjectives } from './adjectives.js';
import { conjugate, type Conjugation } from '../grammar/conjugation.js';
import { type Entry, Lexicon, type Use } from './lexicon.js';
import { careNouns } from './nouns-care.js';
import { officeNouns } from './nouns-office.js';
import { phrases } from './phrases.js';
import { turns } from './turns.js';
import { verbs } from './verbs.js';

/** A separable verb in the main clause: `kent` … `toe`. */
export interface Split {
  readonly particle: string;
  /** Its alternatives have a `…` before their own particle: `legt … uit`. */
  readonly entry: Entry;
}

/**
 * Difficult and official words of policy and of the social domain, in all their forms. The lists are our own; that
 * such words are harder was measured on municipal texts that editors rewrote: in 98 % of the pairs that differ, the
 * original had more.
 */
export const difficultWords = new Lexicon();

/** The first words of separable verbs, with their particles. */
export const splits = new Map<string, Split[]>();

/** Everyday words too: "het verzoek", "de borg". */
const NOUNS_TOO = new Set([
  'verzoek',
  'borg',
  'financier',
  'onderbouw',
  'herzie',
  'verzuim',
  'waarborg',
  'monitor',
]);

/** "Dient uiterlijk morgen te …": what stands in between stays. */
const MUST: Readonly<Record<string, string>> = {
  dient: 'moet',
  dienen: 'moeten',
  diende: 'moest',
  dienden: 'moesten',
};

const list = (plain: string): string[] => plain.split(', ').filter(Boolean);
const isOtherwise = (plain: string): boolean => plain.startsWith('~');
const otherwiseOf = (plain: readonly string[]): string[] =>
  plain.filter(isOtherwise).map((text) => text.slice(1));
const fitsFor = (use: Use, fits: readonly string[]): Entry['fits'] =>
  fits.length > 0 ? { [use]: fits } : {};
const anyUse = (fits: readonly string[]): Entry['fits'] => fitsFor('any', fits);

/** An entry with alternatives in the same form, `~` and all. */
const entryOf = (plain: readonly string[]): Entry => ({
  fits: anyUse(plain.filter((text) => text && !isOtherwise(text))),
  otherwise: otherwiseOf(plain),
});

/** Alternatives in one of the two forms of a word: `goed/goede` has `goed` and `goede`. */
const inForm = (plain: string, index: 0 | 1): string[] =>
  list(plain).map((both) => (isOtherwise(both) ? both : (both.split('/')[index] ?? '')));

function addNoun(singular: string, plural: string, plain: string): void {
  const [article = '', ...words] = singular.split(' ');
  if (singular) difficultWords.add(words.join(' '), { ...entryOf(inForm(plain, 0)), article });
  if (plural) difficultWords.add(plural, entryOf(singular ? inForm(plain, 1) : list(plain)));
}

function addAdjective(forms: string, plain: string): void {
  const [bare = '', inflected = ''] = forms.split('/');
  if (bare) difficultWords.add(bare, entryOf(inForm(plain, 0)));
  if (inflected) difficultWords.add(inflected, entryOf(bare ? inForm(plain, 1) : list(plain)));
}

interface Form {
  readonly text: string;
  readonly use: Use;
  /** In the main clause a separable verb has its particle elsewhere. */
  readonly isFinite: boolean;
}

/** The forms of a verb with its particle in front, in a fixed order. */
function formsOf(verb: Conjugation): readonly Form[] {
  const finite = [verb.infinitive, verb.first, verb.third, verb.past, verb.pastPlural];
  const participle = verb.particle + verb.participle;
  return [
    ...finite.map((text, index): Form => ({
      text: verb.particle + text,
      use: 'finite',
      isFinite: index > 0,
    })),
    { text: participle, use: 'participle', isFinite: false },
    { text: attributive(participle), use: 'attributive', isFinite: false },
  ];
}

/** `verstrekt` becomes `verstrekte`, `gedaan` becomes `gedane`, `gegeven` stays. */
function attributive(participle: string): string {
  if (participle.endsWith('aan')) return `${participle.slice(0, -2)}ne`;
  if (participle.endsWith('ien')) return `${participle}e`;
  if (participle.endsWith('en')) return participle;
  return /[^aeiou][aeiou]t$/.test(participle) ? `${participle}te` : `${participle}e`;
}

function addVerb(written: string, plain: string): void {
  const verb = conjugate(written);
  const others = list(plain)
    .filter((text) => !isOtherwise(text))
    .map(conjugate);
  const otherwise = [
    ...others.map(({ particle, infinitive }) => particle + infinitive),
    ...otherwiseOf(list(plain)),
  ];
  formsOf(verb).forEach(({ text, use, isFinite }, index) => {
    // "Ik verricht" is rare beside "zij verricht".
    const isRare = index === 1 && (verb.particle || text === verb.third);
    if (NOUNS_TOO.has(text) || isRare) return;
    const inPlace = (these: readonly Conjugation[]): string[] =>
      these.map((other) => formsOf(other)[index]?.text ?? '');
    const whole = others.filter(({ particle }) => !particle || verb.particle);
    const fits: Entry['fits'] = {
      ...(!isFinite && use === 'finite' && whole.length < others.length
        ? fitsFor('infinitive', inPlace(others))
        : {}),
      ...fitsFor(use, inPlace(use === 'finite' ? whole : others)),
    };
    difficultWords.add(text, { fits, otherwise, isVerb: true });
  });
  if (verb.particle || others.some(({ particle }) => particle)) {
    difficultWords.add(withTe(verb), { fits: anyUse(others.map(withTe)), otherwise });
  }
  if (verb.particle) addSplit(verb, others, otherwise);
}

/** `te retourneren` becomes `terug te sturen`, `aan te vangen` becomes `te beginnen`. */
const withTe = ({ particle, infinitive }: Conjugation): string =>
  particle ? `${particle} te ${infinitive}` : `te ${infinitive}`;

function addSplit(verb: Conjugation, others: readonly Conjugation[], otherwise: readonly string[]): void {
  for (const form of ['infinitive', 'third', 'past', 'pastPlural'] as const) {
    const fits = others.map((other) => (other.particle ? `${other[form]} … ${other.particle}` : other[form]));
    const entry: Entry = { fits: anyUse(fits), otherwise, isVerb: true };
    splits.set(verb[form], [...(splits.get(verb[form]) ?? []), { particle: verb.particle, entry }]);
  }
}

for (const [verb, plain] of Object.entries(verbs)) addVerb(verb, plain);
for (const [form, plain] of Object.entries(MUST)) {
  splits.set(form, [
    ...(splits.get(form) ?? []),
    { particle: 'te', entry: { ...entryOf([plain]), isOfficial: true } },
  ]);
}
for (const [forms, plain] of Object.entries(adjectives)) addAdjective(forms, plain);
for (const noun of [...careNouns, ...officeNouns]) addNoun(...noun);
for (const [phrase, plain] of Object.entries({ ...phrases, ...turns })) {
  difficultWords.add(phrase, { ...entryOf(list(plain)), isOfficial: true });
}
