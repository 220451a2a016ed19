import { council } from './loop-council.js';
import type { Ago, Step } from './loop.js';

/** Not recognised at first, written anew, and now before the municipality. */
export const ownLanguage = (ago: Ago): Step[] => [
  {
    on: ago(105),
    role: 'translator',
    signal: 'hulp-in-uw-eigen-taal',
    quotes: ['Mijn dochter van elf moest vertalen wat de dokter zei.'],
    event: {
      ...language,
      title: 'Mensen spreken geen Nederlands',
      ourWords: 'Wie geen Nederlands spreekt, vindt de hulp niet.',
    },
  },
  {
    on: ago(82),
    role: 'translator',
    signal: 'hulp-in-uw-eigen-taal',
    event: {
      type: 'recognised',
      outcome: 'no',
      objections: ['Wij spreken wel Nederlands. Maar over zorg praten is moeilijk in een tweede taal.'],
      yes: null,
      no: 5,
    },
  },
  {
    on: ago(74),
    role: 'translator',
    signal: 'hulp-in-uw-eigen-taal',
    event: {
      type: 'corrected',
      corrects: 1,
      why: 'Mensen herkenden zich niet in onze woorden. Zij spreken wel Nederlands, maar niet over alles.',
      replacement: language,
    },
  },
  {
    on: ago(52),
    role: 'translator',
    signal: 'hulp-in-uw-eigen-taal',
    event: { type: 'recognised', outcome: 'yes', objections: [], yes: 10, no: null },
  },
  {
    on: ago(34),
    role: 'translator',
    signal: 'hulp-in-uw-eigen-taal',
    event: {
      type: 'advised',
      text: 'Vraag bij elk gesprek: in welke taal praat u het liefst? Regel dan een tolk. Laat nooit een kind vertalen.',
      requested: false,
      level: 6,
      whyNotCloser: 'De organisaties die hulp geven, moeten de tolk regelen.',
      addressees: ['De organisaties die hulp geven', 'Het Wmo-loket'],
      answerBy: ago(-24),
      policyStage: 'draft',
    },
  },
];

const language = {
  type: 'bundled',
  title: 'Praten over zorg in uw eigen taal',
  ourWords:
    'U spreekt Nederlands, maar praten over ziekte en zorg is moeilijk in een tweede taal. Dan vertaalt uw kind. Dat wilt u niet.',
  policyWords: 'De inzet van tolken bij cliëntondersteuning is niet geregeld.',
  kind: 'not-reached',
  scope: 'everyday',
  sender: council,
  exceptions: [],
  experienceCount: 10,
  quotes: [],
  round: 2,
} satisfies Step['event'];

/** Something that goes well; tellers are being asked whether they recognise it. */
export const takingTime = (ago: Ago): Step[] => [
  {
    on: ago(18),
    role: 'translator',
    signal: 'iemand-die-de-tijd-neemt',
    quotes: ['Zij zette koffie en luisterde. Voor het eerst hoefde ik niet te haasten.'],
    event: {
      type: 'bundled',
      title: 'Iemand die de tijd neemt',
      ourWords:
        'De mensen met eigen ervaring nemen de tijd. Zij luisteren eerst. Dat maakt alles daarna makkelijker.',
      policyWords: 'De inzet van ervaringsdeskundigen verhoogt de kwaliteit van de vraagverheldering.',
      kind: 'went-well',
      scope: 'everyday',
      sender: council,
      exceptions: [],
      experienceCount: 10,
      quotes: [],
      round: 3,
    },
  },
];

/** What belongs to no signal: the phases of this round, meetings, and who was heard. */
export const around = (ago: Ago): Step[] => [
  { on: ago(440), role: 'guardian', event: { type: 'begun', phase: 'translate', round: 2 } },
  { on: ago(60), role: 'guardian', event: { type: 'begun', phase: 'collect', round: 3 } },
  {
    on: ago(41),
    role: 'collector',
    event: {
      type: 'noted',
      kind: 'meeting',
      title: 'Koffie en verhalen in het buurthuis',
      text: 'Wij zaten een middag in het buurthuis. Mensen vertelden, wij luisterden. Wie niet kon typen, vertelde het aan ons.',
      phase: 'collect',
      round: 3,
      on: ago(41),
    },
  },
  {
    on: ago(29),
    role: 'collector',
    event: {
      type: 'counted',
      experienceCount: 60,
      heard: [
        { name: 'Mantelzorgers', count: 15 },
        { name: 'Ouderen', count: 20 },
        { name: 'Mensen met een beperking', count: 10 },
        { name: 'Mensen met schulden', count: null },
      ],
      missing: [
        {
          name: 'Jongeren tot 27 jaar',
          reason: 'Zij komen niet naar een bijeenkomst, en zij lezen onze brieven niet.',
          action: 'Twee jongeren gaan zelf met anderen praten, op school en op straat.',
        },
        {
          name: 'Mensen zonder huis',
          reason: 'Zij vertellen hun verhaal liever niet op een computer.',
          action: 'Wij eten elke maand mee bij de opvang.',
        },
      ],
    },
  },
  {
    on: ago(9),
    role: 'collector',
    event: {
      type: 'noted',
      kind: 'failure',
      title: 'Bijna geen jongeren bij de avond over hulp',
      text: 'De zaal bleef bijna leeg. Een avond in het gemeentehuis past niet bij hen. Wij doen het anders.',
      phase: 'collect',
      round: 3,
      on: ago(9),
    },
  },
];
