import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RestAdapter } from '@lus/adapter/rest-adapter.js';
import { aFollowUp, anExperience, aProblem, aReceipt, aTopic, SAMPLE_CODE } from '../support/samples.js';
import { errorOf } from '../support/error-of.js';
import { closeAfterEach, json, talk } from './local-server.js';

const topic = aTopic();
closeAfterEach();

describe('What goes over the wire', () => {
  it('asks for a topic by its name', async () => {
    const { adapter, received } = await talk((response) => json(response, 200, topic));
    assert.deepEqual(await adapter.getTopic(topic.id), topic);
    assert.deepEqual([received[0]?.method, received[0]?.path], ['GET', `/v1/topics/${topic.id}`]);
  });

  it('does not let a name leave its place in the address', async () => {
    const { adapter, received } = await talk((response) => json(response, 404, aProblem({ status: 404 })));
    await errorOf(adapter.getTopic('a/b?c#d'));
    assert.equal(received[0]?.path, '/v1/topics/a%2Fb%3Fc%23d');
  });

  it('sends an experience as JSON, with its key in quotes', async () => {
    const { adapter, received } = await talk((response) => json(response, 201, aReceipt()));
    assert.deepEqual(await adapter.sendExperience(topic.id, anExperience(), 'a-key-of-mine'), aReceipt());
    const sent = received[0]!;
    assert.deepEqual([sent.method, sent.path], ['POST', `/v1/topics/${topic.id}/experiences`]);
    assert.equal(sent.headers['content-type'], 'application/json');
    assert.equal(sent.headers['idempotency-key'], '"a-key-of-mine"');
    assert.deepEqual(JSON.parse(sent.body), anExperience());
  });

  it('shows a receipt code in a header and nowhere else', async () => {
    const { adapter, received } = await talk((response, { method }) =>
      method === 'DELETE' ? response.writeHead(204).end() : json(response, 200, aFollowUp()),
    );
    assert.deepEqual(await adapter.followUp(SAMPLE_CODE), aFollowUp());
    await adapter.withdraw(SAMPLE_CODE);
    for (const { path, headers, body } of received) {
      assert.equal(headers.authorization, `Receipt ${SAMPLE_CODE}`);
      assert.equal(path, '/v1/follow-up');
      assert.equal(body, '');
    }
    assert.deepEqual(
      received.map(({ method }) => method),
      ['GET', 'DELETE'],
    );
  });

  it('carries no cookie and no page of origin', async () => {
    const { adapter, received } = await talk((response) =>
      json(response, 200, topic, { 'Set-Cookie': 'visitor=1; Path=/' }),
    );
    await adapter.getTopic(topic.id);
    await adapter.getTopic(topic.id);
    for (const { headers } of received)
      assert.deepEqual([headers.cookie, headers.referer], [undefined, undefined]);
  });

  it('tells the browser to omit credentials and Referer, and to refuse redirects', async () => {
    const asked: RequestInit[] = [];
    const spy: typeof fetch = (input, init) => {
      asked.push(init ?? {});
      return fetch(input, init);
    };
    const { adapter } = await talk((response) => json(response, 200, aFollowUp()), { fetch: spy });
    await adapter.followUp(SAMPLE_CODE);
    const { credentials, referrerPolicy, redirect, mode, cache } = asked[0] ?? {};
    assert.deepEqual(
      { credentials, referrerPolicy, redirect, mode, cache },
      {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        mode: 'cors',
        cache: 'no-store',
      },
    );
  });

  for (const [baseUrl, expected] of [
    ['/v1', '/v1/topics/t'],
    ['/v1/', '/v1/topics/t'],
    ['https://lus.example/v1//', 'https://lus.example/v1/topics/t'],
  ] as const) {
    it(`joins ${baseUrl} and a path with one slash`, async () => {
      const asked: unknown[] = [];
      const spy: typeof fetch = (input) => {
        asked.push(input);
        return Promise.resolve(Response.json(topic));
      };
      await new RestAdapter({ baseUrl, fetch: spy }).getTopic('t');
      assert.deepEqual(asked, [expected]);
    });
  }

  it('calls a fetch that accepts no other "this" than the page', async () => {
    function pickyFetch(this: unknown, ...args: Parameters<typeof fetch>) {
      if (this !== undefined && this !== globalThis) throw new TypeError('Illegal invocation');
      return fetch(...args);
    }
    const { adapter } = await talk((response) => json(response, 200, topic), { fetch: pickyFetch });
    assert.deepEqual(await adapter.getTopic(topic.id), topic);
  });
});

describe('A topic that was fetched before', () => {
  /** A server with a topic whose entity tag can change. */
  async function withTag(tag: { now: string | undefined }) {
    return talk((response, { headers, path }) => {
      const headersOut = tag.now ? { ETag: tag.now } : {};
      if (tag.now && headers['if-none-match'] === tag.now) response.writeHead(304, headersOut).end();
      else
        json(response, 200, { ...topic, id: path.split('/').pop(), title: tag.now ?? 'zonder' }, headersOut);
    });
  }

  it('is remembered when the server says that nothing changed', async () => {
    const { adapter, received } = await withTag({ now: '"one"' });
    const first = await adapter.getTopic('t');
    assert.deepEqual(await adapter.getTopic('t'), first);
    assert.deepEqual(
      received.map(({ headers }) => headers['if-none-match']),
      [undefined, '"one"'],
    );
  });

  it('is renewed when it changed', async () => {
    const tag = { now: '"one"' };
    const { adapter, received } = await withTag(tag);
    await adapter.getTopic('t');
    tag.now = '"two"';
    assert.equal((await adapter.getTopic('t')).title, '"two"');
    await adapter.getTopic('t');
    assert.equal(received.at(-1)?.headers['if-none-match'], '"two"');
  });

  it('is asked for plainly when the server shows no tag', async () => {
    const { adapter, received } = await withTag({ now: undefined });
    await adapter.getTopic('t');
    await adapter.getTopic('t');
    assert.equal(received[1]?.headers['if-none-match'], undefined);
  });

  it('is forgotten after another', async () => {
    const { adapter, received } = await withTag({ now: '"one"' });
    await adapter.getTopic('t0');
    await adapter.getTopic('t1');
    await adapter.getTopic('t0');
    assert.equal(received.at(-1)?.headers['if-none-match'], undefined);
  });
});
