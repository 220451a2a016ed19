import type { nl } from './experience-form.texts.js';

export { fy as parts } from '../parts/parts.texts.fy.js';

/** Frisian texts of the experience form; awaits a native reader. */
export const fy: typeof nl = {
  missing: 'Dit ûnderwerp is der net (mear). Miskien kloppet it adres fan de side net.',
  loadFailed: 'De fragen binne noch net laden. Der is neat ferlern gien.',
  closed: 'Jo kinne hjir no neat mear fertelle',
  closedText: (council) =>
    `De tiid om te fertellen is foarby, of noch net begûn. ${council} giet fierder mei wat minsken al ferteld hawwe.`,

  step: (number, of) => `Stap ${number} fan ${of}`,
  next: 'Fierder',
  back: 'Werom',
  backToCheck: 'Werom nei jo antwurden',
  start: 'Begjinne',

  before: 'Foardat jo begjinne',
  beforeLead:
    'Fertel wat jo meimakke hawwe, yn jo eigen wurden. Hjirûnder lêze jo wat der mei jo ferhaal bart.',
  noName: 'Jo namme is net nedich',
  noNameText: 'Jo meitsje ek gjin account.',
  duration: { one: 'Likernôch {n} minút', other: 'Likernôch {n} minuten' },
  durationText: 'Allinnich jo ferhaal is ferplichte.',
  hearBackOn: (day) => `Antwurd op syn lêst op ${day}`,
  hearBackText: 'Dat lêze jo mei jo koade.',
  goal: 'Wêrom’t wy dit freegje',
  decidedBy: 'Wa’t beslút',
  open: 'Wat noch feroarje kin',
  fixed: 'Wat fêststiet',
  frames: { law: 'Wet', money: 'Jild', agreement: 'Ofspraak' },
  notPromised: 'Wat wy net tasizze kinne',
  notEvery: 'Wy lêze elk ferhaal. Mar wy kinne net elk ferhaal brûke.',
  hearBack: 'Wat jo fan ús hearre',
  readBy: 'Wa’t jo ferhaal lêst',
  kept: 'Hoe lang’t wy jo ferhaal bewarje',
  keptText: (day) => `Oant en mei ${day}. Dêrnei wiskje wy it. Jo kinne it ek earder weromnimme.`,

  story: 'Wat hawwe jo meimakke?',
  storyHint: 'Skriuw sa’t jo prate. Flaters binne net slim.',
  storyPrompts: ['Wat barde der?', 'Wa wiene derby?', 'Wat diene jo doe, en hoe rûn it ôf?'],
  storyMissing: 'Fertel wat jo meimakke hawwe. Ien sin is genôch.',

  impact: 'Wat die dit mei jo?',
  impactWords: ['Tige ferfelend', 'Ferfelend', 'Gewoan', 'Noflik', 'Tige noflik'],
  impactNote: 'Wolle jo dêr wat oer sizze?',

  wishes: 'Wat gie goed, en wat moat oars?',
  wentWell: 'Wat gie goed?',
  shouldChange: 'Wat moat oars?',

  teller: 'Wa fertelt dit ferhaal?',
  tellers: {
    client: 'Ik krij sels help of stipe',
    carer: 'Ik soargje foar ien (mantelsoarger)',
    resident: 'Ik bin in ynwenner',
    representative: 'Ik praat foar in oar',
    professional: 'Ik wurkje yn de soarch, de help of by de gemeente',
  },
  helper: 'Hawwe jo dit sels typt?',
  helpers: {
    none: 'Ja, ik haw sels typt',
    typed: 'Nee, in oar hat foar my typt',
    interviewed: 'Nee, ien fan de ried hat mei my praat',
  },

  consent: 'Meie wy jo wurden sjen litte?',
  consentHint:
    'Soms litte wy in sin út in ferhaal sjen, krekt sa’t jo him skreaun hawwe. Sa sjocht de gemeente wat minsken echt meimeitsje. Jo namme stiet der nea by. Kieze jo neat? Dan litte wy neat sjen.',
  consents: { yes: 'Ja, dat mei', no: 'Nee, leaver net' },

  contact: 'Wolle jo meitinke of meidwaan?',
  contactHint:
    'Wy bewarje dit apart fan jo ferhaal. Nimmen kin sjen hokker ferhaal fan jo is. Nimme jo jo ferhaal werom? Dan bliuwt dit stean.',
  contactWishes: {
    'think-along': 'Ik wol meitinke oer oplossingen',
    'take-part': 'Ik wol meidwaan, bygelyks oan in petear',
  },
  contactName: 'Hoe meie wy jo neame?',
  contactReach: 'Jo e-mailadres of telefoannûmer',
  contactReachHint: 'Allinnich de ried brûkt dit, en allinnich hjirfoar.',
  contactMissing: 'Folje in e-mailadres of telefoannûmer yn. Of meitsje de oare fjilden hjir leech.',
  contactWrong: 'Dit liket gjin e-mailadres of telefoannûmer. Sjoch oft jo neat fergetten hawwe.',

  answerMissing: (question) => `Jou antwurd op de fraach: ${question}`,

  keep: 'Bewarje myn tekst op dit apparaat',
  keepHint:
    'Dan kinne jo letter fierder, oant 7 dagen lang. Doch dit net op in kompjûter dy’t oaren ek brûke: sy kinne jo tekst dan lêze.',
  restored: (day) => `Jo tekst fan ${day} stiet der wer.`,
  wipe: 'Wiskje myn tekst fan dit apparaat',
  wiped: 'Jo tekst is wiske.',

  trap: 'Lit dit fjild leech',

  check: 'Kloppe jo antwurden?',
  checkLead:
    'Lês it noch ris nei. Nei it ferstjoeren kinne jo jo ferhaal net mear feroarje. Weromnimme kin wol.',
  change: 'Feroarje',
  nothing: 'Net ynfolle',
  send: 'Ferstjoere',
  sending: 'Wy ferstjoere jo ferhaal. Efkes wachtsje.',

  sendFailed: 'Jo ferhaal is noch net ferstjoerd',
  sendKept: 'Jo wurden steane der noch. Jo kinne it nochris besykje. Jo ferhaal komt nea dûbel oan.',
  sendInvalid:
    'Wy kinne dit sa net oannimme. Jo wurden steane der noch. Sjoch jo antwurden nei, of meitsje jo tekst koarter.',
  sendClosed:
    'De tiid om te fertellen is krekt foarby. Jo wurden steane der noch. Kopiearje se as jo se bewarje wolle.',

  sent: 'Tige tank. Jo ferhaal is binnen.',
  sentLead: 'Bewarje dizze koade. Hjirmei sjogge jo letter wat der mei jo ferhaal bart.',
  code: 'Jo koade',
  codeOnce: 'Jo sjogge dizze koade mar ien kear. Wy kinne him net op ’e nij stjoere.',
  copy: 'Kopiearje de koade',
  copied: 'De koade is kopiearre.',
  copyFailed: 'It kopiearjen slagge net. Skriuw de koade op of meitsje in foto.',
  print: 'Print de koade',
  whatNext: 'Wat bart der no?',
  next1: (council) => `${council} lêst jo ferhaal en leit it njonken oare ferhalen.`,
  next2: 'Hawwe mear minsken dit probleem? Dan freget de ried de gemeente om in oplossing.',
  next3: (day) =>
    `Op syn lêst op ${day} hearre jo wat de gemeente docht, en wêrom. Dat lêze jo mei jo koade.`,
  follow: 'Folgje jo ferhaal',
  withdraw: 'Spyt? Mei jo koade kinne jo jo ferhaal weromnimme. Dan wiskje wy it foar altyd.',
  again: 'Noch in ferhaal fertelle',
};
