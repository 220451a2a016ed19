import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Role } from '@lus/contract';
import {
  aBundle,
  aChange,
  aCheck,
  aClosing,
  aCorrection,
  anAdvice,
  anAnswer,
  aParking,
  aRecognition,
  aRefusal,
  aResumption,
  type Happening,
  type Step,
} from '../support/trail.js';
import {
  advised,
  answered,
  bundled,
  changed,
  checked,
  recognised,
  ruleAgainst,
  SIGNAL,
  signalAfter,
} from './telling-trail.js';

/** A line about the signal, today unless it says when. */
const line = (role: Role, happens: Happening, daysAgo = 100): Step => [daysAgo, role, SIGNAL, happens];

describe('Who is next (R14)', () => {
  const not = line('collector', aCheck({ result: 'not' }), 160);
  const no = line('guardian', aRecognition({ outcome: 'no' }), 290);
  const turns: Record<string, [steps: Step[], who: Role, what: string]> = {
    'a bundle': [bundled, 'translator', 'recognise'],
    'no recognition': [[...bundled, no], 'translator', 'reword'],
    recognition: [recognised, 'translator', 'advise'],
    'an advice': [advised, 'municipality', 'answer'],
    'an answer': [answered, 'municipality', 'change'],
    'a refusal': [[...advised, line('municipality', aRefusal())], 'translator', 'advise'],
    'a change': [changed, 'guardian', 'check'],
    'a check that says "not"': [[...changed, not], 'municipality', 'change'],
    'a check that says "better"': [checked, 'guardian', 'close'],
    'being put aside': [[...advised, line('guardian', aParking())], 'translator', 'resume'],
  };
  for (const [step, [steps, who, what]] of Object.entries(turns)) {
    it(`is said after ${step}: ${who}, to ${what}`, () => {
      const { next } = signalAfter(...steps);
      assert.deepEqual([next?.who, next?.what], [who, what]);
    });
  }

  it('says by when something will change, if that was promised', () => {
    const promised = line('municipality', (day) => anAnswer({ changeBy: day(60) })(day));
    assert.equal(signalAfter(...advised, promised).next?.by, '2026-10-13');
  });

  it('is nobody once it is closed, and only then', () => {
    assert.equal(signalAfter(...checked, line('guardian', aClosing())).next, null);
  });

  it('says from which day on it may be checked', () => {
    const { next, rounds } = signalAfter(...changed);
    assert.equal(next?.by, rounds[0]?.changes[0]?.checkOn);
  });

  it('says until when something waits, if that is known', () => {
    const parked = line('guardian', (day) => aParking({ untilOn: day(60) }));
    assert.equal(signalAfter(...bundled, parked).next?.by, '2026-10-13');
  });
});

describe('Advice works upwards from residents (R15)', () => {
  for (const level of [1, 4, 7]) {
    it(`so level ${level} says why it cannot be solved closer`, () => {
      assert.equal(ruleAgainst(...recognised, line('translator', anAdvice({ level }))), 'R15');
    });
  }

  it('so with that reason every level is possible', () => {
    const advice = anAdvice({ level: 1, whyNotCloser: 'Het staat in de wet.' });
    assert.equal(ruleAgainst(...recognised, line('translator', advice)), undefined);
  });
});

describe('Few at once: others are put aside (R20)', () => {
  const parked = [...advised, line('guardian', aParking(), 270)];

  it('so nothing goes on while it waits', () => {
    assert.equal(ruleAgainst(...parked, line('municipality', anAnswer())), 'R20');
  });

  it('and it waits only once', () =>
    assert.equal(ruleAgainst(...parked, line('guardian', aParking())), 'R20'));

  it('and goes on where it was when it is taken up again', () => {
    const signal = signalAfter(...parked, line('translator', aResumption()));
    assert.deepEqual([signal.stage, signal.parked, signal.next?.what], ['advised', undefined, 'answer']);
  });

  it('and what does not wait cannot be taken up again', () => {
    assert.equal(ruleAgainst(...advised, line('guardian', aResumption())), 'order');
  });

  it('and an interest organisation can send a signal too', () => {
    const sender = { kind: 'interest-organisation', name: 'Vereniging Mantelzorg' } as const;
    assert.deepEqual(signalAfter(line('translator', aBundle({ sender }))).sender, sender);
  });
});

describe('Were clients heard? (R21)', () => {
  const heard = (clientsHeard: boolean, heardOn?: number): Step =>
    line('municipality', (day) => {
      const { heardOn: _, ...answer } = anAnswer({ clientsHeard })(day);
      return { ...answer, ...(heardOn !== undefined && { heardOn: day(heardOn) }) };
    });

  it('says when, if they were', () => assert.equal(ruleAgainst(...advised, heard(true)), 'R21'));
  it('says no day, if they were not', () => assert.equal(ruleAgainst(...advised, heard(false, -3)), 'R21'));
  it('is not promised for later', () => assert.equal(ruleAgainst(...advised, heard(true, 1)), 'R21'));
  it('may be on the day itself', () => assert.equal(ruleAgainst(...advised, heard(true, 0)), undefined));
  it('is not made true afterwards by a correction', () => {
    const heardSince = line('municipality', (day) => aCorrection(4, anAnswer({ heardOn: day(-1) })(day)));
    assert.equal(ruleAgainst(...answered, heardSince), 'R21');
  });
  it('may honestly be no', () => assert.equal(ruleAgainst(...advised, heard(false)), undefined));
});

describe('A correction', () => {
  it('keeps the trail, and says what it corrects and why', () => {
    const signal = signalAfter(
      ...answered,
      line('municipality', (day) =>
        aCorrection(4, anAnswer({ text: 'Wij passen alle brieven aan.', heardOn: day(-200) })(day)),
      ),
    );
    assert.equal(signal.rounds[0]?.response?.text, 'Wij passen alle brieven aan.');
    assert.deepEqual(signal.corrections, [
      { sequence: 5, recordedOn: '2026-08-14', corrects: 4, why: 'Er stond een fout in.' },
    ]);
  });

  it('leaves the words and the number of tellers alone (R2)', () => {
    for (const other of [{ quotes: ['a'.repeat(64)] }, { experienceCount: 20 }, { round: 2 }]) {
      assert.equal(ruleAgainst(...bundled, line('translator', aCorrection(1, aBundle(other)))), 'R2');
    }
  });

  const tooLate: Record<string, Step[]> = {
    'a bundle after an advice': [...advised, line('translator', aCorrection(1, aBundle()))],
    'an advice after an answer': [...answered, line('translator', (day) => aCorrection(3, anAdvice()(day)))],
    'an answer after a change': [...changed, line('municipality', (day) => aCorrection(4, anAnswer()(day)))],
    'a change after a check': [...checked, line('municipality', (day) => aCorrection(5, aChange()(day)))],
  };
  for (const [what, steps] of Object.entries(tooLate)) {
    it(`is too late for ${what}`, () => assert.equal(ruleAgainst(...steps), 'order'));
  }

  it('corrects nothing of a round that has passed', () => {
    const next = line('collector', aCheck({ result: 'not' }), 160);
    const correction = line('municipality', (day) => aCorrection(4, anAnswer()(day)));
    assert.equal(ruleAgainst(...changed, next, correction), 'order');
  });

  it('names a line of its own kind', () => {
    assert.equal(
      ruleAgainst(
        ...answered,
        line('municipality', (day) => aCorrection(3, anAnswer()(day))),
      ),
      'order',
    );
  });
});

describe('The order of a trail', () => {
  const outOfTurn: Record<string, Step[]> = {
    'anything before a bundle': [line('guardian', aRecognition())],
    'a second bundle': [...bundled, line('translator', aBundle())],
    'recognition of an advice that is there already': [...advised, line('guardian', aRecognition())],
    'a second advice before an answer': [...advised, line('translator', anAdvice())],
    'an answer before an advice': [...recognised, line('municipality', anAnswer())],
    'a second answer': [...answered, line('municipality', anAnswer())],
    'a change before an answer': [...advised, line('municipality', aChange())],
    'a change of what was not adopted': [
      ...advised,
      line('municipality', aRefusal(), 110),
      line('municipality', aChange()),
    ],
    'a check before a change': [...answered, line('collector', aCheck())],
    'a line that is older than the last': [...changed, line('municipality', aChange(), 230)],
  };
  for (const [what, steps] of Object.entries(outOfTurn)) {
    it(`has no place for ${what}`, () => assert.equal(ruleAgainst(...steps), 'order'));
  }

  it('goes round again with a new advice after a refusal', () => {
    const refused = line('municipality', aRefusal(), 250);
    const { stage, round, rounds } = signalAfter(...advised, refused, line('translator', anAdvice()));
    assert.deepEqual([stage, round], ['advised', 2]);
    assert.equal(rounds[0]?.response?.outcome, 'not-adopted');
  });
});
