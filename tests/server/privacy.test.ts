import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import { formatReceiptCode } from '@lus/contract';
import type { Database } from '@lus/server/database.js';
import { purge } from '@lus/server/retention.js';
import { onEveryDatabase } from '../support/server.js';
import { follow, openToday, sendTo, tell, TODAY } from './telling.js';

const STORY = 'KanariewoordInHetVerhaal';
const REACH = 'kanarie-bereik@voorbeeld.example';
const ADDRESS = '203.0.113.77';
const secrets = {
  story: STORY,
  contact: { name: 'Kanarienaam', reach: REACH, wishes: ['take-part' as const] },
};

/** Everything in the database, as `table.column: value` lines. */
async function dump({ db }: Database): Promise<string[]> {
  const { rows: tables } = await sql<{
    name: string;
  }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name not like 'kysely%'`.execute(db);
  const lines = [];
  for (const { name: table } of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db);
    for (const row of rows) {
      for (const [column, value] of Object.entries(row))
        lines.push(`${table}.${column}: ${JSON.stringify(value)}`);
    }
  }
  return lines;
}

onEveryDatabase('Privacy', (start) => {
  it('keeps stories, contacts, codes, addresses and queries out of the log', async () => {
    let log = '';
    const { app, database } = await start({
      ...openToday,
      logger: { level: 'trace', stream: { write: (line: string) => void (log += line) } },
    });
    const { code, key } = await tell(app, secrets, { from: ADDRESS });
    await tell(app, { ...secrets, impact: 9, story: `${STORY}\u0000` }, { from: ADDRESS });
    await tell(app, { ...secrets, mayQuote: false }, { from: ADDRESS, key });
    await follow(app, code, 'GET', ADDRESS);
    await follow(app, `${formatReceiptCode(code)}-te-lang`, 'GET', ADDRESS);
    await app.inject({ url: `/v1/topics?cursor=${STORY}`, remoteAddress: ADDRESS });
    await app.inject({ url: `/${STORY}/%ZZ`, remoteAddress: ADDRESS });
    await app.inject({
      method: 'POST',
      url: sendTo(),
      headers: { 'content-type': 'application/json' },
      payload: `{"${STORY}`,
    });
    // The database quotes the row it refuses, and with it the story.
    await sql`alter table experiences add constraint broken check (story = '')  not valid`.execute(
      database.db,
    );
    try {
      const { response } = await tell(app, secrets, { from: ADDRESS });
      assert.equal(response.statusCode, 500);
      assert.ok(!response.body.includes(STORY));
    } finally {
      await sql`alter table experiences drop constraint broken`.execute(database.db);
    }
    await follow(app, code, 'DELETE', ADDRESS);

    assert.match(log, /"route":"\/v1\/follow-up","status":200,"ms":\d+/, 'the log works');
    assert.match(log, /request failed/, 'failures are logged');
    for (const secret of [
      STORY,
      'Kanarienaam',
      REACH,
      code,
      formatReceiptCode(code),
      key,
      ADDRESS,
      '203.0.113',
    ]) {
      assert.ok(!log.includes(secret), `${secret} is in the log`);
    }
  });

  it('keeps words only in the columns for words', async () => {
    const { app, database } = await start(openToday);
    const { code, key } = await tell(app, secrets, { from: ADDRESS });
    await follow(app, code, 'GET', ADDRESS);
    const lines = await dump(database);
    const where = (secret: string) =>
      lines.filter((line) => line.includes(secret)).map((line) => line.split(':')[0]);
    assert.deepEqual(where(STORY), ['experiences.story']);
    assert.deepEqual(where(REACH), ['contacts.reach']);
    assert.deepEqual(where('Kanarienaam'), ['contacts.name']);
    for (const secret of [code, key, '203.0.113']) assert.deepEqual(where(secret), []);
  });

  it('shows words to nobody without the code', async () => {
    const { app } = await start(openToday);
    await tell(app, secrets);
    for (const url of ['/v1/topics', `/v1/topics/${openToday.topics[0]!.id}`, '/v1/openapi.json']) {
      assert.ok(!(await app.inject(url)).body.includes(STORY), url);
    }
    assert.equal((await app.inject(sendTo())).statusCode, 401);
  });

  it('shares no value between a contact and an experience but the topic', async () => {
    const { app, database } = await start(openToday);
    await tell(app, secrets);
    const lines = await dump(database);
    const values = (table: string) =>
      lines
        .filter((line) => line.startsWith(table) && !line.includes('topic_id'))
        .map((line) => line.slice(line.indexOf(':') + 2))
        .filter((value) => value !== 'null');
    const contact = new Set(values('contacts.'));
    const others = [...values('experiences.'), ...values('idempotency_keys.')];
    assert.deepEqual(
      others.filter((value) => contact.has(value)),
      [],
    );
  });

  it('writes a contact in another transaction than the words', async () => {
    const { app, database } = await start(openToday);
    await tell(app, secrets);
    await tell(app, secrets);
    const { rows } = await sql`select story from experiences join contacts
      on contacts.xmin = experiences.xmin`.execute(database.db);
    assert.deepEqual(rows, []);
    assert.equal((await database.db.selectFrom('contacts').select('id').execute()).length, 2);
  });

  it('logs no line of a story, also not one that looks like a place in the code', async () => {
    let log = '';
    const { app, database } = await start({
      ...openToday,
      logger: { level: 'error', stream: { write: (line: string) => void (log += line) } },
    });
    // The database quotes in its message what is no number.
    await sql`alter table experiences add constraint broken check (story::integer > 0) not valid`.execute(
      database.db,
    );
    try {
      const { response } = await tell(app, { story: `Ik woon\n  at home ${STORY}\nen niet elders.` });
      assert.equal(response.statusCode, 500);
    } finally {
      await sql`alter table experiences drop constraint broken`.execute(database.db);
    }
    assert.match(log, /"frames":\["\s+at /, 'the log says where it broke');
    assert.ok(!log.includes(STORY), log);
  });

  it('shuffles contacts daily, so that their place tells nothing', async () => {
    const { app, database } = await start(openToday);
    const names = Array.from({ length: 20 }, (_, index) => `naam-${index}`);
    for (const name of names) await tell(app, { contact: { name, reach: REACH, wishes: [] } });
    await purge(database, TODAY);
    const { rows } = await sql<{ name: string; writer: string }>`
      select name, xmin::text as writer from contacts order by ctid`.execute(database.db);
    assert.deepEqual(rows.map(({ name }) => name).sort(), [...names].sort());
    assert.notDeepEqual(
      rows.map(({ name }) => name),
      names,
    );
    assert.equal(new Set(rows.map(({ writer }) => writer)).size, 1);
  });

  it('counts visitors under another name every day', async () => {
    let now = TODAY;
    const { app, database } = await start({ ...openToday, now: () => now });
    const nameOf = async () => {
      await tell(app);
      return (await database.db.selectFrom('rate_windows').select('visitor').execute())[0]?.visitor;
    };
    const name = await nameOf();
    assert.equal(await nameOf(), name);
    now = new Date('2026-11-23T12:00:00Z');
    assert.notEqual(await nameOf(), name);
  });
});
