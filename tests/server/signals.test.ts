import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Signal, SignalPage } from '@lus/contract';
import { aTopic } from '../support/samples.js';
import { onEveryDatabase, type Started } from '../support/server.js';
import { aSignal, gather, paths, rulesOf, SIGNAL, tellers } from './council.js';
import { follow, openToday, tell } from './telling.js';

const STORY = 'Wij zaten met z’n tweeën tegenover drie mensen.';

/** Bundles five told experiences, of which the first is quoted. */
async function bundleFive(started: Started, quote = STORY) {
  const people = await gather(started);
  const { codes, ids } = await tellers(started, 5, STORY);
  const quotes = [{ experienceId: ids[0]!, text: quote }];
  const response = await people.bundle({ experienceIds: ids, heardElsewhere: 0, quotes });
  return { people, codes, ids, response };
}

onEveryDatabase('Bundling', (start) => {
  it('makes a signal and says where it is', async () => {
    const { response } = await bundleFive(await start(openToday));
    assert.equal(response.statusCode, 201);
    assert.equal(response.headers.location, paths.signal);
    const signal: Signal = response.json();
    assert.deepEqual([signal.stage, signal.experienceCount, signal.round], ['bundled', 5, 1]);
  });

  it('shows the quote to everybody, to the letter', async () => {
    const started = await start(openToday);
    await bundleFive(started);
    const signal: Signal = (await started.app.inject(paths.signal)).json();
    assert.equal(signal.quotes[0]?.text, STORY);
  });

  it('counts who told it on paper or by phone', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    const { ids } = await tellers(started, 2);
    const signal: Signal = (await people.bundle({ experienceIds: ids, heardElsewhere: 10 })).json();
    assert.equal(signal.experienceCount, 10, 'twelve, rounded down to fives');
  });

  it('hides how many there are when they are too few, and asks why that is enough (R6)', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    const { ids } = await tellers(started, 4);
    const few = { experienceIds: ids, heardElsewhere: 0 };
    const refused = await people.bundle(few);
    assert.deepEqual([refused.statusCode, rulesOf(refused)], [409, ['R6 /whyFewer']]);
    const signal: Signal = (await people.bundle({ ...few, whyFewer: 'Het gaat om hun huis.' })).json();
    assert.equal(signal.experienceCount, null);
  });

  it('of nothing at all is refused, also with a reason (R6)', async () => {
    const people = await gather(await start(openToday));
    const refused = await people.bundle({ heardElsewhere: 0, whyFewer: 'Zomaar.' });
    assert.deepEqual([refused.statusCode, rulesOf(refused)], [409, ['R6 /experienceIds']]);
  });

  for (const [name, quote] of [
    ['one letter differs', STORY.replace('twee', 'Twee')],
    ['a word is left out', STORY.replace(' drie', '')],
    ['another apostrophe is used', STORY.replace('’', "'")],
  ] as const) {
    it(`is refused when ${name} in a quote (R2)`, async () => {
      const { response } = await bundleFive(await start(openToday), quote);
      assert.deepEqual([response.statusCode, rulesOf(response)], [409, ['R2 /quotes/0/text']]);
    });
  }

  it('quotes notes as well as the story', async () => {
    const { response } = await bundleFive(await start(openToday), 'Ik sliep er slecht van.');
    assert.equal(response.statusCode, 201);
  });

  it('never quotes who does not want that (R2)', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    await tell(started.app, { mayQuote: false, story: STORY });
    const { id } = await started.database.db.selectFrom('experiences').select('id').executeTakeFirstOrThrow();
    const refused = await people.bundle({ experienceIds: [id], quotes: [{ experienceId: id, text: STORY }] });
    assert.deepEqual([refused.statusCode, rulesOf(refused)], [409, ['R2 /quotes/0/text']]);
  });

  it('names at once everything that is not there', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    const { ids } = await tellers(started, 1);
    const stranger = '00000000-0000-4000-8000-000000000000';
    const refused = await people.bundle({
      experienceIds: [ids[0]!, stranger],
      quotes: [{ experienceId: '00000000-0000-4000-8000-000000000001', text: STORY }],
    });
    assert.deepEqual(
      [refused.statusCode, rulesOf(refused)],
      [400, ['unknown /experienceIds/1', 'unknown /quotes/0/experienceId']],
    );
  });

  it('takes no experience of another topic', async () => {
    const other = aTopic({ id: 'anders' });
    const started = await start({ ...openToday, topics: [aTopic(), other] });
    const people = await gather(started);
    const { ids } = await tellers(started, 1);
    const url = '/v1/topics/anders/signals';
    const refused = await people.send('translator', 'POST', url, aSignal({ experienceIds: ids }));
    assert.deepEqual([refused.statusCode, rulesOf(refused)], [400, ['unknown /experienceIds/0']]);
  });

  it('takes nothing that looks like the work of a program, until the council let it go (R4)', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    await tell(started.app, { website: 'https://spam.example' });
    const page = (await people.get('collector', paths.experiences)).json<{ items: { id: string }[] }>();
    const [id] = page.items.map((item) => item.id) as [string];
    const refused = await people.bundle({ experienceIds: [id] });
    assert.deepEqual([refused.statusCode, rulesOf(refused)], [400, ['quarantined /experienceIds/0']]);
    const released = await people.send('collector', 'DELETE', `${paths.experiences}/${id}/quarantine`);
    assert.equal(released.statusCode, 204);
    assert.equal((await people.bundle({ experienceIds: [id] })).statusCode, 201);
  });

  it('of the same name is refused, also on another topic', async () => {
    const started = await start({ ...openToday, topics: [aTopic(), aTopic({ id: 'anders' })] });
    const people = await gather(started);
    await people.bundle();
    const again = await people.bundle();
    assert.deepEqual([again.statusCode, rulesOf(again)], [409, ['order /id']]);
    const elsewhere = await people.send('translator', 'POST', '/v1/topics/anders/signals', aSignal());
    assert.deepEqual([elsewhere.statusCode, rulesOf(elsewhere)], [409, ['order /id']]);
  });

  it('ten times at once makes one signal', async () => {
    const started = await start({ ...openToday, topics: [aTopic(), aTopic({ id: 'anders' })] });
    const people = await gather(started);
    const urls = Array.from({ length: 10 }, (_, index) =>
      index % 2 ? '/v1/topics/anders/signals' : paths.signals,
    );
    const answers = await Promise.all(urls.map((url) => people.send('translator', 'POST', url, aSignal())));
    const statuses = answers.map(({ statusCode }) => statusCode).sort();
    assert.deepEqual(statuses, [201, ...Array<number>(9).fill(409)]);
    const lines = await started.database.db.selectFrom('log_lines').select('line').execute();
    assert.equal(lines.length, 1);
  });

  it('leaves nothing behind when it is refused', async () => {
    const started = await start(openToday);
    const { response } = await bundleFive(started, 'Dit zei niemand.');
    assert.equal(response.statusCode, 409);
    for (const table of ['log_lines', 'signals', 'quotes', 'signal_experiences'] as const) {
      assert.deepEqual(await started.database.db.selectFrom(table).selectAll().execute(), [], table);
    }
  });

  it('on a topic that is not there is a 404', async () => {
    const people = await gather(await start());
    assert.equal((await people.bundle()).statusCode, 404);
  });

  it('says at once all that is wrong with a signal', async () => {
    const people = await gather(await start(openToday));
    const refused = await people.bundle({ title: ' ', kind: 'anders' as never, experienceIds: ['1'] });
    assert.equal(refused.statusCode, 400);
    assert.deepEqual(rulesOf(refused).sort(), ['anyOf /kind', 'pattern /experienceIds/0', 'pattern /title']);
  });
});

onEveryDatabase('Signals', (start) => {
  const five = ['e', 'c', 'a', 'd', 'b'];

  it('come in the order in which they were bundled, page by page, each once', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    for (const id of five) await people.bundle({ id });
    const seen: string[] = [];
    let next: string | undefined = `${paths.signals}?pageSize=2`;
    while (next) {
      const page: SignalPage = (await started.app.inject(next)).json();
      seen.push(...page.items.map(({ id }) => id));
      next = page._links.next?.href;
    }
    assert.deepEqual(seen, five);
  });

  it('come with how many experiences the council counted, rounded, without those that wait', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    await tellers(started, 7);
    for (let index = 0; index < 3; index++) await tell(started.app, { website: 'https://spam.example' });
    await people.note('collector', { type: 'counted', heard: [], missing: [] });
    await tellers(started, 5, 'Ook ik niet.');
    const page: SignalPage = (await started.app.inject(paths.signals)).json();
    assert.equal(page.experienceCount, 5);
  });

  it('come with who was heard, as last counted', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    const count = (number: number) => ({
      type: 'counted',
      heard: [{ name: 'Mantelzorgers', count: number }],
      missing: [],
    });
    await people.note('collector', count(6));
    await people.note('collector', count(13));
    await people.bundle();
    const page: SignalPage = (await started.app.inject(paths.signals)).json();
    assert.deepEqual(page.groups?.heard, [{ name: 'Mantelzorgers', count: 10 }]);
  });

  it('are an empty list when there are none', async () => {
    const { app } = await start(openToday);
    const page: SignalPage = (await app.inject(paths.signals)).json();
    assert.deepEqual([page.items, page.experienceCount, page.groups], [[], null, null]);
  });

  it('come as a table for a spreadsheet, by a link or by asking', async () => {
    const started = await start(openToday);
    await (await gather(started)).bundle();
    const page: SignalPage = (await started.app.inject(paths.signals)).json();
    const linked = await started.app.inject(page._links.csv!.href);
    const asked = await started.app.inject({ url: paths.signals, headers: { accept: 'text/csv' } });
    assert.match(String(linked.headers['content-type']), /^text\/csv/);
    assert.match(String(linked.headers['content-disposition']), /^attachment; filename=".+\.csv"$/);
    assert.equal(linked.body, asked.body);
    assert.match(linked.body, new RegExp(`\r\n${SIGNAL},`));
  });

  for (const url of [paths.signals, paths.signal, `${paths.signals}?format=csv`]) {
    it(`are not sent again to who sends the ETag back: ${url}`, async () => {
      const started = await start(openToday);
      const people = await gather(started);
      await people.bundle();
      const first = await started.app.inject(url);
      const headers = { 'if-none-match': String(first.headers.etag) };
      assert.equal((await started.app.inject({ url, headers })).statusCode, 304);
      await people.step('translator', { type: 'parked', reason: 'Eerst iets anders.' });
      assert.equal((await started.app.inject({ url, headers })).statusCode, 200);
    });
  }

  it('may be read by every site', async () => {
    const { app } = await start(openToday);
    const { headers } = await app.inject({
      url: paths.signals,
      headers: { origin: 'https://elders.example' },
    });
    assert.equal(headers['access-control-allow-origin'], '*');
    assert.equal(headers.vary, 'Accept');
  });

  it('that are not there are a 404', async () => {
    const { app } = await start();
    assert.equal((await app.inject(paths.signal)).statusCode, 404);
    assert.equal((await app.inject(paths.signals)).statusCode, 404);
  });

  it('lose words that were taken back, and keep the rest', async () => {
    const started = await start(openToday);
    const { codes } = await bundleFive(started);
    await follow(started.app, codes[0]!, 'DELETE');
    const signal: Signal = (await started.app.inject(paths.signal)).json();
    assert.deepEqual(Object.keys(signal.quotes[0]!), ['commitment']);
    assert.equal(signal.experienceCount, 5);
  });
});
