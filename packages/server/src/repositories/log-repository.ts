import type { Kysely } from 'kysely';
import { dayOf, type LogEvent, type SignalPage } from '@lus/contract';
import type { Tables } from '../tables.js';

/** The public log of every topic, to read. Nothing in it is ever changed; `record` adds to it. */
export class LogRepository {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** The whole log of a topic, oldest first. */
  async read(topicId: string): Promise<LogEvent[]> {
    const lines = await this.lines(topicId);
    return lines.map(parseLine);
  }

  /** At most `size` lines after a place in the log, as they were sealed; all of them without a size. */
  async lines(topicId: string, after = 0, size?: number): Promise<string[]> {
    const query = this.#db
      .selectFrom('log_lines')
      .select('line')
      .where('topic_id', '=', topicId)
      .where('sequence', '>', after)
      .orderBy('sequence');
    const rows = await (size === undefined ? query : query.limit(size)).execute();
    return rows.map(({ line }) => line);
  }

  /** How many told, and who was heard, as the council last counted. */
  async counted(topicId: string): Promise<Pick<SignalPage, 'experienceCount' | 'groups'>> {
    const row = await this.#db
      .selectFrom('log_lines')
      .select('line')
      .where('topic_id', '=', topicId)
      .where('type', '=', 'counted')
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirst();
    const last = row && parseLine(row.line);
    if (last?.event.type !== 'counted') return { experienceCount: null, groups: null };
    const { experienceCount, heard, missing } = last.event;
    return { experienceCount, groups: { recordedOn: dayOf(new Date(last.at)), heard, missing } };
  }
}

/** A line of the log as it was sealed. */
export const parseLine = (line: string) => JSON.parse(line) as LogEvent;
