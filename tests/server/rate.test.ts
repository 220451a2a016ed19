import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEveryDatabase } from '../support/server.js';
import { follow, openToday, tell, TODAY } from './telling.js';

const few = { ...openToday, settings: { rateLimitSends: 5, rateWindowSeconds: 600 } };

onEveryDatabase('The rate window', (start) => {
  it('refuses the sixth experience and says when to try again', async () => {
    const { app } = await start(few);
    for (let time = 1; time <= 5; time++) assert.equal((await tell(app)).response.statusCode, 201);
    const { response } = await tell(app);
    assert.equal(response.statusCode, 429);
    assert.equal(response.headers['retry-after'], '600');
    assert.equal(response.headers['ratelimit-policy'], '"sends";q=5;w=600');
    assert.equal(response.headers['ratelimit'], '"sends";r=0;t=600');
    assert.deepEqual(response.json<Record<string, unknown>>()['violated-policies'], ['sends']);
  });

  it('stores nothing of what it refuses', async () => {
    const { app, database } = await start(few);
    for (let time = 1; time <= 6; time++) await tell(app);
    assert.equal((await database.db.selectFrom('experiences').select('id').execute()).length, 5);
  });

  it('lets the refused experience in later, with the same key', async () => {
    let now = TODAY;
    const { app } = await start({ ...few, now: () => now });
    for (let time = 1; time <= 5; time++) await tell(app);
    const refused = await tell(app);
    now = new Date(TODAY.getTime() + 600_000);
    assert.equal((await tell(app, {}, refused)).response.statusCode, 201);
  });

  it('says how much is left', async () => {
    let now = TODAY;
    const { app } = await start({ ...few, now: () => now });
    await tell(app);
    now = new Date(TODAY.getTime() + 60_000);
    assert.equal((await tell(app)).response.headers['ratelimit'], '"sends";r=3;t=540');
  });

  it('does not count a try of what arrived before', async () => {
    const { app } = await start(few);
    const first = await tell(app);
    for (let time = 1; time <= 10; time++) {
      assert.equal((await tell(app, {}, first)).response.statusCode, 201);
    }
    assert.equal((await tell(app)).response.headers['ratelimit'], '"sends";r=3;t=600');
  });

  it('is not evaded with a made-up X-Forwarded-For', async () => {
    const { app } = await start(few);
    for (let time = 1; time <= 5; time++) await tell(app);
    const { response } = await tell(app, {}, { headers: { 'x-forwarded-for': '198.51.100.1' } });
    assert.equal(response.statusCode, 429);
  });

  it('is not evaded with a made-up X-Forwarded-For before that of a trusted proxy', async () => {
    const { app } = await start({ ...few, settings: { ...few.settings, trustProxy: ['loopback'] } });
    const via = (forwarded: string) =>
      tell(app, {}, { from: '127.0.0.1', headers: { 'x-forwarded-for': forwarded } });
    for (let time = 1; time <= 5; time++) await via(`198.51.${time}.1, 203.0.113.7`);
    assert.equal((await via('198.51.9.1, 203.0.113.7')).response.statusCode, 429);
    assert.equal((await via('203.0.113.7, 198.51.9.1')).response.statusCode, 201);
  });

  it('counts a whole network as one visitor, and another network apart', async () => {
    const { app } = await start(few);
    for (let time = 1; time <= 5; time++) await tell(app, {}, { from: `203.0.113.${time}` });
    assert.equal((await tell(app, {}, { from: '203.0.113.99' })).response.statusCode, 429);
    assert.equal((await tell(app, {}, { from: '203.0.114.1' })).response.statusCode, 201);
  });

  it('counts over all servers on the same database', async () => {
    const one = await start(few);
    const other = await start({
      ...few,
      open: () => Promise.resolve({ ...one.database, close: () => Promise.resolve() }),
    });
    for (let time = 1; time <= 5; time++) await tell([one, other][time % 2]!.app);
    assert.equal((await tell(other.app)).response.statusCode, 429);
  });

  it("keeps nothing of yesterday's counting once somebody comes today", async () => {
    let now = TODAY;
    const { app, database } = await start({ ...few, now: () => now });
    await tell(app);
    const [yesterday] = await database.db.selectFrom('rate_windows').select('visitor').execute();
    now = new Date('2026-11-23T12:00:00Z');
    await tell(app);
    const keys = await database.db.selectFrom('rate_keys').select('day').execute();
    const visitors = await database.db.selectFrom('rate_windows').select('visitor').execute();
    assert.deepEqual(keys, [{ day: '2026-11-23' }]);
    assert.equal(visitors.length, 1);
    assert.notEqual(visitors[0]?.visitor, yesterday?.visitor);
  });

  it('bounds the guessing of codes', async () => {
    const { app } = await start(openToday);
    for (let time = 1; time <= 60; time++) {
      assert.equal((await follow(app, '0000000000000000')).statusCode, 404);
    }
    assert.equal((await follow(app, '0000000000000000')).statusCode, 429);
  });
});
