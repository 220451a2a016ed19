import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** An OpenAPI document, as far as the rules look into it. */
export interface Document {
  openapi: string;
  info: { version: string; contact?: Record<string, string> };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

interface Operation {
  operationId?: string;
  summary?: string;
  parameters?: { name: string; in: string; schema: Schema }[];
  requestBody?: object;
  responses: Record<string, { headers?: object; content?: Record<string, { schema: Schema }> }>;
}

interface Schema {
  [keyword: string]: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
}

/** A rule gives every breach of it that a document contains. */
export type Rule = (document: Document) => string[];

const SEGMENT = /^([a-z0-9]+(-[a-z0-9]+)*|\{[a-z][A-Za-z0-9]*\})$/;
const CAMEL = /^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/;
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
const PATH_ITEM_FIELDS = ['parameters', 'summary', 'description', 'servers'];

function operations({ paths }: Document): [name: string, operation: Operation][] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, Operation] => [`${method} ${path}`, operation]),
  );
}

/** Every schema in the document, however deep, with the name under which it stands. */
function everySchema(value: unknown, name = ''): [name: string, schema: Schema][] {
  if (value === null || typeof value !== 'object') return [];
  const below = Object.entries(value).flatMap(([key, part]) => everySchema(part, key));
  const isSchema = 'type' in value || '$ref' in value || 'anyOf' in value || 'const' in value;
  return isSchema && !Array.isArray(value) ? [[name, value], ...below] : below;
}

const DAYS = /[dD]ate(?!d)|[dD]atum|On$|Until$|^(on|from|until|due|hearBackBy|answerBy|askedFrom)$/;

/** Whether a schema is that of a calendar day, or of one that may be absent. */
function isDay({ format, anyOf = [] }: Schema): boolean {
  const days = (anyOf as Schema[]).filter(({ type }) => type !== 'null');
  return format === 'date' || (days.length > 0 && days.every(isDay));
}

/** The technical rules of the NL GOV API Design Rules 2.2 that a document can break, each under its own name. */
export const rules: Readonly<Record<string, Rule>> = {
  'doc-openapi: OpenAPI 3.1 whose references resolve': (document) => [
    ...(document.openapi.startsWith('3.1') ? [] : [document.openapi]),
    ...[...JSON.stringify(document).matchAll(/"\$ref":"(#[^"]*)"/g)]
      .map(([, pointer]) => pointer ?? '')
      .filter((pointer) => resolve(document, pointer) === undefined),
  ],

  'doc-openapi-contact: somebody to turn to': ({ info }) =>
    ['name', 'email', 'url'].filter((field) => !info.contact?.[field]),

  'semver: a version of three numbers': ({ info }) =>
    /^\d+\.\d+\.\d+$/.test(info.version) ? [] : [info.version],

  'uri-version: the major version alone, the same as that of the document': ({ servers, info }) =>
    servers.map(({ url }) => url).filter((url) => !url.endsWith(`/v${info.version.split('.')[0]}`)),

  'tls: no server without encryption': ({ servers }) =>
    servers.map(({ url }) => url).filter((url) => url.startsWith('http:')),

  'no-trailing-slash: no address ends in one': ({ paths }) =>
    Object.keys(paths).filter((path) => path.endsWith('/')),

  'path-segments-kebab-case: lower case with hyphens, no extension': ({ paths }) =>
    Object.keys(paths).filter(
      (path) =>
        path !== '/openapi.json' &&
        !path
          .slice(1)
          .split('/')
          .every((part) => SEGMENT.test(part)),
    ),

  'query-keys-camel-case: parameters in camel case': (document) =>
    operations(document)
      .flatMap(([, { parameters = [] }]) => parameters)
      .filter((parameter) => parameter.in === 'query' && !CAMEL.test(parameter.name))
      .map(({ name }) => name),

  'no-sensitive-uris: no code or key in an address': (document) =>
    operations(document)
      .flatMap(([, { parameters = [] }]) => parameters)
      .filter(
        (parameter) => parameter.in !== 'header' && /code|receipt|token|key|secret/i.test(parameter.name),
      )
      .map(({ name }) => name),

  'http-methods: only those of the standard': ({ paths }) =>
    Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item)
        .filter((method) => !METHODS.includes(method) && !PATH_ITEM_FIELDS.includes(method))
        .map((method) => `${method} ${path}`),
    ),

  'field names: camel case': ({ components }) =>
    everySchema(components)
      .flatMap(([, { properties = {} }]) => Object.keys(properties))
      .filter((name) => name !== '_links' && !CAMEL.test(name)),

  'date-time/format: every day has the format date': ({ components }) =>
    everySchema(components)
      .flatMap(([, { properties = {} }]) => Object.entries(properties))
      .filter(([name]) => DAYS.test(name))
      .filter(([, schema]) => !isDay(schema))
      .map(([name]) => name),

  'examples: every example and default fits its schema': (document) => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    ajv.addSchema(document, 'document');
    return everySchema(document).flatMap(([name, schema]) => {
      const samples = [
        ...((schema['examples'] as unknown[] | undefined) ?? []),
        schema['example'],
        schema['default'],
      ];
      const rebased = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/')) as object;
      return samples
        .filter((sample) => sample !== undefined && !ajv.validate(rebased, sample))
        .map(() => name);
    });
  },

  'problem-details: every error is a problem with status, title and detail': (document) => {
    const required = document.components.schemas['Problem']?.required ?? [];
    const missing = ['status', 'title', 'detail'].filter((field) => !required.includes(field));
    const others = operations(document).flatMap(([name, { responses }]) =>
      Object.entries(responses)
        .filter(([status]) => Number(status) >= 400)
        .filter(([, { content }]) => Object.keys(content ?? {}).join() !== 'application/problem+json')
        .map(([status]) => `${name} ${status}`),
    );
    return [...missing, ...others];
  },

  'invalid-input: whatever takes input can answer 400': (document) =>
    operations(document)
      .filter(
        ([, { parameters = [], requestBody, responses }]) =>
          (parameters.length || requestBody) && !responses['400'],
      )
      .map(([name]) => name),

  'version-header: every answer has API-Version': (document) =>
    operations(document).flatMap(([name, { responses }]) =>
      Object.entries(responses)
        .filter(([, { headers = {} }]) => !('API-Version' in headers))
        .map(([status]) => `${name} ${status}`),
    ),

  'documentation: every operation has a name of its own and a summary': (document) => {
    const ids = operations(document).map(([, { operationId }]) => operationId);
    return operations(document)
      .filter(
        ([, { operationId, summary }]) => !summary || ids.filter((id) => id === operationId).length !== 1,
      )
      .map(([name]) => name);
  },
};

function resolve(document: Document, pointer: string): unknown {
  return pointer
    .slice(2)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], document);
}
