import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import {
  canonicalJson,
  replay,
  verify,
  withQuotes,
  type EventPage,
  type LogEvent,
  type Signal,
} from '@lus/contract';
import { aTopic } from '../support/samples.js';
import { onEveryDatabase, type Started } from '../support/server.js';
import { aBundle, aCorrection, aNote, anAdvice, aParking, aResumption } from '../support/trail.js';
import { better, day, gather, later, paths, recognise, SIGNAL, tellers } from './council.js';
import { follow, openToday, TODAY } from './telling.js';

/** The whole public log, page by page, as anybody can read it. */
async function readLog({ app }: Started, pageSize = 100): Promise<LogEvent[]> {
  const lines: LogEvent[] = [];
  let next: string | undefined = `${paths.events}?pageSize=${pageSize}`;
  while (next) {
    const page: EventPage = (await app.inject(next)).json();
    lines.push(...page.items);
    next = page._links.next?.href;
  }
  return lines;
}

onEveryDatabase('The public log', (start) => {
  it('is a chain that anybody can verify', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    await people.bundle();
    await people.step('translator', recognise);
    await people.note('guardian', aNote()(day));
    const lines = await readLog(started);
    assert.deepEqual(await verify(lines), { intact: true, lines: 3, head: lines[2]?.hash });
  });

  it('comes page by page, each line once, oldest first', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    for (let index = 0; index < 5; index++) await people.note('guardian', aNote()(day));
    const lines = await readLog(started, 2);
    assert.deepEqual(
      lines.map(({ sequence }) => sequence),
      [1, 2, 3, 4, 5],
    );
  });

  it('comes to the letter as it was hashed', async () => {
    const started = await start(openToday);
    await (await gather(started)).bundle();
    const { body } = await started.app.inject(paths.events);
    assert.ok(body.startsWith(`{"items":[${canonicalJson((await readLog(started))[0])}]`));
  });

  it('says all that a signal says, but for words that can be taken back', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    const { ids } = await tellers(started, 5, 'Ik wist van niets.');
    await people.bundle({ experienceIds: ids, quotes: [{ experienceId: ids[0]!, text: 'Ik wist' }] });
    await people.step('translator', recognise);
    const told = replay(await readLog(started));
    assert.ok('signals' in told);
    const signal: Signal = (await started.app.inject(paths.signal)).json();
    const words = new Map(signal.quotes.map((quote) => [quote.commitment, quote]));
    assert.deepEqual(withQuotes(told.signals.get(SIGNAL)!, words), signal);
    assert.ok(!(await started.app.inject(paths.events)).body.includes('Ik wist'));
  });

  it('stays whole when words are taken back', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    const { codes, ids } = await tellers(started, 5, 'Ik wist van niets.');
    await people.bundle({ experienceIds: ids, quotes: [{ experienceId: ids[0]!, text: 'Ik wist' }] });
    const before = await readLog(started);
    await follow(started.app, codes[0]!, 'DELETE');
    assert.deepEqual(await readLog(started), before);
  });

  it('is one unbroken chain after fifty steps at once on one signal', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    await people.bundle();
    const reword = (n: number) =>
      aCorrection(1, aBundle({ experienceCount: 15, title: `In woorden, poging ${n}` }));
    const steps = Array.from({ length: 50 }, (_, n) => people.step('translator', reword(n)));
    const answers = await Promise.all(steps);
    assert.deepEqual(new Set(answers.map(({ statusCode }) => statusCode)), new Set([201]));
    const lines = await readLog(started);
    assert.deepEqual(await verify(lines), { intact: true, lines: 51, head: lines[50]?.hash });
    const signal: Signal = (await started.app.inject(paths.signal)).json();
    assert.equal(signal.sequence, 51);
  });

  it('is one unbroken chain after fifty different things at once, of which some are refused', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    await people.bundle();
    const tries = Array.from({ length: 10 }, (_, index) => [
      people.step('translator', recognise),
      people.step('translator', anAdvice()(day)),
      people.step('guardian', index % 2 ? aParking() : aResumption()),
      people.bundle({ id: `signaal-${index}` }),
      people.note('collector', aNote()(day)),
    ]).flat();
    const answers = await Promise.all(tries);
    const accepted = answers.filter(({ statusCode }) => statusCode === 201).length;
    assert.deepEqual(new Set(answers.map(({ statusCode }) => statusCode)), new Set([201, 409]));
    const lines = await readLog(started);
    assert.deepEqual(await verify(lines), { intact: true, lines: accepted + 1, head: lines.at(-1)?.hash });
    const told = replay(lines);
    assert.ok('signals' in told);
    const signal: Signal = (await started.app.inject(paths.signal)).json();
    assert.deepEqual(told.signals.get(SIGNAL), signal);
  });

  it('only goes forward, also when a clock goes back', async () => {
    let now = later(2);
    const started = await start({ ...openToday, now: () => now });
    const people = await gather(started);
    await people.bundle();
    now = TODAY;
    assert.equal((await people.step('translator', recognise)).statusCode, 201);
    const moments = (await readLog(started)).map(({ at }) => at);
    assert.deepEqual(moments, [later(2).toISOString(), later(2).toISOString()]);
  });

  it('of one topic says nothing of another', async () => {
    const started = await start({ ...openToday, topics: [aTopic(), aTopic({ id: 'anders' })] });
    const people = await gather(started);
    await people.send('guardian', 'POST', '/v1/topics/anders/timeline', aNote()(day));
    await people.note('guardian', aNote()(day));
    assert.deepEqual(
      (await readLog(started)).map(({ sequence }) => sequence),
      [1],
    );
  });

  for (const [name, statement] of [
    ['changed', sql`update log_lines set line = '{}'`],
    ['deleted', sql`delete from log_lines`],
    ['emptied', sql`truncate log_lines`],
  ] as const) {
    it(`cannot be ${name}, not even by us`, async () => {
      const started = await start(openToday);
      await (await gather(started)).bundle();
      await assert.rejects(statement.execute(started.database.db), /append-only/);
      assert.equal((await readLog(started)).length, 1);
    });
  }

  it('and the signal change together or not at all', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    await people.bundle();
    const { db } = started.database;
    await sql`alter table signals add constraint broken check (document->>'stage' = 'bundled')`.execute(db);
    try {
      assert.equal((await people.step('translator', recognise)).statusCode, 500);
    } finally {
      await sql`alter table signals drop constraint broken`.execute(db);
    }
    assert.equal((await readLog(started)).length, 1);
    assert.equal((await people.step('translator', recognise)).statusCode, 201);
  });

  it('may be read by every site, and is not sent again when it did not grow', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    await people.bundle();
    const { headers } = await started.app.inject({
      url: paths.events,
      headers: { origin: 'https://elders.example' },
    });
    assert.equal(headers['access-control-allow-origin'], '*');
    const again = { url: paths.events, headers: { 'if-none-match': String(headers.etag) } };
    assert.equal((await started.app.inject(again)).statusCode, 304);
    await people.step('collector', better);
    assert.equal((await started.app.inject(again)).statusCode, 304, 'a refusal is no line');
    await people.step('translator', recognise);
    assert.equal((await started.app.inject(again)).statusCode, 200);
  });

  it('of a topic that is not there is a 404', async () => {
    const { app } = await start();
    assert.equal((await app.inject(paths.events)).statusCode, 404);
  });
});
