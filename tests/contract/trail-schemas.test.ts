import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  aBundle,
  aChange,
  aCheck,
  aCount,
  anAdvice,
  anAnswer,
  aNote,
  aParking,
  aRecognition,
  type Day,
} from '../support/trail.js';
import { faults } from './faults.js';

const day: Day = (days) => new Date(Date.UTC(2026, 10, 22 + days)).toISOString().slice(0, 10);

/** What has to be said, whatever else; and the rule that asks for it. */
const required: Record<string, { event: object; fields: string[] }> = {
  'our words beside policy words (R2)': { event: aBundle(), fields: ['ourWords', 'policyWords', 'quotes'] },
  'who sends it (R20)': { event: aBundle(), fields: ['sender'] },
  'for whom it is different (R7)': { event: aBundle(), fields: ['exceptions'] },
  'what somebody did not recognise (R7)': { event: aRecognition(), fields: ['outcome', 'objections'] },
  'whether the advice was asked for (R8)': { event: anAdvice()(day), fields: ['requested'] },
  'by when the answer is due (R10)': { event: anAdvice()(day), fields: ['answerBy'] },
  'the level of the advice (R15)': { event: anAdvice()(day), fields: ['level', 'addressees', 'policyStage'] },
  'whether clients were heard (R21)': { event: anAnswer()(day), fields: ['clientsHeard'] },
  'what a change is, whose, and when it is checked (R11)': {
    event: aChange()(day),
    fields: ['where', 'text', 'owners', 'on', 'startingPoint', 'checkOn'],
  },
  'what people said when they were asked (R13)': { event: aCheck(), fields: ['result', 'said'] },
  'why it is put aside (R20)': { event: aParking(), fields: ['reason'] },
};

describe('The trail does not go without', () => {
  for (const [what, { event, fields }] of Object.entries(required)) {
    it(what, () => {
      assert.deepEqual(faults('TrailEvent', event), []);
      for (const field of fields) {
        const without = Object.fromEntries(Object.entries(event).filter(([name]) => name !== field));
        assert.notDeepEqual([field, faults('TrailEvent', without)], [field, []]);
      }
    });
  }

  it('somebody who owns a change (R11)', () => {
    assert.deepEqual(faults('TrailEvent', aChange({ owners: [] })(day)), ['/owners minItems']);
  });

  it('somebody to whom an advice goes', () => {
    assert.deepEqual(faults('TrailEvent', anAdvice({ addressees: [] })(day)), ['/addressees minItems']);
  });

  it('a reason and an action for a group that was not heard (R16)', () => {
    const [group] = aCount().missing;
    for (const field of ['reason', 'action'] as const) {
      const { [field]: _, ...rest } = group!;
      assert.deepEqual(faults('Counted', { ...aCount(), missing: [rest] }), ['/missing/0 required']);
    }
  });
});

describe('The trail has no place for', () => {
  for (const count of [0, 1, 2]) {
    it(`${count} people: so few are not told as a number (R16)`, () => {
      for (const event of [
        aBundle({ experienceCount: count }),
        aRecognition({ no: count }),
        aCheck({ not: count }),
        aCount({ heard: [{ name: 'Jongeren', count }] }),
      ]) {
        assert.notDeepEqual(faults('TrailEvent', event), []);
      }
    });
  }

  for (const level of [0, 9, 1.5]) {
    it(`level ${level} of influence (R15)`, () => {
      assert.notDeepEqual(faults('TrailEvent', anAdvice({ level })(day)), []);
    });
  }

  it('words of tellers: only for what commits to them (R2)', () => {
    assert.notDeepEqual(faults('TrailEvent', aBundle({ quotes: ['Niemand zei het.'] })), []);
  });

  it('a moment that no calendar has', () => {
    const line = {
      sequence: 1,
      topicId: 'een',
      role: 'collector',
      event: aNote()(day),
      previous: '0'.repeat(64),
      hash: '0'.repeat(64),
    };
    const at = (moment: string) => faults('LogEvent', { ...line, at: moment });
    assert.deepEqual(at('2026-11-22T12:00:00.000Z'), []);
    for (const moment of [
      '2016-12-31T23:59:60.000Z',
      '2026-02-30T12:00:00.000Z',
      '2026-11-22T12:00:00+01:00',
    ]) {
      assert.notDeepEqual([moment, at(moment)], [moment, []]);
    }
  });
});

describe('Success and failure', () => {
  it('are told alike (R19)', () => {
    for (const kind of ['meeting', 'success', 'failure'] as const) {
      assert.deepEqual(faults('TrailEvent', aNote({ kind })(day)), []);
    }
  });
});
