import type { Kysely, Selectable, Transaction } from 'kysely';
import {
  asking,
  dayOf,
  followUpSignal,
  type FollowUp,
  type FollowUpAnswer,
  type FollowUpSignal,
  type Signal,
  type SignalAnswers,
} from '@lus/contract';
import { RuleBreach } from '../rule-breach.js';
import type { Tables } from '../tables.js';
import { readAnswers } from './answers.js';

/** What whoever holds a receipt code can see, say and take back. Unknown, withdrawn and expired are all alike. */
export class FollowUpRepository {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** What became of the experience behind a receipt hash, or undefined. */
  async find(receiptHash: string, now: Date): Promise<FollowUp | undefined> {
    const row = await behind(this.#db, receiptHash, now)
      .select(['experiences.id', 'topic_id', 'document', 'received_on', 'story', 'may_quote'])
      .executeTakeFirst();
    if (!row) return undefined;
    const signals = await this.#signals(row.id, dayOf(now));
    return {
      topicId: row.topic_id,
      topicTitle: row.document.title,
      topicLanguage: row.document.language,
      phase: row.document.phase,
      round: row.document.round,
      status: signals.length > 0 ? 'bundled' : 'received',
      receivedOn: row.received_on,
      hearBackBy: row.document.expectations.hearBackBy,
      keptUntil: row.document.keptUntil,
      story: row.story,
      mayQuote: row.may_quote,
      signals,
    };
  }

  /**
   * Writes down what a teller answers; said again it replaces the answer before. False when the code or the signal is
   * not there, or does not carry the experience. Throws a `RuleBreach` when it is too early to ask (R12).
   */
  answer(receiptHash: string, given: FollowUpAnswer, now: Date): Promise<boolean> {
    return this.#db.transaction().execute(async (transaction) => {
      const row = await behind(transaction, receiptHash, now)
        .innerJoin('signal_experiences', 'experience_id', 'experiences.id')
        .innerJoin('signals', 'signals.id', 'signal_id')
        .select(['experience_id', 'signals.document'])
        .where('signal_id', '=', given.signalId)
        // Whoever withdraws at the same moment waits for this.
        .forKeyShare('experiences')
        .executeTakeFirst();
      if (!row) return false;
      const asked = asking(row.document, given.question, dayOf(now));
      if (asked === undefined) throw new RuleBreach(TOO_EARLY);
      const { answer, note = null, question, signalId } = given;
      await transaction
        .insertInto('follow_up_answers')
        .values({
          signal_id: signalId,
          experience_id: row.experience_id,
          question,
          asking: asked,
          answer,
          note,
        })
        .onConflict((conflict) =>
          conflict
            .columns(['signal_id', 'experience_id', 'question', 'asking'])
            .doUpdateSet({ answer, note }),
        )
        .execute();
      return true;
    });
  }

  /** What tellers answered about a signal, for the council only. */
  answersTo(signal: Signal): Promise<SignalAnswers> {
    return readAnswers(this.#db, signal);
  }

  /** Deletes the experience behind a receipt hash and all that was derived from its words; false when not there. */
  withdraw(receiptHash: string, now: Date): Promise<boolean> {
    return this.#db.transaction().execute(async (transaction) => {
      const experience = await behind(transaction, receiptHash, now)
        .select('experiences.id')
        .executeTakeFirst();
      if (!experience) return false;
      await transaction
        .updateTable('idempotency_keys')
        .set({ fingerprint: null })
        .where('experience_id', '=', experience.id)
        .execute();
      // Quotes and answers go with it.
      const deleted = await transaction
        .deleteFrom('experiences')
        .where('id', '=', experience.id)
        .executeTakeFirst();
      return deleted.numDeletedRows > 0n;
    });
  }

  /** The signals that carry an experience, in the order in which they were bundled. */
  async #signals(experienceId: string, today: string): Promise<FollowUpSignal[]> {
    const rows = await this.#db
      .selectFrom('signal_experiences')
      .innerJoin('signals', 'signals.id', 'signal_id')
      .select('document')
      .where('experience_id', '=', experienceId)
      .orderBy('begun')
      .execute();
    const quotes = await this.#db
      .selectFrom('quotes')
      .select(['commitment', 'text'])
      .where('experience_id', '=', experienceId)
      .execute();
    const answers = await this.#db
      .selectFrom('follow_up_answers')
      .selectAll()
      .where('experience_id', '=', experienceId)
      .execute();
    return rows.map(({ document }) => {
      const mine = new Map(quotes.map(({ commitment, text }) => [commitment, text]));
      const answered = answers.filter(({ signal_id }) => signal_id === document.id);
      return followUpSignal(document, {
        quotes: document.quotes.flatMap(({ commitment }) => mine.get(commitment) ?? []),
        recognise: given(answered, 'recognise', asking(document, 'recognise', today)),
        better: given(answered, 'better', asking(document, 'better', today)),
      });
    });
  }
}

/** The experience behind a receipt hash, as long as it is kept. */
const behind = (db: Kysely<Tables> | Transaction<Tables>, receiptHash: string, now: Date) =>
  db
    .selectFrom('experiences')
    .innerJoin('topics', 'topics.id', 'experiences.topic_id')
    .where('receipt_hash', '=', receiptHash)
    .where('kept_until', '>=', dayOf(now));

const TOO_EARLY = { rule: 'R12', why: 'It is too early to ask this.', pointer: '/question' } as const;

type Row = Selectable<Tables['follow_up_answers']>;

/** What a teller answered to one asking of a question; the schema holds which answers a question has. */
function given(rows: readonly Row[], question: 'recognise', asked?: number): FollowUpSignal['recognise'];
function given(
  rows: readonly Row[],
  question: 'better',
  asked?: number,
): Omit<FollowUpSignal['better'], 'askedFrom'>;
function given(rows: readonly Row[], question: FollowUpAnswer['question'], asked?: number) {
  const found = rows.find((row) => row.question === question && row.asking === asked);
  const { answer = null, note = null } = found ?? {};
  return { answer, ...(note !== null && { note }) };
}
