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
  aRecognition,
  aRefusal,
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

describe('One example is no ground for policy (R6)', () => {
  it('so fewer experiences than the threshold make no signal', () => {
    assert.equal(ruleAgainst(line('translator', aBundle({ experienceCount: null }))), 'R6');
  });

  it('unless the council says why they are enough', () => {
    const bundle = aBundle({ experienceCount: null, whyFewer: 'Het gaat om een klein dorp.' });
    assert.equal(ruleAgainst(line('translator', bundle)), undefined);
  });

  it('and a correction takes that reason away as little', () => {
    const few = aBundle({ experienceCount: null, whyFewer: 'Het gaat om een klein dorp.' });
    const { whyFewer: _, ...without } = few;
    assert.equal(
      ruleAgainst(line('translator', few, 300), line('translator', aCorrection(1, without))),
      'R6',
    );
  });
});

describe('Do you recognise this? (R7)', () => {
  it('is asked before there is an advice', () => {
    assert.equal(ruleAgainst(...bundled, line('translator', anAdvice())), 'R7');
  });

  it('stands in the way of an advice when people do not', () => {
    const no = line('guardian', aRecognition({ outcome: 'no', objections: ['Bij mij ging het goed.'] }), 290);
    assert.equal(ruleAgainst(...bundled, no, line('translator', anAdvice())), 'R7');
  });

  for (const outcome of ['yes', 'no'] as const) {
    it(`is not asked again of the same words until the answer pleases, after "${outcome}"`, () => {
      const first = line('guardian', aRecognition({ outcome }), 290);
      assert.equal(ruleAgainst(...bundled, first, line('guardian', aRecognition())), 'R7');
    });
  }

  it('is asked again after other words', () => {
    const reworded = line('translator', aCorrection(1, aBundle({ ourWords: 'Wij wisten van niets.' })), 280);
    const signal = signalAfter(...recognised, reworded);
    assert.deepEqual(
      [signal.stage, signal.recognition, signal.next?.what],
      ['bundled', undefined, 'recognise'],
    );
  });

  it('keeps what somebody did not recognise, and for whom it is different', () => {
    const exceptions = [{ group: 'Jongeren', text: 'Zij horen het op school.' }];
    const objections = ['Bij mij zei de mevrouw het wel.'];
    const signal = signalAfter(
      line('translator', aBundle({ exceptions }), 300),
      line('guardian', aRecognition({ objections }), 290),
      line('translator', anAdvice(), 280),
    );
    assert.deepEqual([signal.exceptions, signal.recognition?.objections], [exceptions, objections]);
  });
});

describe('Not adopted, or not wholly, is answered with a reason (R9)', () => {
  for (const outcome of ['partly', 'not-adopted'] as const) {
    for (const missing of ['reasonClass', 'reason', 'possibleInstead'] as const) {
      it(`so "${outcome}" is refused without ${missing}`, () => {
        const answer = line('municipality', (day) => {
          const { [missing]: _, ...rest } = aRefusal({ outcome })(day);
          return rest;
        });
        assert.equal(ruleAgainst(...advised, answer), 'R9');
      });
    }

    it(`so "${outcome}" is welcome with all of it`, () => {
      assert.equal(ruleAgainst(...advised, line('municipality', aRefusal({ outcome }))), undefined);
    });
  }

  it('and a correction leaves no reason out', () => {
    const bare = line('municipality', (day) => aCorrection(4, anAnswer({ outcome: 'not-adopted' })(day)));
    assert.equal(ruleAgainst(...answered, bare), 'R9');
  });
});

describe('The clock of an answer (R10)', () => {
  it('does not begin in the past', () => {
    assert.equal(
      ruleAgainst(
        ...recognised,
        line('translator', (day) => anAdvice({ answerBy: day(-1) })(day)),
      ),
      'R10',
    );
  });

  it('says by when the municipality has to answer', () => {
    const { next, rounds } = signalAfter(...advised);
    assert.deepEqual(next, { who: 'municipality', what: 'answer', by: rounds[0]?.advice?.answerBy });
  });

  it('goes on when the words of a late advice are corrected', () => {
    const { answerBy } = signalAfter(...advised).rounds[0]!.advice!;
    const correction = line('translator', (day) =>
      aCorrection(3, anAdvice({ text: 'Zeg het.', answerBy })(day)),
    );
    assert.equal(signalAfter(...advised, correction).next?.by, answerBy);
  });

  it('is not put off by a correction once it is late', () => {
    const later = line('translator', (day) => aCorrection(3, anAdvice({ answerBy: day(30) })(day)));
    assert.equal(ruleAgainst(...advised, later), 'R10');
  });

  it('may be put off by a correction as long as it is not late', () => {
    const later = line('translator', (day) => aCorrection(3, anAdvice({ answerBy: day(60) })(day)), 270);
    assert.equal(ruleAgainst(...advised, later), undefined);
  });

  it('is not set back by a correction', () => {
    const early = line('translator', (day) => aCorrection(3, anAdvice({ answerBy: day(-1) })(day)));
    assert.equal(ruleAgainst(...advised, early), 'R10');
  });
});

describe('A change says when it is checked (R11)', () => {
  it('which is after the change itself', () => {
    const change = line('municipality', (day) => aChange({ on: day(9), checkOn: day(9) })(day));
    assert.equal(ruleAgainst(...answered, change), 'R11');
  });

  it('also when it is corrected', () => {
    const change = line('municipality', (day) =>
      aCorrection(5, aChange({ on: day(-75), checkOn: day(-75) })(day)),
    );
    assert.equal(ruleAgainst(...changed, change), 'R11');
  });

  it('and residents may own it too', () => {
    const owners = [
      { name: 'Team Wmo', resident: false },
      { name: 'Bewoners van de Dorpsstraat', resident: true },
    ];
    const signal = signalAfter(...answered, line('municipality', aChange({ owners })));
    assert.deepEqual(signal.rounds[0]?.changes[0]?.owners, owners);
  });
});

describe('Not too early (R12)', () => {
  it('is a check not recorded the day before it may be asked', () => {
    assert.equal(ruleAgainst(...changed, line('collector', aCheck(), 171)), 'R12');
  });

  it('is it recorded on that day', () => {
    assert.equal(ruleAgainst(...changed, line('collector', aCheck(), 170)), undefined);
  });

  describe('when a second change comes later', () => {
    const second = line('municipality', (day) => aChange({ checkOn: day(90) })(day), 180);
    const check = (result: 'better' | 'not', daysAgo: number) =>
      ruleAgainst(...changed, second, line('collector', aCheck({ result }), daysAgo));

    it('"better" waits for the last of them', () => {
      assert.deepEqual([check('better', 91), check('better', 90)], ['R12', undefined]);
    });

    it('"not" is heard from the first on: nobody puts off bad news', () => {
      assert.deepEqual([check('not', 171), check('not', 170)], ['R12', undefined]);
    });
  });

  it('is no reason to put off the check with a correction', () => {
    const later = line('municipality', (day) => aCorrection(5, aChange({ checkOn: day(60) })(day)), 190);
    assert.equal(ruleAgainst(...changed, later), 'R12');
  });

  it('is no reason to wait longer than a year', () => {
    const checkIn = (days: number) =>
      ruleAgainst(
        ...answered,
        line('municipality', (day) => aChange({ checkOn: day(days) })(day)),
      );
    assert.deepEqual([checkIn(366), checkIn(367)], [undefined, 'R12']);
  });

  it('may be at once when a change is told long after it was made', () => {
    const past = line('municipality', (day) => aChange({ on: day(-60), checkOn: day(0) })(day));
    assert.equal(signalAfter(...answered, past, line('collector', aCheck())).stage, 'checked');
  });
});

describe('The closing lock (R13)', () => {
  const closing = line('guardian', aClosing(), 90);

  it('opens after a check that says "better"', () => {
    assert.equal(signalAfter(...checked, closing).stage, 'closed');
  });

  for (const [stage, steps] of Object.entries({ bundled, recognised, advised, answered, changed })) {
    it(`holds when a signal is ${stage}`, () => assert.equal(ruleAgainst(...steps, closing), 'R13'));
  }

  for (const result of ['partly', 'not'] as const) {
    const notYet = line('collector', aCheck({ result }), 160);

    it(`holds after a check that says "${result}"`, () => {
      assert.equal(ruleAgainst(...changed, notYet, closing), 'R13');
    });

    it(`holds, and the next round begins, after "${result}"`, () => {
      const { stage, round, rounds, next } = signalAfter(...changed, notYet);
      assert.deepEqual([stage, round, rounds.length], ['reopened', 2, 2]);
      assert.deepEqual(next, { who: 'municipality', what: 'change' });
    });
  }

  it('holds again after a change that nobody checked yet', () => {
    assert.equal(ruleAgainst(...checked, line('municipality', aChange(), 150), closing), 'R13');
  });

  it('springs open when people say later that it is not better after all', () => {
    const signal = signalAfter(...checked, closing, line('collector', aCheck({ result: 'not' }), 10));
    assert.deepEqual([signal.stage, signal.round, signal.lesson], ['reopened', 2, undefined]);
  });

  it('keeps what it learned when people say later that it is still better', () => {
    const signal = signalAfter(...checked, closing, line('collector', aCheck(), 10));
    assert.deepEqual([signal.stage, signal.lesson], ['closed', aClosing().lesson]);
  });
});
