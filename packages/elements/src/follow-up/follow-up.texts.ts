/** Dutch texts of the follow-up widget. */
export const nl = {
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
  about: 'Onderwerp',
  phase: 'Waar we nu zijn',
  phases: {
    collect: 'We verzamelen verhalen.',
    translate: 'De raad legt de verhalen naast elkaar.',
    adapt: 'De gemeente past aan wat anders moet.',
    evaluate: 'We kijken of het beter gaat.',
  },
  round: (n: string) => `Ronde ${n}`,
  receivedOn: 'Binnengekomen op',
  hearBack: 'U hoort van ons uiterlijk op',
  kept: 'We bewaren uw verhaal tot en met',
  quote: 'Uw woorden laten zien',
  quoteYes: 'Ja',
  quoteNo: 'Nee',
  read: 'Lees uw verhaal terug',

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
