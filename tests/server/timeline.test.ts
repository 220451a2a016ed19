import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mayRecord, type TimelineEntry, type TimelinePage, type TrailEvent } from '@lus/contract';
import { onEveryDatabase, type Started } from '../support/server.js';
import { aCorrection, aNote } from '../support/trail.js';
import { day, gather, later, paths, recognise, ROLES, rulesOf, tellers } from './council.js';
import { follow, openToday, TODAY } from './telling.js';

const carers = {
  type: 'counted',
  heard: [
    { name: 'Mantelzorgers', count: 13 },
    { name: 'Jongeren', count: 2 },
  ],
  missing: [{ name: 'Daklozen', reason: 'Zij komen niet.', action: 'Wij gaan langs.' }],
};

const newest = async ({ app }: Started): Promise<TimelineEntry> => {
  const page: TimelinePage = (await app.inject(paths.timeline)).json();
  assert.ok(page.items[0]);
  return page.items[0];
};

onEveryDatabase('The timeline', (start) => {
  it('tells what happened, newest first, page by page, each once', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    for (const title of ['a', 'b', 'c', 'd', 'e']) await people.note('guardian', aNote({ title })(day));
    const seen: (string | undefined)[] = [];
    let next: string | undefined = `${paths.timeline}?pageSize=2`;
    while (next) {
      const page: TimelinePage = (await started.app.inject(next)).json();
      seen.push(...page.items.map(({ title }) => title));
      next = page._links.next?.href;
    }
    assert.deepEqual(seen, ['e', 'd', 'c', 'b', 'a']);
  });

  it('says when there was news for the last time', async () => {
    let now = TODAY;
    const started = await start({ ...openToday, now: () => now });
    const people = await gather(started);
    await people.note('guardian', aNote()(day));
    now = later(9);
    const page: TimelinePage = (await started.app.inject(paths.timeline)).json();
    assert.equal(page.lastNewsOn, day(0));
  });

  it('is empty when nothing happened', async () => {
    const { app } = await start(openToday);
    const page: TimelinePage = (await app.inject(paths.timeline)).json();
    assert.deepEqual([page.items, page.lastNewsOn], [[], null]);
  });

  it('has the words of a quote until they are taken back', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    const { codes, ids } = await tellers(started, 5, 'Ik wist van niets.');
    await people.bundle({ experienceIds: ids, quotes: [{ experienceId: ids[0]!, text: 'Ik wist' }] });
    assert.equal((await newest(started)).quotes?.[0]?.text, 'Ik wist');
    await follow(started.app, codes[0]!, 'DELETE');
    assert.equal((await newest(started)).quotes?.[0]?.text, undefined);
  });

  it('rounds who was heard, and hides too few (R16)', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    await people.note('collector', carers);
    assert.deepEqual((await newest(started)).heard, [
      { name: 'Mantelzorgers', count: 10 },
      { name: 'Jongeren', count: null },
    ]);
  });

  it('keeps a note that was wrong, and says what corrects it', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    await people.note('guardian', aNote({ title: 'Avond' })(day));
    const fixed = await people.note('guardian', aCorrection(1, aNote({ title: 'Middag' })(day)));
    assert.equal(fixed.statusCode, 201, fixed.body);
    const page: TimelinePage = (await started.app.inject(paths.timeline)).json();
    assert.deepEqual(
      page.items.map(({ title, corrects, correctedBy }) => [title, corrects, correctedBy]),
      [
        ['Middag', 1, undefined],
        ['Avond', undefined, 2],
      ],
    );
  });

  it('corrects nothing but notes', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    await people.bundle();
    const refused = await people.note('guardian', aCorrection(1, aNote()(day)));
    assert.deepEqual([refused.statusCode, rulesOf(refused)], [409, ['order /type']]);
  });

  for (const [name, event] of [
    ['noted', aNote()(day)],
    ['counted', carers],
  ] as const) {
    for (const role of ROLES) {
      const isAllowed = mayRecord(role, { type: name } as TrailEvent);
      it(`${name} by the ${role}: ${isAllowed ? 'yes' : 'no'} (R17)`, async () => {
        const people = await gather(await start(openToday));
        const response = await people.note(role, event);
        const expected = isAllowed ? [201, []] : [409, ['R17 /type']];
        assert.deepEqual([response.statusCode, rulesOf(response)], expected);
      });
    }
  }

  it('takes nothing that belongs to a signal, or follows from the topic', async () => {
    const people = await gather(await start(openToday));
    for (const event of [recognise, { type: 'begun', phase: 'adapt', round: 9 }]) {
      const refused = await people.note('guardian', event);
      assert.deepEqual([refused.statusCode, rulesOf(refused)], [400, ['discriminator /type']]);
    }
  });

  it('of a topic that is not there is a 404', async () => {
    const started = await start();
    const people = await gather(started);
    assert.equal((await started.app.inject(paths.timeline)).statusCode, 404);
    assert.equal((await people.note('guardian', aNote()(day))).statusCode, 404);
  });
});

onEveryDatabase('The feeds of a timeline', (start) => {
  const feeds = [
    ['JSON Feed', 'jsonFeed', 'application/feed+json'],
    ['Atom', 'atom', 'application/atom+xml'],
  ] as const;
  for (const [name, link, type] of feeds) {
    it(`come as ${name}, by a link or by asking`, async () => {
      const started = await start(openToday);
      await (await gather(started)).note('guardian', aNote({ title: 'Avond' })(day));
      const page: TimelinePage = (await started.app.inject(paths.timeline)).json();
      const linked = await started.app.inject(page._links[link]!.href);
      const asked = await started.app.inject({ url: paths.timeline, headers: { accept: type } });
      assert.ok(String(linked.headers['content-type']).startsWith(type));
      assert.equal(asked.headers['content-type'], linked.headers['content-type']);
      assert.equal(asked.body, linked.body);
      assert.match(linked.body, /Avond/);
    });

    it(`come as ${name} to a browser that follows the link`, async () => {
      const { app } = await start(openToday);
      const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
      const format = type.includes('json') ? 'json-feed' : 'atom';
      const response = await app.inject({ url: `${paths.timeline}?format=${format}`, headers: { accept } });
      assert.ok(String(response.headers['content-type']).startsWith(type));
    });

    it(`are not sent again as ${name} to who sends the ETag back`, async () => {
      const started = await start(openToday);
      const people = await gather(started);
      await people.note('guardian', aNote()(day));
      const first = await started.app.inject({ url: paths.timeline, headers: { accept: type } });
      const headers = { accept: type, 'if-none-match': String(first.headers.etag) };
      assert.equal((await started.app.inject({ url: paths.timeline, headers })).statusCode, 304);
      await people.note('guardian', aNote()(day));
      assert.equal((await started.app.inject({ url: paths.timeline, headers })).statusCode, 200);
    });
  }

  for (const [accept, type] of [
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['application/json;q=0.5, application/atom+xml', 'application/atom+xml'],
    ['application/json, application/atom+xml', 'application/json'],
    ['application/json;q=0, */*', 'application/feed+json'],
  ] as const) {
    it(`give who asks for ${accept} the form that is wanted most`, async () => {
      const { app } = await start(openToday);
      const { headers } = await app.inject({ url: paths.timeline, headers: { accept } });
      assert.equal(String(headers['content-type']).split(';')[0], type);
      assert.equal(headers.vary, 'Accept');
    });
  }

  it('are in no other form', async () => {
    const { app } = await start(openToday);
    const html = await app.inject({ url: paths.timeline, headers: { accept: 'text/html' } });
    assert.equal(html.statusCode, 406);
    assert.match(html.json<{ detail: string }>().detail, /application\/atom\+xml/);
    assert.equal((await app.inject(`${paths.timeline}?format=rss`)).statusCode, 400);
  });

  it('have whole links, also when nobody set the public address', async () => {
    const { app } = await start(openToday);
    const url = `${paths.timeline}?format=json-feed`;
    const { feed_url } = (await app.inject({ url, headers: { host: 'lus.example' } })).json<{
      feed_url: string;
    }>();
    assert.equal(feed_url, `http://lus.example${url}`);
  });
});
