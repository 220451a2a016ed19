import { fy as trail } from '../shared/trail.texts.fy.js';
import type { nl } from './follow-up.texts.js';

export { fy as parts } from '../parts/parts.texts.fy.js';

/** Frisian texts of the follow-up widget; awaits a native reader. */
export const fy: typeof nl = {
  trail,

  title: 'Sjoch wat der mei jo ferhaal bart',
  lead: 'Folje de koade yn dy’t jo krigen doe’t jo jo ferhaal fertelden.',
  code: 'Jo koade',
  codeHint: '16 letters en sifers, bygelyks 7K3M-9QXA-2BDF-H5TW. Streekjes en haadletters meitsje neat út.',
  show: 'Besjoch myn ferhaal',
  looking: 'Wy sykje jo ferhaal. Efkes wachtsje.',
  codeMissing: 'Folje jo koade yn.',
  codeWrong: 'Dizze koade kloppet net. In koade hat 16 letters en sifers. De letter U sit der net yn.',
  codeUnknown:
    'Wy fine gjin ferhaal by dizze koade. Sjoch oft jo de koade goed oernommen hawwe. Of miskien is it ferhaal al wiske.',
  lookFailed: 'Jo ferhaal is net wei. Besykje it aanst nochris.',

  status: 'Jo ferhaal',
  received: 'Jo ferhaal is binnen. De ried lêst it.',
  unused: 'Jo ferhaal is binnen. De ried hat it noch net brûkt. Dat slagget net mei elk ferhaal.',
  bundled: 'De ried brûkt jo ferhaal. Hjirûnder lêze jo wat dermei bart.',
  about: 'Underwerp',
  phase: 'Wêr’t wy no binne',
  round: (n) => `Rûnde ${n}`,
  receivedOn: 'Binnenkommen op',
  hearBack: 'Jo hearre fan ús op syn lêst op',
  kept: 'Wy bewarje jo ferhaal oant en mei',
  quote: 'Jo wurden sjen litte',
  quoteYes: 'Ja',
  quoteNo: 'Nee',
  read: 'Lês jo ferhaal werom',

  where: 'Wêr’t it no is',
  mine: 'Dizze wurden fan jo kin elkenien lêze',
  changes: 'Wat der feroare',
  more: 'Besjoch alles wat hjirmei bart',

  questions: { recognise: 'Werkenne jo dit?', better: 'Is it better?' },
  answers: { yes: 'Ja, dit werken ik', no: 'Nee, by my wie it oars', ...trail.results },
  counts: 'Jo antwurd telt ien kear mei. Jo kinne it altyd feroarje.',
  later: (day) => `Dat freegje wy jo fan ${day} ôf. Dan hawwe jo tiid hân om it te fernimmen.`,
  note: 'Wolle jo der wat by sizze?',
  noteHint: 'Allinnich de ried lêst dit.',
  answerMissing: 'Kies in antwurd.',
  answer: 'Ferstjoer jo antwurd',
  sending: 'Wy ferstjoere jo antwurd. Efkes wachtsje.',
  answerFailed: 'Jo antwurd is noch net ferstjoerd',
  answerKept: 'Wat jo ynfolle hawwe, stiet der noch.',
  tooEarly: 'It is noch te betiid foar dizze fraach. Besykje it moarn nochris.',
  thanks: 'Tige tank. Jo antwurd is binnen.',
  answered: 'Jo antwurd:',
  change: 'Feroarje jo antwurd',
  leave: 'Lit jo antwurd sa',

  withdraw: 'Ferhaal weromnimme',
  sure: 'Witte jo it wis?',
  sureText: 'Wy wiskje jo ferhaal foar altyd. Nimmen kin it dêrnei noch lêze. Jo krije it ek net mear werom.',
  sureYes: 'Ja, wiskje myn ferhaal',
  sureNo: 'Nee, bewarje myn ferhaal',
  withdrawing: 'Wy wiskje jo ferhaal. Efkes wachtsje.',
  withdrawFailed: 'Jo ferhaal is noch net wiske',
  withdrawn: 'Jo ferhaal is wiske',
  withdrawnText: 'Nimmen kin it noch lêze. De koade wurket net mear. Tige tank dat jo it ferteld hawwe.',
  other: 'In oare koade ynfolje',
};
