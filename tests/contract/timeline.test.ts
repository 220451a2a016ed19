import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { projectTimeline, type TimelineEntry } from '@lus/contract';
import {
  aBeginning,
  aBundle,
  aChange,
  aCheck,
  aClosedLoop,
  aCorrection,
  aCount,
  aLog,
  anAdvice,
  aNote,
  aParking,
  aRecognition,
  aRefusal,
  aResumption,
  type Step,
} from '../support/trail.js';
import { advised, answered, bundled, changed, NOW, SIGNAL } from './telling-trail.js';

const timeline = (...steps: Step[]) => projectTimeline(aLog(NOW, steps));
/** The entry of the last line. */
const entryOf = (...steps: Step[]): TimelineEntry => timeline(...steps)[0]!;

describe('A timeline', () => {
  it('tells every line of the log, newest first', () => {
    assert.deepEqual(
      timeline(...aClosedLoop()).map(({ sequence, type }) => [sequence, type]),
      [
        [7, 'closed'],
        [6, 'checked'],
        [5, 'changed'],
        [4, 'answered'],
        [3, 'advised'],
        [2, 'recognised'],
        [1, 'bundled'],
      ],
    );
  });

  it('is empty where nothing happened', () => assert.deepEqual(timeline(), []));

  it('says on which day, by whom and about which signal', () => {
    const { on, by, signal } = entryOf(...bundled);
    assert.deepEqual([on, by, signal], ['2026-01-26', 'translator', { id: SIGNAL, title: aBundle().title }]);
  });

  const phases: Record<TimelineEntry['phase'], Step[][]> = {
    collect: [[[9, 'collector', undefined, aCount()]]],
    translate: [
      bundled,
      [...bundled, [9, 'guardian', SIGNAL, aRecognition()]],
      advised,
      [...advised, [9, 'guardian', SIGNAL, aParking()]],
      [...advised, [9, 'guardian', SIGNAL, aParking()], [8, 'guardian', SIGNAL, aResumption()]],
    ],
    adapt: [answered, changed],
    evaluate: [[...changed, [9, 'guardian', SIGNAL, aCheck()]], aClosedLoop()],
  };
  for (const [phase, histories] of Object.entries(phases)) {
    it(`puts in the phase "${phase}" what belongs there`, () => {
      for (const steps of histories) {
        const entry = entryOf(...steps);
        assert.deepEqual([entry.type, entry.phase], [entry.type, phase]);
      }
    });
  }

  it('lets a note say itself in which phase, round and on which day it belongs', () => {
    const note = aNote({ phase: 'evaluate', round: 3, on: '2026-10-01' });
    const { phase, round, on } = entryOf([9, 'collector', undefined, note]);
    assert.deepEqual({ phase, round, on }, { phase: 'evaluate', round: 3, on: '2026-10-01' });
  });

  it('tells a failure as it tells a success (R19)', () => {
    const tell = (kind: 'success' | 'failure') => entryOf([9, 'collector', undefined, aNote({ kind })]);
    assert.deepEqual({ ...tell('failure'), outcome: 'success' }, tell('success'));
  });
});

describe('The rounds of a timeline', () => {
  const not: Step = [160, 'collector', SIGNAL, aCheck({ result: 'not' })];

  it('follow those of the topic', () => {
    const count: Step = [8, 'collector', undefined, aCount()];
    assert.equal(entryOf(count).round, 1);
    assert.equal(entryOf([9, 'guardian', undefined, aBeginning('collect', 2)], count).round, 2);
  });

  it('follow those of a signal', () => {
    assert.equal(entryOf(...changed, not, [100, 'municipality', SIGNAL, aChange()]).round, 2);
  });

  it('end with the check that opens the next', () => assert.equal(entryOf(...changed, not).round, 1));

  it('begin with the advice that opens one', () => {
    const refused: Step = [250, 'municipality', SIGNAL, aRefusal()];
    assert.equal(entryOf(...advised, refused, [200, 'translator', SIGNAL, anAdvice()]).round, 2);
  });
});

describe('What a timeline tells', () => {
  it('of a bundle: the story, for whom it differs, and its quotes as far as they were not withdrawn', () => {
    const [kept, withdrawn] = ['a'.repeat(64), 'b'.repeat(64)];
    const exceptions = [{ group: 'Jongeren', text: 'Zij horen het op school.' }];
    const quote = { commitment: kept, text: 'Ik wist het niet.', salt: 'c'.repeat(32) };
    const log = aLog(NOW, [[9, 'translator', SIGNAL, aBundle({ quotes: [kept, withdrawn], exceptions })]]);
    const [entry] = projectTimeline(log, new Map([[kept, quote]]));
    assert.equal(entry?.text, aBundle().ourWords);
    assert.deepEqual(entry.exceptions, exceptions);
    assert.deepEqual(entry.quotes, [quote, { commitment: withdrawn }]);
  });

  it('of an answer that is not a yes: why, and what is possible instead (R9)', () => {
    const { outcome, reasonClass, reason, possibleInstead } = entryOf(...advised, [
      9,
      'municipality',
      SIGNAL,
      aRefusal(),
    ]);
    assert.deepEqual([outcome, reasonClass], ['not-adopted', 'money']);
    assert.ok(reason && possibleInstead);
  });

  it('of an advice: by when an answer is due (R10)', () => {
    assert.equal(entryOf(...advised).due, '2026-03-29');
  });

  it('of a check: what people said', () => {
    const { outcome, text } = entryOf(...changed, [9, 'collector', SIGNAL, aCheck({ result: 'partly' })]);
    assert.deepEqual([outcome, text], ['partly', aCheck().said]);
  });

  it('of who was heard: numbers, and who was not heard yet (R16)', () => {
    const { heard, missing } = entryOf([9, 'collector', undefined, aCount()]);
    assert.deepEqual([heard, missing], [aCount().heard, aCount().missing]);
  });
});

describe('A correction on a timeline', () => {
  const corrected = timeline(...advised, [
    200,
    'translator',
    SIGNAL,
    (day) => aCorrection(3, anAdvice({ text: 'Noem het in elke brief.' })(day)),
  ]);

  it('leaves what was wrong, and says that it is corrected', () => {
    assert.deepEqual(
      [corrected[1]?.text, corrected[1]?.correctedBy],
      ['Noem de gratis hulp in de eerste brief.', 4],
    );
  });

  it('says what it corrects, why, and how it should have been', () => {
    const { corrects, why, text, phase, round } = corrected[0]!;
    assert.deepEqual(
      { corrects, why, text, phase, round },
      {
        corrects: 3,
        why: 'Er stond een fout in.',
        text: 'Noem het in elke brief.',
        phase: 'translate',
        round: 1,
      },
    );
  });

  it('stands on the day of the correction, also of a note', () => {
    const [entry] = timeline(
      [40, 'collector', undefined, aNote()],
      [9, 'guardian', undefined, (day) => aCorrection(1, aNote({ on: '2026-01-01' })(day))],
    );
    assert.equal(entry?.on, '2026-11-13');
  });

  it('calls a signal by its new name from then on', () => {
    const [after, before] = timeline(...bundled, [
      9,
      'translator',
      SIGNAL,
      aCorrection(1, aBundle({ title: 'Hulp is gratis' })),
    ]);
    assert.deepEqual([before?.signal?.title, after?.signal?.title], [aBundle().title, 'Hulp is gratis']);
  });
});
