import type { Others } from '../shared/languages.js';
import { nl as trail } from '../shared/trail.texts.js';

/** Dutch texts of the follow-up widget. */
export const nl = {
  trail,

  title: 'Kijk wat er met uw verhaal gebeurt',
  lead: 'Vul de code in die u kreeg toen u uw verhaal vertelde.',
  code: 'Uw code',
  codeHint:
    '16 letters en cijfers, bijvoorbeeld 7K3M-9QXA-2BDF-H5TW. Streepjes en hoofdletters maken niet uit.',
  show: 'Bekijk mijn verhaal',
  looking: 'We zoeken uw verhaal. Een ogenblik.',
  codeMissing: 'Vul uw code in.',
  codeWrong: 'Deze code klopt niet. Een code heeft 16 letters en cijfers. De letter U komt er niet in voor.',
  codeUnknown:
    'We vinden geen verhaal bij deze code. Kijk of u de code goed hebt overgenomen. Of misschien is het verhaal al gewist.',
  lookFailed: 'Uw verhaal is niet weg. Probeer het straks opnieuw.',

  status: 'Uw verhaal',
  received: 'Uw verhaal is binnen. De raad leest het.',
  unused: 'Uw verhaal is binnen. De raad heeft het nog niet gebruikt. Dat lukt niet met elk verhaal.',
  bundled: 'De raad gebruikt uw verhaal. Hieronder leest u wat ermee gebeurt.',
  about: 'Onderwerp',
  phase: 'Waar we nu zijn',
  round: (n: string) => `Ronde ${n}`,
  receivedOn: 'Binnengekomen op',
  hearBack: 'U hoort van ons uiterlijk op',
  kept: 'We bewaren uw verhaal tot en met',
  quote: 'Uw woorden laten zien',
  quoteYes: 'Ja',
  quoteNo: 'Nee',
  read: 'Lees uw verhaal terug',

  where: 'Waar het nu is',
  mine: 'Deze woorden van u kan iedereen lezen',
  changes: 'Wat er veranderde',
  more: 'Bekijk alles wat hiermee gebeurt',

  questions: { recognise: 'Herkent u dit?', better: 'Is het beter?' },
  answers: { yes: 'Ja, dit herken ik', no: 'Nee, bij mij was het anders', ...trail.results },
  counts: 'Uw antwoord telt één keer mee. U kunt het altijd veranderen.',
  later: (day: string) => `Dat vragen we u vanaf ${day}. Dan hebt u tijd gehad om het te merken.`,
  note: 'Wilt u er iets bij zeggen?',
  noteHint: 'Alleen de raad leest dit.',
  answerMissing: 'Kies een antwoord.',
  answer: 'Verstuur uw antwoord',
  sending: 'We versturen uw antwoord. Een ogenblik.',
  answerFailed: 'Uw antwoord is nog niet verstuurd',
  answerKept: 'Wat u invulde, staat er nog.',
  tooEarly: 'Het is nog te vroeg voor deze vraag. Probeer het morgen opnieuw.',
  thanks: 'Dank u wel. Uw antwoord is binnen.',
  answered: 'Uw antwoord:',
  change: 'Verander uw antwoord',
  leave: 'Laat uw antwoord zo',

  withdraw: 'Verhaal terugnemen',
  sure: 'Weet u het zeker?',
  sureText:
    'We wissen uw verhaal voor altijd. Niemand kan het daarna nog lezen. U krijgt het ook niet meer terug.',
  sureYes: 'Ja, wis mijn verhaal',
  sureNo: 'Nee, bewaar mijn verhaal',
  withdrawing: 'We wissen uw verhaal. Een ogenblik.',
  withdrawFailed: 'Uw verhaal is nog niet gewist',
  withdrawn: 'Uw verhaal is gewist',
  withdrawnText: 'Niemand kan het nog lezen. De code werkt niet meer. Dank u wel dat u het vertelde.',
  other: 'Een andere code invullen',
};

export const others: Others<typeof nl> = {
  en: () => import('./follow-up.texts.en.js'),
  fy: () => import('./follow-up.texts.fy.js'),
  ar: () => import('./follow-up.texts.ar.js'),
  tr: () => import('./follow-up.texts.tr.js'),
  uk: () => import('./follow-up.texts.uk.js'),
  pl: () => import('./follow-up.texts.pl.js'),
};
