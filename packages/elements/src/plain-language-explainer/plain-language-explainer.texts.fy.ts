import type { nl } from './plain-language-explainer.texts.js';
import { fy as reading } from './reading.texts.fy.js';

export { fy as parts } from '../parts/parts.texts.fy.js';

/** Frisian texts of the plain-language explainer; awaits a native reader. */
export const fy: typeof nl = {
  reading,
  title: 'Utlis yn gewoane taal:',
  missing: 'Dizze útlis is der net (mear). Miskien kloppet it adres fan de side net.',
  loadFailed: 'Der is neat ferlern gien.',
  unknown: 'Dit stik is der net (mear). Jo sjogge de hiele útlis.',

  version: (n, day) => `Ferzje ${n}, fan ${day}`,
  checked: (day) => `Neisjoen op skaaimerken fan dúdlike taal op ${day}`,
  readBy: {
    one: 'Lêzen troch {n} lid fan de kliïnteried:',
    other: 'Lêzen troch {n} leden fan de kliïnteried:',
  },
  by: { municipality: 'Skreaun troch de gemeente:', council: 'Skreaun troch de kliïnteried:' },
  source: 'Utlis by:',
  counts: 'De offisjele tekst bliuwt jilden.',

  languages: 'Taal fan de tekst',
  loading: (language) => `Wy helje de tekst op yn it ${language}.`,
  loaded: (language) => `Jo lêze no de tekst yn it ${language}.`,
  notLoaded: (language) =>
    `It slagge net om de tekst yn it ${language} op te heljen. De tekst dy’t jo liezen, stiet der noch.`,
  outdated: (language) =>
    `Dizze oersetting is âlder as de tekst yn it ${language}. Miskien is der wat feroare.`,

  summary: 'It wichtichste earst',
  changes: 'Wat feroaret der?',
  forWhom: 'Foar wa is dit?',
  decidedBy: 'Wa beslút?',
  sayHow: 'Hoe kinne jo wat sizze?',
  sayBy: 'Oant wannear kin dat?',
  sayUntil: (day) => `Oant en mei ${day}`,
  sayPast: (day) => `Dat koe oant en mei ${day}.`,
  sayAlways: 'Dat kin altyd.',

  all: 'Lit oeral de offisjele tekst sjen',
  original: 'Lês de offisjele tekst',
  official: 'Offisjele tekst',
  impact: 'Wat fernimme jo hjirfan?',
  changed: 'Feroare troch ynwenners',

  terms: 'Drege wurden',
  termHint: 'Utlis fan dit wurd',
  print: 'Print dizze útlis',

  clear: 'Wie dit dúdlik?',
  clearAnswers: { yes: 'Ja', partly: 'In bytsje', no: 'Nee' },
  where: 'Hokker stik wie net dúdlik?',
  whole: 'De hiele tekst',
  part: (n) => `Stik ${n}`,
  words: 'Wat wie der net dúdlik?',
  wordsHint: 'Sa meitsje wy de tekst better. Skriuw neat op dêr’t oaren jo oan werkenne.',
  send: 'Ferstjoer',
  sending: 'Wy ferstjoere jo antwurd. Efkes wachtsje.',
  sendFailed: 'Jo antwurd is net ferstjoerd',
  sendKept: 'Jo antwurd stiet der noch.',
  thanks: 'Tige tank. Jo antwurd is ferstjoerd.',
  thanksMore: 'Wy sjogge hoe’t de tekst dúdliker kin.',
};
