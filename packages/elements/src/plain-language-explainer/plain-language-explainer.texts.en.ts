import type { nl } from './plain-language-explainer.texts.js';
import { en as reading } from './reading.texts.en.js';

export { en as parts } from '../parts/parts.texts.en.js';

/** English texts of the plain-language explainer. */
export const en: typeof nl = {
  reading,
  title: 'Explained in plain language:',
  missing: 'This explanation is not there (any more). Perhaps the address of the page is not right.',
  loadFailed: 'Nothing was lost.',
  unknown: 'This part is not there (any more). You see the whole explanation.',

  version: (n, day) => `Version ${n}, of ${day}`,
  checked: (day) => `Checked for features of plain language on ${day}`,
  readBy: {
    one: 'Read by {n} member of the client council:',
    other: 'Read by {n} members of the client council:',
  },
  by: { municipality: 'Written by the municipality:', council: 'Written by the client council:' },
  source: 'Explains:',
  counts: 'The official text still applies.',

  languages: 'Language of the text',
  loading: (language) => `We are getting the text in ${language}.`,
  loaded: (language) => `You are now reading the text in ${language}.`,
  notLoaded: (language) =>
    `We could not get the text in ${language}. The text that you were reading is still here.`,
  outdated: (language) =>
    `This translation is older than the text in ${language}. Something may have changed.`,

  summary: 'What matters first',
  changes: 'What changes?',
  forWhom: 'Who is this for?',
  decidedBy: 'Who decides?',
  sayHow: 'How can you say something?',
  sayBy: 'Until when?',
  sayUntil: (day) => `Up to and including ${day}`,
  sayPast: (day) => `That was possible up to and including ${day}.`,
  sayAlways: 'That is always possible.',

  all: 'Show the official text everywhere',
  original: 'Read the official text',
  official: 'Official text',
  impact: 'What will you notice?',
  changed: 'Changed by residents',

  terms: 'Difficult words',
  termHint: 'What this word means',
  print: 'Print this explanation',

  clear: 'Was this clear?',
  clearAnswers: { yes: 'Yes', partly: 'A little', no: 'No' },
  where: 'Which part was not clear?',
  whole: 'The whole text',
  part: (n) => `Part ${n}`,
  words: 'What was not clear?',
  wordsHint: 'This helps us to make the text better. Write nothing by which others could recognise you.',
  send: 'Send',
  sending: 'We are sending your answer. One moment.',
  sendFailed: 'Your answer was not sent',
  sendKept: 'Your answer is still here.',
  thanks: 'Thank you. Your answer was sent.',
  thanksMore: 'We will see how the text can be clearer.',
};
