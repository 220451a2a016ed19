import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryAdapter } from '@lus/adapter';
import type { Explainer } from '@lus/contract';
import { aParagraph, aText } from '../server/explaining.js';
import { errorOf } from '../support/error-of.js';
import { anExperience, aTopic, SAMPLE_CODE } from '../support/samples.js';
import { aBundle, aClosedLoop, aLog } from '../support/trail.js';
import { adapterSuite } from './adapter.suite.js';
import { openMemory } from './memory-world.js';

adapterSuite('The adapter in memory', openMemory);

/** A text of the sample topic, in one language. */
function anEdition(): Explainer {
  const { topicId: _, passages: __, ...text } = aText();
  const edition = { language: 'nl', version: 1, changedOn: '2026-11-22', outdated: false };
  const plain = [aParagraph('Iemand denkt met u mee.')];
  return {
    id: 'gratis-hulp',
    topic: aTopic(),
    ...text,
    ...edition,
    by: 'translator',
    passages: [{ id: 'wat', plain, original: plain, signals: [] }],
    languages: [edition],
  };
}

describe('The adapter in memory, for tests and stories', () => {
  const topics = [aTopic()];
  const now = () => new Date('2026-11-22T12:00:00Z');

  it('shows what was sent, without what was withdrawn', async () => {
    const adapter = new MemoryAdapter({ topics, now });
    await adapter.sendExperience(topics[0]!.id, anExperience(), 'a-key');
    assert.deepEqual(
      adapter.sent.map(({ topicId, experience, idempotencyKey }) => [topicId, experience, idempotencyKey]),
      [[topics[0]!.id, anExperience(), 'a-key']],
    );
    await adapter.withdraw(SAMPLE_CODE);
    assert.equal(adapter.sent.length, 0);
  });

  it('keeps what was sent, whatever the sender does with it afterwards', async () => {
    const adapter = new MemoryAdapter({ topics, now });
    const experience = anExperience();
    await adapter.sendExperience(topics[0]!.id, experience, 'a-key');
    experience.story = 'Overschreven';
    assert.equal(adapter.sent[0]?.experience.story, anExperience().story);
  });

  it('takes what happened before, and where the same can be had in another form', async () => {
    const links = { atom: '/atom', csv: '/csv' };
    const adapter = new MemoryAdapter({ topics, now, log: aLog(now(), aClosedLoop()), links });
    const timeline = await adapter.listTimeline(topics[0]!.id);
    const signals = await adapter.listSignals(topics[0]!.id);
    assert.deepEqual([timeline.items.length, signals.items[0]?.stage], [7, 'closed']);
    assert.deepEqual([timeline.links, signals.links], [{ atom: '/atom' }, { csv: '/csv' }]);
  });

  it('refuses a sample that breaks a rule', () => {
    const log = aLog(now(), [[1, 'municipality', 'hulp', aBundle()]]);
    assert.throws(() => new MemoryAdapter({ topics, log }), /Line 1: R17/);
  });

  it('gives away nothing that others could change', async () => {
    const adapter = new MemoryAdapter({ topics, now, log: aLog(now(), aClosedLoop()) });
    const [signal] = (await adapter.listSignals(topics[0]!.id)).items;
    signal!.rounds[0]!.checks.length = 0;
    assert.equal((await adapter.listSignals(topics[0]!.id)).items[0]?.rounds[0]?.checks.length, 1);
  });

  it('shows what readers said about a text, in the order in which they said it', async () => {
    const adapter = new MemoryAdapter({ topics, now, explainers: [anEdition()] });
    const { id, language, version } = anEdition();
    await adapter.sendClarity(id, { language, version, clear: 'yes' });
    await adapter.sendClarity(id, { language, version, clear: 'no', passageId: 'wat' });
    assert.deepEqual(
      adapter.clarity.map(({ explainerId, clarity }) => [explainerId, clarity.clear, clarity.passageId]),
      [
        [id, 'yes', undefined],
        [id, 'no', 'wat'],
      ],
    );
  });

  it('fails as it was told, until it recovers', async () => {
    const adapter = new MemoryAdapter({ topics, now, failure: 'offline' });
    assert.equal((await errorOf(adapter.getTopic(topics[0]!.id))).kind, 'offline');
    adapter.recover();
    assert.equal((await adapter.getTopic(topics[0]!.id)).id, topics[0]!.id);
    adapter.fail('limited');
    assert.equal((await errorOf(adapter.followUp(SAMPLE_CODE))).kind, 'limited');
  });

  it('waits for ever when it was told to, but not for somebody who leaves', async () => {
    const adapter = new MemoryAdapter({ topics, now, delay: 'never' });
    const controller = new AbortController();
    const reason = new Error('The visitor left');
    const waiting = adapter.getTopic(topics[0]!.id, controller.signal);
    const first = await Promise.race([
      waiting,
      new Promise((resolve) => setImmediate(resolve, 'still waiting')),
    ]);
    assert.equal(first, 'still waiting');
    controller.abort(reason);
    await assert.rejects(waiting, (error) => error === reason);
  });
});
