import { randomBytes } from 'node:crypto';
import { after, afterEach, describe } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FastifyInstance } from 'fastify';
import { PGliteDialect, sql } from 'kysely';
import pg from 'pg';
import { schemas, type Topic } from '@lus/contract';
import { buildApp, type AppOptions } from '@lus/server/app.js';
import { readSettings, type Settings } from '@lus/server/config.js';
import { connect, createPGlite, openDatabase, type Database } from '@lus/server/database.js';
import { TopicRepository } from '@lus/server/repositories/topic-repository.js';

/** A kind of database on which the tests run. */
export interface TestDatabase {
  readonly name: string;
  /** An empty database with all tables. Closing it empties it for the next test. */
  open(): Promise<Database>;
}

/** PGlite always; PostgreSQL when `TEST_DATABASE_URL` names one where databases may be made. */
export const databases: readonly TestDatabase[] = [
  reused('PGlite', async () => connect(new PGliteDialect({ pglite: await createPGlite({}) }), 'memory')),
  ...(process.env['TEST_DATABASE_URL']
    ? [reused('PostgreSQL', () => createPostgres(process.env['TEST_DATABASE_URL'] ?? ''))]
    : []),
];

/** Making a database costs seconds, emptying one milliseconds, so each goes to the next test. */
function reused(name: string, create: () => Promise<Database>): TestDatabase {
  const idle: Database[] = [];
  const made: Database[] = [];
  after(async () => {
    for (const database of made) await database.close();
  });
  return {
    name,
    async open() {
      const database = idle.pop() ?? (await create());
      if (!made.includes(database)) made.push(database);
      return { ...database, close: () => empty(database).then(() => void idle.push(database)) };
    },
  };
}

/** A database refuses to forget its log; here it has to. */
async function empty({ db }: Database): Promise<void> {
  await sql`alter table log_lines disable trigger append_only_whole`.execute(db);
  await sql`truncate topics, experiences, contacts, idempotency_keys, rate_windows, rate_keys, log_lines, signals,
    signal_experiences, quotes, follow_up_answers, staff_tokens, explainers, explainer_texts, clarity_feedback`.execute(
    db,
  );
  await sql`alter table log_lines enable trigger append_only_whole`.execute(db);
}

async function createPostgres(server: string): Promise<Database> {
  const name = `lus_test_${randomBytes(6).toString('hex')}`;
  await ask(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await openDatabase({ databaseUrl: url.href, dataDir: '' });
  return { ...database, close: () => database.close().then(() => ask(server, `drop database ${name}`)) };
}

async function ask(url: string, question: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(question).finally(() => client.end());
}

/** What a test may decide about its server. */
export interface StartOptions {
  readonly open?: () => Promise<Database>;
  readonly settings?: Partial<Settings>;
  readonly now?: () => Date;
  readonly topics?: readonly Topic[];
  readonly logger?: AppOptions['logger'];
}

/** A running app with its database. */
export interface Started {
  readonly app: FastifyInstance;
  readonly database: Database;
  close(): Promise<void>;
}

/**
 * The real app on a real database, without a port. It lets visitors send often, unless the settings say otherwise,
 * and breaks any answer that does not fit its own contract.
 */
export async function startApp(options: StartOptions = {}): Promise<Started> {
  const { open = databases[0]?.open, now, topics = [], logger = false } = options;
  const database = await (open as () => Promise<Database>)();
  const repository = new TopicRepository(database.db);
  for (const topic of topics) await repository.add(topic);
  const settings = { ...readSettings({}), rateLimitSends: 1000, ...options.settings };
  const app = await buildApp({ database, settings, logger, ...(now && { now }) });
  holdToContract(app);
  await app.ready();
  return { app, database, close: () => app.close().then(() => database.close()) };
}

/** Runs tests on every kind of database. What they start is closed after each test. */
export function onEveryDatabase(
  title: string,
  tests: (start: (options?: StartOptions) => Promise<Started>) => void,
): void {
  for (const { name, open } of databases) {
    describe(`${title} (${name})`, () => {
      const running: Started[] = [];
      afterEach(async () => {
        for (const started of running.splice(0)) await started.close();
      });
      tests(async (options) => {
        const started = await startApp({ open, ...options });
        running.push(started);
        return started;
      });
    });
  }
}

const ajv = new Ajv2020({ allErrors: true, discriminator: true, allowUnionTypes: true });
addFormats.default(ajv);
for (const schema of schemas) ajv.addSchema(schema);

interface ResponseSchema {
  content?: Record<string, { schema: { $ref?: string } }>;
}

/** Turns an answer with a body that the contract does not promise into an error that no test overlooks. */
function holdToContract(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const type = String(reply.getHeader('content-type') ?? '').split(';')[0] ?? '';
    if (typeof payload !== 'string' || !type.endsWith('json')) return payload;
    const body: unknown = JSON.parse(payload);
    if (type === 'application/problem+json') return fits('Problem', body) && payload;
    const responses = request.routeOptions.schema?.response as Record<string, ResponseSchema> | undefined;
    const schema = responses?.[reply.statusCode]?.content?.[type]?.schema;
    if (!schema) throw new Error(`The contract promises no ${reply.statusCode} of ${type}`);
    return (!schema.$ref || fits(schema.$ref.replace('#', ''), body)) && payload;
  });
}

function fits(name: string, body: unknown): boolean {
  if (ajv.getSchema(name)?.(body)) return true;
  throw new Error(`This is no ${name}: ${ajv.errorsText(ajv.getSchema(name)?.errors)}`);
}
