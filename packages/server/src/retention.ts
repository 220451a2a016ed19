import { sql, type Kysely } from 'kysely';
import { dayOf } from '@lus/contract';
import { vacuum, type Database } from './database.js';
import type { Tables } from './tables.js';

/** How long a sender may try again with the same key, in days. */
const KEY_DAYS = 7;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Deletes what may no longer be kept: experiences, their quotes and answers, contacts, and what readers wrote about a
 * text after `keptUntil` of their topic; keys of sendings after a week; and yesterday's counting of visitors.
 */
export async function purge(database: Pick<Database, 'db'>, now: Date): Promise<void> {
  const today = dayOf(now);
  await database.db.transaction().execute(async (transaction) => {
    await sql`delete from experiences using topics
      where topics.id = experiences.topic_id and topics.kept_until < ${today}`.execute(transaction);
    // Quotes of experiences that are here went with them; this is for those that were told on paper.
    await sql`delete from quotes using signals, topics
      where signals.id = quotes.signal_id and topics.id = signals.topic_id
        and topics.kept_until < ${today}`.execute(transaction);
    await sql`update idempotency_keys set fingerprint = null
      where experience_id is null and fingerprint is not null`.execute(transaction);
    await sql`delete from idempotency_keys where received_on < ${today}::date - ${KEY_DAYS}::integer`.execute(
      transaction,
    );
    await sql`delete from contacts using topics
      where topics.id = contacts.topic_id and topics.kept_until < ${today}`.execute(transaction);
    await sql`update clarity_feedback set words = null from explainers, topics
      where words is not null and explainers.id = clarity_feedback.explainer_id
        and topics.id = explainers.topic_id and topics.kept_until < ${today}`.execute(transaction);
    await sql`delete from rate_windows where ends_at <= ${now.toISOString()}::timestamptz`.execute(
      transaction,
    );
    await sql`delete from rate_keys where day < ${today}`.execute(transaction);
  });
  await shuffle(database.db, 'contacts');
  await shuffle(database.db, 'clarity_feedback');
  await vacuum(database);
}

/**
 * Writes every contact, or all that readers said about texts, anew, in one transaction and in a random order: neither
 * its place on disk nor the number of the transaction that wrote it (`xmin`) ties it to an experience, or tells when it
 * came. Two at once are safe: the second skips what the first moved.
 */
export async function shuffle(db: Kysely<Tables>, name: 'contacts' | 'clarity_feedback'): Promise<void> {
  const table = sql.table(name);
  await sql`with moved as (delete from ${table} returning *)
    insert into ${table} select * from moved order by random()`.execute(db);
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
