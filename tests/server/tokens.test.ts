import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Role } from '@lus/contract';
import { TokenRepository } from '@lus/server/repositories/token-repository.js';
import { anOpenTopic } from '../support/open-topic.js';
import { onEveryDatabase, type Started } from '../support/server.js';

const OTHER = 'huishoudelijke-hulp';
const topics = [anOpenTopic(), anOpenTopic({ id: OTHER })];

const tokensOf = ({ database }: Started) => new TokenRepository(database.db);

const make = (server: Started, role: Role = 'translator', topicId: string | null = null) =>
  tokensOf(server).create({ role, topicId, label: 'Laptop van Samira' }, new Date());

/** Asks for the experiences of a topic, which only the council may read. */
const read = ({ app }: Started, authorization?: string, topicId = anOpenTopic().id) =>
  app.inject({
    url: `/v1/topics/${topicId}/experiences`,
    headers: { ...(authorization !== undefined && { authorization }) },
  });

onEveryDatabase('Tokens of staff', (start) => {
  it('let somebody of the council in', async () => {
    const server = await start({ topics });
    const { token } = await make(server);
    assert.equal((await read(server, `Bearer ${token}`)).statusCode, 200);
  });

  it('let somebody in whatever the case of "Bearer"', async () => {
    const server = await start({ topics });
    const { token } = await make(server);
    assert.equal((await read(server, `bearer ${token}`)).statusCode, 200);
  });

  it('carry a role: the municipality may not read experiences', async () => {
    const server = await start({ topics });
    const { token } = await make(server, 'municipality');
    assert.equal((await read(server, `Bearer ${token}`)).statusCode, 403);
  });

  it('for one topic do not open another', async () => {
    const server = await start({ topics });
    const { token } = await make(server, 'translator', OTHER);
    assert.equal((await read(server, `Bearer ${token}`)).statusCode, 403);
    assert.equal((await read(server, `Bearer ${token}`, OTHER)).statusCode, 200);
  });

  it('are asked for when there is none', async () => {
    const answer = await read(await start({ topics }));
    assert.equal(answer.statusCode, 401);
    assert.equal(answer.headers['www-authenticate'], 'Bearer');
  });

  for (const [what, authorization] of [
    ['an unknown token', `Bearer lus_${'A'.repeat(43)}`],
    ['something that is no token', 'Bearer letmein'],
    ['a receipt code', 'Receipt 7K3M9QXA2BDFH5TW'],
    ['nothing behind "Bearer"', 'Bearer '],
  ] as const) {
    it(`refuse ${what}`, async () => {
      const answer = await read(await start({ topics }), authorization);
      assert.equal(answer.statusCode, 401);
      assert.match(String(answer.headers['www-authenticate']), /^Bearer/);
    });
  }

  it('stop working the moment they are revoked', async () => {
    const server = await start({ topics });
    const { id, token } = await make(server);
    assert.equal(await tokensOf(server).revoke(id, new Date()), true);
    assert.equal((await read(server, `Bearer ${token}`)).statusCode, 401);
  });

  it('can be revoked once', async () => {
    const server = await start({ topics });
    const { id } = await make(server);
    await tokensOf(server).revoke(id, new Date());
    assert.equal(await tokensOf(server).revoke(id, new Date()), false);
  });

  it('leave the others working when one is revoked', async () => {
    const server = await start({ topics });
    const { id } = await make(server);
    const { token } = await make(server);
    await tokensOf(server).revoke(id, new Date());
    assert.equal((await read(server, `Bearer ${token}`)).statusCode, 200);
  });

  it('cannot be revoked by a number that is none', async () => {
    assert.equal(await tokensOf(await start()).revoke('nummer-een', new Date()), false);
  });

  it('are stored as a hash only', async () => {
    const server = await start({ topics });
    const { token } = await make(server);
    const stored = await server.database.db.selectFrom('staff_tokens').selectAll().execute();
    assert.equal(stored.length, 1);
    assert.ok(!JSON.stringify(stored).includes(token.slice('lus_'.length)));
    assert.match(stored[0]!.token_hash, /^[0-9a-f]{64}$/);
  });

  it('have 256 random bits each', async () => {
    const server = await start({ topics });
    const made = await Promise.all(Array.from({ length: 20 }, () => make(server)));
    const tokens = new Set(made.map(({ token }) => token));
    assert.equal(tokens.size, 20);
    for (const token of tokens) assert.equal(Buffer.from(token.slice(4), 'base64url').length, 32);
  });

  it('are listed oldest first, with the day on which they were made', async () => {
    const tokens = tokensOf(await start({ topics }));
    const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'];
    for (const day of days.toReversed()) {
      await tokens.create({ role: 'guardian', topicId: null, label: day }, new Date(`${day}T12:00:00Z`));
    }
    const listed = await tokens.list();
    assert.deepEqual(
      listed.map(({ label, createdOn }) => [label, createdOn]),
      days.map((day) => [day, day]),
    );
  });
});
