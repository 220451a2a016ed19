import type { nl } from './parts.texts.js';

/** Frisian texts of the parts that widgets share; awaits a native reader. */
export const fy: typeof nl = {
  waiting: 'Wy helje de gegevens op. Efkes wachtsje.',
  tryAgain: 'Besykje it nochris',
  optional: '(net ferplichte)',
  error: 'Flater:',
  clearChoice: 'Kar wiskje',
  characters: { one: 'Jo kinne noch {n} teken type.', other: 'Jo kinne noch {n} tekens type.' },
  tooMany: {
    one: 'Jo tekst is {n} teken te lang. Meitsje jo tekst koarter.',
    other: 'Jo tekst is {n} tekens te lang. Meitsje jo tekst koarter.',
  },
  prompts: 'Tink bygelyks oan:',
  faultsTitle: 'Der kloppet noch wat net',
  faultsIntro: 'Jo wurden steane der noch. Sjoch nei:',

  failed: 'Dat slagge net',
  offline: 'Jo hawwe no gjin ynternet. Sjoch oft jo wifi of mobile data oanstiet.',
  unreachable: 'Wy binne no net te berikken. Besykje it aanst nochris.',
  timeout: 'It duorre te lang. Miskien is jo ynternet stadich.',
  unavailable: 'Der gie wat mis by ús. Dat leit net oan jo.',
  limited: (when) => `Der komme no in soad berjochten fan dit plak. Besykje it ${when} nochris.`,
  later: 'letter',
  minutes: { one: 'oer {n} minút', other: 'oer {n} minuten' },
  refused: 'Dizze side mei dit net dwaan. Meld dit by de gemeente.',

  quickExit: 'Gean fan dizze side ôf',
  quickExitHint: 'of druk trije kear op Shift',
  quickExitOnce: 'Druk noch ien kear op Shift om fan dizze side ôf te gean.',

  helpTitle: 'Help nedich?',
  helpIntro: 'Foar fragen oer jo eigen situaasje. It is fergees.',
  helpContact: 'Fragen oer dit ûnderwerp',
  helpSupport: 'Fergeze help fan ien dy’t njonken jo stiet',
  helpComplaints: 'In klacht',
  call: 'Belje',
  mail: 'Mail',
  visit: 'Gean nei de webside',

  personalData: {
    bsn: 'in boargerservicenûmer',
    iban: 'in rekkennûmer',
    phone: 'in telefoannûmer',
    email: 'in e-mailadres',
    address: 'in adres',
    plate: 'in kenteken',
  },
  personalDataTitle: 'Wolle jo dit stean litte?',
  personalDataCertain: (what) => `Dit is ${what}`,
  personalDataMaybe: (what) => `Dit liket op ${what}`,
  personalDataWhy: 'Wy hawwe dit net nedich. Jo meie it weihelje.',
  personalDataFound: 'Miskien steane der persoanlike gegevens yn jo tekst. Dêrûnder kinne jo se weihelje.',
  takeOut: 'Helje wei',
  leaveIt: 'Lit stean',
  takenOut: 'Weihelle.',
  takenOutMark: '[weihelle]',
};
