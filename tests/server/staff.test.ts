import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { InjectOptions } from 'fastify';
import type { SignalAnswers, StaffExperience, StaffExperiencePage } from '@lus/contract';
import { STAFF_BODY_LIMIT } from '@lus/server/body.js';
import { anExperience, aTopic } from '../support/samples.js';
import { onEveryDatabase, type Started } from '../support/server.js';
import { aNote } from '../support/trail.js';
import { aSignal, day, gather, later, paths, recognise, ROLES, SIGNAL, tellers } from './council.js';
import { aText } from './explaining.js';
import { answer, follow, openToday, tell, TODAY } from './telling.js';

/** Every address of staff, asked as it is meant. */
const addresses: [name: string, request: InjectOptions & { url: string }][] = [
  ['reading experiences', { method: 'GET', url: paths.experiences }],
  ['reading answers', { method: 'GET', url: paths.answers }],
  [
    'letting an experience go',
    { method: 'DELETE', url: `${paths.experiences}/00000000-0000-4000-8000-000000000000/quarantine` },
  ],
  ['changing a topic', { method: 'PUT', url: paths.topic, payload: aTopic() }],
  ['bundling', { method: 'POST', url: paths.signals, payload: aSignal({ id: 'nieuw' }) }],
  ['taking a step', { method: 'POST', url: paths.steps, payload: recognise }],
  ['writing an explainer', { method: 'PUT', url: paths.explainer, payload: aText() }],
  ['writing on the timeline', { method: 'POST', url: paths.timeline, payload: aNote()(day) }],
];

onEveryDatabase('The staff side', (start) => {
  for (const [name, request] of addresses) {
    it(`asks who you are: ${name}`, async () => {
      const started = await start(openToday);
      await (await gather(started)).bundle();
      for (const authorization of ['', 'Bearer lus_verzonnen', 'Receipt 7K3M9QXA2BDFH5TW']) {
        const response = await started.app.inject({ ...request, headers: { authorization } });
        assert.equal(response.statusCode, 401);
        assert.match(String(response.headers['www-authenticate']), /^Bearer/);
        assert.equal(response.headers['cache-control'], 'no-store');
      }
    });

    it(`asks who you are before it looks at what you send: ${name}`, async () => {
      const { app } = await start(openToday);
      const headers = { 'content-type': 'application/json' };
      const broken = { ...request, ...('payload' in request && { payload: '{"' }), headers };
      assert.equal((await app.inject(broken)).statusCode, 401);
    });

    it(`keeps to the topic of a token: ${name}`, async () => {
      const started = await start({ ...openToday, topics: [aTopic(), aTopic({ id: 'anders' })] });
      await (await gather(started)).bundle();
      const strangers = await gather(started, 'anders');
      const { method, url, payload } = request;
      for (const role of ROLES) {
        const response = await strangers.send(role, method as 'POST', url, payload as object);
        assert.equal(response.statusCode, 403, role);
      }
      const insiders = await gather(started, aTopic().id);
      const statuses = await Promise.all(
        ROLES.map((role) => insiders.send(role, method as 'POST', url, payload as object)),
      );
      assert.ok(statuses.some(({ statusCode }) => statusCode !== 403));
    });
  }

  for (const [name, { method, url }] of addresses.slice(0, 3)) {
    it(`is no place for the municipality: ${name}`, async () => {
      const people = await gather(await start(openToday));
      await people.bundle();
      assert.equal((await people.send('municipality', method as 'GET', url)).statusCode, 403);
    });
  }

  it('lets only the guardian change a topic', async () => {
    const people = await gather(await start(openToday));
    for (const role of ROLES) {
      const { statusCode } = await people.send(role, 'PUT', paths.topic, aTopic());
      assert.equal(statusCode, role === 'guardian' ? 200 : 403, role);
    }
  });

  it('takes a signal of thousands of experiences, but not everything', async () => {
    const people = await gather(await start(openToday));
    const ids = Array.from({ length: 5000 }, (_, index) => {
      return `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    });
    assert.equal((await people.bundle({ experienceIds: ids })).statusCode, 400, 'read, but not known');
    const tooMuch = await people.bundle({ title: 'a'.repeat(STAFF_BODY_LIMIT) });
    assert.equal(tooMuch.statusCode, 413);
    assert.equal(tooMuch.json<{ detail: string }>().detail, 'The body may be at most 524 288 bytes.');
  });

  it('can be used from sites on the list only', async () => {
    const friend = 'https://raad.example';
    const { app } = await start({ ...openToday, settings: { allowedOrigins: [friend] } });
    for (const [, { method = 'GET', url }] of addresses) {
      const ask = (origin: string) =>
        app.inject({ method: 'OPTIONS', url, headers: { origin, 'access-control-request-method': method } });
      assert.equal((await ask('https://elders.example')).statusCode, 403, `${method} ${url}`);
      const welcome = await ask(friend);
      assert.equal(welcome.headers['access-control-allow-origin'], friend, `${method} ${url}`);
    }
  });
});

onEveryDatabase('Experiences, for the council', (start) => {
  const read = async (started: Started, query = ''): Promise<StaffExperiencePage> => {
    const people = await gather(started);
    return (await people.get('translator', `${paths.experiences}${query}`)).json();
  };

  it('come as they were told', async () => {
    const started = await start(openToday);
    await tell(started.app, { story: 'Ik wist van niets.' });
    const { receiptHash: _, secondsTaken: __, ...told } = anExperience({ story: 'Ik wist van niets.' });
    const { id, ...experience } = (await read(started)).items[0]!;
    const expected = { ...told, receivedOn: day(0), answers: [], signalIds: [] };
    assert.deepEqual(experience, expected);
    assert.match(id, /^[0-9a-f-]{36}$/);
  });

  it('say which signals carry them', async () => {
    const started = await start(openToday);
    const { ids } = await tellers(started, 1);
    const people = await gather(started);
    await people.bundle({ experienceIds: ids });
    assert.deepEqual((await read(started)).items[0]?.signalIds, [SIGNAL]);
  });

  it('say why one waits for a pair of eyes', async () => {
    const started = await start(openToday);
    await tell(started.app, { website: 'https://spam.example' });
    assert.equal((await read(started)).items[0]?.quarantined, 'trap');
  });

  it('say nothing of who told them, or how to reach them', async () => {
    const started = await start(openToday);
    const contact = { name: 'Kanarienaam', reach: 'kanarie@voorbeeld.example', wishes: [] };
    const { code } = await tell(started.app, { contact });
    const body = JSON.stringify(await read(started));
    for (const secret of ['Kanarie', 'kanarie', code, 'receipt']) assert.ok(!body.includes(secret), secret);
  });

  it('come page by page, each once, oldest first', async () => {
    let now = TODAY;
    const started = await start({ ...openToday, now: () => now });
    const told: string[] = [];
    for (let index = 0; index < 7; index++) {
      now = later(Math.floor(index / 3));
      told.push(...(await tellers(started, 1, `verhaal ${index}`)).ids);
    }
    const seen: StaffExperience[] = [];
    let next: string | undefined = '?pageSize=2';
    while (next) {
      const page = await read(started, next);
      seen.push(...page.items);
      next = page._links.next?.href.slice(paths.experiences.length);
    }
    assert.deepEqual(seen.map(({ id }) => id).sort(), told.sort());
    const days = seen.map(({ receivedOn }) => receivedOn);
    assert.deepEqual(days, [...days].sort());
  });

  it('are gone once their time is over, even before they are deleted', async () => {
    let now = TODAY;
    const started = await start({ ...openToday, now: () => now });
    await tell(started.app);
    now = new Date('2027-10-01T12:00:00Z');
    assert.deepEqual((await read(started)).items, []);
  });

  it('of a topic that is not there are a 404, and a made-up cursor a 400', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    assert.equal((await people.get('collector', '/v1/topics/anders/experiences')).statusCode, 404);
    const madeUp = Buffer.from("2026-01-01 '; drop table topics; --").toString('base64url');
    assert.equal((await people.get('collector', `${paths.experiences}?cursor=${madeUp}`)).statusCode, 400);
  });

  it('are let go only once', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    await tell(started.app, { website: 'https://spam.example' });
    const url = `${paths.experiences}/${(await read(started)).items[0]!.id}/quarantine`;
    assert.equal((await people.send('guardian', 'DELETE', url)).statusCode, 204);
    assert.equal((await read(started)).items[0]?.quarantined, undefined);
    assert.equal((await people.send('guardian', 'DELETE', url)).statusCode, 404);
  });
});

onEveryDatabase('What tellers answered, for the council', (start) => {
  it('comes in real numbers, with their notes, in no order of who', async () => {
    const started = await start(openToday);
    const { app } = started;
    const people = await gather(started);
    const { codes, ids } = await tellers(started, 3);
    await people.bundle({ experienceIds: ids });
    const said = { signalId: SIGNAL, question: 'recognise' } as const;
    await answer(app, codes[0]!, { ...said, answer: 'yes', note: 'Zo was het.' });
    await answer(app, codes[1]!, { ...said, answer: 'no', note: 'Bij mij ging het goed.' });
    await answer(app, codes[2]!, { ...said, answer: 'yes' });
    const found: SignalAnswers = (await people.get('collector', paths.answers)).json();
    assert.deepEqual(found, {
      signalId: SIGNAL,
      recognise: {
        yes: 2,
        no: 1,
        notes: [
          { answer: 'no', note: 'Bij mij ging het goed.' },
          { answer: 'yes', note: 'Zo was het.' },
        ],
      },
      better: [],
    });
  });

  it('loses what was taken back', async () => {
    const started = await start(openToday);
    const people = await gather(started);
    const { codes, ids } = await tellers(started, 1);
    await people.bundle({ experienceIds: ids });
    const said = { signalId: SIGNAL, question: 'recognise', answer: 'yes', note: 'Zo was het.' } as const;
    await answer(started.app, codes[0]!, said);
    await follow(started.app, codes[0]!, 'DELETE');
    const found: SignalAnswers = (await people.get('collector', paths.answers)).json();
    assert.deepEqual(found.recognise, { yes: 0, no: 0, notes: [] });
  });

  it('of a signal that is not there is a 404', async () => {
    const people = await gather(await start(openToday));
    assert.equal((await people.get('collector', paths.answers)).statusCode, 404);
  });
});
