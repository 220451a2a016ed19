import type { Plural } from '../shared/text-controller.js';

const characters: Plural = { one: 'U kunt nog {n} teken typen.', other: 'U kunt nog {n} tekens typen.' };
const tooMany: Plural = {
  one: 'Uw tekst is {n} teken te lang. Maak uw tekst korter.',
  other: 'Uw tekst is {n} tekens te lang. Maak uw tekst korter.',
};
const minutes: Plural = { one: 'over {n} minuut', other: 'over {n} minuten' };

/** Dutch texts of the parts that widgets share. */
export const nl = {
  waiting: 'We halen de gegevens op. Een ogenblik.',
  tryAgain: 'Probeer het opnieuw',
  optional: '(niet verplicht)',
  error: 'Fout:',
  clearChoice: 'Keuze wissen',
  characters,
  tooMany,
  prompts: 'Denk bijvoorbeeld aan:',
  faultsTitle: 'Er klopt nog iets niet',
  faultsIntro: 'Uw woorden staan er nog. Kijk naar:',

  failed: 'Dat lukte niet',
  offline: 'U hebt nu geen internet. Kijk of uw wifi of mobiele data aanstaat.',
  unreachable: 'We zijn nu niet te bereiken. Probeer het straks opnieuw.',
  timeout: 'Het duurde te lang. Misschien is uw internet traag.',
  unavailable: 'Er ging iets mis bij ons. Dat ligt niet aan u.',
  limited: (when: string) => `Er komen nu veel berichten van deze plek. Probeer het ${when} opnieuw.`,
  later: 'later',
  minutes,
  refused: 'Deze pagina mag dit niet doen. Meld dit bij de gemeente.',

  quickExit: 'Verlaat deze pagina',
  quickExitHint: 'of druk drie keer op Shift',
  quickExitOnce: 'Druk nog één keer op Shift om deze pagina te verlaten.',

  helpTitle: 'Hulp nodig?',
  helpIntro: 'Voor vragen over uw eigen situatie. Het is gratis.',
  helpContact: 'Vragen over dit onderwerp',
  helpSupport: 'Gratis hulp van iemand die naast u staat',
  helpComplaints: 'Een klacht',
  call: 'Bel',
  mail: 'Mail',
  visit: 'Ga naar de website',

  personalData: {
    bsn: 'een burgerservicenummer',
    iban: 'een rekeningnummer',
    phone: 'een telefoonnummer',
    email: 'een e-mailadres',
    address: 'een adres',
    plate: 'een kenteken',
  },
  personalDataTitle: 'Wilt u dit laten staan?',
  personalDataCertain: (what: string) => `Dit is ${what}`,
  personalDataMaybe: (what: string) => `Dit lijkt op ${what}`,
  personalDataWhy: 'We hebben dit niet nodig. U mag het weghalen.',
  personalDataFound: 'Misschien staan er persoonlijke gegevens in uw tekst. Daaronder kunt u ze weghalen.',
  takeOut: 'Haal weg',
  leaveIt: 'Laat staan',
  takenOut: 'Weggehaald.',
  takenOutMark: '[weggehaald]',
};
