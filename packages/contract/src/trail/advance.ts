import { dayOf } from '../period.js';
import type {
  Advised,
  Answered,
  Bundled,
  Changed,
  Checked,
  Closed,
  LogEntry,
  Parked,
  Recognised,
  Resumed,
  SignalEvent,
} from './event.js';
import { correct } from './correct.js';
import { answerFault, adviceFault, bundleFault, changeFault } from './faults.js';
import { whoIsNext } from './next.js';
import { mayRecord } from './permission.js';
import { checkableFrom, currentRound, nextRound, settledFrom, withRound } from './rounds.js';
import type { Fault } from './rule.js';
import type { Signal, Source, Stage } from './signal.js';

/** The next signal, or the rule that forbids it. */
export type Advance = { readonly signal: Signal } | Fault;

/** What a step makes of a signal; `next`, `updatedOn` and `sequence` follow by themselves. */
type Step<E extends SignalEvent> = (signal: Signal, event: E, source: Source) => Signal | Fault;

/** In which stages a step can be taken. */
const POSSIBLE: Readonly<Record<Exclude<SignalEvent['type'], 'bundled' | 'corrected'>, readonly Stage[]>> = {
  recognised: ['bundled'],
  advised: ['recognised', 'answered', 'reopened'],
  answered: ['advised'],
  changed: ['answered', 'changed', 'checked', 'reopened'],
  checked: ['changed', 'checked', 'closed'],
  parked: ['bundled', 'recognised', 'advised', 'answered', 'changed', 'checked', 'reopened'],
  resumed: ['bundled', 'recognised', 'advised', 'answered', 'changed', 'checked', 'reopened'],
  closed: ['checked'],
};

/**
 * The trail as one pure state machine: what an event makes of a signal, or the rule that forbids it.
 * Total: it never throws on what the schemas let through, and never changes its arguments.
 * @param signal - As it is now; `undefined` before it was bundled.
 * @param entry - The line that would come next in the log.
 */
export function advance(signal: Signal | undefined, entry: LogEntry): Advance {
  const { event, role, sequence, signalId, topicId } = entry;
  const source: Source = { sequence, recordedOn: dayOf(new Date(entry.at)) };
  if (!mayRecord(role, event)) {
    return { rule: 'R17', why: `A ${role} cannot record "${event.type}".` };
  }
  if (event.type === 'begun' || event.type === 'counted' || event.type === 'noted' || !signalId) {
    return { rule: 'order', why: `"${event.type}" is not about this signal.` };
  }
  if (!signal) {
    if (event.type !== 'bundled') return { rule: 'order', why: 'A signal begins by being bundled.' };
    return bundleFault(event) ?? { signal: begin(event, source, signalId, topicId) };
  }
  if (event.type === 'bundled') return { rule: 'order', why: 'It was bundled already; correct it instead.' };
  if (signal.id !== signalId || signal.topicId !== topicId) {
    return { rule: 'order', why: 'This event is about another signal.' };
  }
  if (sequence <= signal.sequence || source.recordedOn < signal.updatedOn) {
    return { rule: 'order', why: 'This event is older than the last one.' };
  }
  if (signal.parked && event.type !== 'resumed' && event.type !== 'corrected') {
    return { rule: 'R20', why: 'It is parked: take it up again first.' };
  }
  const result = take(signal, event, source);
  return 'rule' in result ? result : { signal: finish(result, source) };
}

/** Whether an advance was forbidden. */
export const isForbidden = (result: Advance): result is Fault => 'rule' in result;

function take(signal: Signal, event: Exclude<SignalEvent, Bundled>, source: Source): Signal | Fault {
  if (event.type === 'corrected') return correct(signal, event, source);
  if (!POSSIBLE[event.type].includes(signal.stage)) {
    return { rule: outOfTurn(event, signal.stage), why: `It is "${signal.stage}" now.` };
  }
  // Each step takes exactly the events of its own name.
  return (STEPS[event.type] as Step<SignalEvent>)(signal, event, source);
}

/**
 * Closing before it is better breaks R13. An advice before recognition breaks R7, and so does asking the same words
 * until the answer pleases: put them otherwise first. Anything else breaks the order of the trail.
 */
function outOfTurn({ type }: SignalEvent, stage: Stage): Fault['rule'] {
  if (type === 'closed') return 'R13';
  const isR7 = type === 'advised' ? stage === 'bundled' : type === 'recognised' && stage === 'recognised';
  return isR7 ? 'R7' : 'order';
}

const STEPS = {
  recognised: (signal, { type: _, ...said }: Recognised, source) => ({
    ...signal,
    stage: 'recognised',
    recognition: { ...source, ...said },
  }),

  advised(signal, event: Advised, source) {
    if (signal.recognition?.outcome !== 'yes') {
      return { rule: 'R7', why: 'People do not recognise it: put it in other words and ask again first.' };
    }
    const { type: _, ...advice } = event;
    const begun = signal.stage === 'answered' ? nextRound(signal) : signal;
    return (
      adviceFault(event, source.recordedOn) ?? {
        ...withRound(begun, { ...currentRound(begun), advice: { ...source, ...advice } }),
        stage: 'advised',
      }
    );
  },

  answered: (signal, event: Answered, source) => {
    const { type: _, ...response } = event;
    return (
      answerFault(event, source.recordedOn) ?? {
        ...withRound(signal, { ...currentRound(signal), response: { ...source, ...response } }),
        stage: 'answered',
      }
    );
  },

  changed: (signal, event: Changed, source) => {
    const round = currentRound(signal);
    if (round.response?.outcome === 'not-adopted') {
      return { rule: 'order', why: 'The advice was not adopted: correct the answer first.' };
    }
    const { type: _, ...change } = event;
    return (
      changeFault(event) ?? {
        ...withRound(signal, { ...round, changes: [...round.changes, { ...source, ...change }] }),
        stage: 'changed',
      }
    );
  },

  checked: (signal, { type: _, ...check }: Checked, source) => {
    const round = currentRound(signal);
    const from = check.result === 'better' ? settledFrom(round) : checkableFrom(round);
    if (from && source.recordedOn < from) {
      return { rule: 'R12', why: `It is too early to ask; the agreed day is ${from}.` };
    }
    const recorded = withRound(signal, { ...round, checks: [...round.checks, { ...source, ...check }] });
    if (check.result !== 'better') return nextRound({ ...recorded, stage: 'reopened' });
    return { ...recorded, stage: signal.stage === 'closed' ? 'closed' : 'checked' };
  },

  parked: (signal, { type: _, ...parked }: Parked, source) => ({
    ...signal,
    parked: { ...source, ...parked },
  }),

  resumed: ({ parked, ...signal }, _event: Resumed) =>
    parked ? signal : { rule: 'order', why: 'It is not parked.' },

  closed: (signal, { lesson }: Closed) => ({ ...signal, stage: 'closed', lesson }),
} satisfies { [Type in keyof typeof POSSIBLE]: Step<Extract<SignalEvent, { type: Type }>> };

function begin(event: Bundled, source: Source, id: string, topicId: string): Signal {
  const { type: _, quotes, round, ...words } = event;
  return finish(
    {
      id,
      topicId,
      ...words,
      quotes: quotes.map((commitment) => ({ commitment })),
      stage: 'bundled',
      round,
      rounds: [{ round, changes: [], checks: [] }],
      corrections: [],
      next: null,
      bundled: source,
      updatedOn: source.recordedOn,
      sequence: source.sequence,
    },
    source,
  );
}

const finish = (signal: Signal, { sequence, recordedOn }: Source): Signal => ({
  ...signal,
  next: whoIsNext(signal),
  updatedOn: recordedOn,
  sequence,
});
