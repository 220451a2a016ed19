import fc from 'fast-check';
import { dayOf, type LogEntry, type Role, type Signal, type TrailEvent } from '@lus/contract';
import { aTopic } from '../support/samples.js';
import {
  aBundle,
  aChange,
  aCheck,
  aClosing,
  aCorrection,
  anAdvice,
  anAnswer,
  aRecognition,
  aRefusal,
  aResumption,
  type Day,
} from '../support/trail.js';
import { NOW } from './telling-trail.js';

const DAY = 86_400_000;

const words = fc.constantFrom('Niemand zei het.', '__proto__', 'toString', '“Ja”\n\t👩‍👩‍👧', '<b>x</b>');
const count = fc.option(fc.integer({ min: 3, max: 40 }));
const days = fc.integer({ min: -40, max: 60 });
const round = fc.integer({ min: 1, max: 4 });
const phase = fc.constantFrom('collect', 'translate', 'adapt', 'evaluate');
const sha256 = fc.constantFrom('a'.repeat(64), 'b'.repeat(64), '0'.repeat(64));
const yes = fc.boolean();

/** Of a value each field may be another, and the optional ones may be absent. */
const some = <Event>(fields: { [Field in keyof Event]?: fc.Arbitrary<Event[Field]> }) =>
  fc.record(fields as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [] }) as fc.Arbitrary<
    Partial<Event>
  >;

type Of<Name> = Extract<TrailEvent, { type: Name }>;
/** An event that can hold days, told on the day it is recorded. */
type AnyEvent = fc.Arbitrary<(day: Day) => TrailEvent>;

const bundle = some<Of<'bundled'>>({
  title: words,
  ourWords: words,
  kind: fc.constantFrom('rule-fails', 'went-well'),
  exceptions: fc.array(fc.record({ group: words, text: words }), { maxLength: 2 }),
  whyFewer: words,
  experienceCount: count,
  quotes: fc.uniqueArray(sha256, { maxLength: 3 }),
  round,
}).map(aBundle);

const advice: AnyEvent = fc
  .tuple(
    some<Of<'advised'>>({
      requested: yes,
      level: fc.integer({ min: 1, max: 8 }),
      whyNotCloser: words,
      policyStage: fc.constantFrom('idea', 'draft', 'decision', 'practice'),
    }),
    days,
  )
  .map(([other, answerIn]) => (day: Day) => ({ ...anAdvice(other)(day), answerBy: day(answerIn) }));

const answer: AnyEvent = fc
  .tuple(
    fc.record(
      {
        outcome: fc.constantFrom('adopted' as const, 'partly' as const, 'not-adopted' as const),
        reasonClass: fc.constantFrom('law' as const, 'not-ours' as const),
        reason: words,
        possibleInstead: words,
        clientsHeard: yes,
      },
      { requiredKeys: ['outcome', 'clientsHeard'] },
    ),
    fc.option(days, { nil: undefined }),
    fc.option(days, { nil: undefined }),
  )
  .map(([other, heard, changeIn]) => (day: Day) => ({
    type: 'answered' as const,
    text: 'Dit doen wij.',
    ...other,
    ...(heard !== undefined && { heardOn: day(heard) }),
    ...(changeIn !== undefined && { changeBy: day(changeIn) }),
  }));

const change: AnyEvent = fc.tuple(days, days).map(
  ([on, check]) =>
    (day: Day) =>
      aChange({ on: day(on), checkOn: day(check) })(day),
);

const note: AnyEvent = fc
  .record({ kind: fc.constantFrom('meeting', 'success', 'failure'), title: words, phase, round })
  .map((other) => (day: Day) => ({ type: 'noted', text: 'Er was iets.', on: day(0), ...other }));

const simple = fc.oneof(
  some<Of<'recognised'>>({ outcome: fc.constantFrom('yes', 'no'), yes: count, no: count }).map(aRecognition),
  some<Of<'checked'>>({
    result: fc.constantFrom('better', 'partly', 'not'),
    better: count,
  }).map(aCheck),
  fc.record({ type: fc.constant('parked' as const), reason: words }),
  fc.constant(aResumption()),
  fc.constant(aClosing()),
  fc.record({ type: fc.constant('begun' as const), phase, round }),
  fc.record({
    type: fc.constant('counted' as const),
    experienceCount: count,
    heard: fc.array(fc.record({ name: words, count }), { maxLength: 2 }),
    missing: fc.constant<Of<'counted'>['missing']>([]),
  }),
);

const told = (event: fc.Arbitrary<TrailEvent>): AnyEvent => event.map((happens) => () => happens);

const correction: AnyEvent = fc
  .tuple(fc.oneof(told(bundle), advice, answer, change, note), fc.integer({ min: 1, max: 20 }))
  .map(([replacement, corrects]) => (day: Day) => ({
    type: 'corrected',
    corrects,
    why: 'Er stond een fout in.',
    replacement: replacement(day) as Of<'corrected'>['replacement'],
  }));

/** Any event that the schemas let through. */
export const anyEvent: AnyEvent = fc.oneof(
  told(bundle),
  advice,
  answer,
  change,
  note,
  correction,
  told(simple),
);

export const anyRole = fc.constantFrom<Role>('collector', 'translator', 'guardian', 'municipality');

/** What comes next: anything by anybody, or what whose turn it is would do, or a correction of the line before. */
export interface Draft {
  readonly daysLater: number;
  readonly role: Role;
  readonly signalId: string | undefined;
  readonly event: (day: Day) => TrailEvent;
  readonly inTurn: boolean;
  readonly refuses: boolean;
}

/** A history, still to be told. */
export const anyHistory = fc.array(
  fc.record<Draft>({
    daysLater: fc.integer({ min: 0, max: 45 }),
    role: anyRole,
    signalId: fc.constantFrom('een', 'een', 'een', 'twee', undefined),
    event: anyEvent,
    inTurn: fc.integer({ min: 0, max: 3 }).map((dice) => dice > 0),
    refuses: fc.boolean(),
  }),
  { maxLength: 40, size: 'max' },
);

/**
 * Lets anything happen, now and then what is sensible, so that a trail gets somewhere.
 * @param record - Is asked to take a line; gives the signals as they are then.
 */
export function happen(all: readonly Draft[], record: (line: LogEntry) => ReadonlyMap<string, Signal>): void {
  let signals: ReadonlyMap<string, Signal> = new Map();
  let at = NOW.getTime();
  all.forEach(({ daysLater, role, signalId, event, inTurn, refuses }, index) => {
    at += daysLater * DAY;
    const day: Day = (later) => dayOf(new Date(at + later * DAY));
    const sensible = inTurn && signalId !== undefined && whatIsNext(signals.get(signalId), refuses);
    const [by, happens] = sensible || [role, event];
    signals = record({
      sequence: index + 1,
      topicId: aTopic().id,
      ...(signalId !== undefined && { signalId }),
      at: new Date(at).toISOString(),
      role: by,
      event: typeof happens === 'function' ? happens(day) : happens,
    });
  });
}

/** The same bundle, put otherwise. */
function inOtherWords(signal: Signal | undefined): TrailEvent {
  const { bundled, experienceCount = null, quotes = [], rounds } = signal ?? {};
  const words = {
    ourWords: 'Wij wisten van niets.',
    experienceCount,
    quotes: quotes.map(({ commitment }) => commitment),
    round: rounds?.[0]?.round ?? 1,
    whyFewer: 'Het is een klein dorp.',
  };
  return aCorrection(bundled?.sequence ?? 1, aBundle(words));
}

/** What whoever is next would do. */
function whatIsNext(
  signal: Signal | undefined,
  refuses: boolean,
): readonly [Role, TrailEvent | ((day: Day) => TrailEvent)] {
  switch (signal ? signal.next?.what : 'bundle') {
    case 'bundle':
      return ['translator', aBundle()];
    case 'recognise':
      return ['guardian', aRecognition(refuses ? { outcome: 'no' } : {})];
    case 'reword':
      return ['translator', inOtherWords(signal)];
    case 'advise':
      return ['translator', anAdvice()];
    case 'answer':
      return ['municipality', refuses ? aRefusal() : anAnswer()];
    case 'change':
      return ['municipality', aChange()];
    case 'check':
      return ['collector', aCheck(refuses ? { result: 'not' } : {})];
    case 'close':
      return ['guardian', aClosing()];
    default:
      return ['translator', aResumption()];
  }
}
