import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { describe, it } from 'node:test';
import { RestAdapter } from '@lus/adapter/rest-adapter.js';
import { type AdapterError } from '@lus/contract';
import { aFollowUp, anExperience, aProblem, aTopic, SAMPLE_CODE } from '../support/samples.js';
import { errorOf } from '../support/error-of.js';
import { closeAfterEach, json, talk } from './local-server.js';

const topic = aTopic();
closeAfterEach();

describe('An answer that makes no sense', () => {
  const ANSWERS: [string, (response: ServerResponse) => void][] = [
    [
      'half a JSON text',
      (response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"id":'),
    ],
    [
      'a web page',
      (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Hallo</h1>'),
    ],
    [
      'JSON that calls itself text',
      (response) => response.writeHead(200, { 'Content-Type': 'text/plain' }).end(JSON.stringify(topic)),
    ],
    ['JSON without a type', (response) => response.writeHead(200).end(JSON.stringify(topic))],
    ['nothing', (response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end()],
    ['204 instead of a topic', (response) => response.writeHead(204).end()],
    ['304 without a question for it', (response) => response.writeHead(304).end()],
    ['null', (response) => json(response, 200, null)],
    ['a list', (response) => json(response, 200, [topic])],
    [
      'a topic without expectations',
      (response) => json(response, 200, { ...topic, expectations: undefined }),
    ],
    ['questions that are no list', (response) => json(response, 200, { ...topic, questions: {} })],
    ['a question that is a number', (response) => json(response, 200, { ...topic, questions: [1] })],
    [
      'a phone number that is an object',
      (response) =>
        json(response, 200, { ...topic, help: { ...topic.help, contact: { name: 'x', phone: {} } } }),
    ],
    ['300 with several choices', (response) => json(response, 300, topic)],
  ];
  for (const [name, answer] of ANSWERS) {
    it(`is called unavailable: ${name}`, async () => {
      const { adapter } = await talk(answer);
      assert.equal((await errorOf(adapter.getTopic(topic.id))).kind, 'unavailable');
    });
  }

  it('is called unavailable when it is 304, and never taken for a withdrawal', async () => {
    const { adapter } = await talk((response) => response.writeHead(304).end());
    assert.equal((await errorOf(adapter.withdraw(SAMPLE_CODE))).kind, 'unavailable');
  });

  it('is called unavailable when a receipt has no dates', async () => {
    const { adapter } = await talk((response) => json(response, 201, { topicId: topic.id }));
    assert.equal((await errorOf(adapter.sendExperience('t', anExperience(), 'k'))).kind, 'unavailable');
  });

  it('is called unavailable when a follow-up has no story', async () => {
    const { adapter } = await talk((response) => json(response, 200, { ...aFollowUp(), story: null }));
    assert.equal((await errorOf(adapter.followUp(SAMPLE_CODE))).kind, 'unavailable');
  });
});

describe('A server that says no', () => {
  const KINDS: [number, AdapterError['kind']][] = [
    [400, 'invalid'],
    [401, 'refused'],
    [403, 'refused'],
    [404, 'gone'],
    [405, 'refused'],
    [406, 'refused'],
    [409, 'conflict'],
    [410, 'gone'],
    [413, 'invalid'],
    [415, 'refused'],
    [422, 'conflict'],
    [429, 'limited'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ];
  for (const [status, kind] of KINDS) {
    it(`gives ${kind} for ${status}`, async () => {
      const { adapter } = await talk((response) => json(response, status, aProblem({ status })));
      assert.equal((await errorOf(adapter.getTopic('t'))).kind, kind);
    });
  }

  it('passes on what the problem says, and where', async () => {
    const { adapter } = await talk((response) => json(response, 400, aProblem()));
    const error = await errorOf(adapter.sendExperience('t', anExperience(), 'k'));
    assert.deepEqual(error.problem, aProblem());
    assert.equal(error.message, aProblem().detail);
  });

  it('keeps the kind when a proxy answers with a page', async () => {
    const { adapter } = await talk((response) =>
      response.writeHead(429, { 'Content-Type': 'text/html' }).end('<p>'),
    );
    const error = await errorOf(adapter.getTopic('t'));
    assert.deepEqual([error.kind, error.problem], ['limited', undefined]);
  });

  it('passes on no problem whose title is not a text', async () => {
    const { adapter } = await talk((response) => json(response, 400, { ...aProblem(), title: null }));
    assert.equal((await errorOf(adapter.getTopic('t'))).problem, undefined);
  });

  const RETRIES: [string, (seconds: number | undefined) => boolean][] = [
    ['120', (seconds) => seconds === 120],
    [
      new Date(Date.now() + 90_000).toUTCString(),
      (seconds) => seconds !== undefined && seconds > 60 && seconds <= 90,
    ],
    ['Wed, 21 Oct 2015 07:28:00 GMT', (seconds) => seconds === 0],
    ['straks', (seconds) => seconds === undefined],
  ];
  for (const [index, [value, isRight]] of RETRIES.entries()) {
    const name = ['seconds', 'a moment', 'a moment that is past', 'nonsense'][index];
    it(`reads Retry-After: ${name}`, async () => {
      const { adapter } = await talk((response) =>
        json(response, 429, aProblem({ status: 429 }), { 'Retry-After': value }),
      );
      const { retryAfter } = await errorOf(adapter.sendExperience('t', anExperience(), 'k'));
      assert.ok(isRight(retryAfter), String(retryAfter));
    });
  }
});

/** Takes the request, and never answers. */
const keepSilent = () => undefined;

describe('A connection that fails', { timeout: 10_000 }, () => {
  it('is offline when nobody listens', async () => {
    const { adapter, close: stop } = await talk(keepSilent);
    await stop();
    assert.equal((await errorOf(adapter.getTopic('t'))).kind, 'offline');
  });

  it('is offline when it breaks in the middle of the answer', async () => {
    const { adapter } = await talk((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '9999' });
      response.write('{"id":', () => response.destroy());
    });
    assert.equal((await errorOf(adapter.getTopic('t'))).kind, 'offline');
  });

  it('is not led elsewhere by a redirect', async () => {
    const { adapter, received } = await talk((response) =>
      response.writeHead(307, { Location: '/elsewhere' }).end(),
    );
    assert.equal((await errorOf(adapter.sendExperience('t', anExperience(), 'k'))).kind, 'offline');
    assert.equal(received.length, 1);
  });

  it('is a timeout when no answer comes', async () => {
    const { adapter } = await talk(keepSilent, { timeout: 60 });
    assert.equal((await errorOf(adapter.getTopic('t'))).kind, 'timeout');
  });

  it('is a timeout when the answer stops half-way', async () => {
    const { adapter } = await talk(
      (response) => response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"id":'),
      { timeout: 60 },
    );
    assert.equal((await errorOf(adapter.getTopic('t'))).kind, 'timeout');
  });

  it('is the reason of the one who aborts, and no error of ours', async () => {
    const controller = new AbortController();
    const reason = new Error('The visitor left');
    const { adapter } = await talk(() => controller.abort(reason));
    await assert.rejects(adapter.getTopic('t', controller.signal), (error) => error === reason);
  });

  it('does not begin when it was aborted before', async () => {
    const { adapter, received } = await talk((response) => json(response, 200, topic));
    await assert.rejects(adapter.getTopic('t', AbortSignal.abort()), { name: 'AbortError' });
    assert.equal(received.length, 0);
  });

  it('leaves no clock running after the answer', async () => {
    const clocks = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
    const before = clocks();
    const answer: typeof fetch = () => Promise.resolve(Response.json(topic));
    await new RestAdapter({ baseUrl: '/v1', fetch: answer }).getTopic('t');
    assert.equal(clocks(), before);
  });

  it('leaves nothing behind on the signal of the one who asks', async () => {
    const { adapter } = await talk((response) => json(response, 200, topic));
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners++;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners--;
      remove(...args);
    };
    await adapter.getTopic('t', signal);
    assert.equal(listeners, 0);
  });
});
