import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { dayOf, isOpen, type FollowUp, type NewExperience } from '@lus/contract';
import { shuffleContacts } from '../retention.js';
import type { Quarantine, Tables } from '../tables.js';
import type { RatePolicy, RateRepository } from './rate-repository.js';
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
      await shuffleContacts(this.#db).catch(() => undefined);
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

/** Nobody tells a story in less than three seconds. */
const FASTEST_SECONDS = 3;

/** A suspicion only marks: what somebody told is never dropped (R4), and the sender sees no difference. */
function quarantineOf({ website, secondsTaken }: NewExperience): Quarantine | null {
  if (website) return 'trap';
  return secondsTaken !== undefined && secondsTaken < FASTEST_SECONDS ? 'too-fast' : null;
}
