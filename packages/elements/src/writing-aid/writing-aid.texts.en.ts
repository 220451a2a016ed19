import type { nl } from './writing-aid.texts.js';

export { en as parts } from '../parts/parts.texts.en.js';

/** English texts of the writing aid. What was found in a Dutch text is said in Dutch. */
export const en: typeof nl = {
  label: 'Your text',
  onlyHere: 'Your text stays on this page. We read along while you write.',
  keys: 'F8 takes you to the next point. Shift and F8 takes you back.',

  title: 'Can it be clearer?',
  points: { one: '{n} point to look at', other: '{n} points to look at' },
  empty: 'Type or paste your text in Dutch. Then you see here what can be clearer.',
  busy: 'We are reading your text.',
  nothing: 'We found nothing. Read the text aloud as well, or ask somebody to read it.',
  tooLong: (most) => `Your text is too long to check. Paste at most ${most} characters.`,

  previous: 'Previous',
  next: 'Next',
  place: (n, all) => `Point ${n} of ${all}`,
  replace: 'Replace with:',
  remove: 'Take it out',
  replaced: 'Replaced.',
  leave: 'Leave it',
  kept: 'This stays as it is.',
  left: { one: 'You left {n} point as it is.', other: 'You left {n} points as they are.' },
  restore: 'Show again',

  kinds: 'What do you want to see?',
  noneShown: 'You are looking at nothing now. Choose above what you want to see.',
  rules: {
    passive: 'Who does it?',
    'difficult-word': 'Difficult word',
    'nominal-style': 'Hidden verb',
    'many-prepositions': 'Many prepositions',
    'long-sentence': 'Long sentence',
    'split-verb': 'Words far apart',
    'double-negation': 'Double negative',
    'long-paragraph': 'Long paragraph',
    'no-headings': 'No subheadings',
    'unexplained-abbreviation': 'Abbreviation',
  },
  important: 'do this first',
  more: { one: 'Show {n} more point', other: 'Show {n} more points' },

  scores: 'Figures, as an indication',
  meanSentence: 'A sentence has on average',
  sentence: { one: '{n} word', other: '{n} words' },
  fleschDouma: 'Reading ease (Flesch-Douma)',
  leesindexA: 'Leesindex A',
  worth:
    'The higher, the easier. These two only count sentences, words and syllables. Whether your reader understands it, they do not know.',
};
