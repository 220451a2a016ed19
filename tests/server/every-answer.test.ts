import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { it } from 'node:test';
import type { InjectOptions } from 'fastify';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { BODY_LIMIT } from '@lus/server/body.js';
import type { Tables } from '@lus/server/tables.js';
import { anExperience } from '../support/samples.js';
import { onEveryDatabase } from '../support/server.js';
import { openToday, sendTo, TODAY } from './telling.js';

const topic = openToday.topics[0]!;
const json = { 'content-type': 'application/json', 'idempotency-key': 'een-sleutel' };
const post = (payload: string | object, headers: Record<string, string> = json): InjectOptions => ({
  method: 'POST',
  url: sendTo(),
  headers,
  payload,
});

/** One request for each way in which something can be refused. */
const refusals: [name: string, request: InjectOptions, status: number][] = [
  ['an unknown address', { url: '/v1/bestaat-niet' }, 404],
  ['an unknown address outside the API', { url: '/bestaat-niet' }, 404],
  ['a slash at the end', { url: '/v1/topics/' }, 404],
  ['a slash at the end of a topic', { url: `/v1/topics/${topic.id}/` }, 404],
  ['an unknown topic', { url: '/v1/topics/bestaat-niet' }, 404],
  ['an unknown signal', { url: '/v1/signals/bestaat-niet' }, 404],
  ['an unknown explainer', { url: '/v1/explainers/bestaat-niet' }, 404],
  ['an explainer of a version that is none', { url: '/v1/explainers/bestaat-niet?version=een' }, 400],
  ['a wish for an explainer as HTML', { url: '/v1/explainers/x', headers: { accept: 'text/html' } }, 406],
  ['an explainer that somebody deletes', { method: 'DELETE', url: '/v1/explainers/bestaat-niet' }, 405],
  [
    'words about an unknown explainer',
    {
      method: 'POST',
      url: '/v1/explainers/bestaat-niet/feedback',
      payload: { language: 'nl', version: 1, clear: 'no' },
    },
    404,
  ],
  ['a form of the timeline that is not there', { url: `/v1/topics/${topic.id}/timeline?format=rss` }, 400],
  ['staff without a token', { url: `/v1/topics/${topic.id}/experiences` }, 401],
  ['staff that send a body without a type', { method: 'PUT', url: `/v1/topics/${topic.id}` }, 415],
  ['an address that cannot be decoded', { url: '/v1/topics/%ZZ' }, 400],
  ['a very long topic name', { url: `/v1/topics/${'a'.repeat(300)}` }, 414],
  ['a null character in the address', { url: '/v1/topics/%00' }, 400],
  ['a method that is not there', { method: 'DELETE', url: `/v1/topics/${topic.id}` }, 405],
  ['TRACE', { method: 'TRACE', url: `/v1/topics/${topic.id}` }, 405],
  ['a method of another protocol', { method: 'PROPFIND', url: '/v1/topics' }, 405],
  ['a wish for HTML', { url: '/v1/topics', headers: { accept: 'text/html' } }, 406],
  ['JSON that is excluded', { url: '/v1/topics', headers: { accept: 'application/json;q=0' } }, 406],
  ['a page of 101', { url: '/v1/topics?pageSize=101' }, 400],
  ['an unknown parameter', { url: '/v1/topics?page_size=5' }, 400],
  ['a made-up cursor', { url: '/v1/topics?cursor=zzz' }, 400],
  ['a body as text', post('hallo', { ...json, 'content-type': 'text/plain' }), 415],
  [
    'a body as a form',
    post('story=hallo', { ...json, 'content-type': 'application/x-www-form-urlencoded' }),
    415,
  ],
  [
    'a body without a type',
    { method: 'POST', url: sendTo(), headers: { 'idempotency-key': 'een-sleutel' } },
    415,
  ],
  ['a body that is not JSON', post('{"story":'), 400],
  ['a body of more than 32 kB', post(`"${'a'.repeat(33 * 1024)}"`), 413],
  ['an unknown field', post({ ...anExperience(), extra: 1 }), 400],
  ['a field that changes the prototype', post('{"__proto__":{"story":"x"}}'), 400],
  ['a null character in the story', post(anExperience({ story: 'a\u0000b' })), 400],
  ['half a character in the story', post(JSON.stringify(anExperience({ story: 'a\ud800b' }))), 400],
  [
    'bytes that are no text',
    post(Buffer.from(JSON.stringify(anExperience({ story: 'één' })), 'latin1')),
    400,
  ],
  ['a body without a key', post(anExperience(), { 'content-type': 'application/json' }), 400],
  ['a key of seven characters', post(anExperience(), { ...json, 'idempotency-key': 'te-kort' }), 400],
  ['following without a code', { url: '/v1/follow-up' }, 401],
  ['following with half a code', { url: '/v1/follow-up', headers: { authorization: 'Receipt 7K3M' } }, 401],
  [
    'following with another scheme',
    { url: '/v1/follow-up', headers: { authorization: 'Bearer 7K3M9QXA2BDFH5TW' } },
    401,
  ],
  [
    'following with an unknown code',
    { url: '/v1/follow-up', headers: { authorization: 'Receipt 7K3M9QXA2BDFH5TW' } },
    404,
  ],
];

const SECURITY_HEADERS = {
  'api-version': '1.0.0',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
};

onEveryDatabase('What is refused', (start) => {
  for (const [name, request, status] of refusals) {
    it(`answers ${status} to ${name}, as a problem that shows nothing of our insides`, async () => {
      const { app } = await start(openToday);
      const response = await app.inject(request);
      assert.equal(response.statusCode, status, response.body);
      assert.match(String(response.headers['content-type']), /^application\/problem\+json/);
      const problem = response.json<Record<string, unknown>>();
      assert.equal(problem['status'], status);
      assert.ok(problem['title'] && problem['detail']);
      assert.doesNotMatch(response.body, /FST_|node_modules|at \w+ \(|SELECT/i);
      assert.equal(response.headers['cache-control'], 'no-store');
      for (const [header, value] of Object.entries(SECURITY_HEADERS)) {
        assert.equal(response.headers[header], value, header);
      }
    });
  }
});

onEveryDatabase('Every answer', (start) => {
  it('carries the security headers when all is well', async () => {
    const { app } = await start(openToday);
    const response = await app.inject('/v1/topics');
    for (const [header, value] of Object.entries(SECURITY_HEADERS))
      assert.equal(response.headers[header], value);
  });

  it('sets no cookies', async () => {
    const { app } = await start(openToday);
    const answers = await Promise.all(refusals.map(([, request]) => app.inject(request)));
    assert.deepEqual(
      answers.filter(({ headers }) => headers['set-cookie']),
      [],
    );
  });

  it('names the methods that are there when the method is not', async () => {
    const { app } = await start(openToday);
    const response = await app.inject({ method: 'PATCH', url: '/v1/follow-up' });
    assert.deepEqual(String(response.headers.allow).split(', ').sort(), ['DELETE', 'GET', 'HEAD']);
  });

  it('is about the path, also when the query ends in a slash', async () => {
    const { app } = await start(openToday);
    const { statusCode } = await app.inject('/v1/openapi.json?via=https://www.gemeente.nl/');
    assert.equal(statusCode, 200);
  });

  it('says how large a body may be when one is larger', async () => {
    const { app } = await start(openToday);
    const response = await app.inject(post(`"${'a'.repeat(BODY_LIMIT)}"`));
    const most = BODY_LIMIT.toLocaleString('en').replace(',', ' ');
    assert.equal(response.json<{ detail: string }>().detail, `The body may be at most ${most} bytes.`);
  });

  it('asks for a receipt when the code is missing', async () => {
    const { app } = await start(openToday);
    const response = await app.inject('/v1/follow-up');
    assert.equal(response.headers['www-authenticate'], 'Receipt');
  });

  it('is a problem too when the request is no HTTP at all', async () => {
    const { app } = await start({ now: () => TODAY });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as { port: number };
    const text = await new Promise<string>((done, failed) => {
      let answer = '';
      connect(port, '127.0.0.1')
        .on('data', (part) => (answer += String(part)))
        .on('end', () => done(answer))
        .on('error', failed)
        .write('DIT IS GEEN HTTP\r\n\r\n');
    });
    assert.match(text, /^HTTP\/1\.1 400 Bad Request\r\n/);
    assert.match(text, /\r\nContent-Type: application\/problem\+json\r\n/);
    assert.match(text, /\r\nAPI-Version: 1\.0\.0\r\n/);
  });

  it('says when to try again while the database cannot be reached', async () => {
    const pool = new pg.Pool({ host: '127.0.0.1', port: 1 });
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    const open = () => Promise.resolve({ db, place: 'nowhere', close: () => db.destroy() });
    const { app } = await start({ open });
    const response = await app.inject('/v1/topics');
    assert.deepEqual([response.statusCode, response.headers['retry-after']], [503, '30']);
    assert.match(String(response.headers['content-type']), /^application\/problem\+json/);
  });

  it('says at once everything that is wrong with a body', async () => {
    const { app } = await start(openToday);
    const response = await app.inject(
      post({ receiptHash: 'kort', story: ' ', impact: '5', teller: 'kat', 'a/b': 1 }),
    );
    const pointers = response.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer);
    assert.deepEqual(pointers.sort(), [
      '/a~1b',
      '/impact',
      '/language',
      '/mayQuote',
      '/receiptHash',
      '/story',
      '/teller',
    ]);
  });
});
