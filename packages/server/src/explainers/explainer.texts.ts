const nl = {
  locale: 'nl-NL',
  changes: 'Dit verandert',
  forWhom: 'Voor wie',
  decidedBy: 'Wie beslist',
  sayHow: 'Zo kunt u iets zeggen',
  sayBy: (day: string) => `Dat kan tot en met ${day}.`,
  impact: 'Wat merkt u hiervan?',
  terms: 'Moeilijke woorden',
  source: 'Officiële tekst',
  sourceCounts: 'De officiële tekst geldt. Deze uitleg helpt u om die te begrijpen.',
  version: (version: number, day: string) => `Versie ${version}, ${day}.`,
  outdated: 'Let op: de tekst waarvan dit een vertaling is, is intussen veranderd.',
};

const en: typeof nl = {
  locale: 'en-GB',
  changes: 'What changes',
  forWhom: 'For whom',
  decidedBy: 'Who decides',
  sayHow: 'How you can say something',
  sayBy: (day) => `You can do so up to and including ${day}.`,
  impact: 'What will you notice?',
  terms: 'Difficult words',
  source: 'Official text',
  sourceCounts: 'The official text is the one that counts. This explanation helps you to understand it.',
  version: (version, day) => `Version ${version}, ${day}.`,
  outdated: 'Please note: the text that this translates has changed since.',
};

/** The words around an explainer, in its language as far as we speak it, else in English. */
export const wordsIn = (language: string): typeof nl => (/^nl(-|$)/i.test(language) ? nl : en);
