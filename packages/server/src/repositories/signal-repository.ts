import { sql, type Kysely } from 'kysely';
import { dayOf, withQuotes, type Quote, type Signal } from '@lus/contract';
import type { Tables } from '../tables.js';

/** The signals as everybody may see them, with the words of their quotes as far as they were not withdrawn. */
export class SignalRepository {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** At most `size` signals that began after a line of the log, in that order; all of them without a size. */
  async list(topicId: string, now: Date, after = 0, size?: number): Promise<Signal[]> {
    const query = this.#db
      .selectFrom('signals')
      .select('document')
      .where('topic_id', '=', topicId)
      .where('begun', '>', after)
      .orderBy('begun');
    const rows = await (size === undefined ? query : query.limit(size)).execute();
    const signals = rows.map(({ document }) => document);
    const quotes = await this.#quotesOf(signals, now);
    return signals.map((signal) => withQuotes(signal, quotes));
  }

  /** One signal, or undefined. */
  async find(id: string, now: Date): Promise<Signal | undefined> {
    const row = await this.#db
      .selectFrom('signals')
      .select('document')
      .where('id', '=', id)
      .executeTakeFirst();
    return row && withQuotes(row.document, await this.#quotesOf([row.document], now));
  }

  /** The words of a topic that may still be shown, by commitment. */
  async quotes(topicId: string, now: Date): Promise<Map<string, Quote>> {
    return byCommitment(await this.#shown(now).where('topic_id', '=', topicId).execute());
  }

  async #quotesOf(signals: readonly Signal[], now: Date): Promise<Map<string, Quote>> {
    const ids = signals.map(({ id }) => id);
    if (ids.length === 0) return new Map();
    return byCommitment(
      await this.#shown(now)
        .where(sql<boolean>`signal_id = any(${ids}::text[])`)
        .execute(),
    );
  }

  #shown(now: Date) {
    return this.#db
      .selectFrom('quotes')
      .innerJoin('signals', 'signals.id', 'quotes.signal_id')
      .innerJoin('topics', 'topics.id', 'signals.topic_id')
      .select(['commitment', 'text', 'salt'])
      .where('kept_until', '>=', dayOf(now));
  }
}

const byCommitment = (quotes: readonly Quote[]) => new Map(quotes.map((quote) => [quote.commitment, quote]));
