import { sql } from 'kysely';
import { dayOf } from '@lus/contract';
import { vacuum, type Database } from './database.js';

/** How long a sender may try again with the same key, in days. */
const KEY_DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Deletes what may no longer be kept: experiences and contacts after `keptUntil` of their topic, keys of sendings
 * after a week, and yesterday's counting of visitors.
 */
export async function purge(database: Pick<Database, 'db'>, now: Date): Promise<void> {
  const today = dayOf(now);
  await database.db.transaction().execute(async (transaction) => {
    await sql`delete from experiences using topics
      where topics.id = experiences.topic_id and topics.kept_until < ${today}`.execute(transaction);
    await sql`update idempotency_keys set fingerprint = null
      where experience_id is null and fingerprint is not null`.execute(transaction);
    await sql`delete from idempotency_keys where received_on < ${today}::date - ${KEY_DAYS}::integer`.execute(
      transaction,
    );
    // Rewrites every contact, shuffled: neither place on disk nor transaction number ties it to an experience.
    await sql`with moved as (delete from contacts returning *)
      insert into contacts select moved.* from moved join topics on topics.id = moved.topic_id
      where topics.kept_until >= ${today} order by random()`.execute(transaction);
    await sql`delete from rate_windows where ends_at <= ${now.toISOString()}::timestamptz`.execute(
      transaction,
    );
    await sql`delete from rate_keys where day < ${today}`.execute(transaction);
  });
  await vacuum(database);
}

/** Purges now and then every day. Returns what stops it. */
export async function keepPurging(
  database: Pick<Database, 'db'>,
  now: () => Date,
  onError: (error: unknown) => void,
): Promise<() => void> {
  await purge(database, now());
  const timer = setInterval(() => void purge(database, now()).catch(onError), DAY).unref();
  return () => clearInterval(timer);
}
