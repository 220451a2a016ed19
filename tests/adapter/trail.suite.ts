import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import {
  createReceiptCode,
  dayOf,
  hashReceiptCode,
  isFaithful,
  replay,
  verify,
  type Adapter,
  type FollowUpAnswer,
  type NewEvent,
  type NewNote,
} from '@lus/contract';
import { errorOf } from '../support/error-of.js';
import { anExperience, aTopic } from '../support/samples.js';
import {
  aBundle,
  aChange,
  aClosing,
  aCorrection,
  anAdvice,
  anAnswer,
  aNote,
  type Day,
} from '../support/trail.js';
import type { OpenWorld, World } from './world.js';

const topic = aTopic();
const SIGNAL = 'hulp-is-gratis';
const TODAY = '2026-11-22T12:00:00Z';
const WORDS = 'Niemand zei dat hulp gratis is.';

/** A day, counted from the one on which everything begins. */
const day: Day = (days) => dayOf(new Date(Date.parse(TODAY) + days * 86_400_000));
/** A moment on that day. */
const moment = (days: number) => `${day(days)}T12:00:00Z`;

const recognised: NewEvent = { type: 'recognised', outcome: 'yes', objections: [] };
const check = (result: 'better' | 'partly' | 'not'): NewEvent => ({
  type: 'checked',
  result,
  said: 'Ik wist nu vooraf dat er iemand mee kon.',
});
const yes = (signalId = SIGNAL): FollowUpAnswer => ({ signalId, question: 'recognise', answer: 'yes' });
const better = (answer: 'better' | 'partly' | 'not'): FollowUpAnswer => ({
  signalId: SIGNAL,
  question: 'better',
  answer,
});

/** What every adapter has to do with what became of experiences, whatever stands behind it. */
export function trailSuite(name: string, open: OpenWorld): void {
  describe(`${name}: what became of it`, () => {
    let world: World;
    let adapter: Adapter;
    let codes: string[];
    beforeEach(async () => {
      world = await open([topic], TODAY);
      adapter = world.adapter;
      codes = [];
      for (let index = 0; index < 3; index++) codes.push(await tell(`${WORDS} (${index})`));
    });
    afterEach(() => world.close());

    async function tell(story: string): Promise<string> {
      const code = createReceiptCode();
      const receiptHash = await hashReceiptCode(code);
      await adapter.sendExperience(topic.id, anExperience({ receiptHash, story }), code);
      return code;
    }

    /** The first two become one signal, with words of the first. */
    const bundle = () => world.bundle(SIGNAL, codes.slice(0, 2), [`${WORDS} (0)`]);

    /** The signal goes on until something changed, today; it may be checked in thirty days. */
    async function goOnUntilChanged() {
      await bundle();
      await world.step('guardian', SIGNAL, recognised);
      await world.step('translator', SIGNAL, anAdvice()(day));
      await world.step('municipality', SIGNAL, anAnswer()(day));
      await world.step('municipality', SIGNAL, aChange()(day));
    }

    const theSignal = async () => (await adapter.listSignals(topic.id)).items[0]!;
    const mine = async () => (await adapter.followUp(codes[0]!)).signals[0]!;

    describe('the signals', () => {
      it('are none at first', async () => {
        const { items, experienceCount, groups } = await adapter.listSignals(topic.id);
        assert.deepEqual(
          { items, experienceCount, groups },
          { items: [], experienceCount: null, groups: null },
        );
      });

      it('say about how many experiences there were when the council last counted, and nothing between', async () => {
        const count: NewNote = { type: 'counted', heard: [], missing: [] };
        const shown = async () => (await adapter.listSignals(topic.id)).experienceCount;
        await world.note('collector', count);
        assert.equal(await shown(), null);
        for (let index = 3; index < 6; index++) await tell(`${WORDS} (${index})`);
        assert.equal(await shown(), null);
        await world.note('collector', count);
        assert.equal(await shown(), 5);
      });

      it('say what they are, how many experiences they carry, and who is next', async () => {
        await bundle();
        const { id, ourWords, experienceCount, stage, round, next } = await theSignal();
        assert.deepEqual(
          { id, ourWords, experienceCount, stage, round, next },
          {
            id: SIGNAL,
            ourWords: aBundle().ourWords,
            experienceCount: 5,
            stage: 'bundled',
            round: 1,
            next: { who: 'translator', what: 'recognise' },
          },
        );
      });

      it('show words of tellers that anybody can check', async () => {
        await bundle();
        const [quote] = (await theSignal()).quotes;
        assert.equal(quote?.text, `${WORDS} (0)`);
        assert.ok(await isFaithful(quote));
      });

      it('come in the order in which they were bundled', async () => {
        await world.bundle('z-eerst', codes);
        await world.bundle('a-daarna', codes);
        await world.step('guardian', 'z-eerst', recognised);
        const { items } = await adapter.listSignals(topic.id);
        assert.deepEqual(
          items.map(({ id }) => id),
          ['z-eerst', 'a-daarna'],
        );
      });

      it('hold all that came of them', async () => {
        await goOnUntilChanged();
        world.setNow(moment(30));
        await world.step('collector', SIGNAL, check('better'));
        await world.step('guardian', SIGNAL, aClosing());
        const { stage, next, lesson, rounds } = await theSignal();
        assert.deepEqual([stage, next, lesson], ['closed', null, aClosing().lesson]);
        assert.deepEqual(
          [rounds[0]?.advice?.answerBy, rounds[0]?.response?.outcome, rounds[0]?.checks[0]?.result],
          [day(42), 'adopted', 'better'],
        );
      });

      it('go round again when it is not better', async () => {
        await goOnUntilChanged();
        world.setNow(moment(30));
        await world.step('collector', SIGNAL, check('not'));
        const { stage, round } = await theSignal();
        assert.deepEqual([stage, round], ['reopened', 2]);
      });

      it('say who was heard, in round numbers, and who not yet', async () => {
        const missing = [{ name: 'Jongeren', reason: 'Zij komen niet.', action: 'Wij gaan langs.' }];
        const heard = [
          { name: 'Mantelzorgers', count: 13 },
          { name: 'Ouderen', count: 4 },
        ];
        await world.note('collector', { type: 'counted', heard, missing });
        assert.deepEqual((await adapter.listSignals(topic.id)).groups, {
          recordedOn: day(0),
          heard: [
            { name: 'Mantelzorgers', count: 10 },
            { name: 'Ouderen', count: null },
          ],
          missing,
        });
      });
    });

    describe('a rule that is broken', () => {
      it('is named, and nothing happens', async () => {
        await bundle();
        const error = await errorOf(world.step('translator', SIGNAL, anAdvice()(day)));
        assert.deepEqual([error.kind, error.problem?.errors?.[0]?.code], ['conflict', 'R7']);
        assert.equal((await theSignal()).stage, 'bundled');
      });

      it('is the same for everybody: the municipality closes nothing', async () => {
        await bundle();
        const error = await errorOf(world.step('municipality', SIGNAL, aClosing()));
        assert.equal(error.problem?.errors?.[0]?.code, 'R17');
      });

      it('is that of the municipality too, which writes no notes', async () => {
        const error = await errorOf(world.note('municipality', aNote()(day)));
        assert.equal(error.problem?.errors?.[0]?.code, 'R17');
      });
    });

    describe('the timeline', () => {
      it('is empty at first', async () => {
        const { items, lastNewsOn } = await adapter.listTimeline(topic.id);
        assert.deepEqual({ items, lastNewsOn }, { items: [], lastNewsOn: null });
      });

      it('tells what happened, newest first, and since when there was no news', async () => {
        await bundle();
        world.setNow(moment(3));
        await world.step('guardian', SIGNAL, recognised);
        const { items, lastNewsOn } = await adapter.listTimeline(topic.id);
        assert.deepEqual(
          items.map(({ type, on }) => [type, on]),
          [
            ['recognised', day(3)],
            ['bundled', day(0)],
          ],
        );
        assert.equal(lastNewsOn, day(3));
      });

      it('tells also what happened besides', async () => {
        await world.note('collector', aNote({ kind: 'failure', title: 'Er kwam niemand' })(day));
        const [entry] = (await adapter.listTimeline(topic.id)).items;
        assert.deepEqual(
          [entry?.type, entry?.outcome, entry?.title],
          ['noted', 'failure', 'Er kwam niemand'],
        );
      });

      it('keeps what was wrong, and what it should have been', async () => {
        await world.note('collector', aNote()(day));
        await world.note('guardian', {
          type: 'corrected',
          corrects: 1,
          why: 'Er stond een fout in.',
          replacement: aNote({ title: 'Middag in het buurthuis' })(day),
        });
        const [after, before] = (await adapter.listTimeline(topic.id)).items;
        assert.deepEqual([before?.title, before?.correctedBy], ['Avond in het buurthuis', 2]);
        assert.deepEqual([after?.title, after?.corrects], ['Middag in het buurthuis', 1]);
      });

      it('comes whole, however long it is', async () => {
        for (let index = 1; index <= 101; index++) {
          await world.note('collector', aNote({ title: `Avond ${index}` })(day));
        }
        const { items } = await adapter.listTimeline(topic.id);
        assert.deepEqual(
          items.map(({ title }) => title),
          Array.from({ length: 101 }, (_, index) => `Avond ${101 - index}`),
        );
      });
    });

    describe('the public log', () => {
      it('is whole, and tells the same signals again', async () => {
        await goOnUntilChanged();
        const { items } = await adapter.listEvents(topic.id);
        assert.ok((await verify(items)).intact);
        const told = replay(items);
        assert.ok('signals' in told);
        const { quotes: _, ...again } = told.signals.get(SIGNAL)!;
        const { quotes: __, ...shown } = await theSignal();
        assert.deepEqual(again, shown);
      });

      it('never holds the words of tellers', async () => {
        await bundle();
        const { items } = await adapter.listEvents(topic.id);
        assert.ok(!JSON.stringify(items).includes(WORDS));
      });

      it('stays whole when somebody withdraws, and their words are gone everywhere', async () => {
        await bundle();
        await adapter.withdraw(codes[0]!);
        const [log, signals, timeline] = await Promise.all([
          adapter.listEvents(topic.id),
          adapter.listSignals(topic.id),
          adapter.listTimeline(topic.id),
        ]);
        assert.ok((await verify(log.items)).intact);
        assert.ok(!JSON.stringify([log, signals, timeline]).includes(WORDS));
        assert.equal(signals.items[0]?.quotes.length, 1);
      });

      it('stays whole when words may no longer be kept, and they are gone', async () => {
        await bundle();
        world.setNow('2027-10-01T12:00:00Z');
        assert.ok((await verify((await adapter.listEvents(topic.id)).items)).intact);
        assert.deepEqual(Object.keys((await theSignal()).quotes[0]!), ['commitment']);
      });
    });

    describe('of a topic that is not there', () => {
      for (const list of ['listTimeline', 'listSignals', 'listEvents'] as const) {
        it(`nothing is listed: ${list}`, async () => {
          assert.equal((await errorOf(adapter[list]('bestaat-niet'))).kind, 'gone');
        });
      }
    });

    describe('a teller', () => {
      it('sees the signal that carries their words, and what is shown of them', async () => {
        await bundle();
        const { status, signals } = await adapter.followUp(codes[0]!);
        assert.equal(status, 'bundled');
        assert.deepEqual(signals, [
          {
            id: SIGNAL,
            title: aBundle().title,
            ourWords: aBundle().ourWords,
            stage: 'bundled',
            round: 1,
            next: { who: 'translator', what: 'recognise' },
            quotes: [`${WORDS} (0)`],
            changes: [],
            recognise: { answer: null },
            better: { askedFrom: null, answer: null },
          },
        ]);
      });

      it('does not see the words of another as their own', async () => {
        await bundle();
        assert.deepEqual((await adapter.followUp(codes[1]!)).signals[0]?.quotes, []);
      });

      it('whose words are in no signal sees that they arrived', async () => {
        await bundle();
        const { status, signals } = await adapter.followUp(codes[2]!);
        assert.deepEqual({ status, signals }, { status: 'received', signals: [] });
      });

      it('sees in which phase and round it is', async () => {
        await world.begin('adapt', 2);
        const { phase, round } = await adapter.followUp(codes[0]!);
        assert.deepEqual({ phase, round }, { phase: 'adapt', round: 2 });
      });

      it('says whether they recognise it, and finds that again', async () => {
        await bundle();
        const after = await adapter.answerFollowUp(codes[0]!, yes());
        assert.deepEqual(after.signals[0]?.recognise, { answer: 'yes' });
        assert.deepEqual(await adapter.followUp(codes[0]!), after);
      });

      it('says something else later, and only that counts', async () => {
        await bundle();
        await adapter.answerFollowUp(codes[0]!, { ...yes(), note: 'Zo was het.' });
        await adapter.answerFollowUp(codes[0]!, { ...yes(), answer: 'no', note: 'Bij nader inzien niet.' });
        assert.deepEqual((await mine()).recognise, { answer: 'no', note: 'Bij nader inzien niet.' });
        await adapter.answerFollowUp(codes[0]!, yes());
        assert.deepEqual((await mine()).recognise, { answer: 'yes' });
      });

      it('answers for nobody else', async () => {
        await bundle();
        await adapter.answerFollowUp(codes[1]!, yes());
        assert.deepEqual((await mine()).recognise, { answer: null });
      });

      it('is asked again whether they recognise it when the words are others', async () => {
        await bundle();
        await adapter.answerFollowUp(codes[0]!, yes());
        const { quotes } = await theSignal();
        const words = aBundle({
          ourWords: 'Wij wisten van niets.',
          experienceCount: 5,
          quotes: quotes.map(({ commitment }) => commitment),
        });
        await world.step('translator', SIGNAL, aCorrection(1, words));
        const { ourWords, recognise } = await mine();
        assert.deepEqual(
          { ourWords, recognise },
          { ourWords: 'Wij wisten van niets.', recognise: { answer: null } },
        );
      });

      it('is not asked too early whether it is better (R12)', async () => {
        await goOnUntilChanged();
        assert.equal((await mine()).better.askedFrom, day(30));
        world.setNow(moment(29));
        const error = await errorOf(adapter.answerFollowUp(codes[0]!, better('not')));
        assert.deepEqual([error.kind, error.problem?.errors?.[0]?.code], ['conflict', 'R12']);
      });

      it('is asked from the agreed day on, and long after', async () => {
        await goOnUntilChanged();
        for (const days of [30, 200]) {
          world.setNow(moment(days));
          const { signals } = await adapter.answerFollowUp(codes[0]!, better('partly'));
          assert.deepEqual(signals[0]?.better, { askedFrom: day(30), answer: 'partly' });
        }
      });

      it('is asked anew of a later change, and what they said of the first stays theirs until then', async () => {
        await goOnUntilChanged();
        await world.step('municipality', SIGNAL, aChange({ checkOn: day(60) })(day));
        world.setNow(moment(30));
        await adapter.answerFollowUp(codes[0]!, better('not'));
        world.setNow(moment(59));
        assert.equal((await mine()).better.answer, 'not');
        world.setNow(moment(60));
        assert.equal((await mine()).better.answer, null);
      });

      it('is asked anew in the next round', async () => {
        await goOnUntilChanged();
        world.setNow(moment(30));
        await adapter.answerFollowUp(codes[0]!, better('not'));
        await world.step('collector', SIGNAL, check('not'));
        assert.deepEqual((await mine()).better, { askedFrom: day(30), answer: 'not' });
        await world.step('municipality', SIGNAL, aChange({ on: day(30), checkOn: day(60) })(day));
        assert.deepEqual((await mine()).better, { askedFrom: day(60), answer: null });
      });

      it('answers nothing about a signal without their words', async () => {
        await bundle();
        assert.equal((await errorOf(adapter.answerFollowUp(codes[2]!, yes()))).kind, 'gone');
        assert.equal((await errorOf(adapter.answerFollowUp(codes[0]!, yes('bestaat-niet')))).kind, 'gone');
      });

      it('answers nothing with a code that nobody holds', async () => {
        await bundle();
        assert.equal((await errorOf(adapter.answerFollowUp(createReceiptCode(), yes()))).kind, 'gone');
      });

      it('who withdrew answers nothing any more', async () => {
        await bundle();
        await adapter.withdraw(codes[0]!);
        assert.equal((await errorOf(adapter.answerFollowUp(codes[0]!, yes()))).kind, 'gone');
      });
    });
  });
}
