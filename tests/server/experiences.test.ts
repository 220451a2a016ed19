import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createReceiptCode, hashReceiptCode } from '@lus/contract';
import { aQuestion, anExperience, aReceipt, aTopic } from '../support/samples.js';
import { onEveryDatabase, type Started } from '../support/server.js';
import { follow, openToday, sendTo, tell, TODAY } from './telling.js';

const countStories = async ({ database }: Started): Promise<number> =>
  (await database.db.selectFrom('experiences').select('id').execute()).length;

onEveryDatabase('Telling', (start) => {
  it('gives a receipt and the place to follow it', async () => {
    const { app } = await start(openToday);
    const { response } = await tell(app);
    assert.equal(response.statusCode, 201, response.body);
    assert.deepEqual(response.json(), aReceipt());
    assert.equal(response.headers.location, '/v1/follow-up');
    assert.equal(response.headers['cache-control'], 'no-store');
  });

  it('keeps every word to the letter', async () => {
    const { app } = await start(openToday);
    const story = ' "Quotes", <b>haken</b>, \\n, é, 👩‍👩‍👧, עברית\n\n\tklaar ';
    const { code } = await tell(app, { story });
    assert.equal((await follow(app, code)).json<{ story: string }>().story, story);
  });

  it('stores once what comes twice with the same key', async () => {
    const started = await start(openToday);
    const first = await tell(started.app);
    const second = await tell(started.app, {}, first);
    assert.deepEqual(second.response.json(), first.response.json());
    assert.equal(await countStories(started), 1);
  });

  it('takes the key bare as well as between quotes', async () => {
    const started = await start(openToday);
    const first = await tell(started.app);
    await tell(started.app, {}, { ...first, headers: { 'idempotency-key': first.key } });
    assert.equal(await countStories(started), 1);
  });

  it('stores once what comes ten times at once', async () => {
    const started = await start(openToday);
    const telling = { key: 'tien-tegelijk', code: createReceiptCode() };
    const answers = await Promise.all(Array.from({ length: 10 }, () => tell(started.app, {}, telling)));
    assert.deepEqual(new Set(answers.map(({ response }) => response.statusCode)), new Set([201]));
    assert.equal(await countStories(started), 1);
  });

  it('knows the same words when their fields come in another order', async () => {
    const started = await start(openToday);
    const first = await tell(started.app);
    const { receiptHash: _, ...words } = anExperience();
    const payload = { receiptHash: await hashReceiptCode(first.code), ...words };
    const again = await started.app.inject({
      method: 'POST',
      url: sendTo(),
      headers: { 'idempotency-key': first.key },
      payload: Object.fromEntries(Object.entries(payload).reverse()),
    });
    assert.equal(again.statusCode, 201);
    assert.equal(await countStories(started), 1);
  });

  it('refuses other words with the same key', async () => {
    const started = await start(openToday);
    const first = await tell(started.app);
    const second = await tell(started.app, { story: 'Iets anders.' }, first);
    assert.equal(second.response.statusCode, 422);
    assert.equal(second.response.json<{ type: string }>().type, 'urn:lus:problem:idempotency-mismatch');
    assert.equal(await countStories(started), 1);
  });

  it('refuses a code that belongs to another experience', async () => {
    const started = await start(openToday);
    const { code } = await tell(started.app);
    const { response } = await tell(started.app, {}, { code });
    assert.equal(response.statusCode, 409);
    assert.equal(response.json<{ type: string }>().type, 'urn:lus:problem:receipt-taken');
  });

  it('leaves a key free when it refused what came with it', async () => {
    const started = await start(openToday);
    const { code } = await tell(started.app);
    await tell(started.app, {}, { code, key: 'nog-een-keer' });
    const { response } = await tell(started.app, {}, { key: 'nog-een-keer' });
    assert.equal(response.statusCode, 201);
  });

  it('answers 410 to a late try after it was withdrawn, and stores nothing', async () => {
    const started = await start(openToday);
    const first = await tell(started.app);
    await follow(started.app, first.code, 'DELETE');
    const again = await tell(started.app, {}, first);
    assert.equal(again.response.statusCode, 410);
    assert.equal(await countStories(started), 0);
  });

  for (const [name, topic] of [
    ['has another phase', aTopic({ phase: 'translate' })],
    ['has not begun', aTopic({ period: { from: '2026-11-23', until: '2027-03-31' } })],
    ['has ended', aTopic({ period: { from: '2026-09-01', until: '2026-11-21' } })],
  ] as const) {
    it(`is not possible when the topic ${name}`, async () => {
      const { app } = await start({ now: () => TODAY, topics: [topic] });
      const { response } = await tell(app);
      assert.equal(response.statusCode, 409);
      assert.equal(response.json<{ type: string }>().type, 'urn:lus:problem:topic-closed');
    });
  }

  it('still acknowledges a late try of what arrived before the topic closed', async () => {
    let now = new Date('2027-03-31T12:00:00Z');
    const { app } = await start({ ...openToday, now: () => now });
    const first = await tell(app);
    now = new Date('2027-04-01T12:00:00Z');
    assert.equal((await tell(app, {}, first)).response.statusCode, 201);
  });

  for (const [name, overrides, mark] of [
    ['a filled-in trap', { website: 'https://spam.example' }, 'trap'],
    ['a story of two seconds', { secondsTaken: 2 }, 'too-fast'],
    ['a story of three seconds', { secondsTaken: 3 }, null],
    ['a story of unknown speed', {}, null],
  ] as const) {
    it(`stores ${name} with the mark ${mark}, and the sender sees no difference`, async () => {
      const { app, database } = await start(openToday);
      const { response, code } = await tell(app, overrides);
      assert.deepEqual([response.statusCode, response.json()], [201, aReceipt()]);
      const row = await database.db.selectFrom('experiences').select('quarantined').executeTakeFirstOrThrow();
      assert.equal(row.quarantined, mark);
      assert.equal((await follow(app, code)).statusCode, 200);
    });
  }

  const questions = [
    aQuestion({ id: 'gratis', required: true }),
    aQuestion({ id: 'wie', kind: 'choices' }),
    aQuestion({ id: 'cijfer', kind: 'scale', options: undefined as never }),
    aQuestion({ id: 'kort', kind: 'short', maxLength: 5, options: undefined as never }),
  ];
  for (const [name, answers, pointer, code] of [
    ['an unknown question', [{ questionId: 'anders', value: 'x' }], '/answers/1/questionId', 'unknown'],
    ['a question twice', [{ questionId: 'gratis', value: 'ja' }], '/answers/1/questionId', 'duplicate'],
    [
      'an option that is not there',
      [{ questionId: 'wie', value: ['niemand'] }],
      '/answers/1/value',
      'option',
    ],
    ['text where a number belongs', [{ questionId: 'cijfer', value: 'vijf' }], '/answers/1/value', 'type'],
    ['too many characters', [{ questionId: 'kort', value: 'lang👩‍👩‍👧' }], '/answers/1/value', 'maxLength'],
  ] as const) {
    it(`points at the answer with ${name}`, async () => {
      const { app } = await start({ now: () => TODAY, topics: [aTopic({ questions })] });
      const given = [{ questionId: 'gratis', value: 'ja' }, ...answers] as never;
      const { response } = await tell(app, { answers: given });
      assert.equal(response.statusCode, 400);
      const [error] = response.json<{ errors: { pointer: string; code: string }[] }>().errors;
      assert.deepEqual([error?.pointer, error?.code], [pointer, code]);
    });
  }

  it('wants an answer to a required question', async () => {
    const { app } = await start({ now: () => TODAY, topics: [aTopic({ questions })] });
    const { response } = await tell(app);
    assert.equal(response.json<{ errors: { code: string }[] }>().errors[0]?.code, 'required');
  });

  const wishes = aQuestion({ id: 'wishes', kind: 'story', required: true, options: undefined as never });
  for (const [name, given, status] of [
    ['only what should change', { wentWell: '', shouldChange: 'Meer bankjes.' }, 201],
    ['only what went well', { wentWell: 'De bankjes.', shouldChange: '' }, 201],
    ['nothing but spaces', { wentWell: '  ', shouldChange: ' ' }, 400],
  ] as const) {
    it(`answers ${status} to ${name} where wishes are required`, async () => {
      const { app } = await start({ now: () => TODAY, topics: [aTopic({ questions: [wishes] })] });
      const { response } = await tell(app, given);
      assert.equal(response.statusCode, status, response.body);
    });
  }

  it('keeps the answers to the questions of the topic', async () => {
    const { app, database } = await start({ now: () => TODAY, topics: [aTopic({ questions })] });
    const answers = [
      { questionId: 'gratis', value: 'nee' },
      { questionId: 'wie', value: ['ja', 'nee'] },
      { questionId: 'cijfer', value: 4 },
      { questionId: 'kort', value: '👩👩👩👩👩' },
    ];
    assert.equal((await tell(app, { answers })).response.statusCode, 201);
    const row = await database.db.selectFrom('experiences').select('answers').executeTakeFirstOrThrow();
    assert.deepEqual(row.answers, answers);
  });
});
