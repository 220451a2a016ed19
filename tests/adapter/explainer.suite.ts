import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Adapter, NewClarity } from '@lus/contract';
import { createReceiptCode, hashReceiptCode } from '@lus/contract';
import { aPassage, aText, aTranslation } from '../server/explaining.js';
import { errorOf } from '../support/error-of.js';
import { anExperience, aTopic } from '../support/samples.js';
import type { OpenWorld, World } from './world.js';

const topic = aTopic();
const ID = 'gratis-hulp';
const SIGNAL = 'hulp-is-gratis';

/** What every adapter has to do with policy texts in plain language, whatever stands behind it. */
export function explainerSuite(name: string, open: OpenWorld): void {
  describe(`${name}: policy in plain words`, () => {
    let world: World;
    let adapter: Adapter;
    beforeEach(async () => {
      world = await open([topic], '2026-11-22T12:00:00Z');
      adapter = world.adapter;
      await world.explain(ID, aText());
      await world.explain(ID, aTranslation());
    });
    afterEach(() => world.close());

    const languageFor = async (wanted?: string) => (await adapter.getExplainer(ID, wanted)).language;
    const clarity = (other: Partial<NewClarity> = {}): NewClarity => ({
      language: 'nl',
      version: 1,
      clear: 'partly',
      ...other,
    });

    it('comes whole, with the help that belongs to its topic', async () => {
      const { title, topic: of, passages, terms, version, changedOn } = await adapter.getExplainer(ID);
      assert.deepEqual([title, of.help], [aText().title, topic.help]);
      assert.deepEqual(
        passages.map(({ id, plain }) => [id, plain]),
        aText().passages.map(({ id, plain }) => [id, plain]),
      );
      assert.deepEqual([terms, version, changedOn], [aText().terms, 1, '2026-11-22']);
    });

    it('says in which languages it can be read, its own first', async () => {
      const { languages } = await adapter.getExplainer(ID, 'en');
      assert.deepEqual(
        languages.map(({ language }) => language),
        ['nl', 'en'],
      );
    });

    it('comes in its own language when nobody asks for another', async () => {
      assert.deepEqual([await languageFor(), await languageFor('')], ['nl', 'nl']);
    });

    it('comes in the language that somebody asks for', async () => {
      assert.equal(await languageFor('en'), 'en');
    });

    it('comes in a wider form of that language where there is no narrower', async () => {
      assert.deepEqual([await languageFor('en-GB'), await languageFor('EN')], ['en', 'en']);
    });

    it('comes in its own language when there is no such text', async () => {
      assert.equal(await languageFor('ar'), 'nl');
    });

    it('comes in its own language when a page calls its own something that is none', async () => {
      assert.deepEqual([await languageFor('en_GB'), await languageFor('x')], ['nl', 'nl']);
    });

    it('is gone when there is no such explainer', async () => {
      assert.equal((await errorOf(adapter.getExplainer('bestaat-niet'))).kind, 'gone');
    });

    it('is the newest after it was written anew', async () => {
      await world.explain(ID, aText({ title: 'Hulp is gratis' }));
      const { title, version } = await adapter.getExplainer(ID);
      assert.deepEqual([title, version], ['Hulp is gratis', 2]);
    });

    it('leads from a passage to the signal that changed it, and back', async () => {
      const code = createReceiptCode();
      const receiptHash = await hashReceiptCode(code);
      await adapter.sendExperience(topic.id, anExperience({ receiptHash }), code);
      await world.bundle(SIGNAL, [code]);
      const { items, passages: before } = await adapter.listSignals(topic.id);
      assert.equal(before, undefined);
      const changed = aPassage('gratis', { signalIds: [SIGNAL] });
      await world.explain(ID, aText({ passages: [aPassage('wat'), changed] }));
      const { passages } = await adapter.getExplainer(ID);
      assert.deepEqual(
        passages.map(({ signals }) => signals),
        [[], [{ id: SIGNAL, title: items[0]!.title }]],
      );
      assert.deepEqual((await adapter.listSignals(topic.id)).passages, [
        { signalId: SIGNAL, explainerId: ID, passageId: 'gratis', title: 'Over gratis' },
      ]);
    });

    describe('whether it was clear', () => {
      it('can be told of the whole and of a passage, with words or without', async () => {
        await adapter.sendClarity(ID, clarity({ clear: 'yes' }));
        await adapter.sendClarity(
          ID,
          clarity({ clear: 'no', passageId: 'gratis', words: 'Wat is kosteloos?' }),
        );
      });

      it('can still be told of a version that somebody had open', async () => {
        await world.explain(ID, aText({ title: 'Hulp is gratis' }));
        await adapter.sendClarity(ID, clarity({ passageId: 'wat' }));
      });

      for (const [what, other, pointer] of [
        ['a language', { language: 'ar' }, '/language'],
        ['a version', { version: 2 }, '/version'],
        ['a passage', { passageId: 'bestaat-niet' }, '/passageId'],
      ] as const) {
        it(`is refused of ${what} that is not there`, async () => {
          const { kind, problem } = await errorOf(adapter.sendClarity(ID, clarity(other)));
          assert.deepEqual([kind, problem?.errors?.map((error) => error.pointer)], ['invalid', [pointer]]);
        });
      }

      it('is refused of an explainer that is not there', async () => {
        assert.equal((await errorOf(adapter.sendClarity('bestaat-niet', clarity()))).kind, 'gone');
      });
    });

    it('stops when somebody leaves', async () => {
      const reason = new Error('The visitor left');
      const aborted = AbortSignal.abort(reason);
      await assert.rejects(adapter.getExplainer(ID, 'nl', aborted), (error) => error === reason);
      await assert.rejects(adapter.sendClarity(ID, clarity(), aborted), (error) => error === reason);
    });
  });
}
