import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Explainer, NewExplainer, Role } from '@lus/contract';
import { aTopic } from '../support/samples.js';
import { onEveryDatabase } from '../support/server.js';
import { gather, paths, ROLES, rulesOf, SIGNAL } from './council.js';
import { aParagraph, aPassage, aText, aTranslation, writers } from './explaining.js';
import { openToday } from './telling.js';

const withPlain = (plain: NewExplainer['passages'][number]['plain']) =>
  aText({ passages: [aPassage('wat', { plain })] });

onEveryDatabase('Writing an explainer', (start) => {
  it('answers 201 and where it is when it is new', async () => {
    const { put } = await writers(await start(openToday));
    const response = await put(aText());
    assert.deepEqual([response.statusCode, response.headers.location], [201, paths.explainer]);
    assert.equal(response.headers['cache-control'], 'no-store');
  });

  it('becomes the next version when something is different', async () => {
    const { put } = await writers(await start(openToday));
    await put(aText());
    const response = await put(aText({ title: 'Anders' }));
    assert.deepEqual([response.statusCode, response.json<Explainer>().version], [200, 2]);
  });

  it('stays the same version when nothing is different, in whatever order it is told', async () => {
    const { put } = await writers(await start(openToday));
    await put(aText());
    const reordered = Object.fromEntries(Object.entries(aText()).reverse());
    const response = await put(reordered);
    assert.deepEqual([response.statusCode, response.json<Explainer>().version], [200, 1]);
  });

  it('counts the versions of each language apart', async () => {
    const { put } = await writers(await start(openToday));
    await put(aText());
    await put(aText({ title: 'Anders' }));
    const response = await put(aTranslation({ translates: 2 }));
    assert.deepEqual([response.statusCode, response.json<Explainer>().version], [200, 1]);
  });

  it('gives two who write at once a version each', async () => {
    const { put, read } = await writers(await start(openToday));
    await Promise.all(['a', 'b', 'c'].map((title) => put(aText({ title }))));
    assert.equal((await read()).version, 3);
  });

  it('makes blocks of Markdown', async () => {
    const { put, read } = await writers(await start(openToday));
    await put(withPlain('U betaalt **niets**.\n\n1. Bel\n2. Kom'));
    assert.deepEqual((await read()).passages[0]?.plain, [
      {
        type: 'paragraph',
        content: [{ text: 'U betaalt ' }, { text: 'niets', strong: true }, { text: '.' }],
      },
      { type: 'list', ordered: true, items: [[{ text: 'Bel' }], [{ text: 'Kom' }]] },
    ]);
  });

  it('is the same text in Markdown and in blocks', async () => {
    const { put } = await writers(await start(openToday));
    await put(withPlain('Gratis.'));
    assert.equal((await put(withPlain([aParagraph('Gratis.')]))).json<Explainer>().version, 1);
  });

  for (const [what, plain] of [
    ['a script as a link', '[klik](javascript:alert(1))'],
    ['data as a link', '[klik](data:text/html,<script>)'],
    ['HTML', '<img src=x onerror=alert(1)>'],
  ] as const) {
    it(`keeps ${what} in Markdown as words`, async () => {
      const { put, read } = await writers(await start(openToday));
      await put(withPlain(plain));
      assert.deepEqual((await read()).passages[0]?.plain, [aParagraph(plain)]);
    });
  }

  const AT = '/passages/0/plain';
  for (const [what, plain, wrong] of [
    [
      'a script as a link in blocks',
      [{ type: 'paragraph', content: [{ text: 'x', href: 'javascript:x' }] }],
      `pattern ${AT}/0/content/0/href`,
    ],
    ['half a character', 'a\uD800', `pattern ${AT}`],
    ['U+0000', 'a\u0000b', `pattern ${AT}`],
    ['Markdown without a word', ' \n \n', `empty ${AT}`],
    ['blocks without a word', [aParagraph(' ')], `empty ${AT}`],
    ['more blocks than fit', 'a\n\n'.repeat(61), `maxItems ${AT}`],
    ['more items than fit', '- a\n'.repeat(61), `maxItems ${AT}`],
    ['more stretches than fit', '**a** b '.repeat(101), `maxItems ${AT}`],
    ['200 kB of Markdown', '['.repeat(200_000), `maxLength ${AT}`],
  ] as const) {
    it(`refuses ${what}, and says where`, async () => {
      const { put } = await writers(await start(openToday));
      const response = await put(withPlain(plain as string));
      assert.deepEqual([response.statusCode, rulesOf(response)], [400, [wrong]]);
    });
  }

  it('refuses a key that is there to change what all objects are', async () => {
    const { put } = await writers(await start(openToday));
    const text = JSON.parse(
      JSON.stringify(aText()).replace('{', '{"__proto__":{"role":"guardian"},'),
    ) as object;
    const response = await put(text);
    assert.equal(response.statusCode, 400, response.body);
  });

  it('refuses a body of more than 512 kB', async () => {
    const { put } = await writers(await start(openToday));
    assert.equal((await put(withPlain('a'.repeat(520 * 1024)))).statusCode, 413);
  });
});

onEveryDatabase('What is wrong with an explainer', (start) => {
  it('is said all at once', async () => {
    const { put } = await writers(await start(openToday));
    const response = await put(
      aText({
        language: 'NL',
        translates: 1,
        checkedOn: '2026-11-23',
        passages: [aPassage('wat', { plain: ' ' }), aPassage('wat', { signalIds: ['bestaat-niet'] })],
        terms: [
          { word: 'Wmo', forms: ['de Wmo'], meaning: 'Een wet.' },
          { word: 'wmo', meaning: 'Nog eens.' },
          { word: 'x', forms: ['De wmo'], meaning: 'En nog eens.' },
        ],
      }),
    );
    assert.equal(response.statusCode, 400);
    assert.deepEqual(rulesOf(response).sort(), [
      'duplicate /passages/1/id',
      'duplicate /terms/1/word',
      'duplicate /terms/2/forms/0',
      'empty /passages/0/plain',
      'future /checkedOn',
      'language /language',
      'original /translates',
      'unknown /passages/1/signalIds/0',
    ]);
  });

  it('is not also that the own language, written otherwise, translates nothing', async () => {
    const { put } = await writers(await start(openToday));
    await put(aText());
    assert.deepEqual(rulesOf(await put(aText({ language: 'NL' }))), ['language /language']);
  });

  it('leaves nothing behind', async () => {
    const started = await start(openToday);
    const { put } = await writers(started);
    await put(aText({ language: 'NL' }));
    assert.equal((await started.app.inject(paths.explainer)).statusCode, 404);
    assert.equal((await put(aText())).statusCode, 201);
  });

  it('is a topic that is not there', async () => {
    const { put } = await writers(await start(openToday));
    assert.deepEqual(rulesOf(await put(aText({ topicId: 'bestaat-niet' }))), ['unknown /topicId']);
  });

  it('is another topic than it had', async () => {
    const { put } = await writers(
      await start({ ...openToday, topics: [aTopic(), aTopic({ id: 'anders' })] }),
    );
    await put(aText());
    assert.deepEqual(rulesOf(await put(aText({ topicId: 'anders' }))), ['topic /topicId']);
  });

  it('is a signal of another topic', async () => {
    const { put, bundle } = await writers(
      await start({ ...openToday, topics: [aTopic(), aTopic({ id: 'anders' })] }),
    );
    await bundle();
    const passages = [aPassage('wat', { signalIds: [SIGNAL] })];
    const wrong = rulesOf(await put(aText({ topicId: 'anders', passages })));
    assert.deepEqual(wrong, ['unknown /passages/0/signalIds/0']);
  });

  const translations: [what: string, text: NewExplainer, wrong: string][] = [
    [
      'that does not say what it follows',
      (({ translates: _, ...text }) => text)(aTranslation()),
      'required /translates',
    ],
    ['of a version that is not there', aTranslation({ translates: 2 }), 'unknown /translates'],
    ['that misses a passage', aTranslation({ passages: [aPassage('wat')] }), 'translation /passages'],
    [
      'with passages in another order',
      aTranslation({ passages: [aPassage('gratis'), aPassage('wat')] }),
      'translation /passages',
    ],
    [
      'with a passage of another name',
      aTranslation({ passages: [aPassage('what'), aPassage('gratis')] }),
      'translation /passages',
    ],
  ];
  for (const [what, text, wrong] of translations) {
    it(`is a translation ${what}`, async () => {
      const { put } = await writers(await start(openToday));
      await put(aText());
      const response = await put(text);
      assert.deepEqual([response.statusCode, rulesOf(response)], [400, [wrong]]);
    });
  }
});

onEveryDatabase('Who writes an explainer', (start) => {
  it('is the translator, the guardian or the municipality', async () => {
    const { put } = await writers(await start(openToday));
    const statuses = await Promise.all(
      ROLES.map(async (role) => [role, (await put(aText(), role, `/v1/explainers/${role}`)).statusCode]),
    );
    assert.deepEqual(statuses, [
      ['collector', 403],
      ['translator', 201],
      ['guardian', 201],
      ['municipality', 201],
    ]);
  });

  it('is said with the text', async () => {
    const { put, read } = await writers(await start(openToday));
    await put(aText(), 'municipality');
    assert.equal((await read()).by, 'municipality');
  });

  it('is nobody without a token, and nobody of another topic', async () => {
    const started = await start({ ...openToday, topics: [aTopic(), aTopic({ id: 'anders' })] });
    const { statusCode } = await started.app.inject({
      method: 'PUT',
      url: paths.explainer,
      payload: aText(),
    });
    assert.equal(statusCode, 401);
    const strangers = await gather(started, 'anders');
    assert.equal((await strangers.send('guardian', 'PUT', paths.explainer, aText())).statusCode, 403);
  });

  it('is not the municipality where the council wrote last (R17)', async () => {
    const { put, read } = await writers(await start(openToday));
    await put(aText());
    const response = await put(aText({ title: 'Van de gemeente' }), 'municipality');
    assert.deepEqual([response.statusCode, rulesOf(response)], [409, ['R17 /language']]);
    assert.equal((await read()).title, aText().title);
  });

  it('is the municipality where it wrote last itself, and in a language of its own', async () => {
    const { put } = await writers(await start(openToday));
    await put(aText(), 'municipality');
    assert.equal((await put(aText({ title: 'Anders' }), 'municipality')).statusCode, 200);
    await put(aText({ title: 'Van de raad' }), 'translator');
    assert.equal((await put(aText({ title: 'Toch niet' }), 'municipality')).statusCode, 409);
    assert.equal((await put(aTranslation(), 'municipality')).statusCode, 200);
  });

  for (const [form, other] of [
    ['a narrower form', { language: 'nl-NL' }],
    ['a wider form', { language: 'en' }],
  ] as const) {
    it(`is not the municipality in ${form} of a language that the council wrote in (R17)`, async () => {
      const { put } = await writers(await start(openToday));
      await put(aText());
      await put(aTranslation({ language: 'en-GB' }));
      const response = await put(aTranslation(other), 'municipality');
      assert.deepEqual([response.statusCode, rulesOf(response)], [409, ['R17 /language']]);
    });
  }

  it('is the council when it says how many of its members read it (R17)', async () => {
    const { put, read } = await writers(await start(openToday));
    const claimed = await put(aText({ readBy: 4 }), 'municipality');
    assert.deepEqual([claimed.statusCode, rulesOf(claimed)], [409, ['R17 /readBy']]);
    assert.equal((await put(aText({ readBy: 4 }), 'guardian' satisfies Role)).statusCode, 201);
    assert.equal((await read()).readBy, 4);
  });
});
