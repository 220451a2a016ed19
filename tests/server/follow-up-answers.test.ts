import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { FollowUp, FollowUpAnswer } from '@lus/contract';
import { FOLLOW_UP_POLICY } from '@lus/server/rate-limit.js';
import { onEveryDatabase, type Started } from '../support/server.js';
import { aChange, anAdvice, anAnswer } from '../support/trail.js';
import { better, day, gather, later, paths, recognise, rulesOf, SIGNAL, tellers } from './council.js';
import { answer, follow, openToday, tell, TODAY } from './telling.js';

const recognised: FollowUpAnswer = { signalId: SIGNAL, question: 'recognise', answer: 'yes' };
const notBetter: FollowUpAnswer = { signalId: SIGNAL, question: 'better', answer: 'not' };

/** Two people told something that was bundled; time can pass. */
async function bundled(start: (options: object) => Promise<Started>) {
  let now = TODAY;
  const started = await start({ ...openToday, now: () => now });
  const people = await gather(started);
  const { codes, ids } = await tellers(started, 2, 'Ik wist van niets.');
  const quotes = [{ experienceId: ids[0]!, text: 'Ik wist' }];
  await people.bundle({ experienceIds: ids, quotes });
  const read = async (code = codes[0]!): Promise<FollowUp> => (await follow(started.app, code)).json();
  /** Goes on until something changed, which can be asked about thirty days later. */
  const change = async () => {
    await people.step('translator', recognise);
    await people.step('translator', anAdvice()(day));
    await people.step('municipality', anAnswer()(day));
    await people.step('municipality', aChange()(day));
  };
  const wait = (days: number) => void (now = later(days));
  return { ...started, ...people, code: codes[0]!, other: codes[1]!, read, change, wait };
}

onEveryDatabase('What became of my story', (start) => {
  it('names the signal that carries it, and my own words in it', async () => {
    const { read, other } = await bundled(start);
    const { status, signals } = await read();
    assert.equal(status, 'bundled');
    assert.deepEqual(
      [signals[0]?.id, signals[0]?.stage, signals[0]?.quotes],
      [SIGNAL, 'bundled', ['Ik wist']],
    );
    assert.deepEqual((await read(other)).signals[0]?.quotes, [], 'not those of somebody else');
  });

  it('goes on with the signal, and says who is next', async () => {
    const { read, change } = await bundled(start);
    await change();
    const [signal] = (await read()).signals;
    assert.equal(signal?.stage, 'changed');
    assert.equal(signal.next?.who, 'guardian');
    assert.deepEqual(signal.changes, [aChange()(day).text]);
    assert.equal(signal.better.askedFrom, day(30));
  });

  it('names every signal, in the order in which they were bundled', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    const { codes, ids } = await tellers(started, 1);
    await people.bundle({ id: 'z-eerst', experienceIds: ids });
    await people.bundle({ id: 'a-daarna', experienceIds: ids });
    const { signals }: FollowUp = (await follow(started.app, codes[0]!)).json();
    assert.deepEqual(
      signals.map(({ id }) => id),
      ['z-eerst', 'a-daarna'],
    );
  });
});

onEveryDatabase('Answering', (start) => {
  it('is remembered, with what somebody adds', async () => {
    const { app, code, read } = await bundled(start);
    const response = await answer(app, code, { ...recognised, note: 'Zo was het.' });
    assert.equal(response.statusCode, 200);
    assert.deepEqual(response.json(), await read());
    assert.deepEqual((await read()).signals[0]?.recognise, { answer: 'yes', note: 'Zo was het.' });
  });

  it('again replaces the answer before, also what was added', async () => {
    const { app, code, read, get } = await bundled(start);
    await answer(app, code, { ...recognised, note: 'Zo was het.' });
    await answer(app, code, { ...recognised, answer: 'no' });
    assert.deepEqual((await read()).signals[0]?.recognise, { answer: 'no' });
    const { recognise: found } = (await get('collector', paths.answers)).json<{ recognise: object }>();
    assert.deepEqual(found, { yes: 0, no: 1, notes: [] });
  });

  it('ten times at once counts once', async () => {
    const { app, code, get } = await bundled(start);
    await Promise.all(Array.from({ length: 10 }, () => answer(app, code, recognised)));
    const { recognise: found } = (await get('collector', paths.answers)).json<{ recognise: object }>();
    assert.deepEqual(found, { yes: 1, no: 0, notes: [] });
  });

  it('"Is het beter?" is refused before anything changed (R12)', async () => {
    const { app, code } = await bundled(start);
    const refused = await answer(app, code, notBetter);
    assert.deepEqual([refused.statusCode, rulesOf(refused)], [409, ['R12 /question']]);
  });

  it('"Is het beter?" is refused until the agreed day, and never after it (R12)', async () => {
    const { app, code, change, wait } = await bundled(start);
    await change();
    wait(29);
    assert.equal((await answer(app, code, notBetter)).statusCode, 409);
    wait(30);
    assert.equal((await answer(app, code, notBetter)).statusCode, 200);
    wait(300);
    assert.equal((await answer(app, code, { ...notBetter, answer: 'better' })).statusCode, 200);
  });

  it('"Is het beter?" is asked anew in the next round', async () => {
    const { app, code, change, wait, step, read } = await bundled(start);
    await change();
    wait(30);
    await answer(app, code, notBetter);
    await step('collector', { ...better, result: 'not' });
    assert.equal((await read()).signals[0]?.better.answer, 'not', 'until something changes again');
    await step('municipality', aChange({ on: day(31), checkOn: day(60) })(day));
    assert.deepEqual((await read()).signals[0]?.better, { askedFrom: day(60), answer: null });
    wait(60);
    assert.equal((await answer(app, code, { ...notBetter, answer: 'better' })).statusCode, 200);
  });

  it('is only for who told something that the signal carries', async () => {
    const { app, code } = await bundled(start);
    const stranger = await tell(app, { story: 'Iets anders.' });
    assert.equal((await answer(app, stranger.code, recognised)).statusCode, 404);
    assert.equal((await answer(app, '0000000000000000', recognised)).statusCode, 404);
    assert.equal((await answer(app, code, { ...recognised, signalId: 'anders' })).statusCode, 404);
  });

  it('is over when the experience is taken back or its time is over', async () => {
    const { app, code, other, wait } = await bundled(start);
    await follow(app, code, 'DELETE');
    assert.equal((await answer(app, code, recognised)).statusCode, 404);
    wait(400);
    assert.equal((await answer(app, other, recognised)).statusCode, 404);
  });

  for (const [name, given] of [
    ['better to "Herkent u dit?"', { ...recognised, answer: 'better' }],
    ['yes to "Is het beter?"', { ...notBetter, answer: 'yes' }],
    ['another question', { ...recognised, question: 'anders' }],
    ['nothing', {}],
  ] as const) {
    it(`${name} is a 400`, async () => {
      const { app, code } = await bundled(start);
      assert.equal((await answer(app, code, given as FollowUpAnswer)).statusCode, 400);
    });
  }

  it('asks for a receipt', async () => {
    const { app } = await bundled(start);
    const response = await app.inject({ method: 'POST', url: '/v1/follow-up/answers', payload: recognised });
    assert.deepEqual([response.statusCode, response.headers['www-authenticate']], [401, 'Receipt']);
  });

  it('too often is a 429', async () => {
    const { app, code } = await bundled(start);
    let last;
    for (let count = 0; count <= FOLLOW_UP_POLICY.quota; count++) {
      last = await answer(app, code, recognised, '198.51.100.1');
    }
    assert.equal(last?.statusCode, 429);
  });
});
