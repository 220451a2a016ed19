import type { Others } from '../shared/languages.js';
import type { Plural } from '../shared/text-controller.js';

const minutes: Plural = { one: 'Ongeveer {n} minuut', other: 'Ongeveer {n} minuten' };

/** Dutch texts of the experience form. */
export const nl = {
  missing: 'Dit onderwerp is er niet (meer). Misschien klopt het adres van de pagina niet.',
  loadFailed: 'De vragen zijn nog niet geladen. Er is niets verloren gegaan.',
  closed: 'U kunt hier nu niets meer vertellen',
  closedText: (council: string) =>
    `De tijd om te vertellen is voorbij, of nog niet begonnen. ${council} gaat verder met wat mensen al vertelden.`,

  step: (number: number, of: number) => `Stap ${number} van ${of}`,
  next: 'Verder',
  back: 'Terug',
  backToCheck: 'Terug naar uw antwoorden',
  start: 'Beginnen',

  before: 'Voordat u begint',
  beforeLead: 'Vertel wat u meemaakte, in uw eigen woorden. Hieronder leest u wat er met uw verhaal gebeurt.',
  noName: 'Uw naam is niet nodig',
  noNameText: 'U maakt ook geen account.',
  duration: minutes,
  durationText: 'Alleen uw verhaal is verplicht.',
  hearBackOn: (day: string) => `Antwoord uiterlijk op ${day}`,
  hearBackText: 'Dat leest u met uw code.',
  goal: 'Waarom we dit vragen',
  decidedBy: 'Wie beslist',
  open: 'Wat nog kan veranderen',
  fixed: 'Wat vaststaat',
  frames: { law: 'Wet', money: 'Geld', agreement: 'Afspraak' },
  notPromised: 'Wat we niet kunnen beloven',
  notEvery: 'We lezen elk verhaal. Maar we kunnen niet elk verhaal gebruiken.',
  hearBack: 'Wat u van ons hoort',
  readBy: 'Wie uw verhaal leest',
  kept: 'Hoelang we uw verhaal bewaren',
  keptText: (day: string) => `Tot en met ${day}. Daarna wissen we het. U kunt het ook eerder terugnemen.`,

  story: 'Wat hebt u meegemaakt?',
  storyHint: 'Schrijf zoals u praat. Fouten zijn niet erg.',
  storyPrompts: ['Wat gebeurde er?', 'Wie waren erbij?', 'Wat deed u toen, en hoe liep het af?'],
  storyMissing: 'Vertel wat u hebt meegemaakt. Eén zin is genoeg.',

  impact: 'Wat deed dit met u?',
  impactWords: ['Heel vervelend', 'Vervelend', 'Gewoon', 'Fijn', 'Heel fijn'],
  impactNote: 'Wilt u daar iets over zeggen?',

  wishes: 'Wat ging goed, en wat moet anders?',
  wentWell: 'Wat ging goed?',
  shouldChange: 'Wat moet anders?',

  teller: 'Wie vertelt dit verhaal?',
  tellers: {
    client: 'Ik krijg zelf hulp of ondersteuning',
    carer: 'Ik zorg voor iemand (mantelzorger)',
    resident: 'Ik ben een inwoner',
    representative: 'Ik spreek voor iemand anders',
    professional: 'Ik werk in de zorg, de hulp of bij de gemeente',
  },
  helper: 'Hebt u dit zelf getypt?',
  helpers: {
    none: 'Ja, ik typte zelf',
    typed: 'Nee, iemand typte voor mij',
    interviewed: 'Nee, iemand van de raad sprak met mij',
  },

  consent: 'Mogen we uw woorden laten zien?',
  consentHint:
    'Soms laten we een zin uit een verhaal zien, precies zoals u hem schreef. Zo ziet de gemeente wat mensen echt meemaken. Uw naam staat er nooit bij. Kiest u niets? Dan laten we niets zien.',
  consents: { yes: 'Ja, dat mag', no: 'Nee, liever niet' },

  contact: 'Wilt u meedenken of meedoen?',
  contactHint:
    'We bewaren dit apart van uw verhaal. Niemand kan zien welk verhaal van u is. Neemt u uw verhaal terug? Dan blijft dit staan.',
  contactWishes: {
    'think-along': 'Ik wil meedenken over oplossingen',
    'take-part': 'Ik wil meedoen, bijvoorbeeld aan een gesprek',
  },
  contactName: 'Hoe mogen we u noemen?',
  contactReach: 'Uw e-mailadres of telefoonnummer',
  contactReachHint: 'Alleen de raad gebruikt dit, en alleen hiervoor.',
  contactMissing: 'Vul een e-mailadres of telefoonnummer in. Of maak de andere velden hier leeg.',
  contactWrong: 'Dit lijkt geen e-mailadres of telefoonnummer. Controleer of u niets bent vergeten.',

  answerMissing: (question: string) => `Beantwoord de vraag: ${question}`,

  keep: 'Bewaar mijn tekst op dit apparaat',
  keepHint:
    'Dan kunt u later verder, tot 7 dagen lang. Doe dit niet op een computer die anderen ook gebruiken: zij kunnen uw tekst dan lezen.',
  restored: (day: string) => `Uw tekst van ${day} staat er weer.`,
  wipe: 'Wis mijn tekst van dit apparaat',
  wiped: 'Uw tekst is gewist.',

  trap: 'Laat dit veld leeg',

  check: 'Kloppen uw antwoorden?',
  checkLead: 'Lees nog eens na. Na het versturen kunt u uw verhaal niet meer veranderen. Terugnemen kan wel.',
  change: 'Wijzig',
  nothing: 'Niet ingevuld',
  send: 'Versturen',
  sending: 'We versturen uw verhaal. Een ogenblik.',

  sendFailed: 'Uw verhaal is nog niet verstuurd',
  sendKept: 'Uw woorden staan er nog. U kunt het opnieuw proberen. Uw verhaal komt nooit dubbel aan.',
  sendInvalid:
    'We kunnen dit zo niet aannemen. Uw woorden staan er nog. Kijk uw antwoorden na, of maak uw tekst korter.',
  sendClosed:
    'De tijd om te vertellen is net voorbij. Uw woorden staan er nog. Kopieer ze als u ze wilt bewaren.',

  sent: 'Dank u wel. Uw verhaal is binnen.',
  sentLead: 'Bewaar deze code. Hiermee ziet u later wat er met uw verhaal gebeurt.',
  code: 'Uw code',
  codeOnce: 'U ziet deze code maar één keer. Wij kunnen hem niet opnieuw sturen.',
  copy: 'Kopieer de code',
  copied: 'De code is gekopieerd.',
  copyFailed: 'Kopiëren lukte niet. Schrijf de code op of maak een foto.',
  print: 'Print de code',
  whatNext: 'Wat gebeurt er nu?',
  next1: (council: string) => `${council} leest uw verhaal en legt het naast andere verhalen.`,
  next2: 'Hebben meer mensen dit probleem? Dan vraagt de raad de gemeente om een oplossing.',
  next3: (day: string) =>
    `Uiterlijk op ${day} hoort u wat de gemeente doet, en waarom. Dat leest u met uw code.`,
  follow: 'Volg uw verhaal',
  withdraw: 'Spijt? Met uw code kunt u uw verhaal terugnemen. Dan wissen we het voor altijd.',
  again: 'Nog een verhaal vertellen',
};

export const others: Others<typeof nl> = {
  en: () => import('./experience-form.texts.en.js'),
  fy: () => import('./experience-form.texts.fy.js'),
  ar: () => import('./experience-form.texts.ar.js'),
  tr: () => import('./experience-form.texts.tr.js'),
  uk: () => import('./experience-form.texts.uk.js'),
  pl: () => import('./experience-form.texts.pl.js'),
};
