import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import { dayOf, isOpen, type NewExperience, type StaffExperience } from '@lus/contract';
import { shuffle } from '../retention.js';
import type { Quarantine, Tables } from '../tables.js';
import type { RatePolicy, RateRepository } from './rate-repository.js';
import { signalIds, toRow, toStaff, type Place } from './reading.js';
import { claimKey, receiptOf, repeat, type Sending, type SendResult } from './sending.js';

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
   * first, and whoever comes second waits for that claim; a refusal undoes the claim. Afterwards the contacts are
   * shuffled, because one transaction wrote both the words and the contact, and its number would tie them together.
   */
  async send(sending: Sending): Promise<SendResult> {
    const result = await this.#sendOnce(sending);
    if (result.outcome === 'received' && sending.experience.contact) {
      // What is stored stays stored: when this fails, the daily purge does it.
      await shuffle(this.#db, 'contacts').catch(() => undefined);
    }
    return result;
  }

  async #sendOnce(sending: Sending): Promise<SendResult> {
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

  /** At most `size` experiences of a topic, oldest first. For the council only. */
  async list(topicId: string, now: Date, after: Place, size: number): Promise<StaffExperience[]> {
    const rows = await this.#db
      .selectFrom('experiences')
      .innerJoin('topics', 'topics.id', 'experiences.topic_id')
      .selectAll('experiences')
      .select(signalIds)
      .where('topic_id', '=', topicId)
      .where('kept_until', '>=', dayOf(now))
      .where(sql<boolean>`(received_on, experiences.id) > (${after.receivedOn}::date, ${after.id}::uuid)`)
      .orderBy('received_on')
      .orderBy('experiences.id')
      .limit(size)
      .execute();
    return rows.map(toStaff);
  }

  /** Lets an experience go that looked like the work of a program. False when there is none that waits. */
  async release(topicId: string, id: string): Promise<boolean> {
    const released = await this.#db
      .updateTable('experiences')
      .set({ quarantined: null })
      .where('topic_id', '=', topicId)
      .where('id', '=', id)
      .where('quarantined', 'is not', null)
      .executeTakeFirst();
    return released.numUpdatedRows > 0n;
  }

  async #store(transaction: Transaction<Tables>, sending: Sending, id: string): Promise<SendResult> {
    const { topic, experience, visitor, now } = sending;
    if (!isOpen(topic, now)) throw new Refusal({ outcome: 'closed' });
    const rate = await this.#rates.take(this.#sendPolicy, visitor, now, transaction);
    if (rate.exceeded) throw new Refusal({ outcome: 'limited', rate });

    const receivedOn = dayOf(now);
    const stored = await transaction
      .insertInto('experiences')
      .values(toRow(topic.id, { ...experience, id, receivedOn, ...quarantineOf(experience) }))
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

/** Nobody tells a story in less than three seconds. */
const FASTEST_SECONDS = 3;

/** A suspicion only marks: what somebody told is never dropped (R4), and the sender sees no difference. */
function quarantineOf({ website, secondsTaken }: NewExperience): { quarantined?: Quarantine } {
  if (website) return { quarantined: 'trap' };
  return secondsTaken !== undefined && secondsTaken < FASTEST_SECONDS ? { quarantined: 'too-fast' } : {};
}
