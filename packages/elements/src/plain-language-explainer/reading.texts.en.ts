import type { nl } from './reading.texts.js';

/** English texts of reading aloud and of the reading settings. */
export const en: typeof nl = {
  title: 'Help with reading',
  read: 'Read aloud',
  stop: 'Stop reading aloud',
  stopped: 'Reading aloud has stopped.',
  failed: 'Reading aloud does not work now. The text stays here.',
  again: 'Try again',
  lost: 'This does not work now. Try again later.',
  askFirst:
    'Your device has no voice of its own for this language. A voice from the internet can read it. The maker of your browser then gets this text.',
  agree: 'Read aloud over the internet',
  refuse: 'No, thank you',

  pause: 'Pause',
  goOn: 'Read on',
  end: 'Stop',
  previous: 'Previous sentence',
  next: 'Next sentence',
  follow: 'Follow along again',
  more: 'Speed and more',
  hint: 'Press a sentence to start there.',
  from: 'Start at',
  rate: 'Speed',
  rates: ['Slow', 'Normal', 'A little faster', 'Fast'],
  voice: 'Voice',

  settings: 'Reading settings',
  size: 'Size of the letters',
  spacing: 'Space between the lines',
  spacings: ['Normal', 'Wide', 'Very wide'],
  lines: 'Show a few lines at a time',
  up: 'Lines up',
  down: 'Lines down',
  linesOff: 'Show everything again',
  reset: 'Reset everything',
};
