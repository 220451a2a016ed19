import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOf, experiencesTold, influence, replay, silence, SILENT_AFTER_DAYS } from '@lus/contract';
import { aTopic } from '../support/samples.js';
import {
  aBundle,
  aClosedLoop,
  aCheck,
  aLog,
  anAdvice,
  anAnswer,
  aParking,
  aRecognition,
  aRefusal,
  type Step,
} from '../support/trail.js';
import { NOW } from './telling-trail.js';

const today = dayOf(NOW);

/** A signal with an advice so many days ago, to be answered so many days from now. */
const waiting = (id: string, daysAgo: number, answerIn: number, requested = false): Step[] => [
  [daysAgo + 20, 'translator', id, aBundle({ scope: 'major' })],
  [daysAgo + 10, 'guardian', id, aRecognition()],
  [daysAgo, 'translator', id, (day) => anAdvice({ requested, answerBy: day(daysAgo + answerIn) })(day)],
];

function figures(...steps: Step[]) {
  const told = replay(
    aLog(
      NOW,
      steps.toSorted(([a], [b]) => b - a),
    ),
  );
  assert.ok('signals' in told, JSON.stringify(told));
  return influence([...told.signals.values()], today);
}

describe('What experiences moved', () => {
  it('is nothing where there are no signals', () => {
    assert.deepEqual(figures(), {
      signals: 0,
      parked: 0,
      advised: 0,
      answered: 0,
      changed: 0,
      better: 0,
      closed: 0,
      advices: 0,
      unsolicited: 0,
      everyday: 0,
      major: 0,
      late: 0,
      oldestUnanswered: undefined,
    });
  });

  it('is counted in signals, from advice to better', () => {
    const { signals, advised, answered, changed, better, closed } = figures(
      ...aClosedLoop('een'),
      ...waiting('twee', 20, 10),
      [5, 'translator', 'drie', aBundle()],
    );
    assert.deepEqual(
      { signals, advised, answered, changed, better, closed },
      {
        signals: 3,
        advised: 2,
        answered: 1,
        changed: 1,
        better: 1,
        closed: 1,
      },
    );
  });

  it('does not count a signal twice that went round again', () => {
    const { signals, changed, advised, better } = figures(
      ...aClosedLoop('een'),
      [10, 'collector', 'een', aCheck({ result: 'not' })],
      [5, 'translator', 'een', anAdvice()],
    );
    assert.deepEqual(
      { signals, changed, advised, better },
      { signals: 1, changed: 1, advised: 1, better: 1 },
    );
  });

  it('shows how much advice nobody asked for, over all rounds (R8)', () => {
    const { advices, unsolicited } = figures(
      ...aClosedLoop('een'),
      [10, 'collector', 'een', aCheck({ result: 'not' })],
      [5, 'translator', 'een', anAdvice()],
      ...waiting('twee', 20, 10, true),
    );
    assert.deepEqual({ advices, unsolicited }, { advices: 3, unsolicited: 2 });
  });

  it('sets everyday life against major decisions', () => {
    const { everyday, major } = figures(
      ...aClosedLoop('een'),
      ...waiting('twee', 20, 10),
      ...waiting('drie', 20, 10),
    );
    assert.deepEqual({ everyday, major }, { everyday: 1, major: 2 });
  });

  it('counts what is put aside', () => {
    const { parked } = figures(...waiting('een', 20, 10), [5, 'guardian', 'een', aParking()]);
    assert.equal(parked, 1);
  });
});

describe('The advice that waits longest for an answer (R10)', () => {
  it('is the one that was agreed for the earliest day, and says how late it is', () => {
    const { oldestUnanswered } = figures(...waiting('later', 40, 10), ...waiting('laat', 30, -12));
    assert.deepEqual(
      [oldestUnanswered?.signal.id, oldestUnanswered?.by, oldestUnanswered?.days],
      ['laat', '2026-11-10', -12],
    );
  });

  it('says how many days are left when it is not late', () => {
    assert.equal(figures(...waiting('een', 30, 10)).oldestUnanswered?.days, 10);
  });

  for (const [what, answer] of Object.entries({ answered: anAnswer(), refused: aRefusal() })) {
    it(`is none once it was ${what}`, () => {
      const { oldestUnanswered } = figures(...waiting('een', 30, -2), [1, 'municipality', 'een', answer]);
      assert.equal(oldestUnanswered, undefined);
    });
  }

  it('is none while it is put aside', () => {
    const { oldestUnanswered } = figures(...waiting('een', 30, -2), [1, 'guardian', 'een', aParking()]);
    assert.equal(oldestUnanswered, undefined);
  });
});

describe('How many experiences were told', () => {
  const carrying = (...counts: (number | null)[]) => counts.map((experienceCount) => ({ experienceCount }));

  it('is what the topic holds', () => assert.equal(experiencesTold(carrying(5), 20), 20));
  it('is not less than what one signal carries', () =>
    assert.equal(experiencesTold(carrying(5, 40), 20), 40));
  it('is not told when it is too few', () => assert.equal(experiencesTold(carrying(null), null), null));
});

describe('Silence (R18)', () => {
  const since = (days: number, topic = aTopic()) =>
    silence(topic, dayOf(new Date(NOW.getTime() - days * 86_400_000)), NOW);

  it('is counted in days since the last news', () => assert.equal(since(12).days, 12));
  it('is not too long on the last day', () => assert.equal(since(SILENT_AFTER_DAYS).tooLong, false));
  it('is too long the day after', () => assert.equal(since(SILENT_AFTER_DAYS + 1).tooLong, true));
  it('may be shorter where a topic says so', () => {
    assert.equal(since(8, aTopic({ silentAfterDays: 7 })).tooLong, true);
  });
});
