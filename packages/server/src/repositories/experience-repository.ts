import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { dayOf, isOpen, type FollowUp, type NewExperience, type Receipt, type Topic } from '@lus/contract';
import { fingerprintOf, sha256 } from '../fingerprint.js';
import type { Quarantine, Tables } from '../tables.js';
import type { RatePolicy, RateRepository, RateState } from './rate-repository.js';

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

/** Undoes a transaction and still has an answer. */
class Refusal extends Error {
  readonly result: SendResult;

  constructor(result: SendResult) {
    super(result.outcome);
    this.result = result;
  }
}

/** The experiences, and beside them, not linked, who can be reached. */
export class ExperienceRepository {
  readonly #db: Kysely<Tables>;
  readonly #rates: RateRepository;
  readonly #sendPolicy: RatePolicy;

  constructor(db: Kysely<Tables>, rates: RateRepository, sendPolicy: RatePolicy) {
    this.#db = db;
    this.#rates = rates;
    this.#sendPolicy = sendPolicy;
  }

  /**
   * Stores an experience once, however often and however parallel it arrives. One transaction: the key is claimed
   * first, and whoever comes second waits for that claim; a refusal undoes the claim.
   */
  async send(sending: Sending): Promise<SendResult> {
    try {
      return await this.#db.transaction().execute(async (transaction) => {
        const experienceId = randomUUID();
        const claimed = await claimKey(transaction, sending, experienceId);
        return claimed
          ? await this.#store(transaction, sending, experienceId)
          : await repeat(transaction, sending);
      });
    } catch (error) {
      if (error instanceof Refusal) return error.result;
      throw error;
    }
  }

  /** What became of the experience behind a receipt hash; undefined when unknown, withdrawn or expired alike. */
  async followUp(receiptHash: string, now: Date): Promise<FollowUp | undefined> {
    const row = await this.#db
      .selectFrom('experiences')
      .innerJoin('topics', 'topics.id', 'experiences.topic_id')
      .select(['topic_id', 'document', 'received_on', 'story', 'may_quote'])
      .where('receipt_hash', '=', receiptHash)
      .where('kept_until', '>=', dayOf(now))
      .executeTakeFirst();
    return (
      row && {
        topicId: row.topic_id,
        topicTitle: row.document.title,
        topicLanguage: row.document.language,
        phase: row.document.phase,
        round: row.document.round,
        status: 'received',
        receivedOn: row.received_on,
        hearBackBy: row.document.expectations.hearBackBy,
        keptUntil: row.document.keptUntil,
        story: row.story,
        mayQuote: row.may_quote,
      }
    );
  }

  /** Deletes the experience behind a receipt hash and all that was derived from its words; false when not there. */
  async withdraw(receiptHash: string, now: Date): Promise<boolean> {
    return this.#db.transaction().execute(async (transaction) => {
      const experience = await transaction
        .selectFrom('experiences')
        .innerJoin('topics', 'topics.id', 'experiences.topic_id')
        .select('experiences.id')
        .where('receipt_hash', '=', receiptHash)
        .where('kept_until', '>=', dayOf(now))
        .executeTakeFirst();
      if (!experience) return false;
      await transaction
        .updateTable('idempotency_keys')
        .set({ fingerprint: null })
        .where('experience_id', '=', experience.id)
        .execute();
      const deleted = await transaction
        .deleteFrom('experiences')
        .where('id', '=', experience.id)
        .executeTakeFirst();
      return deleted.numDeletedRows > 0n;
    });
  }

  async #store(transaction: Transaction<Tables>, sending: Sending, id: string): Promise<SendResult> {
    const { topic, experience, visitor, now } = sending;
    if (!isOpen(topic, now)) throw new Refusal({ outcome: 'closed' });
    const rate = await this.#rates.take(this.#sendPolicy, visitor, now, transaction);
    if (rate.exceeded) throw new Refusal({ outcome: 'limited', rate });

    const receivedOn = dayOf(now);
    const stored = await transaction
      .insertInto('experiences')
      .values({
        id,
        topic_id: topic.id,
        receipt_hash: experience.receiptHash,
        received_on: receivedOn,
        language: experience.language,
        story: experience.story,
        impact: experience.impact ?? null,
        impact_note: experience.impactNote ?? null,
        went_well: experience.wentWell ?? null,
        should_change: experience.shouldChange ?? null,
        teller: experience.teller ?? null,
        helper: experience.helper ?? null,
        answers: JSON.stringify(experience.answers ?? []),
        may_quote: experience.mayQuote,
        quarantined: quarantineOf(experience),
      })
      .onConflict((conflict) => conflict.column('receipt_hash').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!stored) throw new Refusal({ outcome: 'taken' });

    if (experience.contact) {
      const { name, reach, wishes } = experience.contact;
      await transaction
        .insertInto('contacts')
        .values({ topic_id: topic.id, name: name ?? null, reach, wishes: JSON.stringify(wishes) })
        .execute();
    }
    return { outcome: 'received', receipt: receiptOf(topic, receivedOn), rate };
  }
}

const receiptOf = (topic: Topic, receivedOn: string): Receipt => ({
  topicId: topic.id,
  receivedOn,
  hearBackBy: topic.expectations.hearBackBy,
  keptUntil: topic.keptUntil,
});

/** Nobody tells a story in less than three seconds. */
const FASTEST_SECONDS = 3;

/** A suspicion only marks: what somebody told is never dropped (R4), and the sender sees no difference. */
function quarantineOf({ website, secondsTaken }: NewExperience): Quarantine | null {
  if (website) return 'trap';
  return secondsTaken !== undefined && secondsTaken < FASTEST_SECONDS ? 'too-fast' : null;
}

async function claimKey(
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

async function repeat(
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
