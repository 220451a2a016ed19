import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createReceiptCode, hashReceiptCode, type Adapter } from '@lus/contract';
import { errorOf } from '../support/error-of.js';
import { aFollowUp, anExperience, aQuestion, aReceipt, aTopic, SAMPLE_CODE } from '../support/samples.js';
import type { OpenWorld, World } from './world.js';

const topic = aTopic();
const closed = aTopic({ id: 'al-gesloten', phase: 'translate' });
const asking = aTopic({ id: 'met-een-vraag', questions: [aQuestion({ required: true })] });
const TODAY = '2026-11-22T12:00:00Z';
const LAST_DAY = '2027-09-30T12:00:00Z';
const DAY_AFTER = '2027-10-01T12:00:00Z';

/** What every adapter has to do for somebody who tells, whatever stands behind it. */
export function tellingSuite(name: string, open: OpenWorld): void {
  describe(name, () => {
    let world: World;
    let adapter: Adapter;
    beforeEach(async () => {
      world = await open([topic, closed, asking], TODAY);
      adapter = world.adapter;
    });
    afterEach(() => world.close());

    const send = (overrides = {}, key = 'the-first-key') =>
      adapter.sendExperience(topic.id, anExperience(overrides), key);
    const another = async () => ({ receiptHash: await hashReceiptCode(createReceiptCode()) });

    describe('a topic', () => {
      it('comes whole', async () => assert.deepEqual(await adapter.getTopic(topic.id), topic));

      it('comes just as whole the second time', async () => {
        await adapter.getTopic(topic.id);
        assert.deepEqual(await adapter.getTopic(topic.id), topic);
      });

      it('comes too when it is closed', async () => {
        assert.equal((await adapter.getTopic(closed.id)).phase, 'translate');
      });

      it('is gone when there is none', async () => {
        assert.equal((await errorOf(adapter.getTopic('bestaat-niet'))).kind, 'gone');
      });
    });

    describe('an experience', () => {
      it('gives a receipt with the days that matter', async () => assert.deepEqual(await send(), aReceipt()));

      it('is found again with its code, to the letter', async () => {
        const story = ' Ik zei: "<b>help</b>"\n\n’s Avonds 👩‍👩‍👧 — شكرا\t';
        await send({ story });
        assert.deepEqual(await adapter.followUp(SAMPLE_CODE), aFollowUp({ story }));
      });

      it('arrives once when it is sent twice with the same key', async () => {
        assert.deepEqual(await send(), await send());
        await adapter.withdraw(SAMPLE_CODE);
        assert.equal((await errorOf(adapter.followUp(SAMPLE_CODE))).kind, 'gone');
      });

      it('arrives once when it is sent many times at once', async () => {
        const receipts = await Promise.all(Array.from({ length: 5 }, () => send()));
        for (const receipt of receipts) assert.deepEqual(receipt, aReceipt());
      });

      it('is the same experience when only the time taken differs', async () => {
        await send({ secondsTaken: 420 });
        assert.deepEqual(await send({ secondsTaken: 3600 }), aReceipt());
      });

      it('gives the day of the first try at every try', async () => {
        await send();
        world.setNow('2026-11-25T12:00:00Z');
        assert.equal((await send()).receivedOn, '2026-11-22');
      });

      it('is a conflict when the words differ under the same key', async () => {
        await send();
        const error = await errorOf(send({ story: 'Iets heel anders.' }));
        assert.deepEqual([error.kind, error.problem?.status], ['conflict', 422]);
        assert.equal((await adapter.followUp(SAMPLE_CODE)).story, anExperience().story);
      });

      it('is a conflict when its code belongs to another', async () => {
        await send();
        const error = await errorOf(send({ story: 'Iets heel anders.' }, 'the-second-key'));
        assert.deepEqual([error.kind, error.problem?.status], ['conflict', 409]);
      });

      it('is gone when there is no such topic', async () => {
        const error = await errorOf(adapter.sendExperience('bestaat-niet', anExperience(), 'the-first-key'));
        assert.equal(error.kind, 'gone');
      });

      it('is a conflict that names its reason when the topic is closed', async () => {
        const error = await errorOf(adapter.sendExperience(closed.id, anExperience(), 'the-first-key'));
        assert.deepEqual([error.kind, error.problem?.type], ['conflict', 'urn:lus:problem:topic-closed']);
      });

      it('is invalid without the answer that its topic asks for, and says where', async () => {
        const error = await errorOf(adapter.sendExperience(asking.id, anExperience(), 'the-first-key'));
        assert.deepEqual([error.kind, error.problem?.errors?.[0]?.pointer], ['invalid', '/answers']);
      });

      it('is welcome on the last day of the period and no longer the day after', async () => {
        world.setNow('2027-03-31T21:59:00Z');
        assert.equal((await send()).receivedOn, '2027-03-31');
        world.setNow('2027-03-31T22:00:00Z');
        assert.equal((await errorOf(send(await another(), 'the-second-key'))).kind, 'conflict');
      });

      it('is acknowledged again after the topic closed, when it had arrived before', async () => {
        await send();
        world.setNow('2027-04-02T12:00:00Z');
        assert.deepEqual(await send(), aReceipt());
      });
    });

    describe('a receipt code', () => {
      it('that nobody holds finds nothing', async () => {
        assert.equal((await errorOf(adapter.followUp(createReceiptCode()))).kind, 'gone');
      });

      it('finds only its own experience', async () => {
        await send();
        const code = createReceiptCode();
        const mine = { receiptHash: await hashReceiptCode(code), story: 'Dit is mijn verhaal.' };
        await send(mine, 'the-second-key');
        assert.equal((await adapter.followUp(code)).story, mine.story);
        assert.equal((await adapter.followUp(SAMPLE_CODE)).story, anExperience().story);
      });

      it('works until the last day that the words are kept, and not the day after', async () => {
        await send();
        world.setNow(LAST_DAY);
        assert.equal((await adapter.followUp(SAMPLE_CODE)).status, 'received');
        world.setNow(DAY_AFTER);
        assert.equal((await errorOf(adapter.followUp(SAMPLE_CODE))).kind, 'gone');
      });
    });

    describe('withdrawing', () => {
      it('makes the words go for good', async () => {
        await send();
        await adapter.withdraw(SAMPLE_CODE);
        assert.equal((await errorOf(adapter.followUp(SAMPLE_CODE))).kind, 'gone');
      });

      it('works once', async () => {
        await send();
        await adapter.withdraw(SAMPLE_CODE);
        assert.equal((await errorOf(adapter.withdraw(SAMPLE_CODE))).kind, 'gone');
      });

      it('leaves the experiences of others alone', async () => {
        await send();
        const code = createReceiptCode();
        await send({ receiptHash: await hashReceiptCode(code) }, 'the-second-key');
        await adapter.withdraw(code);
        assert.equal((await adapter.followUp(SAMPLE_CODE)).status, 'received');
      });

      it('is not undone by a late try of the same sending', async () => {
        await send();
        await adapter.withdraw(SAMPLE_CODE);
        const error = await errorOf(send());
        assert.deepEqual([error.kind, error.problem?.status], ['gone', 410]);
        assert.equal((await errorOf(adapter.followUp(SAMPLE_CODE))).kind, 'gone');
      });
    });

    describe('somebody who leaves', () => {
      const reason = new Error('The visitor left');
      const asks: Record<string, (signal: AbortSignal) => Promise<unknown>> = {
        getTopic: (signal) => adapter.getTopic(topic.id, signal),
        sendExperience: (signal) => adapter.sendExperience(topic.id, anExperience(), 'the-first-key', signal),
        followUp: (signal) => adapter.followUp(SAMPLE_CODE, signal),
        answerFollowUp: (signal) =>
          adapter.answerFollowUp(
            SAMPLE_CODE,
            { signalId: 'hulp-is-gratis', question: 'recognise', answer: 'yes' },
            signal,
          ),
        listTimeline: (signal) => adapter.listTimeline(topic.id, signal),
        listSignals: (signal) => adapter.listSignals(topic.id, signal),
        listEvents: (signal) => adapter.listEvents(topic.id, signal),
        withdraw: (signal) => adapter.withdraw(SAMPLE_CODE, signal),
      };
      for (const [method, ask] of Object.entries(asks)) {
        it(`gets the own reason back: ${method}`, async () => {
          await assert.rejects(ask(AbortSignal.abort(reason)), (error) => error === reason);
        });
      }
    });
  });
}
