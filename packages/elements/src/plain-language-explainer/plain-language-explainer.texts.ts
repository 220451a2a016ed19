import type { Others } from '../shared/languages.js';
import type { Plural } from '../shared/text-controller.js';
import { nl as reading } from './reading.texts.js';

const readBy: Plural = {
  one: 'Gelezen door {n} lid van de cliëntenraad:',
  other: 'Gelezen door {n} leden van de cliëntenraad:',
};

/** Dutch texts of the plain-language explainer. */
export const nl = {
  reading,
  title: 'Uitleg in gewone taal:',
  missing: 'Deze uitleg is er niet (meer). Misschien klopt het adres van de pagina niet.',
  loadFailed: 'Er is niets verloren gegaan.',
  unknown: 'Dit stuk is er niet (meer). U ziet de hele uitleg.',

  version: (n: string, day: string) => `Versie ${n}, van ${day}`,
  checked: (day: string) => `Nagekeken op kenmerken van duidelijke taal op ${day}`,
  readBy,
  by: { municipality: 'Geschreven door de gemeente:', council: 'Geschreven door de cliëntenraad:' },
  source: 'Uitleg bij:',
  counts: 'De officiële tekst blijft gelden.',

  languages: 'Taal van de tekst',
  loading: (language: string) => `We halen de tekst op in het ${language}.`,
  loaded: (language: string) => `U leest nu de tekst in het ${language}.`,
  notLoaded: (language: string) =>
    `Het lukte niet om de tekst in het ${language} op te halen. De tekst die u las, staat er nog.`,
  outdated: (language: string) =>
    `Deze vertaling is ouder dan de tekst in het ${language}. Misschien is er iets veranderd.`,

  summary: 'Het belangrijkste eerst',
  changes: 'Wat verandert er?',
  forWhom: 'Voor wie is dit?',
  decidedBy: 'Wie beslist?',
  sayHow: 'Hoe kunt u iets zeggen?',
  sayBy: 'Tot wanneer kan dat?',
  sayUntil: (day: string) => `Tot en met ${day}`,
  sayPast: (day: string) => `Dat kon tot en met ${day}.`,
  sayAlways: 'Dat kan altijd.',

  all: 'Toon overal de officiële tekst',
  original: 'Lees de officiële tekst',
  official: 'Officiële tekst',
  impact: 'Wat merkt u hiervan?',
  changed: 'Veranderd door inwoners',

  terms: 'Moeilijke woorden',
  termHint: 'Uitleg van dit woord',
  print: 'Print deze uitleg',

  clear: 'Was dit duidelijk?',
  clearAnswers: { yes: 'Ja', partly: 'Een beetje', no: 'Nee' },
  where: 'Welk stuk was niet duidelijk?',
  whole: 'De hele tekst',
  part: (n: string) => `Stuk ${n}`,
  words: 'Wat was er niet duidelijk?',
  wordsHint: 'Zo maken we de tekst beter. Schrijf niets op waaraan anderen u herkennen.',
  send: 'Verstuur',
  sending: 'We versturen uw antwoord. Een ogenblik.',
  sendFailed: 'Uw antwoord is niet verstuurd',
  sendKept: 'Uw antwoord staat er nog.',
  thanks: 'Dank u wel. Uw antwoord is verstuurd.',
  thanksMore: 'We kijken hoe de tekst duidelijker kan.',
};

export const others: Others<typeof nl> = {
  en: () => import('./plain-language-explainer.texts.en.js'),
  fy: () => import('./plain-language-explainer.texts.fy.js'),
  ar: () => import('./plain-language-explainer.texts.ar.js'),
  tr: () => import('./plain-language-explainer.texts.tr.js'),
  uk: () => import('./plain-language-explainer.texts.uk.js'),
  pl: () => import('./plain-language-explainer.texts.pl.js'),
};
