import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import type { ClarityReport, NewClarity, Role } from '@lus/contract';
import { purge } from '@lus/server/retention.js';
import { aTopic } from '../support/samples.js';
import { onEveryDatabase, type Started } from '../support/server.js';
import { gather, paths, ROLES, rulesOf } from './council.js';
import { aText, aTranslation, writers } from './explaining.js';
import { openToday, TODAY } from './telling.js';

const WORDS = 'Kanariewoord over kosteloos';
const DAY_AFTER = new Date('2027-09-30T22:01:00Z');

/** A server with an explainer in two languages, to say something about. */
async function withExplainer(started: Started) {
  const people = await writers(started);
  await people.put(aText());
  await people.put(aTranslation());
  const say = (other: object = {}, url = paths.feedback, from = '203.0.113.7') =>
    started.app.inject({
      method: 'POST',
      url,
      remoteAddress: from,
      payload: { language: 'nl', version: 1, clear: 'no', ...other } satisfies Partial<NewClarity>,
    });
  const report = async (role: Role = 'translator'): Promise<ClarityReport> =>
    (await people.get(role, paths.feedback)).json();
  return { ...people, say, report };
}

onEveryDatabase('"Was dit duidelijk?"', (start) => {
  it('is kept, and answered with nothing', async () => {
    const { say } = await withExplainer(await start(openToday));
    const response = await say({ passageId: 'wat', words: WORDS });
    assert.deepEqual([response.statusCode, response.body], [204, '']);
    assert.equal(response.headers['cache-control'], 'no-store');
  });

  it('says nothing of who said it, and when', async () => {
    const started = await start(openToday);
    const { say } = await withExplainer(started);
    await say({ words: WORDS });
    const rows = await started.database.db.selectFrom('clarity_feedback').selectAll().execute();
    assert.deepEqual(
      rows.map(({ id: _, ...row }) => row),
      [
        {
          explainer_id: 'gratis-hulp',
          language: 'nl',
          version: 1,
          passage_id: null,
          clear: 'no',
          words: WORDS,
        },
      ],
    );
  });

  it('leaves no words in the log, also when something breaks', async () => {
    let log = '';
    const started = await start({
      ...openToday,
      logger: { level: 'trace', stream: { write: (line: string) => void (log += line) } },
    });
    const { say } = await withExplainer(started);
    await say({ words: WORDS });
    await say({ words: `${WORDS}\u0000` });
    const { db } = started.database;
    await sql`alter table clarity_feedback add constraint broken check (words = '') not valid`.execute(db);
    const broken = await say({ words: WORDS }).finally(() =>
      sql`alter table clarity_feedback drop constraint broken`.execute(db),
    );
    assert.equal(broken.statusCode, 500);
    assert.match(log, /request failed/);
    for (const secret of [WORDS, '203.0.113']) assert.ok(!log.includes(secret), secret);
  });

  for (const [what, other, wrong] of [
    ['a language that is not there', { language: 'ar' }, 'unknown /language'],
    ['a version that is not there', { version: 2 }, 'unknown /version'],
    ['a version that no database counts to', { version: 2 ** 40 }, 'maximum /version'],
    ['a passage that is not there', { passageId: 'bestaat-niet' }, 'unknown /passageId'],
    ['another answer', { clear: 'maybe' }, 'anyOf /clear'],
    ['more words than fit', { words: 'a'.repeat(1001) }, 'maxLength /words'],
    ['half a character', { words: 'a\uD800' }, 'pattern /words'],
    ['a name', { name: 'Samira' }, 'additionalProperties /name'],
  ] as const) {
    it(`is refused with ${what}`, async () => {
      const started = await start(openToday);
      const { say } = await withExplainer(started);
      const response = await say(other);
      assert.deepEqual([response.statusCode, rulesOf(response)], [400, [wrong]]);
      assert.deepEqual(await started.database.db.selectFrom('clarity_feedback').selectAll().execute(), []);
    });
  }

  it('loses the order in which it came every day', async () => {
    const { database, ...started } = await start(openToday);
    const { say } = await withExplainer({ database, ...started });
    const sent = Array.from({ length: 20 }, (_, index) => `woord ${index}`);
    for (const words of sent) await say({ words });
    await purge(database, TODAY);
    const { rows } = await sql<{ words: string; writer: string }>`
      select words, xmin::text as writer from clarity_feedback order by ctid`.execute(database.db);
    const kept = rows.map(({ words }) => words);
    assert.deepEqual([...kept].sort(), [...sent].sort());
    assert.notDeepEqual(kept, sent);
    assert.equal(new Set(rows.map(({ writer }) => writer)).size, 1);
  });

  it('is refused with more than 32 kB', async () => {
    const { say } = await withExplainer(await start(openToday));
    assert.equal((await say({ words: 'a'.repeat(33 * 1024) })).statusCode, 413);
  });

  it('is answered 404 for an explainer that is not there', async () => {
    const { say } = await withExplainer(await start(openToday));
    assert.equal((await say({}, '/v1/explainers/bestaat-niet/feedback')).statusCode, 404);
  });

  it('can be said so often, and then not for a while, under a count of its own', async () => {
    const { say } = await withExplainer(await start(openToday));
    for (let time = 1; time < 30; time++) await say();
    const last = await say();
    assert.deepEqual([last.statusCode, last.headers['ratelimit']], [204, '"clarity";r=0;t=600']);
    const refused = await say();
    assert.deepEqual([refused.statusCode, refused.headers['retry-after']], [429, '600']);
    assert.equal((await say({}, paths.feedback, '198.51.100.1')).statusCode, 204);
  });

  it('may be said on sites that are on the list, and on no others', async () => {
    const friend = 'https://www.gemeente-vriend.example';
    const { app } = await start({ ...openToday, settings: { allowedOrigins: [friend] } });
    const ask = (origin: string) =>
      app.inject({
        method: 'OPTIONS',
        url: paths.feedback,
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    assert.equal((await ask(friend)).headers['access-control-allow-origin'], friend);
    assert.equal((await ask('https://elders.example')).statusCode, 403);
  });
});

onEveryDatabase('What readers said', (start) => {
  it('is counted for each passage of each version in each language', async () => {
    const { say, put, report } = await withExplainer(await start(openToday));
    for (const clear of ['yes', 'yes', 'partly', 'no']) await say({ clear });
    await say({ passageId: 'wat' });
    await say({ language: 'en', clear: 'yes' });
    await put(aText({ title: 'Anders' }));
    await say({ version: 2, clear: 'yes' });
    const { explainerId, items } = await report('collector');
    assert.equal(explainerId, 'gratis-hulp');
    assert.deepEqual(
      items.map(({ language, version, passageId, yes, partly, no }) =>
        [language, version, passageId, yes, partly, no].join(' '),
      ),
      ['en 1  1 0 0', 'nl 2  1 0 0', 'nl 1  2 1 1', 'nl 1 wat 0 0 1'],
    );
  });

  it('is nothing at first', async () => {
    const { report } = await withExplainer(await start(openToday));
    assert.deepEqual((await report()).items, []);
  });

  it('has the words of readers for the council, and never for the municipality', async () => {
    const { say, get } = await withExplainer(await start(openToday));
    await say({ words: WORDS });
    for (const role of ROLES) {
      const { statusCode, body } = await get(role, paths.feedback);
      assert.equal(statusCode, 200);
      assert.equal(body.includes(WORDS), role !== 'municipality', role);
    }
  });

  it('has the words in an order that tells nothing', async () => {
    const { say, report } = await withExplainer(await start(openToday));
    const said = Array.from({ length: 12 }, (_, index) => `woord ${String(index).padStart(2, '0')}`);
    for (const words of said) await say({ words });
    const first = (await report()).items[0]?.words ?? [];
    assert.deepEqual([...first].sort(), said);
    assert.notDeepEqual(first, said);
  });

  it('is for nobody without a token, and for nobody of another topic', async () => {
    const started = await start({ ...openToday, topics: [aTopic(), aTopic({ id: 'anders' })] });
    await withExplainer(started);
    assert.equal((await started.app.inject(paths.feedback)).statusCode, 401);
    const strangers = await gather(started, 'anders');
    assert.equal((await strangers.get('guardian', paths.feedback)).statusCode, 403);
  });

  it('is answered 404 for an explainer that is not there', async () => {
    const { get } = await withExplainer(await start(openToday));
    assert.equal((await get('guardian', '/v1/explainers/bestaat-niet/feedback')).statusCode, 404);
  });
});

onEveryDatabase('Words of readers whose time is over', (start) => {
  async function untilAfter() {
    let now = TODAY;
    const started = await start({ ...openToday, now: () => now });
    const people = await withExplainer(started);
    await people.say({ words: WORDS });
    now = DAY_AFTER;
    const words = () =>
      started.database.db.selectFrom('clarity_feedback').select(['clear', 'words']).execute();
    return { ...started, ...people, words };
  }

  it('are shown to nobody, even before they are deleted; the count stays', async () => {
    const { report } = await untilAfter();
    assert.deepEqual(
      (await report()).items.map(({ no, words }) => [no, words]),
      [[1, []]],
    );
  });

  it('are deleted by the purge, on that day and not before; the count stays', async () => {
    const { database, words } = await untilAfter();
    await purge(database, new Date('2027-09-30T21:59:00Z'));
    assert.deepEqual(await words(), [{ clear: 'no', words: WORDS }]);
    await purge(database, DAY_AFTER);
    assert.deepEqual(await words(), [{ clear: 'no', words: null }]);
  });

  it('are not kept any more; the answer counts', async () => {
    const { say, words } = await untilAfter();
    assert.equal((await say({ clear: 'yes', words: WORDS })).statusCode, 204);
    assert.deepEqual((await words()).at(-1), { clear: 'yes', words: null });
  });
});
