import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { ExplainerPage, SignalPage } from '@lus/contract';
import { aTopic } from '../support/samples.js';
import { onEveryDatabase, type Started } from '../support/server.js';
import { aCorrection, aBundle } from '../support/trail.js';
import { later, paths, SIGNAL } from './council.js';
import { aPassage, aText, aTranslation, writers } from './explaining.js';
import { openToday, TODAY } from './telling.js';

/** A server with an explainer in Dutch and English, of which a signal changed the second passage. */
async function withTexts(started: Started) {
  const people = await writers(started);
  assert.equal((await people.bundle()).statusCode, 201);
  const passages = [aPassage('wat'), aPassage('gratis', { signalIds: [SIGNAL] })];
  assert.equal((await people.put(aText({ passages }))).statusCode, 201);
  assert.equal((await people.put(aTranslation())).statusCode, 200);
  return people;
}

onEveryDatabase('Reading an explainer', (start) => {
  it('gives the whole text, with the help and the council of its topic', async () => {
    const started = await start(openToday);
    const { read } = await withTexts(started);
    const { topicId: _, passages: __, ...words } = aText();
    const { topic, passages, languages, ...rest } = await read();
    const { id, language, title, municipality, council, help } = aTopic();
    assert.deepEqual(topic, { id, language, title, municipality, council, help });
    const written = { version: 1, changedOn: '2026-11-22', outdated: false };
    assert.deepEqual(rest, { id: 'gratis-hulp', ...words, ...written, by: 'translator' });
    assert.deepEqual(languages, [
      { language: 'nl', ...written },
      { language: 'en', ...written },
    ]);
    assert.deepEqual(
      passages.map(({ id: passage, signals }) => [passage, signals.map((signal) => signal.id)]),
      [
        ['wat', []],
        ['gratis', [SIGNAL]],
      ],
    );
  });

  for (const [query, language] of [
    ['', 'nl'],
    ['?lang=en', 'en'],
    ['?lang=en-GB', 'en'],
    ['?lang=ar', 'nl'],
  ] as const) {
    it(`says in which language it comes: ${query || 'nothing asked'}`, async () => {
      const started = await start(openToday);
      const { read } = await withTexts(started);
      assert.equal((await read(query)).language, language);
      const { headers } = await started.app.inject(paths.explainer + query);
      assert.equal(headers['content-language'], language);
    });
  }

  it('answers 304 as long as nothing changed', async () => {
    const started = await start(openToday);
    const { put } = await withTexts(started);
    const ask = (tag?: string) =>
      started.app.inject({ url: paths.explainer, headers: tag ? { 'if-none-match': tag } : {} });
    const etag = String((await ask()).headers.etag);
    const again = await ask(etag);
    assert.deepEqual([again.statusCode, again.body], [304, '']);
    await put(aText({ title: 'Anders' }));
    assert.equal((await ask(etag)).statusCode, 200);
  });

  it('may be done by every site, and kept for a minute', async () => {
    const started = await start(openToday);
    await withTexts(started);
    for (const url of [paths.explainer, paths.explainers]) {
      const { headers } = await started.app.inject({ url, headers: { origin: 'https://elders.example' } });
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.match(String(headers['cache-control']), /^public, max-age=60/);
    }
  });

  it('gives an earlier version to whoever asks for it', async () => {
    const started = await start(openToday);
    const { put, read } = await withTexts(started);
    await put(aText({ title: 'Anders' }));
    assert.deepEqual(
      [
        (await read('?version=1')).title,
        (await read()).title,
        (await read('?version=1')).languages[0]?.version,
      ],
      [aText().title, 'Anders', 2],
    );
  });

  for (const [what, url, status] of [
    ['an explainer that is not there', '/v1/explainers/bestaat-niet', 404],
    ['a version that is not there', `${paths.explainer}?version=9`, 404],
    ['a version before the first', `${paths.explainer}?version=0`, 400],
    ['a version that no database counts to', `${paths.explainer}?version=99999999999`, 400],
    ['a language that is none', `${paths.explainer}?lang=n`, 400],
    ['a parameter that we do not know', `${paths.explainer}?language=nl`, 400],
    ['the explainers of a topic that is not there', '/v1/topics/bestaat-niet/explainers', 404],
  ] as const) {
    it(`answers ${status} to ${what}`, async () => {
      const started = await start(openToday);
      await withTexts(started);
      assert.equal((await started.app.inject(url)).statusCode, status);
    });
  }

  it('shows the title that a signal has now', async () => {
    const started = await start(openToday);
    const { read, step } = await withTexts(started);
    const { experienceCount: _, quotes: __, ...words } = aBundle({ title: 'Hulp is gratis' });
    const replacement = { ...words, experienceCount: 15, quotes: [] };
    const { statusCode, body } = await step('translator', aCorrection(1, replacement));
    assert.equal(statusCode, 201, body);
    assert.equal((await read()).passages[1]?.signals[0]?.title, 'Hulp is gratis');
  });
});

onEveryDatabase('An explainer as Markdown', (start) => {
  it('is the plain text, with what matters first and the difficult words', async () => {
    const started = await start(openToday);
    const { put } = await writers(started);
    await put(
      aText({
        summary: { ...aText().summary, sayBy: '2027-03-31' },
        passages: [aPassage('wat', { plain: '## Kop\n\n- **gratis**', impact: 'U betaalt *niets*.' })],
      }),
    );
    const response = await started.app.inject({ url: paths.explainer, headers: { accept: 'text/markdown' } });
    assert.equal(response.headers['content-type'], 'text/markdown; charset=utf-8');
    assert.equal(
      response.body,
      `# Gratis hulp bij uw aanvraag

Versie 1, 22 november 2026.

- **Dit verandert:** De gemeente vertelt u vooraf dat iemand met u mee mag.
- **Voor wie:** Voor iedereen die hulp vraagt.
- **Wie beslist:** De gemeenteraad.
- **Zo kunt u iets zeggen:** Bel de adviesraad. Dat kan tot en met 31 maart 2027.

## Over wat

### Kop

- **gratis**

**Wat merkt u hiervan?** U betaalt \\*niets\\*.

## Moeilijke woorden

- **cliëntondersteuner:** Iemand die met u meedenkt.

## Officiële tekst

[Wmo 2015, artikel 2.2.4](https://wetten.overheid.nl/BWBR0035362/#Artikel2.2.4)

De officiële tekst geldt. Deze uitleg helpt u om die te begrijpen.
`,
    );
  });

  it('can be had by a link, in every language', async () => {
    const started = await start(openToday);
    await withTexts(started);
    const { headers, body } = await started.app.inject(`${paths.explainer}?lang=en&format=markdown`);
    assert.equal(headers['content-language'], 'en');
    assert.match(body, /\*\*What changes:\*\*/);
  });

  it('says so when the text that it translates changed', async () => {
    const started = await start(openToday);
    const { put } = await withTexts(started);
    await put(aText({ title: 'Anders' }));
    const { body } = await started.app.inject(`${paths.explainer}?lang=en&format=markdown`);
    assert.match(body, /has changed since/);
  });
});

onEveryDatabase('The explainers of a topic', (start) => {
  const pageOf = async ({ app }: Started, query = ''): Promise<ExplainerPage> =>
    (await app.inject(paths.explainers + query)).json();

  it('are listed by id, each in its own language, page by page', async () => {
    const started = await start({ ...openToday, topics: [aTopic(), aTopic({ id: 'anders' })] });
    const { put } = await writers(started);
    for (const id of ['c', 'a', 'b']) await put(aText({ title: id }), 'translator', `/v1/explainers/${id}`);
    await put(aText({ topicId: 'anders' }), 'translator', '/v1/explainers/van-een-ander');
    await put(aTranslation(), 'translator', '/v1/explainers/a');
    const first = await pageOf(started, '?pageSize=2');
    assert.deepEqual(
      first.items.map(({ id, title, language, languages }) => [id, title, language, languages.length]),
      [
        ['a', 'a', 'nl', 2],
        ['b', 'b', 'nl', 1],
      ],
    );
    const next = await started.app.inject(first._links.next!.href);
    assert.deepEqual(
      next.json<ExplainerPage>().items.map(({ id }) => id),
      ['c'],
    );
    assert.equal(next.json<ExplainerPage>()._links.next, undefined);
  });

  it('are none at first', async () => assert.deepEqual((await pageOf(await start(openToday))).items, []));
});

onEveryDatabase('The way back from signals to texts', (start) => {
  const signalsOf = async ({ app }: Started, query = ''): Promise<SignalPage> =>
    (await app.inject(paths.signals + query)).json();

  it('leads to the newest text in its own language only', async () => {
    const started = await start(openToday);
    const { put } = await withTexts(started);
    assert.deepEqual((await signalsOf(started)).passages, [
      { signalId: SIGNAL, explainerId: 'gratis-hulp', passageId: 'gratis', title: 'Over gratis' },
    ]);
    const passages = [aPassage('wat', { signalIds: [SIGNAL] }), aPassage('gratis')];
    delete passages[0]!.title;
    await put(aText({ passages }));
    assert.deepEqual((await signalsOf(started)).passages, [
      { signalId: SIGNAL, explainerId: 'gratis-hulp', passageId: 'wat', title: aText().title },
    ]);
  });

  it('is not there when it leads nowhere', async () => {
    const started = await start(openToday);
    const { bundle, put } = await writers(started);
    await bundle();
    await put(aText());
    assert.equal((await signalsOf(started)).passages, undefined);
  });

  it('is given with the page that the signal is on', async () => {
    const started = await start(openToday);
    const { bundle } = await withTexts(started);
    await bundle({ id: 'tweede' });
    const first = await signalsOf(started, '?pageSize=1');
    assert.equal(first.passages?.length, 1);
    const second: SignalPage = (await started.app.inject(first._links.next!.href)).json();
    assert.deepEqual([second.items[0]?.id, second.passages], ['tweede', undefined]);
  });
});

onEveryDatabase('A translation', (start) => {
  it('is outdated once the text that it follows was written anew, until it follows that', async () => {
    let now = TODAY;
    const started = await start({ ...openToday, now: () => now });
    const { put, read } = await withTexts(started);
    now = later(3);
    await put(aText({ title: 'Anders' }));
    const { outdated, languages } = await read('?lang=en');
    assert.equal(outdated, true);
    assert.deepEqual(
      languages.map((edition) => [edition.language, edition.version, edition.changedOn, edition.outdated]),
      [
        ['nl', 2, '2026-11-25', false],
        ['en', 1, '2026-11-22', true],
      ],
    );
    await put(aTranslation({ translates: 2 }));
    const renewed = await read('?lang=en');
    assert.deepEqual([renewed.version, renewed.outdated], [2, false]);
  });

  it('may follow an earlier version, and is outdated at once', async () => {
    const started = await start(openToday);
    const { put, read } = await writers(started);
    await put(aText());
    await put(aText({ passages: [aPassage('nieuw')] }));
    assert.equal((await put(aTranslation())).statusCode, 200);
    assert.equal((await read('?lang=en')).outdated, true);
  });
});
