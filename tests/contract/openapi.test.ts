import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { API_VERSION } from '@lus/server/headers.js';
import { describeApi } from '@lus/server/openapi-document.js';
import { startApp } from '../support/server.js';
import { rules, type Document } from './api-design-rules.js';

const committed = await readFile(fileURLToPath(import.meta.resolve('@lus/contract/openapi.json')), 'utf8');
const document = JSON.parse(committed) as Document;

describe('The committed OpenAPI document', () => {
  it('is what the server emits (else run node packages/server/dist/emit-openapi.js)', async () => {
    assert.equal(committed, await describeApi());
  });

  it('is what the server publishes', async () => {
    const { app, close } = await startApp();
    assert.deepEqual((await app.inject('/v1/openapi.json')).json(), document);
    await close();
  });

  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(committed);
    assert.ok(valid, JSON.stringify(errors));
  });

  it('says of every kind of part which schema it has', () => {
    const kinds = new Map<string, unknown>();
    JSON.stringify(document, (_key, part: { discriminator?: { mapping: object } } | null) => {
      for (const [kind, schema] of Object.entries(part?.discriminator?.mapping ?? {}))
        kinds.set(kind, schema);
      return part;
    });
    assert.equal(kinds.get('heading'), '#/components/schemas/TextBlock');
    assert.equal(kinds.get('advised'), '#/components/schemas/Advised');
    assert.ok(!kinds.has('undefined'));
  });

  it('has the version that every answer carries', () => assert.equal(document.info.version, API_VERSION));
});

/** One breach of each rule, to see that the rule sees it. The official linter overlooks the last five. */
const breaches: Readonly<Record<string, (document: Document) => void>> = {
  'doc-openapi': ({ components }) => (components.schemas['Topic'] = { $ref: '#/components/schemas/Nergens' }),
  'doc-openapi-contact': ({ info }) => delete info.contact,
  semver: ({ info }) => (info.version = '1'),
  tls: ({ servers }) => servers.push({ url: 'http://lus.example/v1' }),
  'no-trailing-slash': ({ paths }) => (paths['/topics/'] = {}),
  'path-segments-kebab-case': ({ paths }) => (paths['/followUp'] = {}),
  'query-keys-camel-case': ({ paths }) =>
    paths['/topics']!['get']!.parameters?.push({ name: 'page_size', in: 'query', schema: {} }),
  'no-sensitive-uris': ({ paths }) =>
    (paths['/follow-up']!['get']!.parameters = [{ name: 'receiptCode', in: 'query', schema: {} }]),
  'problem-details': ({ paths }) => (paths['/topics']!['get']!.responses['500'] = {}),
  'invalid-input': ({ paths }) => delete paths['/topics']!['get']!.responses['400'],
  'version-header': ({ paths }) => delete paths['/topics']!['get']!.responses['200']!.headers,
  documentation: ({ paths }) => (paths['/topics']!['get']!.operationId = 'getTopic'),
  'uri-version': ({ servers }) => (servers[0]!.url = '/v1.2'),
  'http-methods': ({ paths }) => (paths['/topics']!['trace'] = { responses: {} }),
  'date-time/format': ({ components }) =>
    (components.schemas['Topic']!.properties!['publicatiedatum'] = { type: 'string' }),
  'field names': ({ components }) =>
    (components.schemas['Topic']!.properties!['snake_case'] = { type: 'string' }),
  examples: ({ components }) => (components.schemas['Receipt']!['examples'] = [{ topicId: 1 }]),
};

describe('The API Design Rules', () => {
  for (const [name, rule] of Object.entries(rules)) {
    it(`are met: ${name}`, () => assert.deepEqual(rule(document), []));

    it(`would be seen broken: ${name.split(':')[0]}`, () => {
      const broken = structuredClone(document);
      const breach = breaches[name.split(':')[0] ?? ''];
      assert.ok(breach, 'a breach of this rule is missing here');
      breach(broken);
      assert.notDeepEqual(rule(broken), []);
    });
  }
});
