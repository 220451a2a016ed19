import {
  dayOf,
  type Advised,
  type Answered,
  type Bundled,
  type Changed,
  type Checked,
  type Closed,
  type Corrected,
  type Counted,
  type LogEntry,
  type Noted,
  type Parked,
  type Recognised,
  type Role,
  type TrailEvent,
} from '@lus/contract';
import { aTopic } from './samples.js';

/** The calendar day so many days after the day of a line; before it when negative. */
export type Day = (days: number) => string;

/** An event, or how it reads on the day on which it is recorded. */
export type Happening = TrailEvent | ((day: Day) => TrailEvent);

/** One line: how many days ago, by whom, about which signal if about one, and what. */
export type Step = readonly [daysAgo: number, role: Role, signalId: string | undefined, happens: Happening];

const DAY = 86_400_000;

/** The public log of a topic, told in days before `now`. */
export const aLog = (now: Date, steps: readonly Step[], topicId = aTopic().id): LogEntry[] =>
  steps.map(([daysAgo, role, signalId, happens], index) => {
    const at = now.getTime() - daysAgo * DAY;
    return {
      sequence: index + 1,
      topicId,
      ...(signalId !== undefined && { signalId }),
      at: new Date(at).toISOString(),
      role,
      event: typeof happens === 'function' ? happens((days) => dayOf(new Date(at + days * DAY))) : happens,
    };
  });

/** What differs from every day. */
type Other<Event> = Partial<Omit<Event, 'type'>>;

/** Fifteen people or more heard too late that somebody could come along. */
export const aBundle = (other: Other<Bundled> = {}): Bundled => ({
  type: 'bundled',
  title: 'Niemand zegt dat hulp gratis is',
  ourWords: 'Wij hoorden pas na het gesprek dat iemand gratis met ons mee had gekund.',
  policyWords: 'Cliëntondersteuning is bij het eerste contact onvoldoende bekend.',
  kind: 'right-missed',
  scope: 'everyday',
  sender: { kind: 'council', name: 'Adviesraad Sociaal Domein Voorbeeld' },
  exceptions: [],
  experienceCount: 15,
  quotes: [],
  round: 1,
  ...other,
});

/** People recognise it. */
export const aRecognition = (other: Other<Recognised> = {}): Recognised => ({
  type: 'recognised',
  outcome: 'yes',
  objections: [],
  yes: 10,
  no: null,
  ...other,
});

/** Advice that nobody asked for, at the level of residents; the answer is due in six weeks. */
export const anAdvice =
  (other: Other<Advised> = {}) =>
  (day: Day): Advised => ({
    type: 'advised',
    text: 'Noem de gratis hulp in de eerste brief.',
    requested: false,
    level: 8,
    addressees: ['College van burgemeester en wethouders'],
    answerBy: day(42),
    policyStage: 'practice',
    ...other,
  });

/** Adopted, after clients were heard a week before. */
export const anAnswer =
  (other: Other<Answered> = {}) =>
  (day: Day): Answered => ({
    type: 'answered',
    outcome: 'adopted',
    text: 'Wij passen de brief aan.',
    clientsHeard: true,
    heardOn: day(-7),
    ...other,
  });

/** Not, or not wholly; with all that has to be said then (R9). */
export const aRefusal = (other: Other<Answered> = {}) =>
  anAnswer({
    outcome: 'not-adopted',
    text: 'Wij doen dit niet.',
    reasonClass: 'money',
    reason: 'Er is dit jaar geen geld voor een nieuwe brief.',
    possibleInstead: 'Wij noemen de hulp wel aan de telefoon.',
    ...other,
  });

/** A change from today, to be checked in thirty days. */
export const aChange =
  (other: Other<Changed> = {}) =>
  (day: Day): Changed => ({
    type: 'changed',
    where: 'practice',
    text: 'In elke eerste brief staat dat de hulp gratis is.',
    owners: [{ name: 'Team Wmo', resident: false }],
    on: day(0),
    startingPoint: 'In de brief stond niets over hulp.',
    checkOn: day(30),
    ...other,
  });

/** It is better, say the people concerned. */
export const aCheck = (other: Other<Checked> = {}): Checked => ({
  type: 'checked',
  result: 'better',
  said: 'Ik wist nu vooraf dat er iemand mee kon.',
  better: 10,
  partly: null,
  not: null,
  ...other,
});

export const aParking = (other: Other<Parked> = {}): Parked => ({
  type: 'parked',
  reason: 'Eerst doen wij twee andere onderwerpen goed.',
  ...other,
});

export const aResumption = (): TrailEvent => ({
  type: 'resumed',
  reason: 'De twee andere onderwerpen zijn klaar.',
});

export const aClosing = (other: Other<Closed> = {}): Closed => ({
  type: 'closed',
  lesson: 'Zeg het in de eerste brief, dan weet iedereen het op tijd.',
  ...other,
});

/** Says anew what a line should have said. */
export const aCorrection = (corrects: number, replacement: Corrected['replacement']): Corrected => ({
  type: 'corrected',
  corrects,
  why: 'Er stond een fout in.',
  replacement,
});

/** Twenty people or more told; carers were heard, and too few young people to say how many. */
export const aCount = (other: Other<Counted> = {}): Counted => ({
  type: 'counted',
  experienceCount: 20,
  heard: [
    { name: 'Mantelzorgers', count: 10 },
    { name: 'Jongeren', count: null },
  ],
  missing: [
    {
      name: 'Mensen zonder huis',
      reason: 'Zij komen niet bij het loket.',
      action: 'Wij gaan langs bij de opvang.',
    },
  ],
  ...other,
});

/** A meeting, on the day itself. */
export const aNote =
  (other: Other<Noted> = {}) =>
  (day: Day): Noted => ({
    type: 'noted',
    kind: 'meeting',
    title: 'Avond in het buurthuis',
    text: 'Twintig mensen vertelden wat zij meemaakten.',
    phase: 'collect',
    round: 1,
    on: day(0),
    ...other,
  });

export const aBeginning = (phase: 'collect' | 'translate' | 'adapt' | 'evaluate', round = 1): TrailEvent => ({
  type: 'begun',
  phase,
  round,
});

/** One signal once round the loop: told, answered, changed, checked better and closed. */
export const aClosedLoop = (signalId = 'hulp-is-gratis'): Step[] => [
  [200, 'translator', signalId, aBundle()],
  [190, 'guardian', signalId, aRecognition()],
  [180, 'translator', signalId, anAdvice()],
  [150, 'municipality', signalId, anAnswer()],
  [120, 'municipality', signalId, aChange()],
  [60, 'collector', signalId, aCheck()],
  [50, 'guardian', signalId, aClosing()],
];
