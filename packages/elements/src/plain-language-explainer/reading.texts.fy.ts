import type { nl } from './reading.texts.js';

/** Frisian texts of reading aloud and of the reading settings; awaits a native reader. */
export const fy: typeof nl = {
  title: 'Help by it lêzen',
  read: 'Lês foar',
  stop: 'Hâld op mei foarlêzen',
  stopped: 'It foarlêzen is ophâlden.',
  failed: 'Foarlêzen slagget no net. De tekst bliuwt stean.',
  again: 'Besykje it nochris',
  lost: 'Dit slagget no net. Besykje it aanst nochris.',
  askFirst:
    'Jo apparaat hat sels gjin stim foar dizze taal. In stim fan ynternet kin wol foarlêze. De makker fan jo browser krijt dan dizze tekst.',
  agree: 'Lês foar fia ynternet',
  refuse: 'Leaver net',

  pause: 'Skoft',
  goOn: 'Lês fierder',
  end: 'Stopje',
  previous: 'Foarige sin',
  next: 'Folgjende sin',
  follow: 'Folgje wer mei',
  more: 'Faasje en mear',
  hint: 'Druk op in sin om dêr te begjinnen.',
  from: 'Begjin by',
  rate: 'Faasje',
  rates: ['Stadich', 'Gewoan', 'Wat flugger', 'Fluch'],
  voice: 'Stim',

  settings: 'Lêsynstellingen',
  size: 'Grutte fan de letters',
  spacing: 'Romte tusken de rigels',
  spacings: ['Gewoan', 'Rom', 'Hiel rom'],
  lines: 'Lit in pear rigels tagelyk sjen',
  up: 'Rigels omheech',
  down: 'Rigels omleech',
  linesOff: 'Lit alles wer sjen',
  reset: 'Set alles werom',
};
