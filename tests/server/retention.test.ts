import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { openDatabase, type Database } from '@lus/server/database.js';
import { keepPurging, purge } from '@lus/server/retention.js';
import { aTopic } from '../support/samples.js';
import { onEveryDatabase, startApp } from '../support/server.js';
import { gather, SIGNAL, tellers } from './council.js';
import { inFolder } from './process.js';
import { follow, openToday, sendTo, tell, TODAY } from './telling.js';

const contact = { reach: 'iemand@voorbeeld.example', wishes: [] };
const LAST_DAY = new Date('2027-09-30T21:59:00Z');
const DAY_AFTER = new Date('2027-09-30T22:01:00Z');

const fail = (error: unknown): never => assert.fail(String(error));

async function countAll({ db }: Database) {
  const count = async (
    table: 'experiences' | 'contacts' | 'idempotency_keys' | 'rate_windows' | 'rate_keys',
  ) => (await db.selectFrom(table).selectAll().execute()).length;
  return {
    experiences: await count('experiences'),
    contacts: await count('contacts'),
    keys: await count('idempotency_keys'),
    windows: await count('rate_windows'),
    rateKeys: await count('rate_keys'),
  };
}

onEveryDatabase('Retention', (start) => {
  it('keeps everything up to and including the last day, in the Netherlands', async () => {
    const { app, database } = await start({ ...openToday, now: () => TODAY });
    await tell(app, { contact });
    await purge(database, LAST_DAY);
    const { experiences, contacts } = await countAll(database);
    assert.deepEqual([experiences, contacts], [1, 1]);
  });

  it('deletes experiences and contacts on the day after', async () => {
    const { app, database } = await start(openToday);
    await tell(app, { contact });
    await purge(database, DAY_AFTER);
    const { experiences, contacts } = await countAll(database);
    assert.deepEqual([experiences, contacts], [0, 0]);
  });

  it('leaves other topics alone', async () => {
    const longer = aTopic({ id: 'langer', keptUntil: '2028-09-30' });
    const { app, database } = await start({ now: () => TODAY, topics: [aTopic(), longer] });
    await tell(app, { contact });
    const { statusCode } = await app.inject({
      method: 'POST',
      url: sendTo(longer),
      headers: { 'idempotency-key': 'een-sleutel' },
      payload: { receiptHash: 'a'.repeat(64), language: 'nl', story: 'Anders.', mayQuote: false, contact },
    });
    assert.equal(statusCode, 201);
    await purge(database, DAY_AFTER);
    const { experiences, contacts } = await countAll(database);
    assert.deepEqual([experiences, contacts], [1, 1]);
  });

  it('shows an expired experience to nobody, even before it is deleted', async () => {
    let now = TODAY;
    const { app, database } = await start({ ...openToday, now: () => now });
    const { code } = await tell(app);
    now = DAY_AFTER;
    assert.equal((await follow(app, code)).statusCode, 404);
    assert.equal((await follow(app, code, 'DELETE')).statusCode, 404);
    assert.equal((await countAll(database)).experiences, 1);
  });

  it('keeps no fingerprint of what was withdrawn', async () => {
    const { app, database } = await start(openToday);
    const { code } = await tell(app);
    await follow(app, code, 'DELETE');
    const rows = await database.db
      .selectFrom('idempotency_keys')
      .select(['fingerprint', 'experience_id'])
      .execute();
    assert.deepEqual(rows, [{ fingerprint: null, experience_id: null }]);
  });

  it('keeps no fingerprint of what was deleted', async () => {
    const soon = aTopic({ keptUntil: '2026-11-22', period: { from: '2026-09-01', until: '2026-11-22' } });
    const { app, database } = await start({ now: () => TODAY, topics: [soon] });
    await tell(app);
    await purge(database, new Date('2026-11-23T12:00:00Z'));
    const rows = await database.db
      .selectFrom('idempotency_keys')
      .select(['fingerprint', 'experience_id'])
      .execute();
    assert.deepEqual(rows, [{ fingerprint: null, experience_id: null }]);
  });

  it('remembers the key of a sending for a week, and no longer', async () => {
    const { app, database } = await start(openToday);
    await tell(app);
    await purge(database, new Date('2026-11-29T12:00:00Z'));
    assert.equal((await countAll(database)).keys, 1);
    await purge(database, new Date('2026-11-30T12:00:00Z'));
    assert.equal((await countAll(database)).keys, 0);
  });

  it('forgets how often somebody came when the window is over', async () => {
    const { app, database } = await start(openToday);
    await tell(app);
    await purge(database, new Date(TODAY.getTime() + 599_000));
    assert.equal((await countAll(database)).windows, 1);
    await purge(database, new Date(TODAY.getTime() + 600_000));
    assert.equal((await countAll(database)).windows, 0);
  });

  it("throws away yesterday's key for counting visitors", async () => {
    const { app, database } = await start(openToday);
    await tell(app);
    await purge(database, TODAY);
    assert.equal((await countAll(database)).rateKeys, 1);
    await purge(database, new Date('2026-11-23T12:00:00Z'));
    assert.equal((await countAll(database)).rateKeys, 0);
  });

  it('deletes words that were told on paper on the same day', async () => {
    const { database, ...started } = await start(openToday);
    const people = await gather({ database, ...started });
    await people.bundle();
    const quote = { commitment: 'a'.repeat(64), text: 'Op papier.', salt: 'b'.repeat(32) };
    await database.db
      .insertInto('quotes')
      .values({ signal_id: SIGNAL, ...quote, experience_id: null })
      .execute();
    const words = () => database.db.selectFrom('quotes').select('text').execute();
    await purge(database, LAST_DAY);
    assert.deepEqual(await words(), [{ text: 'Op papier.' }]);
    await purge(database, DAY_AFTER);
    assert.deepEqual(await words(), []);
  });

  it('runs at the start', async () => {
    const { app, database } = await start(openToday);
    await tell(app);
    const stop = await keepPurging(database, () => DAY_AFTER, fail);
    stop();
    assert.equal((await countAll(database)).experiences, 0);
  });

  it('runs again every day', async (test) => {
    const { app, database } = await start(openToday);
    test.mock.timers.enable({ apis: ['setInterval'] });
    let now = TODAY;
    const stop = await keepPurging(database, () => now, fail);
    await tell(app);
    now = DAY_AFTER;
    test.mock.timers.tick(24 * 60 * 60 * 1000);
    test.mock.timers.reset();
    stop();
    let left = 1;
    for (let look = 1; look <= 200 && left > 0; look++) left = (await countAll(database)).experiences;
    assert.equal(left, 0);
  });
});

/** The files of the tables in which a word can be read. */
async function filesWith(word: string, dataDir: string): Promise<string[]> {
  const base = join(dataDir, 'pg', 'base');
  const entries = await readdir(base, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return files.filter((_, index) => contents[index]?.includes(word));
}

describe('The files of the tables', () => {
  it('hold nothing of withdrawn words after the purge', () =>
    inFolder(async (folder) => {
      const open = () => openDatabase({ dataDir: folder, databaseUrl: undefined });
      const { app, database, close } = await startApp({ ...openToday, open });
      await tell(app);
      const { codes, ids } = await tellers({ app, database, close }, 1, 'Kanariewoord');
      const people = await gather({ app, database, close });
      const quotes = [{ experienceId: ids[0]!, text: 'Kanariewoord' }];
      assert.equal((await people.bundle({ experienceIds: ids, quotes })).statusCode, 201);
      await sql`checkpoint`.execute(database.db);
      assert.notDeepEqual(await filesWith('Kanariewoord', folder), []);
      await follow(app, codes[0]!, 'DELETE');
      await purge(database, TODAY);
      await sql`checkpoint`.execute(database.db);
      assert.deepEqual(await filesWith('Kanariewoord', folder), []);
      await close();
    }));
});
