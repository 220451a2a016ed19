/**
 * The words of the page without script. They are those of the widget (`experience-form.texts.ts`), so that a teller
 * reads the same promise and the same question in both.
 */
export const texts = {
  optional: '(niet verplicht)',

  before: 'Voordat u begint',
  beforeLead: 'Vertel wat u meemaakte, in uw eigen woorden. Hieronder leest u wat er met uw verhaal gebeurt.',
  noName: 'Uw naam is niet nodig',
  noNameText: 'U maakt ook geen account.',
  duration: (minutes: number) => `Ongeveer ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`,
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
  /** Only here: the widget warns while somebody types. */
  storyNames: 'Noem liever geen namen of adressen.',
  storyMissing: 'Vertel wat u hebt meegemaakt. Eén zin is genoeg.',

  impact: 'Wat deed dit met u?',
  impactWords: ['Heel vervelend', 'Vervelend', 'Gewoon', 'Fijn', 'Heel fijn'],
  impactNote: 'Wilt u daar iets over zeggen?',
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
} as const;
