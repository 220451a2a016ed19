import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  verify,
  type Explainer,
  type EventPage,
  type NewClarity,
  type Signal,
  type SignalPage,
  type StaffExperiencePage,
  type TopicFile,
} from '@lus/contract';
import { loadDemo } from '@lus/server/demo/load.js';
import { TokenRepository } from '@lus/server/repositories/token-repository.js';
import { TopicFileRepository } from '@lus/server/repositories/topic-file-repository.js';
import { readTopicFile } from '@lus/server/topic-file/whole-topic.js';
import { aTopic } from '../support/samples.js';
import { onEveryDatabase, type Started } from '../support/server.js';
import { aBundle, anAdvice, aNote } from '../support/trail.js';
import { aPassage, aText, aTranslation } from './explaining.js';
import { follow, openToday, tell, TODAY } from './telling.js';
import { aFile, anExperienceInFile, refusal } from './topic-file.js';

const TOPIC = aTopic().id;

/** A topic on which people told, were bundled and quoted, and answered. */
async function aLivedTopic({ app, database }: Started): Promise<{ code: string }> {
  const contact = { name: 'Samira', reach: 'samira@voorbeeld.example', wishes: ['think-along' as const] };
  const { code } = await tell(app, { contact, answers: [] });
  await tell(app, { story: 'Bij ons ging het goed.', mayQuote: false });
  const headers = await asTranslator(database);
  const { items } = (await get(app, `/v1/topics/${TOPIC}/experiences`, headers)) as StaffExperiencePage;
  const { experienceCount: _count, round: _round, type: _type, ...words } = aBundle();
  const told = items.find(({ mayQuote }) => mayQuote)!;
  const quotes = [{ experienceId: told.id, text: 'Dat had ik graag vooraf geweten.' }];
  const signal = {
    id: 'hulp-is-gratis',
    ...words,
    experienceIds: items.map(({ id }) => id),
    heardElsewhere: 8,
    quotes,
  };
  const post = (url: string, payload: object, as: object = headers) =>
    app.inject({ method: 'POST', url, headers: { ...as }, payload });
  const put = (payload: object) =>
    app.inject({ method: 'PUT', url: '/v1/explainers/gratis-hulp', headers, payload });
  const answer = { signalId: signal.id, question: 'recognise', answer: 'yes', note: 'Precies zo.' };
  for (const sent of [
    await post(`/v1/topics/${TOPIC}/signals`, signal),
    await post('/v1/follow-up/answers', answer, { authorization: `Receipt ${code}` }),
    await post(`/v1/signals/${signal.id}/events`, { type: 'recognised', outcome: 'yes', objections: [] }),
    await post(
      `/v1/topics/${TOPIC}/timeline`,
      aNote()((days) => `2026-11-${22 + days}`),
    ),
    await put(aText({ passages: [aPassage('wat', { signalIds: [signal.id] }), aPassage('gratis')] })),
    await put(aText({ title: 'Anders' })),
    await put(aTranslation()),
    await post('/v1/explainers/gratis-hulp/feedback', aReader({ clear: 'yes' }), {}),
    await post('/v1/explainers/gratis-hulp/feedback', aReader({ passageId: 'wat', words: 'Te lang.' }), {}),
  ]) {
    assert.ok(sent.statusCode < 300, sent.body);
  }
  return { code };
}

/** What a reader says of the first version in Dutch. */
const aReader = (other: Partial<NewClarity> = {}): NewClarity => ({
  language: 'nl',
  version: 1,
  clear: 'no',
  ...other,
});

async function asTranslator(database: Started['database']) {
  const staff = { role: 'translator', label: '', topicId: null } as const;
  const { token } = await new TokenRepository(database.db).create(staff, TODAY);
  return { authorization: `Bearer ${token}` };
}

const get = async (
  app: Started['app'],
  url: string,
  headers: Record<string, string> = {},
): Promise<unknown> => JSON.parse((await app.inject({ url, headers })).body);

const filesOf = ({ database }: Started) => new TopicFileRepository(database.db);

async function exportOf(server: Started, now = TODAY): Promise<string> {
  return JSON.stringify(await filesOf(server).read(TOPIC, now), null, 2);
}

const importInto = async (server: Started, file: string | TopicFile, now = TODAY) =>
  filesOf(server).add(await readTopicFile(typeof file === 'string' ? file : JSON.stringify(file), now));

onEveryDatabase('Exporting and importing a topic', (start) => {
  it('gives byte for byte the same file after a trip through an empty database', async () => {
    const here = await start(openToday);
    await aLivedTopic(here);
    const exported = await exportOf(here);
    const there = await start({ now: () => TODAY });
    await importInto(there, exported);
    assert.equal(await exportOf(there), exported);
    const { topic: _topic, format: _format, version: _version, ...parts } = JSON.parse(exported) as TopicFile;
    for (const [name, part] of Object.entries(parts)) assert.ok(part.length > 0, `${name} is in it`);
  });

  it('brings the public log along, unbroken', async () => {
    const here = await start(openToday);
    await aLivedTopic(here);
    const there = await start({ now: () => TODAY });
    await importInto(there, await exportOf(here));
    const { items } = (await get(there.app, `/v1/topics/${TOPIC}/events`)) as EventPage;
    const before = (await get(here.app, `/v1/topics/${TOPIC}/events`)) as EventPage;
    assert.deepEqual(items, before.items);
    assert.equal((await verify(items)).intact, true);
  });

  it('lets a teller follow and answer where the topic went', async () => {
    const here = await start(openToday);
    const { code } = await aLivedTopic(here);
    const there = await start({ now: () => TODAY });
    await importInto(there, await exportOf(here));
    assert.equal((await follow(there.app, code)).body, (await follow(here.app, code)).body);
  });

  it('shows the quotes where the topic went, until their teller withdraws', async () => {
    const here = await start(openToday);
    const { code } = await aLivedTopic(here);
    const there = await start({ now: () => TODAY });
    await importInto(there, await exportOf(here));
    const quote = async () =>
      ((await get(there.app, '/v1/signals/hulp-is-gratis')) as Signal).quotes[0]?.text;
    assert.equal(await quote(), 'Dat had ik graag vooraf geweten.');
    await follow(there.app, code, 'DELETE');
    assert.equal(await quote(), undefined);
  });

  it('lets the council go on where it was', async () => {
    const here = await start(openToday);
    await aLivedTopic(here);
    const there = await start({ now: () => TODAY });
    await importInto(there, await exportOf(here));
    const answer = await there.app.inject({
      method: 'POST',
      url: '/v1/signals/hulp-is-gratis/events',
      headers: await asTranslator(there.database),
      payload: anAdvice()(() => '2027-01-15'),
    });
    assert.equal(answer.statusCode, 201, answer.body);
    assert.equal((JSON.parse(answer.body) as Signal).stage, 'advised');
  });

  it('brings the explainers along: every version in every language, and the way back from signals', async () => {
    const here = await start(openToday);
    await aLivedTopic(here);
    const there = await start({ now: () => TODAY });
    await importInto(there, await exportOf(here));
    for (const query of ['', '?version=1', '?lang=en']) {
      const url = `/v1/explainers/gratis-hulp${query}`;
      assert.deepEqual(await get(there.app, url), await get(here.app, url));
    }
    const english = (await get(there.app, '/v1/explainers/gratis-hulp?lang=en')) as Explainer;
    assert.equal(english.outdated, true);
    const signals = `/v1/topics/${TOPIC}/signals`;
    const passagesOf = async (server: Started) => ((await get(server.app, signals)) as SignalPage).passages;
    assert.deepEqual(await passagesOf(there), await passagesOf(here));
  });

  it('brings along what readers said', async () => {
    const here = await start(openToday);
    await aLivedTopic(here);
    const there = await start({ now: () => TODAY });
    await importInto(there, await exportOf(here));
    const feedback = '/v1/explainers/gratis-hulp/feedback';
    const report = await get(there.app, feedback, await asTranslator(there.database));
    assert.deepEqual(report, await get(here.app, feedback, await asTranslator(here.database)));
    assert.ok(JSON.stringify(report).includes('Te lang.'));
  });

  it('imports no words of readers that may no longer be kept, but how many there were', async () => {
    const here = await start(openToday);
    await aLivedTopic(here);
    const later = new Date('2027-10-01T12:00:00Z');
    const there = await start({ now: () => later });
    await importInto(there, await exportOf(here), later);
    const said = await there.database.db.selectFrom('clarity_feedback').select('words').execute();
    assert.deepEqual(said, [{ words: null }, { words: null }]);
    assert.ok(!(await exportOf(here, later)).includes('Te lang.'));
  });

  it('imports nothing when an explainer is there already, under another topic', async () => {
    const here = await start(openToday);
    await aLivedTopic(here);
    const there = await start({ now: () => TODAY, topics: [aTopic({ id: 'ander' })] });
    const headers = await asTranslator(there.database);
    const payload = aText({ topicId: 'ander' });
    await there.app.inject({ method: 'PUT', url: '/v1/explainers/gratis-hulp', headers, payload });
    const wrong = await refusal(importInto(there, await exportOf(here)));
    assert.deepEqual(wrong, ['/explainers/0/id exists']);
  });

  it('imports an explainer that was written by hand, in Markdown', async () => {
    const there = await start({ now: () => TODAY });
    const { topicId: _, ...text } = aText({ passages: [aPassage('wat', { plain: '**Gratis**' })] });
    const written = { ...text, version: 1, changedOn: '2026-11-01', role: 'translator' } as const;
    await importInto(there, aFile({ explainers: [{ id: 'gratis-hulp', texts: [written] }] }));
    const { passages } = (await get(there.app, '/v1/explainers/gratis-hulp')) as Explainer;
    assert.deepEqual(passages[0]?.plain, [
      { type: 'paragraph', content: [{ text: 'Gratis', strong: true }] },
    ]);
  });

  it('leaves no words in a file that may no longer be kept', async () => {
    const here = await start(openToday);
    await aLivedTopic(here);
    const exported = JSON.parse(await exportOf(here, new Date('2027-10-01T12:00:00Z'))) as TopicFile;
    assert.deepEqual([exported.experiences, exported.quotes, exported.contacts], [[], [], []]);
    assert.ok(exported.events.length > 0);
  });

  it('imports no words that may no longer be kept', async () => {
    const here = await start(openToday);
    await aLivedTopic(here);
    const later = new Date('2027-10-01T12:00:00Z');
    const there = await start({ now: () => later });
    await importInto(there, await exportOf(here), later);
    for (const table of ['experiences', 'quotes', 'contacts', 'follow_up_answers'] as const) {
      assert.deepEqual(await there.database.db.selectFrom(table).selectAll().execute(), [], table);
    }
  });

  it('exports nothing when there is no such topic', async () => {
    assert.equal(await filesOf(await start()).read('bestaat-niet', TODAY), undefined);
  });

  it('leaves a topic alone that is there already', async () => {
    const here = await start(openToday);
    await aLivedTopic(here);
    const exported = await exportOf(here);
    assert.equal(await importInto(here, aFile()), false);
    assert.equal(await exportOf(here), exported);
  });

  it('imports nothing at all when one experience is there already, under another topic', async () => {
    const here = await start(openToday);
    await aLivedTopic(here);
    const { topic, experiences } = JSON.parse(await exportOf(here)) as TopicFile;
    const there = await start({ now: () => TODAY });
    const other = aFile({
      topic: { ...topic, id: 'ander' },
      events: [],
      experiences: experiences.slice(0, 1),
    });
    await importInto(there, other);
    const wrong = await refusal(importInto(there, await exportOf(here)));
    assert.deepEqual(wrong, ['/experiences/0/id exists', '/experiences/0/receiptHash exists']);
    assert.deepEqual(await there.database.db.selectFrom('topics').select('id').execute(), [{ id: 'ander' }]);
    assert.deepEqual(await there.database.db.selectFrom('log_lines').select('line').execute(), []);
  });

  it('chains lines that were written by hand', async () => {
    const there = await start({ now: () => TODAY });
    await importInto(there, aFile());
    const { items } = (await get(there.app, `/v1/topics/${TOPIC}/events`)) as EventPage;
    assert.equal(items.length, 7);
    assert.equal((await verify(items)).intact, true);
  });

  it('imports more rows than one statement takes', async () => {
    const { id: _, ...one } = anExperienceInFile(0);
    const experiences = Array.from({ length: 5000 }, (_each, place) => ({
      ...one,
      ...anExperienceInFile(place),
    }));
    const there = await start({ now: () => TODAY });
    await importInto(there, aFile({ experiences }));
    assert.equal((JSON.parse(await exportOf(there)) as TopicFile).experiences.length, 5000);
  });

  it('loads the demo, with signals that were closed, parked, refused and late', async () => {
    const there = await start();
    await loadDemo(there.database, new Date());
    const { items } = (await get(there.app, '/v1/topics')) as { items: { id: string }[] };
    const { items: signals } = (await get(there.app, `/v1/topics/${items[0]!.id}/signals`)) as {
      items: Signal[];
    };
    const today = new Date().toISOString().slice(0, 10);
    assert.ok(signals.some(({ stage }) => stage === 'closed'));
    assert.ok(signals.some(({ parked }) => parked));
    assert.ok(
      signals.some(({ rounds }) => rounds.some(({ response }) => response?.outcome === 'not-adopted')),
    );
    assert.ok(signals.some(({ next }) => next?.what === 'answer' && next.by! < today));
    assert.ok(signals.some(({ quotes }) => quotes.some(({ text }) => text)));
  });

  it('loads the demo with an explainer in two languages, that signals changed', async () => {
    const there = await start();
    await loadDemo(there.database, new Date());
    const { items } = (await get(there.app, '/v1/topics')) as { items: { id: string }[] };
    const { passages = [] } = (await get(there.app, `/v1/topics/${items[0]!.id}/signals`)) as SignalPage;
    assert.ok(passages.length > 0);
    const url = `/v1/explainers/${passages[0]!.explainerId}`;
    const { languages } = (await get(there.app, url)) as Explainer;
    assert.deepEqual(
      languages.map(({ language, outdated }) => [language, outdated]),
      [
        ['nl', false],
        ['en', false],
      ],
    );
  });

  it('loads the demo once, also when two servers start at the same moment', async () => {
    const there = await start();
    const now = new Date();
    await Promise.all([loadDemo(there.database, now), loadDemo(there.database, now)]);
    assert.equal((await there.database.db.selectFrom('topics').select('id').execute()).length, 1);
  });
});
