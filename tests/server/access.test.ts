import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEveryDatabase } from '../support/server.js';
import { openToday, sendTo, tell } from './telling.js';

const friend = 'https://www.gemeente-vriend.example';
const withFriend = { ...openToday, settings: { allowedOrigins: [friend] } };
const preflight = (url: string, origin: string, method = 'POST') => ({
  method: 'OPTIONS' as const,
  url,
  headers: { origin, 'access-control-request-method': method },
});

onEveryDatabase('Other sites', (start) => {
  it('may all read topics', async () => {
    const { app } = await start(withFriend);
    const { headers } = await app.inject({
      url: '/v1/topics',
      headers: { origin: 'https://elders.example' },
    });
    assert.equal(headers['access-control-allow-origin'], '*');
  });

  it('may all read the contract', async () => {
    const { app } = await start(withFriend);
    const { headers } = await app.inject('/v1/openapi.json');
    assert.equal(headers['access-control-allow-origin'], '*');
  });

  it('may ask whether topics changed', async () => {
    const { app } = await start(withFriend);
    const response = await app.inject(preflight('/v1/topics', 'https://elders.example', 'GET'));
    assert.equal(response.statusCode, 204);
    assert.match(String(response.headers['access-control-allow-headers']), /If-None-Match/);
  });

  it('may send when they are on the list', async () => {
    const { app } = await start(withFriend);
    const response = await app.inject(preflight(sendTo(), friend));
    assert.equal(response.statusCode, 204);
    assert.equal(response.headers['access-control-allow-origin'], friend);
    assert.match(String(response.headers['access-control-allow-methods']), /\bPOST\b/);
    assert.equal(response.headers['access-control-allow-credentials'], undefined);
  });

  it('may not send when they are not on the list', async () => {
    const { app } = await start(withFriend);
    for (const url of [sendTo(), '/v1/follow-up']) {
      const response = await app.inject(preflight(url, 'https://elders.example'));
      assert.equal(response.statusCode, 403);
      assert.equal(response.headers['access-control-allow-origin'], undefined);
    }
  });

  it('may not send when there is no list', async () => {
    const { app } = await start(openToday);
    assert.equal((await app.inject(preflight(sendTo(), friend))).statusCode, 403);
  });

  it('read the answer to what they sent, and its headers', async () => {
    const { app } = await start(withFriend);
    const { response } = await tell(app, {}, { headers: { origin: friend } });
    assert.equal(response.headers['access-control-allow-origin'], friend);
    assert.equal(response.headers.vary, 'Origin');
    for (const name of ['API-Version', 'ETag', 'Retry-After', 'RateLimit', 'RateLimit-Policy', 'Location']) {
      assert.ok(String(response.headers['access-control-expose-headers']).split(', ').includes(name), name);
    }
  });

  it('read also why it was refused', async () => {
    const { app } = await start(withFriend);
    const { response } = await tell(app, { story: '' }, { headers: { origin: friend } });
    assert.equal(response.statusCode, 400);
    assert.equal(response.headers['access-control-allow-origin'], friend);
  });
});
