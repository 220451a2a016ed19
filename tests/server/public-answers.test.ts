import assert from 'node:assert/strict';
import { it } from 'node:test';
import { verify, type EventPage } from '@lus/contract';
import { purge } from '@lus/server/retention.js';
import { onEveryDatabase, type Started } from '../support/server.js';
import { aChange, anAdvice, anAnswer } from '../support/trail.js';
import { better, day, gather, later, paths, recognise, SIGNAL, tellers } from './council.js';
import { answer, follow, openToday, TODAY } from './telling.js';

const QUOTED = 'Kanariewoord dat iedereen mag lezen';
const PRIVATE = 'Kanariewoord voor de raad';
const NOTE = 'Kanarienotitie';

/** Everything that anybody can read about the sample topic. */
const everything = [
  paths.topic,
  paths.signals,
  `${paths.signals}?format=csv`,
  paths.signal,
  paths.timeline,
  `${paths.timeline}?format=json-feed`,
  `${paths.timeline}?format=atom`,
  paths.events,
  '/v1/topics',
];

/** Twenty-three people told something; the trail went as far as a check, and one of them is quoted. */
async function wholeTrail(start: (options: object) => Promise<Started>) {
  let now = TODAY;
  const started = await start({ ...openToday, now: () => now });
  const { app } = started;
  const people = await gather(started);
  const { codes, ids } = await tellers(started, 8, `${PRIVATE}. ${QUOTED}.`);
  await people.bundle({
    experienceIds: ids.slice(0, 7),
    heardElsewhere: 16,
    quotes: [{ experienceId: ids[0]!, text: QUOTED }],
  });
  await people.note('collector', {
    type: 'counted',
    heard: [13, 4, 1, 0].map((count) => ({ name: `groep ${count}`, count })),
    missing: [],
  });
  for (const [index, code] of codes.slice(0, 7).entries()) {
    const said = index < 6 ? 'yes' : 'no';
    await answer(app, code, { signalId: SIGNAL, question: 'recognise', answer: said, note: NOTE });
  }
  await people.step('translator', recognise);
  await people.step('translator', anAdvice()(day));
  await people.step('municipality', anAnswer()(day));
  await people.step('municipality', aChange()(day));
  now = later(30);
  for (const code of codes.slice(0, 3)) {
    await answer(app, code, { signalId: SIGNAL, question: 'better', answer: 'partly', note: NOTE });
  }
  assert.equal((await people.step('collector', better)).statusCode, 201);
  const read = async () => {
    const answers = await Promise.all(everything.map((url) => app.inject(url)));
    for (const { statusCode, body } of answers) assert.equal(statusCode, 200, body);
    return answers.map(({ body }) => body);
  };
  return { ...started, codes, read, wait: (until: string) => void (now = new Date(until)) };
}

/** Every number of people in an answer, with the name of its field. */
function numbersOfPeople(part: unknown, name = ''): [name: string, count: number | null][] {
  const fields = ['experienceCount', 'count', 'yes', 'no', 'better', 'partly', 'not'];
  if (fields.includes(name) && (part === null || typeof part === 'number')) return [[name, part]];
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([key, value]) => numbersOfPeople(value, key));
}

onEveryDatabase('What everybody can read', (start) => {
  it('has no word that a teller did not give away, and no note to the council', async () => {
    const { read } = await wholeTrail(start);
    const answers = (await read()).join();
    assert.ok(answers.includes(QUOTED));
    for (const secret of [PRIVATE, NOTE]) assert.ok(!answers.includes(secret), secret);
  });

  it('has no number of people that is not rounded down to the threshold (R16)', async () => {
    const { read } = await wholeTrail(start);
    const json = (await read()).filter((body) => body.startsWith('{'));
    const numbers = json.flatMap((body) => numbersOfPeople(JSON.parse(body)));
    assert.ok(numbers.length > 20);
    const exact = numbers.filter(([, count]) => count !== null && (count === 0 || count % 5 !== 0));
    assert.deepEqual(exact, []);
    const shown = numbers.flatMap(([name, count]) => (count === null ? [] : [`${name} ${count}`]));
    assert.deepEqual([...new Set(shown)].sort(), [
      'count 10',
      'experienceCount 20',
      'experienceCount 5',
      'yes 5',
    ]);
  });

  it('has no id of an experience and no receipt', async () => {
    const { read, database, codes } = await wholeTrail(start);
    const answers = (await read()).join();
    const rows = await database.db.selectFrom('experiences').select(['id', 'receipt_hash']).execute();
    const secrets = [...codes, ...rows.flatMap((row) => [row.id, row.receipt_hash])];
    assert.deepEqual(
      secrets.filter((secret) => answers.includes(secret)),
      [],
    );
  });

  it('loses words that are taken back everywhere, and the log stays whole', async () => {
    const { read, app, codes } = await wholeTrail(start);
    await follow(app, codes[0]!, 'DELETE');
    assert.ok(!(await read()).join().includes(QUOTED));
    const log: EventPage = (await app.inject(`${paths.events}?pageSize=100`)).json();
    assert.ok((await verify(log.items)).intact);
  });

  it('loses words whose time is over, before and after they are deleted, and the log stays whole', async () => {
    const { read, wait, app, database } = await wholeTrail(start);
    wait('2027-10-01T12:00:00Z');
    assert.ok(!(await read()).join().includes(QUOTED));
    await purge(database, new Date('2027-10-01T12:00:00Z'));
    assert.ok(!(await read()).join().includes(QUOTED));
    for (const table of ['quotes', 'signal_experiences', 'follow_up_answers'] as const) {
      assert.deepEqual(await database.db.selectFrom(table).selectAll().execute(), [], table);
    }
    const log: EventPage = (await app.inject(`${paths.events}?pageSize=100`)).json();
    assert.ok((await verify(log.items)).intact);
  });

  it('never says who is staff', async () => {
    let log = '';
    const started = await start({
      ...openToday,
      logger: { level: 'trace', stream: { write: (line: string) => void (log += line) } },
    });
    const people = await gather(started);
    await people.bundle();
    const refused = await people.step('municipality', recognise);
    assert.equal(refused.statusCode, 409);
    assert.match(log, /"route":"\/v1\/signals\/:signalId\/events","status":409/);
    assert.ok(!log.includes('lus_'), 'a token is in the log');
  });
});
