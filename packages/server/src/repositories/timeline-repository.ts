import { sql, type Kysely } from 'kysely';
import { dayOf, projectTimeline, type TimelineEntry } from '@lus/contract';
import type { Tables } from '../tables.js';
import { LogRepository } from './log-repository.js';
import { SignalRepository } from './signal-repository.js';

/** What happened on a topic, newest first, and the day of the last news. */
export interface Told {
  readonly entries: readonly TimelineEntry[];
  readonly lastNewsOn: string | null;
}

/** How many topics are remembered; the one that was not asked for longest goes first. */
const REMEMBERED = 50;

/**
 * The timeline, told from the whole log. That takes longer the longer a topic runs, so what was told is remembered
 * until the log grows or words are withdrawn. Each server remembers for itself, and looks at every question.
 */
export class TimelineRepository {
  readonly #db: Kysely<Tables>;
  readonly #log: LogRepository;
  readonly #signals: SignalRepository;
  readonly #remembered = new Map<string, Told & { readonly state: string }>();

  constructor(db: Kysely<Tables>) {
    this.#db = db;
    this.#log = new LogRepository(db);
    this.#signals = new SignalRepository(db);
  }

  async read(topicId: string, now: Date): Promise<Told> {
    const state = await this.#state(topicId, now);
    const known = this.#remembered.get(topicId);
    const told = known?.state === state ? known : { state, ...(await this.#tell(topicId, now)) };
    this.#remembered.delete(topicId);
    this.#remembered.set(topicId, told);
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size > REMEMBERED && oldest !== undefined) this.#remembered.delete(oldest);
    return told;
  }

  /** Changes whenever something has to be told otherwise: with a new line, and with words that go. */
  async #state(topicId: string, now: Date): Promise<string> {
    const count = sql<number>`count(*)::integer`.as('count');
    const lines = await this.#db
      .selectFrom('log_lines')
      .select(count)
      .where('topic_id', '=', topicId)
      .executeTakeFirstOrThrow();
    const quotes = await this.#db
      .selectFrom('quotes')
      .innerJoin('signals', 'signals.id', 'quotes.signal_id')
      .innerJoin('topics', 'topics.id', 'signals.topic_id')
      .select(count)
      .where('topic_id', '=', topicId)
      .where('kept_until', '>=', dayOf(now))
      .executeTakeFirstOrThrow();
    return `${lines.count} ${quotes.count}`;
  }

  async #tell(topicId: string, now: Date): Promise<Told> {
    const lines = await this.#log.read(topicId);
    const newest = lines.at(-1);
    return {
      entries: projectTimeline(lines, await this.#signals.quotes(topicId, now)),
      lastNewsOn: newest ? dayOf(new Date(newest.at)) : null,
    };
  }
}
