import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  advance,
  isForbidden,
  projectTimeline,
  replay,
  topicFault,
  type Advance,
  type LogEntry,
  type Signal,
} from '@lus/contract';
import { anyHistory, happen, type Draft } from './any-line.js';
import { faults } from './faults.js';

const fits = (name: string, value: unknown) => assert.deepEqual(faults(name, value), []);

/** Nothing in it can be changed any more: whoever tries, throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

interface Taken {
  readonly line: LogEntry;
  readonly before: Signal | undefined;
  readonly result: Advance;
}

/** Everything that was tried on a signal, and the lines that made it into the log. */
function take(history: readonly Draft[]) {
  const signals = new Map<string, Signal>();
  const tried: Taken[] = [];
  const log: LogEntry[] = [];
  happen(history, (line) => {
    frozen(line);
    if (line.signalId === undefined) {
      const { event } = line;
      const corrected = log.find(({ sequence }) => event.type === 'corrected' && sequence === event.corrects);
      if (!topicFault(line, corrected)) log.push(line);
      return signals;
    }
    const before = signals.get(line.signalId);
    const result = advance(before, line);
    tried.push({ line, before, result });
    if (!isForbidden(result)) {
      log.push(line);
      signals.set(line.signalId, frozen(result.signal));
    }
    return signals;
  });
  return { tried, log, signals };
}

/** Holds for whatever happens, by whoever. */
const always = (claim: (taken: ReturnType<typeof take>) => void) =>
  fc.assert(
    fc.property(anyHistory, (history) => claim(take(history))),
    { numRuns: 300 },
  );

/** Holds for every step that was allowed. */
const everyStep = (claim: (line: LogEntry, after: Signal, before: Signal | undefined) => void) =>
  always(({ tried }) =>
    tried.forEach(({ line, before, result }) => {
      if (!isForbidden(result)) claim(line, result.signal, before);
    }),
  );

describe('Whatever happens, in whatever order, by whoever', () => {
  it('the histories of this test get somewhere: also to the end, and round again', () => {
    const seen = new Set<string>();
    everyStep((_, { stage, round }) => seen.add(stage).add(`round ${round}`));
    const stages = [
      'bundled',
      'recognised',
      'advised',
      'answered',
      'changed',
      'checked',
      'reopened',
      'closed',
    ];
    for (const one of [...stages, 'round 2', 'round 3']) assert.ok(seen.has(one), one);
  });

  it('they hold nothing but what the schemas let through', () => {
    always(({ tried }) =>
      tried.forEach(({ line }) =>
        fits('LogEvent', { ...line, previous: '0'.repeat(64), hash: '0'.repeat(64) }),
      ),
    );
  });

  // A frozen object throws when it is changed, and a thrown error fails the property.
  it('the next signal or a rule comes out, without an error and without a change of what went in', () => {
    always(({ tried }) => {
      for (const { result } of tried) assert.ok('signal' in result || result.why);
    });
  });

  it('a signal is what the contract says that it is', () => everyStep((_, after) => fits('Signal', after)));

  it('a signal is never closed without a check "better" on or after the day of every change (R13)', () => {
    everyStep((_, { stage, rounds }) => {
      if (stage !== 'closed') return;
      const { changes, checks } = rounds.at(-1)!;
      assert.ok(changes.length > 0);
      const last = checks.at(-1)!;
      assert.equal(last.result, 'better');
      for (const { checkOn, on, sequence } of changes) {
        assert.ok(last.recordedOn >= checkOn && checkOn > on);
        assert.ok(last.sequence > sequence);
      }
    });
  });

  it('whose turn it is, is known until it is closed (R14)', () => {
    everyStep((_, { stage, next }) => assert.equal(next === null, stage === 'closed'));
  });

  it('nobody but the council bundles, parks or takes up again (R17)', () => {
    everyStep(({ role, event }) => {
      if (role === 'municipality') assert.ok(!['bundled', 'parked', 'resumed'].includes(event.type));
    });
  });

  it('the municipality touches nothing that the council recorded (R17)', () => {
    everyStep(({ role }, after, before) => {
      if (role !== 'municipality') return;
      assert.deepEqual(ofCouncil(after), ofCouncil(before!));
    });
  });

  it('quotes stay as they were bundled (R2)', () => {
    everyStep((_, after, before) => {
      if (before) assert.deepEqual(after.quotes, before.quotes);
    });
  });

  it('few experiences never stand there without a reason (R6)', () => {
    everyStep((_, { experienceCount, whyFewer }) => assert.ok(experienceCount !== null || whyFewer));
  });

  it('there is no advice without recognition (R7), nor closer by without a reason (R15)', () => {
    everyStep((_, { rounds, recognition }) => {
      for (const { advice } of rounds) {
        if (!advice) continue;
        assert.equal(recognition?.outcome, 'yes');
        assert.ok(advice.level === 8 || advice.whyNotCloser);
      }
    });
  });

  it('there is no refusal without reason, class and alternative (R9), and "heard" has a day (R21)', () => {
    everyStep((_, { rounds }) => {
      for (const { response } of rounds) {
        if (!response) continue;
        const { outcome, reasonClass, reason, possibleInstead, clientsHeard, heardOn } = response;
        assert.ok(outcome === 'adopted' || (reasonClass && reason && possibleInstead));
        assert.equal(clientsHeard, heardOn !== undefined);
      }
    });
  });

  it('rounds only grow in number, and a round that passed stays as it was', () => {
    everyStep((_, after, before) => {
      if (!before) return;
      assert.ok([0, 1].includes(after.rounds.length - before.rounds.length));
      assert.deepEqual(after.rounds.slice(0, before.rounds.length - 1), before.rounds.slice(0, -1));
      assert.equal(after.round, after.rounds.at(-1)?.round);
    });
  });

  it('the log alone tells the same signals again', () => {
    always(({ log, signals }) => {
      const told = replay(log);
      assert.ok('signals' in told);
      assert.deepEqual([...told.signals], [...signals]);
    });
  });

  it('the timeline has one entry a line, newest first, as the contract says', () => {
    always(({ log }) => {
      const entries = projectTimeline(log);
      assert.deepEqual(
        entries.map(({ sequence }) => sequence),
        log.map(({ sequence }) => sequence).reverse(),
      );
      for (const entry of entries) fits('TimelineEntry', entry);
    });
  });
});

/** Everything that is the council's: all but answers, changes, and what follows from them. */
function ofCouncil(signal: Signal) {
  const { stage: _s, next: _n, updatedOn: _u, sequence: _q, corrections: _c, rounds, ...rest } = signal;
  return {
    ...rest,
    rounds: rounds.map(({ response: _r, changes: _h, ...round }) => round),
  };
}
