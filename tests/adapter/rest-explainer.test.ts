import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RestAdapter } from '@lus/adapter/rest-adapter.js';
import type { Explainer } from '@lus/contract';
import { aParagraph, aText } from '../server/explaining.js';
import { errorOf } from '../support/error-of.js';
import { aTopic } from '../support/samples.js';
import { closeAfterEach, json, talk } from './local-server.js';

closeAfterEach();

const blocks = [aParagraph('Tekst')];
const edition = { language: 'nl', version: 1, changedOn: '2026-11-22', outdated: false };

/** An explainer as the server gives it. */
const anExplainer = (other: object = {}): Explainer => {
  const { topicId: _, passages: __, ...text } = aText();
  return {
    id: 'gratis-hulp',
    topic: aTopic(),
    ...text,
    ...edition,
    by: 'translator',
    passages: [{ id: 'wat', plain: blocks, original: blocks, signals: [] }],
    languages: [edition],
    ...other,
  };
};

describe('An explainer over the wire', () => {
  it('is asked for by its name, in a language when there is one', async () => {
    const { adapter, received } = await talk((response) => json(response, 200, anExplainer()));
    assert.deepEqual(await adapter.getExplainer('gratis-hulp'), anExplainer());
    await adapter.getExplainer('gratis-hulp', 'ar-MA');
    await adapter.getExplainer('gratis-hulp', '');
    assert.deepEqual(
      received.map(({ path }) => path),
      ['/v1/explainers/gratis-hulp', '/v1/explainers/gratis-hulp?lang=ar-MA', '/v1/explainers/gratis-hulp'],
    );
  });

  it('does not let a name or a language leave its place in the address', async () => {
    const { adapter, received } = await talk((response) => json(response, 200, anExplainer()));
    await adapter.getExplainer('a/b?c', 'nl&version=2');
    assert.equal(received[0]?.path, '/v1/explainers/a%2Fb%3Fc');
  });

  it('is kept by the browser, but never used without asking', async () => {
    const asked: RequestInit[] = [];
    const spy: typeof fetch = (_input, init) => {
      asked.push(init ?? {});
      return Promise.resolve(Response.json(anExplainer()));
    };
    await new RestAdapter({ baseUrl: '/v1', fetch: spy }).getExplainer('gratis-hulp');
    assert.equal(asked[0]?.cache, 'no-cache');
  });

  it('may hold a kind of block that is not known yet: a widget leaves that out', async () => {
    const plain = [{ type: 'table', rows: [] }, ...blocks];
    const passages = [{ id: 'wat', plain, original: blocks, signals: [] }];
    const { adapter } = await talk((response) => json(response, 200, anExplainer({ passages })));
    assert.deepEqual((await adapter.getExplainer('gratis-hulp')).passages, passages);
  });

  const passage = anExplainer().passages[0]!;
  for (const [what, wrong] of Object.entries({
    'no passages': { passages: undefined },
    'a paragraph without words': { passages: [{ ...passage, plain: [{ type: 'paragraph' }] }] },
    'a list without items': { passages: [{ ...passage, original: [{ type: 'list', content: [] }] }] },
    'words that are no text': {
      passages: [{ ...passage, plain: [{ type: 'paragraph', content: [{ text: 1 }] }] }],
    },
    'no languages': { languages: null },
    'nobody who wrote it': { by: undefined },
    'a day that no calendar has': { changedOn: 'gisteren' },
    'no help': { topic: { ...aTopic(), help: {} } },
    'a term without a meaning': { terms: [{ word: 'x' }] },
  })) {
    it(`is refused with ${what}`, async () => {
      const { adapter } = await talk((response) => json(response, 200, anExplainer(wrong)));
      assert.equal((await errorOf(adapter.getExplainer('gratis-hulp'))).kind, 'unavailable');
    });
  }
});

describe('"Was dit duidelijk?" over the wire', () => {
  const clarity = { language: 'nl', version: 1, clear: 'no', passageId: 'wat', words: 'Te lang.' } as const;

  it('goes as JSON, and nothing comes back', async () => {
    const { adapter, received } = await talk((response) => response.writeHead(204).end());
    assert.equal(await adapter.sendClarity('gratis-hulp', clarity), undefined);
    const { method, path, body } = received[0]!;
    assert.deepEqual([method, path], ['POST', '/v1/explainers/gratis-hulp/feedback']);
    assert.deepEqual(JSON.parse(body), clarity);
  });
});

describe('Where signals changed a text, over the wire', () => {
  const at = (passageId: string) => ({ signalId: 's', explainerId: 'e', passageId, title: 'Over hulp' });

  it('comes together from all pages of the signals', async () => {
    const { adapter } = await talk((response, { path }) =>
      json(
        response,
        200,
        path.includes('cursor')
          ? { items: [], passages: [at('twee')], _links: { self: { href: '.' } } }
          : {
              items: [],
              passages: [at('een')],
              _links: { self: { href: '.' }, next: { href: '?cursor=x' } },
            },
      ),
    );
    assert.deepEqual((await adapter.listSignals('t')).passages, [at('een'), at('twee')]);
  });

  it('is refused when it leads nowhere', async () => {
    const passages = [{ signalId: 's' }];
    const { adapter } = await talk((response) => json(response, 200, { items: [], passages, _links: {} }));
    assert.equal((await errorOf(adapter.listSignals('t'))).kind, 'unavailable');
  });
});
