import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedFrom, asking, followUpSignal } from '@lus/contract';
import { aBundle, aChange, aCheck, aCorrection, type Step } from '../support/trail.js';
import { advised, bundled, changed, recognised, SIGNAL, signalAfter } from './telling-trail.js';

const change = (daysAgo: number, checkIn: number, text = 'Er is een folder.'): Step => [
  daysAgo,
  'municipality',
  SIGNAL,
  (day) => aChange({ text, checkOn: day(checkIn) })(day),
];
const notBetter: Step = [160, 'collector', SIGNAL, aCheck({ result: 'not' })];

/** Which line of the log the question is about, day by day. */
const askedOn = (steps: Step[], question: 'recognise' | 'better', days: string[]) =>
  days.map((day) => asking(signalAfter(...steps), question, day));

describe('“Is het beter?” (R12)', () => {
  it('is not asked as long as nothing changed', () => {
    assert.equal(askedFrom(signalAfter(...advised)), null);
    assert.deepEqual(askedOn(advised, 'better', ['2099-01-01']), [undefined]);
  });

  it('is asked from the agreed day on, and not the day before', () => {
    assert.equal(askedFrom(signalAfter(...changed)), '2026-06-05');
    assert.deepEqual(askedOn(changed, 'better', ['2026-06-04', '2026-06-05']), [undefined, 5]);
  });

  it('does not expire', () => assert.deepEqual(askedOn(changed, 'better', ['2099-01-01']), [5]));

  it('is not put off by a later change', () => {
    const twice = [...changed, change(190, 60)];
    assert.equal(askedFrom(signalAfter(...twice)), '2026-06-05');
    assert.deepEqual(askedOn(twice, 'better', ['2026-06-04', '2026-06-05']), [undefined, 5]);
  });

  it('is asked anew of a later change, from its own day on', () => {
    const twice = [...changed, change(190, 60)];
    assert.deepEqual(askedOn(twice, 'better', ['2026-07-14', '2026-07-15']), [5, 6]);
  });

  it('is still about what changed, when the next round has no change yet', () => {
    assert.deepEqual(askedOn([...changed, notBetter], 'better', ['2026-11-22']), [5]);
  });

  it('is asked anew of the changes of a next round', () => {
    const again = [...changed, notBetter, change(100, 30)];
    assert.deepEqual(askedOn(again, 'better', ['2026-09-12', '2026-09-13']), [undefined, 7]);
  });
});

describe('“Herkent u dit?” (R7)', () => {
  it('is asked as soon as there is a signal', () => {
    assert.deepEqual(askedOn(bundled, 'recognise', ['2026-01-26']), [1]);
  });

  it('is one question, in whatever round', () => {
    for (const steps of [bundled, changed, [...changed, notBetter]]) {
      assert.deepEqual(askedOn(steps, 'recognise', ['2026-11-22']), [1]);
    }
  });

  it('is another question after other words', () => {
    const words = aCorrection(1, aBundle({ ourWords: 'Wij wisten niets.' }));
    assert.deepEqual(
      askedOn([...recognised, [280, 'translator', SIGNAL, words]], 'recognise', ['2026-11-22']),
      [3],
    );
  });
});

describe('A signal, as a teller sees it', () => {
  const none = { quotes: [], recognise: { answer: null }, better: { answer: null } };

  it('says what it is about, where it is, and who is next', () => {
    const { id, title, ourWords, stage, round, next } = signalAfter(...advised);
    assert.deepEqual(followUpSignal(signalAfter(...advised), none), {
      id,
      title,
      ourWords,
      stage,
      round,
      next,
      quotes: [],
      changes: [],
      recognise: { answer: null },
      better: { askedFrom: null, answer: null },
    });
  });

  it('tells the changes that are asked about, not those of earlier rounds', () => {
    const signal = signalAfter(...changed, notBetter, change(100, 30, 'Wij bellen u.'));
    assert.deepEqual(followUpSignal(signal, none).changes, ['Wij bellen u.']);
  });

  it('shows what they answered before', () => {
    const mine = {
      quotes: ['Ik wist het niet.'],
      recognise: { answer: 'no' as const, note: 'Bij mij ging het goed.' },
      better: { answer: 'partly' as const },
    };
    const { quotes, recognise, better } = followUpSignal(signalAfter(...changed), mine);
    assert.deepEqual(
      { quotes, recognise, better },
      { ...mine, better: { askedFrom: '2026-06-05', answer: 'partly' } },
    );
  });
});
