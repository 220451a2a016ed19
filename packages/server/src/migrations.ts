import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { loop } from './migrations/002-loop.js';
import { explainers } from './migrations/003-explainers.js';
import type { Tables } from './tables.js';

/**
 * All migrations, in order of name. They are listed here instead of found in a folder, so that a bundled server
 * has them too. SQL must run on PostgreSQL 15 and on PGlite alike.
 */
const migrations: Record<string, Migration> = {
  '001-experiences': {
    async up(db) {
      for (const statement of [
        sql`create table topics (
          id text primary key,
          document jsonb not null,
          kept_until date not null
        )`,
        sql`create table experiences (
          id uuid primary key,
          topic_id text not null references topics,
          receipt_hash text not null unique,
          received_on date not null,
          language text not null,
          story text not null,
          impact smallint,
          impact_note text,
          went_well text,
          should_change text,
          teller text,
          helper text,
          answers jsonb not null,
          may_quote boolean not null,
          quarantined text check (quarantined in ('trap', 'too-fast'))
        )`,
        sql`create index on experiences (topic_id)`,
        // No time and no reference to an experience: who can be reached must not be linkable to what was told.
        sql`create table contacts (
          id uuid primary key default gen_random_uuid(),
          topic_id text not null references topics,
          name text,
          reach text not null,
          wishes jsonb not null
        )`,
        // Deferred, because the key is claimed before the experience is stored.
        sql`create table idempotency_keys (
          key_hash text primary key,
          fingerprint text,
          experience_id uuid references experiences on delete set null deferrable initially deferred,
          topic_id text not null references topics,
          received_on date not null
        )`,
        sql`create index on idempotency_keys (experience_id)`,
        sql`create table rate_windows (
          policy text not null,
          visitor text not null,
          used integer not null,
          ends_at timestamptz not null,
          primary key (policy, visitor)
        )`,
        sql`create table rate_keys (day date primary key, key text not null)`,
      ]) {
        await statement.execute(db);
      }
    },
  },
  '002-loop': loop,
  '003-explainers': explainers,
};

/** Brings the database up to date; several servers may do so at once. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error as Error;
}
