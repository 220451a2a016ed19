import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { TopicPage } from '@lus/contract';
import { demoTopic } from '@lus/server/demo/topic.js';
import { aTopic } from '../support/samples.js';
import { onEveryDatabase } from '../support/server.js';
import { openToday } from './telling.js';

const five = ['e', 'c', 'a', 'd', 'b'].map((id) => aTopic({ id }));

onEveryDatabase('Topics', (start) => {
  it('come whole', async () => {
    const { app } = await start(openToday);
    assert.deepEqual((await app.inject(`/v1/topics/${aTopic().id}`)).json(), aTopic());
  });

  it('include one to look around with that fits the contract', async () => {
    const demo = demoTopic(new Date());
    const { app } = await start({ topics: [demo] });
    assert.deepEqual((await app.inject(`/v1/topics/${demo.id}`)).json(), demo);
  });

  it('come page by page, each once, in order', async () => {
    const { app } = await start({ topics: five });
    const seen: string[] = [];
    let next: string | undefined = '/v1/topics?pageSize=2';
    while (next) {
      const page: TopicPage = (await app.inject(next)).json();
      seen.push(...page.items.map(({ id }) => id));
      next = page._links.next?.href;
    }
    assert.deepEqual(seen, ['a', 'b', 'c', 'd', 'e']);
  });

  it('have no next page when the last page is just full', async () => {
    const { app } = await start({ topics: five });
    const page: TopicPage = (await app.inject('/v1/topics?pageSize=5')).json();
    assert.equal(page._links.next, undefined);
  });

  it('are an empty list when there are none', async () => {
    const { app } = await start();
    assert.deepEqual((await app.inject('/v1/topics')).json(), {
      items: [],
      _links: { self: { href: '/v1/topics?pageSize=20' } },
    });
  });

  it('link with the public address when there is one', async () => {
    const { app } = await start({ topics: five, settings: { publicUrl: 'https://lus.voorbeeld.example' } });
    const page: TopicPage = (await app.inject('/v1/topics?pageSize=1')).json();
    assert.ok(page._links.next?.href.startsWith('https://lus.voorbeeld.example/v1/topics?'));
  });

  it('may be kept for a minute', async () => {
    const { app } = await start(openToday);
    const { headers } = await app.inject('/v1/topics');
    assert.equal(headers['cache-control'], 'public, max-age=60, stale-while-revalidate=600');
  });

  for (const [name, dress] of [
    ['itself', (etag: string) => etag],
    ['in its weak form', (etag: string) => `W/${etag}`],
    ['among others', (etag: string) => `"anders", ${etag}`],
  ] as const) {
    it(`are not sent again to who sends the ETag back, ${name}`, async () => {
      const { app } = await start(openToday);
      const first = await app.inject('/v1/topics');
      const again = await app.inject({
        url: '/v1/topics',
        headers: { 'if-none-match': dress(String(first.headers.etag)) },
      });
      assert.deepEqual([again.statusCode, again.body], [304, '']);
      assert.equal(again.headers['api-version'], '1.0.0');
      assert.equal(again.headers.etag, first.headers.etag);
    });
  }

  it('are sent again after a change', async () => {
    const { app, database } = await start(openToday);
    const first = await app.inject(`/v1/topics/${aTopic().id}`);
    await database.db
      .updateTable('topics')
      .set({ document: JSON.stringify(aTopic({ round: 2 })) })
      .execute();
    const again = await app.inject({
      url: `/v1/topics/${aTopic().id}`,
      headers: { 'if-none-match': String(first.headers.etag) },
    });
    assert.equal(again.statusCode, 200);
  });

  it('answer HEAD with the headers alone', async () => {
    const { app } = await start(openToday);
    const response = await app.inject({ method: 'HEAD', url: '/v1/topics' });
    assert.deepEqual([response.statusCode, response.body], [200, '']);
    assert.ok(response.headers.etag);
  });
});
