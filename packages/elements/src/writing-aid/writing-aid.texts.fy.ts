import type { nl } from './writing-aid.texts.js';

export { fy as parts } from '../parts/parts.texts.fy.js';

/** Frisian texts of the writing aid; awaits a native reader. What was found in a Dutch text is said in Dutch. */
export const fy: typeof nl = {
  label: 'Jo tekst',
  onlyHere: 'Jo tekst bliuwt op dizze side. Wy sjogge mei wylst jo skriuwe.',
  keys: 'Mei F8 geane jo nei it folgjende punt. Mei Shift en F8 geane jo werom.',

  title: 'Kin it dúdliker?',
  points: { one: '{n} punt om nei te sjen', other: '{n} punten om nei te sjen' },
  empty: 'Typ of plak jo Nederlânske tekst. Dêrnei sjogge jo hjir wat dúdliker kin.',
  busy: 'Wy sjogge jo tekst nei.',
  nothing: 'Wy hawwe neat fûn. Lês de tekst ek sels lûdop, of lit ien meilêze.',
  tooLong: (most) => `Jo tekst is te lang om nei te sjen. Plak op syn heechst ${most} tekens.`,

  previous: 'Foarige',
  next: 'Folgjende',
  place: (n, all) => `Punt ${n} fan ${all}`,
  replace: 'Ferfang troch:',
  remove: 'Helje wei',
  replaced: 'Ferfongen.',
  leave: 'Lit stean',
  kept: 'Dit bliuwt stean.',
  left: { one: 'Jo lieten {n} punt stean.', other: 'Jo lieten {n} punten stean.' },
  restore: 'Lit wer sjen',

  kinds: 'Wat wolle jo sjen?',
  noneShown: 'Jo sjogge no nearne nei. Kies hjirboppe wat jo sjen wolle.',
  rules: {
    passive: 'Wa docht it?',
    'difficult-word': 'Dreech wurd',
    'nominal-style': 'Tiidwurd ferstoppe',
    'many-prepositions': 'In soad ferhâldingswurden',
    'long-sentence': 'Lange sin',
    'split-verb': 'Wurden fier út inoar',
    'double-negation': 'Dûbel nee',
    'long-paragraph': 'Lange alinea',
    'no-headings': 'Gjin tuskenkopkes',
    'unexplained-abbreviation': 'Ofkoarting',
  },
  important: 'earst dwaan',
  more: { one: 'Lit noch {n} punt sjen', other: 'Lit noch {n} punten sjen' },

  scores: 'Sifers, as oanwizing',
  meanSentence: 'In sin hat trochinoar',
  sentence: { one: '{n} wurd', other: '{n} wurden' },
  fleschDouma: 'Lêsgemak (Flesch-Douma)',
  leesindexA: 'Leesindex A',
  worth:
    'Hoe heger, hoe makliker. Dizze twa telle allinnich sinnen, wurden en wurdlidden. Oft jo lêzer it begrypt, witte se net.',
};
