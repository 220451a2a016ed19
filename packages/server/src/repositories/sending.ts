import type { Transaction } from 'kysely';
import { dayOf, type NewExperience, type Receipt, type Topic } from '@lus/contract';
import { fingerprintOf, sha256 } from '../fingerprint.js';
import type { Tables } from '../tables.js';
import type { RateState } from './rate-repository.js';

/** An experience on its way in. */
export interface Sending {
  readonly topic: Topic;
  readonly experience: NewExperience;
  /** The same for every try of the same experience. */
  readonly key: string;
  /** The pseudonym under which the visitor is counted. */
  readonly visitor: string;
  readonly now: Date;
}

/**
 * What became of a sending:
 * - `received`: stored; `repeated`: it was stored before, with the same key and the same words
 * - `mismatch`: this key came before with other words
 * - `gone`: it was stored before, and withdrawn or deleted since
 * - `taken`: the receipt code belongs to another experience
 * - `closed`: the topic takes no experiences now; `limited`: too many from this visitor
 */
export type SendResult =
  | { outcome: 'received'; receipt: Receipt; rate: RateState }
  | { outcome: 'repeated'; receipt: Receipt }
  | { outcome: 'limited'; rate: RateState }
  | { outcome: 'mismatch' | 'gone' | 'taken' | 'closed' };

/** The receipt of an experience on a topic. */
export const receiptOf = (topic: Topic, receivedOn: string): Receipt => ({
  topicId: topic.id,
  receivedOn,
  hearBackBy: topic.expectations.hearBackBy,
  keptUntil: topic.keptUntil,
});

/** Claims the key of a sending; false when it was used before. Waits while another transaction holds it. */
export async function claimKey(
  transaction: Transaction<Tables>,
  { key, experience, topic, now }: Sending,
  experienceId: string,
): Promise<boolean> {
  const claimed = await transaction
    .insertInto('idempotency_keys')
    .values({
      key_hash: sha256(key),
      fingerprint: fingerprintOf(key, experience),
      experience_id: experienceId,
      topic_id: topic.id,
      received_on: dayOf(now),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key_hash')
    .executeTakeFirst();
  return claimed !== undefined;
}

/** The answer to a sending whose key was used before. */
export async function repeat(
  transaction: Transaction<Tables>,
  { topic, experience, key, now }: Sending,
): Promise<SendResult> {
  const first = await transaction
    .selectFrom('idempotency_keys')
    .select(['fingerprint', 'experience_id', 'topic_id', 'received_on'])
    .where('key_hash', '=', sha256(key))
    .executeTakeFirstOrThrow();
  if (first.experience_id === null || topic.keptUntil < dayOf(now)) return { outcome: 'gone' };
  const same = first.fingerprint === fingerprintOf(key, experience) && first.topic_id === topic.id;
  return same
    ? { outcome: 'repeated', receipt: receiptOf(topic, first.received_on) }
    : { outcome: 'mismatch' };
}
