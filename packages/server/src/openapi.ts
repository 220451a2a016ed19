import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { API_VERSION } from './headers.js';

const INTRODUCTION = `Lus closes the loop between lived experience and municipal policy (omgekeerde cliëntparticipatie).

Topics (vraagstukken) are open to everybody. An experience (ervaring) needs no account and no name: the browser makes
a receipt code (volgcode), sends only its SHA-256, and whoever holds the code can follow, answer or withdraw.

The council bundles experiences into signals (signalen); the municipality answers. Every step is a line of a public
log that anybody can verify, and has to obey the rules of the trail: \`advance\` in @lus/contract. Numbers of people are
rounded down to a multiple of the topic's threshold, and hidden below it.

Errors are problem+json (RFC 9457) and name everything that is wrong at once. Field names are English so that any
municipality can use them; the Dutch terms stand in the descriptions.`;

/** Collects the contract from the routes. Register before any route. */
export async function addOpenApi(app: FastifyInstance, publicUrl: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Lus',
        version: API_VERSION,
        description: INTRODUCTION,
        contact: {
          name: 'Team Lus',
          email: 'api@lus.example',
          url: 'https://lus.example/contact',
        },
        license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/en/' },
      },
      servers: [{ url: `${publicUrl}/v1`, description: 'This server' }],
      tags: [
        { name: 'Topics', description: 'Vraagstukken' },
        { name: 'Experiences', description: 'Ervaringen vertellen' },
        { name: 'Follow-up', description: 'Volgen, antwoorden en intrekken met de volgcode' },
        { name: 'Timeline', description: 'Tijdlijn en openbaar logboek' },
        { name: 'Signals', description: 'Signalen en hun spoor' },
        { name: 'Explainers', description: 'Uitleg: beleid in gewone taal, naast de officiële tekst' },
        { name: 'Staff', description: 'Wat de cliëntenraad en de gemeente vastleggen' },
        { name: 'Contract', description: 'Deze beschrijving zelf' },
      ],
      components: {
        securitySchemes: {
          receipt: {
            type: 'http',
            scheme: 'Receipt',
            description: '`Authorization: Receipt <code>`: the receipt code (volgcode) of one experience',
          },
          staff: {
            type: 'http',
            scheme: 'bearer',
            description:
              'A token of this server (`lus token create`), or a JWT of the OpenID Connect issuer that it trusts',
          },
        },
      },
    },
    convertConstToEnum: false,
    refResolver: {
      buildLocalReference: (schema, _base, _fragment, index) =>
        typeof schema['$id'] === 'string' ? schema['$id'] : `schema-${index}`,
    },
    transformObject: (document) => ('openapiObject' in document ? finish(document.openapiObject) : {}),
  });
}

type Json = Record<string, unknown>;

/** Adds what every answer carries, and drops names that only our validator needs. */
function finish(document: object): object {
  const { paths, components } = document as Record<'paths' | 'components', Record<string, Json>>;
  for (const schema of Object.values(components['schemas'] ?? {})) delete (schema as Json)['$id'];
  nameUnions(components['schemas'] ?? {});
  components['headers'] = {
    'API-Version': { description: 'Version of this API', schema: { type: 'string' }, required: true },
  };
  for (const path of Object.values(paths)) {
    for (const operation of Object.values(path)) {
      for (const response of Object.values((operation as { responses: Record<string, Json> }).responses)) {
        response['headers'] = {
          ...(response['headers'] as Json | undefined),
          'API-Version': { $ref: '#/components/headers/API-Version' },
        };
      }
    }
  }
  return document;
}

/** Says which schema belongs to which `type`, wherever a union is; our validator finds that out by itself. */
function nameUnions(schemas: Json): void {
  const mapping = (refs: { $ref: string }[]) =>
    Object.fromEntries(
      refs.flatMap(({ $ref }) => {
        const { properties } = schemas[$ref.split('/').at(-1) ?? ''] as {
          properties: { type: { const: string } | { enum: string[] } };
        };
        const types = 'enum' in properties.type ? properties.type.enum : [properties.type.const];
        return types.map((type) => [type, $ref]);
      }),
    );
  const visit = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    const { discriminator, oneOf } = part as { discriminator?: Json; oneOf?: { $ref: string }[] };
    if (discriminator && oneOf) discriminator['mapping'] = mapping(oneOf);
    Object.values(part).forEach(visit);
  };
  visit(schemas);
}

/** A response whose body is a named schema of the contract. */
export const answer = (name: string, description: string, headers?: Record<string, object>) => ({
  description,
  ...(headers && { headers }),
  content: { 'application/json': { schema: { $ref: `${name}#` } } },
});

/** The answers with open data: a named schema of the contract, perhaps in other forms too, or not changed since. */
export const openAnswers = (
  name: string,
  description: string,
  forms: Record<string, string> = {},
  headers: Record<string, object> = {},
) => {
  const usual = answer(name, description, { ETag: text('Send it back in If-None-Match'), ...headers });
  const others = Object.values(forms).map((type) => [type, { schema: OTHER_FORM }]);
  return {
    200: { ...usual, content: { ...usual.content, ...(Object.fromEntries(others) as object) } },
    304: { type: 'null', description: 'Not changed since the ETag that was sent' },
  };
};

const OTHER_FORM = { description: 'The same, in a form that other programs know' };

/** The problems that an operation can answer with, by status. */
export const problems = (...statuses: number[]) =>
  Object.fromEntries(
    [...statuses, 406, 500, 503].map((status) => [
      status,
      {
        description: MEANINGS[status] ?? 'Problem',
        ...(HEADERS[status] && { headers: HEADERS[status] }),
        content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } },
      },
    ]),
  );

const MEANINGS: Record<number, string> = {
  400: 'The request does not fit the contract, or what is stored; `errors` names everything that is wrong',
  401: 'The receipt code or the token is missing, or cannot be right',
  403: 'Not for this role, or not for this topic',
  404: 'Not there, or no longer',
  406: 'Only what `200` lists is spoken here',
  409:
    'The topic takes no experiences now; the receipt code is taken; or a rule forbids it, and then ' +
    '`errors[].code` names the rule, such as R7',
  410: 'It arrived before and was withdrawn or deleted since',
  413: 'The body is too large: more than 32 kB, for staff more than 512 kB',
  415: 'The body is not application/json',
  422: 'The Idempotency-Key came before with another body',
  429: 'Too many from here; `Retry-After` says when to try again',
  500: 'Something went wrong on our side',
  503: 'The database cannot be reached now; `Retry-After` says when to try again',
};

const text = (description: string) => ({ type: 'string', description });
const retryAfter = { 'Retry-After': text('Seconds to wait before the next try') };

const HEADERS: Record<number, Record<string, object>> = {
  401: { 'WWW-Authenticate': text('`Receipt` or `Bearer`') },
  429: {
    ...retryAfter,
    RateLimit: text('What is left: `"sends";r=0;t=120` (draft-ietf-httpapi-ratelimit-headers)'),
    'RateLimit-Policy': text('What is allowed: `"sends";q=5;w=600`'),
  },
  503: retryAfter,
};
