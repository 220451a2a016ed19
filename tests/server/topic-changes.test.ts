import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { TimelinePage, Topic } from '@lus/contract';
import { purge } from '@lus/server/retention.js';
import { aTopic } from '../support/samples.js';
import { onEveryDatabase, type Started } from '../support/server.js';
import { gather, paths, rulesOf } from './council.js';
import { aText, writers } from './explaining.js';
import { openToday, tell, TODAY } from './telling.js';

const put = async (started: Started, topic: Topic, url = paths.topic) =>
  (await gather(started)).send('guardian', 'PUT', url, topic);

/** What the timeline says of phases that began, oldest first. */
async function beginnings({ app }: Started): Promise<[phase: string, round: number][]> {
  const page: TimelinePage = (await app.inject(paths.timeline)).json();
  const begun = page.items.filter(({ type }) => type === 'begun');
  return begun.map(({ phase, round }): [string, number] => [phase, round]).reverse();
}

onEveryDatabase('A topic', (start) => {
  it('is added by the guardian, and its first phase begins', async () => {
    const started = await start({ now: () => TODAY });
    const response = await put(started, aTopic());
    assert.equal(response.statusCode, 201);
    assert.equal(response.headers.location, paths.topic);
    assert.deepEqual(response.json(), aTopic());
    assert.deepEqual((await started.app.inject(paths.topic)).json(), aTopic());
    assert.deepEqual(await beginnings(started), [['collect', 1]]);
  });

  it('tells on the timeline when a phase or a round begins, and nothing else', async () => {
    const started = await start({ now: () => TODAY });
    await put(started, aTopic());
    await put(started, aTopic({ title: 'Een andere naam' }));
    await put(started, aTopic({ phase: 'translate' }));
    const last = await put(started, aTopic({ phase: 'translate', round: 2 }));
    assert.equal(last.statusCode, 200);
    const expected = [
      ['collect', 1],
      ['translate', 1],
      ['translate', 2],
    ];
    assert.deepEqual(await beginnings(started), expected);
  });

  it('takes no more experiences once it translates', async () => {
    const started = await start(openToday);
    await put(started, aTopic({ phase: 'translate' }));
    const { response } = await tell(started.app);
    assert.equal(response.statusCode, 409);
  });

  it('has the name of its address', async () => {
    const response = await put(await start(openToday), aTopic({ id: 'anders' }));
    assert.deepEqual([response.statusCode, rulesOf(response)], [400, ['const /id']]);
  });

  it('keeps words of readers no longer than they were told (R3)', async () => {
    const started = await start(openToday);
    const { put: write } = await writers(started);
    await write(aText());
    const say = (words: object) =>
      started.app.inject({
        method: 'POST',
        url: paths.feedback,
        payload: { language: 'nl', version: 1, clear: 'no', ...words },
      });
    await say({});
    assert.equal((await put(started, aTopic({ keptUntil: '2028-09-30' }))).statusCode, 200);
    await say({ words: 'Te lang.' });
    const refused = await put(started, aTopic({ keptUntil: '2029-09-30' }));
    assert.deepEqual([refused.statusCode, rulesOf(refused)], [409, ['R3 /keptUntil']]);
  });

  it('keeps its threshold: two of them give hidden numbers away (R16)', async () => {
    const started = await start(openToday);
    const refused = await put(started, aTopic({ threshold: 3 }));
    assert.deepEqual([refused.statusCode, rulesOf(refused)], [409, ['R16 /threshold']]);
    assert.deepEqual((await started.app.inject(paths.topic)).json(), aTopic());
  });

  it('keeps the words of tellers no longer than they were told (R3)', async () => {
    const started = await start(openToday);
    const longer = aTopic({ keptUntil: '2030-01-01' });
    await tell(started.app);
    const refused = await put(started, longer);
    assert.deepEqual([refused.statusCode, rulesOf(refused)], [409, ['R3 /keptUntil']]);
    assert.equal((await put(started, aTopic({ keptUntil: '2027-06-01' }))).statusCode, 200, 'but shorter');
    await purge(started.database, new Date('2027-06-02T12:00:00Z'));
    assert.equal((await put(started, longer)).statusCode, 200, 'and longer once they are deleted');
  });

  it('goes on for as long as nobody told anything', async () => {
    const started = await start(openToday);
    assert.equal((await put(started, aTopic({ keptUntil: '2030-01-01' }))).statusCode, 200);
  });

  it('never goes back to an earlier round', async () => {
    const started = await start({ ...openToday, topics: [aTopic({ round: 2 })] });
    const refused = await put(started, aTopic({ round: 1 }));
    assert.deepEqual([refused.statusCode, rulesOf(refused)], [409, ['order /round']]);
  });

  it('says at once all promises that would be broken', async () => {
    const started = await start({ ...openToday, topics: [aTopic({ round: 2 })] });
    const refused = await put(started, aTopic({ round: 1, threshold: 4 }));
    assert.deepEqual(rulesOf(refused), ['R16 /threshold', 'order /round']);
  });

  it('ten times added at once begins once', async () => {
    const started = await start({ now: () => TODAY });
    const people = await gather(started);
    const tries = Array.from({ length: 10 }, () => people.send('guardian', 'PUT', paths.topic, aTopic()));
    const statuses = (await Promise.all(tries)).map(({ statusCode }) => statusCode);
    assert.deepEqual(statuses.sort(), [...Array<number>(9).fill(200), 201]);
    assert.deepEqual(await beginnings(started), [['collect', 1]]);
  });

  it('that does not fit the contract is refused with all that is wrong', async () => {
    const started = await start(openToday);
    const refused = await put(started, { ...aTopic({ threshold: 2, title: '' }) });
    assert.deepEqual(
      [refused.statusCode, rulesOf(refused).sort()],
      [400, ['minLength /title', 'minimum /threshold', 'pattern /title']],
    );
  });
});
