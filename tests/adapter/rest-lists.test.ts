import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RestAdapter } from '@lus/adapter';
import type { TimelineEntry } from '@lus/contract';
import { errorOf } from '../support/error-of.js';
import { aFollowUp, SAMPLE_CODE } from '../support/samples.js';
import { closeAfterEach, json, talk } from './local-server.js';

closeAfterEach();

const anEntry = (sequence: number): TimelineEntry => ({
  sequence,
  on: '2026-11-22',
  phase: 'collect',
  round: 1,
  type: 'noted',
  by: 'collector',
});

/** A server with two pages, the first of which says so where the second is. */
const twoPages = (next: (path: string) => string) =>
  talk((response, { path }) =>
    json(
      response,
      200,
      path.includes('cursor')
        ? { items: [anEntry(1)], lastNewsOn: '2026-11-22', _links: { self: { href: '.' } } }
        : {
            items: [anEntry(2)],
            lastNewsOn: '2026-11-22',
            _links: { self: { href: '.' }, next: { href: next(path) } },
          },
    ),
  );

const sequences = ({ items }: { items: TimelineEntry[] }) => items.map(({ sequence }) => sequence);

describe('A list of several pages', () => {
  for (const [how, href] of Object.entries({
    'a query': '?cursor=x',
    'a path': '/v1/topics/t/timeline?cursor=x',
    'a path from where it is': 'timeline?cursor=x',
  })) {
    it(`is read to the end when the next is ${how}`, async () => {
      const { adapter, received } = await twoPages(() => href);
      assert.deepEqual(sequences(await adapter.listTimeline('t')), [2, 1]);
      assert.deepEqual(
        received.map(({ path }) => path),
        ['/v1/topics/t/timeline?pageSize=100', '/v1/topics/t/timeline?cursor=x'],
      );
    });
  }

  it('is read to the end when the next is a whole address', async () => {
    let origin = '';
    const { adapter, baseUrl } = await twoPages((path) => `${origin}${path.split('?')[0]}?cursor=x`);
    origin = new URL(baseUrl).origin;
    assert.deepEqual(sequences(await adapter.listTimeline('t')), [2, 1]);
  });

  for (const [what, next] of Object.entries({
    'another server': 'https://elders.example/v1/topics/t/timeline?cursor=x',
    'another part of the same server': '/beheer?cursor=x',
    'the way up': '../../../beheer?cursor=x',
    'no address at all': 'http://[',
  })) {
    it(`sends nobody to ${what}`, async () => {
      const { adapter, received } = await twoPages(() => next);
      assert.equal((await errorOf(adapter.listTimeline('t'))).kind, 'unavailable');
      assert.equal(received.length, 1);
    });
  }

  it('stops when the pages go round', async () => {
    const { adapter, received } = await twoPages((path) => path);
    assert.equal((await errorOf(adapter.listTimeline('t'))).kind, 'unavailable');
    assert.equal(received.length, 1);
  });

  it('stops when the pages never end', async () => {
    let asked = 0;
    const endless: typeof fetch = () => {
      const _links = { self: { href: '.' }, next: { href: `?page=${++asked}` } };
      return Promise.resolve(Response.json({ items: [], lastNewsOn: null, _links }));
    };
    const adapter = new RestAdapter({ baseUrl: '/v1', fetch: endless });
    assert.equal((await errorOf(adapter.listTimeline('t'))).kind, 'unavailable');
    assert.equal(asked, 200);
  });

  it('stops when somebody leaves half-way', async () => {
    const reason = new Error('The visitor left');
    const controller = new AbortController();
    const { adapter, received } = await twoPages(() => {
      controller.abort(reason);
      return '?cursor=x';
    });
    await assert.rejects(adapter.listTimeline('t', controller.signal), (error) => error === reason);
    assert.equal(received.length, 1);
  });

  it('fails as a whole when one page fails', async () => {
    const { adapter } = await talk((response, { path }) =>
      path.includes('cursor')
        ? json(response, 500, {})
        : json(response, 200, { items: [anEntry(2)], _links: { next: { href: '?cursor=x' } } }),
    );
    assert.equal((await errorOf(adapter.listTimeline('t'))).kind, 'unavailable');
  });
});

describe('A list that is not what it should be', () => {
  const lists = ['listTimeline', 'listSignals', 'listEvents'] as const;
  const bodies = {
    'without items': { _links: {} },
    'without links': { items: [] },
    'with half of an item': { items: [{ sequence: 1 }], _links: {} },
    'with nothing instead of an item': { items: [null], _links: {} },
  };
  for (const list of lists) {
    for (const [what, body] of Object.entries(bodies)) {
      it(`is refused ${what}: ${list}`, async () => {
        const { adapter } = await talk((response) => json(response, 200, body));
        assert.equal((await errorOf(adapter[list]('t'))).kind, 'unavailable');
      });
    }
  }
});

describe('A list over the wire', () => {
  it('is kept by the browser, but never used without asking', async () => {
    const asked: RequestInit[] = [];
    const spy: typeof fetch = (_input, init) => {
      asked.push(init ?? {});
      return Promise.resolve(Response.json({ items: [], _links: {} }));
    };
    const adapter = new RestAdapter({ baseUrl: '/v1', fetch: spy });
    for (const list of ['listTimeline', 'listSignals', 'listEvents'] as const) await adapter[list]('t');
    assert.deepEqual(
      asked.map(({ cache }) => cache),
      ['no-cache', 'no-cache', 'no-cache'],
    );
  });

  it('gives whole addresses of its other forms, and no others', async () => {
    const _links = {
      self: { href: '?pageSize=100' },
      jsonFeed: { href: '/v1/topics/t/timeline?format=json-feed' },
      atom: { href: 'http://[' },
    };
    const { adapter, baseUrl } = await talk((response) => json(response, 200, { items: [], _links }));
    assert.deepEqual((await adapter.listTimeline('t')).links, {
      jsonFeed: `${baseUrl}/topics/t/timeline?format=json-feed`,
    });
  });

  it('does not let the name of a topic leave its place in the address', async () => {
    const { adapter, received } = await talk((response) => json(response, 200, { items: [], _links: {} }));
    await adapter.listSignals('a/b?c#d');
    assert.equal(received[0]?.path, '/v1/topics/a%2Fb%3Fc%23d/signals?pageSize=100');
  });
});

describe('An answer of a teller over the wire', () => {
  it('goes as JSON, with the code in a header and nowhere else', async () => {
    const { adapter, received } = await talk((response) => json(response, 200, aFollowUp()));
    const answer = { signalId: 'hulp', question: 'better', answer: 'partly', note: 'Een beetje.' } as const;
    assert.deepEqual(await adapter.answerFollowUp(SAMPLE_CODE, answer), aFollowUp());
    const { method, path, headers, body } = received[0]!;
    assert.deepEqual([method, path], ['POST', '/v1/follow-up/answers']);
    assert.equal(headers.authorization, `Receipt ${SAMPLE_CODE}`);
    assert.deepEqual(JSON.parse(body), answer);
  });
});
