import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatReceiptCode } from '@lus/contract';
import { aFollowUp } from '../support/samples.js';
import { onEveryDatabase } from '../support/server.js';
import { follow, openToday, tell } from './telling.js';

onEveryDatabase('Following', (start) => {
  it('shows how it stands and the own words', async () => {
    const { app } = await start(openToday);
    const { code } = await tell(app);
    assert.deepEqual((await follow(app, code)).json(), aFollowUp());
  });

  it('understands a code as people write it', async () => {
    const { app } = await start(openToday);
    const { code } = await tell(app);
    const written = formatReceiptCode(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    assert.equal((await follow(app, written)).statusCode, 200);
  });

  it('is never kept by a browser or proxy', async () => {
    const { app } = await start(openToday);
    const { code } = await tell(app);
    assert.equal((await follow(app, code)).headers['cache-control'], 'no-store');
  });

  it('ends when the experience is withdrawn', async () => {
    const { app, database } = await start(openToday);
    const { code } = await tell(app);
    assert.equal((await follow(app, code, 'DELETE')).statusCode, 204);
    assert.equal((await follow(app, code)).statusCode, 404);
    assert.deepEqual(await database.db.selectFrom('experiences').select('id').execute(), []);
  });

  it('withdraws only the own experience', async () => {
    const { app } = await start(openToday);
    const mine = await tell(app);
    const other = await tell(app);
    await follow(app, mine.code, 'DELETE');
    assert.equal((await follow(app, other.code)).statusCode, 200);
  });

  it('gives the same answer for a code that is unknown, withdrawn or expired', async () => {
    let now = openToday.now();
    const { app } = await start({ ...openToday, now: () => now });
    const withdrawn = await tell(app);
    const expired = await tell(app);
    await follow(app, withdrawn.code, 'DELETE');
    now = new Date('2027-10-01T12:00:00Z');
    const answers = [];
    for (const code of ['0000000000000000', withdrawn.code, expired.code]) {
      for (const method of ['GET', 'DELETE'] as const) {
        const { statusCode, body, headers } = await follow(app, code, method, `192.0.${answers.length}.1`);
        answers.push(JSON.stringify({ statusCode, body, headers: { ...headers, date: '' } }));
      }
    }
    assert.equal(new Set(answers).size, 1, answers.join('\n'));
  });
});
