import { sql, type Kysely } from 'kysely';
import type { Topic } from '@lus/contract';
import type { Tables } from '../tables.js';

/** Part of the list of topics, as JSON that the database made. */
export interface TopicSlice {
  /** A JSON array of topics. */
  readonly items: string;
  /** The id to continue after; null on the last page. */
  readonly continueAfter: string | null;
}

/** The topics. */
export class TopicRepository {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** At most `size` topics whose id comes after `after`, in order of id. */
  async list(after: string, size: number): Promise<TopicSlice> {
    const { rows } = await sql<TopicSlice>`
      select
        coalesce(json_agg(document order by id) filter (where place <= ${size}), '[]')::text as items,
        case when count(*) > ${size} then max(id) filter (where place <= ${size}) end as "continueAfter"
      from (
        select id, document, row_number() over (order by id) as place
        from (select id collate "C" as id, document from topics) as topic
        where id > ${after}
        order by id
        limit ${size} + 1
      ) as page`.execute(this.#db);
    return rows[0] ?? { items: '[]', continueAfter: null };
  }

  /** One topic, or undefined. */
  async find(id: string): Promise<Topic | undefined> {
    const row = await this.#db
      .selectFrom('topics')
      .select('document')
      .where('id', '=', id)
      .executeTakeFirst();
    return row?.document;
  }

  /** Whether there is no topic at all. */
  async isEmpty(): Promise<boolean> {
    return !(await this.#db.selectFrom('topics').select('id').limit(1).executeTakeFirst());
  }

  /** Adds a topic; one that is there already stays as it is. */
  async add(topic: Topic): Promise<void> {
    await this.#db
      .insertInto('topics')
      .values({ id: topic.id, document: JSON.stringify(topic), kept_until: topic.keptUntil })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
