import { access, constants, mkdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, sql, type Dialect } from 'kysely';
import pg from 'pg';
import type { Settings } from './config.js';
import { lockFolder, type Lock } from './lock.js';
import { migrate } from './migrations.js';
import { StartError } from './start-error.js';
import type { Tables } from './tables.js';

/** An open database whose tables are up to date. */
export interface Database {
  readonly db: Kysely<Tables>;
  /** Where the data lives, for people; without passwords. */
  readonly place: string;
  /** Lets go of the files or connections, and of the lock. */
  close(): Promise<void>;
}

/** Opens PostgreSQL when `databaseUrl` is set, else the embedded database. Throws a `StartError` when it cannot. */
export function openDatabase(settings: Pick<Settings, 'dataDir' | 'databaseUrl'>): Promise<Database> {
  return settings.databaseUrl ? openPostgres(settings.databaseUrl) : openFolder(settings.dataDir);
}

/** Joins a dialect and our tables, and brings these up to date. */
export async function connect(dialect: Dialect, place: string): Promise<Database> {
  const db = new Kysely<Tables>({ dialect });
  await migrate(db);
  return { db, place, close: () => db.destroy() };
}

/** Days stay text on their way out: as a `Date` they would shift with the time zone of the machine. */
const DATE = 1082;
const asText = (value: string) => value;

/** PGlite with our way of reading days. */
export const createPGlite = (options: PGliteOptions): Promise<PGlite> =>
  PGlite.create({ ...options, parsers: { [DATE]: asText } });

/**
 * PGlite is PostgreSQL inside this process: nothing to install, the same SQL. It never calls fsync: what was
 * acknowledged survives a killed process, not a power cut. Real use deserves PostgreSQL.
 */
async function openFolder(dataDir: string): Promise<Database> {
  const { folder, lock } = await takeFolder(resolve(dataDir));
  try {
    const pglite = await createPGlite({ dataDir: join(folder, 'pg') });
    const place = `${folder} (embedded PGlite: survives a killed process, not a power cut; for real use set DATABASE_URL to a PostgreSQL)`;
    const database = await connect(new PGliteDialect({ pglite }), place);
    return { ...database, close: () => database.close().finally(() => lock.release()) };
  } catch (error) {
    await lock.release();
    throw new StartError(
      `Cannot open the data in "${folder}" (${reason(error)}): restore a copy, or set DATA_DIR to another folder.`,
    );
  }
}

/** Makes the folder where it is missing, and gives its real path, locked. */
async function takeFolder(dataDir: string): Promise<{ folder: string; lock: Lock }> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const folder = await realpath(dataDir);
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return { folder, lock: await lockFolder(folder) };
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(
      `Cannot write in the data folder "${dataDir}" (${reason(error)}): make it writable, or set DATA_DIR to another.`,
    );
  }
}

async function openPostgres(url: string): Promise<Database> {
  const types = new pg.TypeOverrides();
  types.setTypeParser(DATE, asText);
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5000, types });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    const { host, pathname } = new URL(url);
    return await connect(new PostgresDialect({ pool }), `PostgreSQL at ${host}${pathname}`);
  } catch (error) {
    await pool.end();
    throw new StartError(
      `Cannot use the database of DATABASE_URL (${reason(error)}): check the address and the server.`,
    );
  }
}

const reason = (error: unknown): string => {
  const { code, message } = Object(error) as { code?: string; message?: string };
  const [first] = [code, message].filter(Boolean).join(', ').split('\n');
  return first || 'unknown reason';
};

/** Whether an error says that the database is away, rather than that our query is wrong. */
export function isDatabaseAway(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return (
    /^(ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|08|57P|53)/.test(code) ||
    /connection terminated|trying to connect/i.test(message)
  );
}

/**
 * Writes the tables anew without their deleted rows: a plain `vacuum` marks the place of a row as free and leaves its
 * words to be read there. Until this runs, what was withdrawn may remain in the files; after it, the database's own
 * journal (WAL) and copies made before may still hold it until they are replaced. Not inside a transaction.
 */
export async function vacuum({ db }: Pick<Database, 'db'>): Promise<void> {
  await sql`vacuum full experiences, contacts, quotes, signal_experiences, follow_up_answers,
    clarity_feedback, idempotency_keys, rate_windows, rate_keys`.execute(db);
}
