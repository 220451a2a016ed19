import { isIP } from 'node:net';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Type, type Static } from 'typebox';
import { StartError } from './start-error.js';

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'];

/** Every `description` completes "write …" for whoever wrote something else. */
const Environment = Type.Object({
  PORT: Type.Integer({
    default: 4000,
    minimum: 0,
    maximum: 65_535,
    description: 'a whole number up to 65535; 0 takes any free port',
  }),
  HOST: Type.String({ default: 'localhost', description: 'a name or an address; 0.0.0.0 in a container' }),
  DATA_DIR: Type.String({ default: '.lus/data', description: 'the folder of the embedded database' }),
  DATABASE_URL: Type.Optional(
    Type.String({
      pattern: '^postgres(ql)?://',
      description: 'an address that begins with postgres:// or postgresql://',
    }),
  ),
  ALLOWED_ORIGINS: Type.String({
    default: '',
    description: 'origins that may send and follow up, with commas; nothing for only our own',
  }),
  TRUST_PROXY: Type.String({
    default: 'false',
    description: 'false; true for proxies on private addresses; or their addresses, with commas',
  }),
  RATE_LIMIT_SENDS: Type.Integer({
    default: 5,
    minimum: 1,
    description: 'a whole number of experiences per visitor per window, at least 1',
  }),
  RATE_WINDOW_SECONDS: Type.Integer({
    default: 600,
    minimum: 1,
    description: 'a whole number of seconds, at least 1',
  }),
  LOG_LEVEL: Type.Union(
    LOG_LEVELS.map((level) => Type.Literal(level)),
    { default: 'warn', description: `one of ${LOG_LEVELS.join(', ')}` },
  ),
  PUBLIC_URL: Type.Optional(
    Type.String({
      format: 'uri',
      pattern: '^https?://',
      description: 'an address that begins with http:// or https://',
    }),
  ),
  PUBLIC_PAGE_URL: Type.Optional(
    Type.String({
      pattern: '^https?://[^\\s#]+$',
      description: 'the address of the page with the timeline, without #; {topicId} stands for the topic',
    }),
  ),
  OIDC_ISSUER: Type.Optional(
    Type.String({
      format: 'uri',
      pattern: '^(https://|http://(localhost|127\\.0\\.0\\.1)[:/])[^?#]+$',
      description: 'the address of the OpenID Connect issuer, that begins with https://',
    }),
  ),
  OIDC_AUDIENCE: Type.Optional(
    Type.String({ description: 'the audience that the issuer puts in tokens for this server' }),
  ),
  OIDC_ROLE_CLAIM: Type.String({
    default: 'roles',
    description: 'the claim that holds the role, with dots for a claim in a claim',
  }),
});

/** Where staff sign in, other than with our own tokens (OpenID Connect). */
export interface OidcSettings {
  /** To the letter as the issuer writes it in its tokens. */
  readonly issuer: string;
  readonly audience: string;
  readonly roleClaim: string;
}

/** Everything that can be set, read from the environment. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly allowedOrigins: readonly string[];
  /** Proxies whose `X-Forwarded-For` counts; false trusts nobody. */
  readonly trustProxy: false | string[];
  /** How many experiences a visitor may send in one rate window. */
  readonly rateLimitSends: number;
  /** Length of a rate window, in seconds. */
  readonly rateWindowSeconds: number;
  readonly logLevel: string;
  /** Without a slash at the end; empty when not set, so that links are relative. */
  readonly publicUrl: string;
  /** The municipality's page with the timeline, `{topicId}` where the topic comes. */
  readonly publicPageUrl: string | undefined;
  /** Absent: only tokens of our own. */
  readonly oidc: OidcSettings | undefined;
}

/** Reads the settings, or throws a `StartError` that names the wrong ones. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  // An empty variable counts as absent, because compose files and CI write `NAME=` for "not set".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const ajv = new Ajv2020({ coerceTypes: true, useDefaults: true, allErrors: true });
  addFormats.default(ajv);
  if (!ajv.validate<Static<typeof Environment>>(Environment, given)) {
    const names = [...new Set((ajv.errors ?? []).map((error) => error.instancePath.slice(1)))];
    const hints = names.map((name) => `${name} is wrong: write ${describe(name)}`);
    throw new StartError(`${hints.join('; ')}.`);
  }
  return {
    port: given.PORT,
    host: given.HOST,
    dataDir: given.DATA_DIR,
    databaseUrl: given.DATABASE_URL,
    allowedOrigins: list(given.ALLOWED_ORIGINS).map(readOrigin),
    trustProxy: readProxies(given.TRUST_PROXY),
    rateLimitSends: given.RATE_LIMIT_SENDS,
    rateWindowSeconds: given.RATE_WINDOW_SECONDS,
    logLevel: given.LOG_LEVEL,
    publicUrl: given.PUBLIC_URL?.replace(/\/+$/, '') ?? '',
    publicPageUrl: given.PUBLIC_PAGE_URL,
    oidc: readOidc(given),
  };
}

/** Without an audience, any token of the issuer would do, also one that was made for another program. */
function readOidc(given: Static<typeof Environment>): OidcSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_ROLE_CLAIM: roleClaim } = given;
  if (issuer === undefined) return undefined;
  if (audience !== undefined) return { issuer, audience, roleClaim };
  throw new StartError(`OIDC_AUDIENCE is missing: write ${describe('OIDC_AUDIENCE')}.`);
}

/** What a setting wants, in the words of the schema. */
const describe = (name: string): string =>
  Object.entries<object>(Environment.properties)
    .filter(([known, schema]) => known === name && 'description' in schema)
    .map(([, schema]) => String((schema as { description: unknown }).description))
    .join();

const list = (value: string): string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

function readOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin;
  throw new StartError(
    `ALLOWED_ORIGINS is wrong: "${value}" is not an origin; write it as https://www.gemeente.nl.`,
  );
}

const PRIVATE_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

/**
 * `true` means proxies on private addresses, never "whoever sends the header": that would let every visitor
 * choose an address and so escape the rate window.
 */
function readProxies(value: string): false | string[] {
  if (value === 'false') return false;
  if (value === 'true') return PRIVATE_NETWORKS;
  const proxies = list(value);
  for (const proxy of proxies) {
    if (PRIVATE_NETWORKS.includes(proxy) || isNetwork(proxy)) continue;
    throw new StartError(
      `TRUST_PROXY is wrong: "${proxy}" is not an address; write false, true, or addresses such as 10.0.0.0/8.`,
    );
  }
  return proxies;
}

/** Whether this is an address, or a range of them such as `10.0.0.0/8`. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  const wanted = bits === undefined ? most : /^\d+$/.test(bits) ? Number(bits) : 0;
  return rest.length === 0 && wanted >= 1 && wanted <= most;
}
