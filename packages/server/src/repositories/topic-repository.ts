import { sql, type Kysely, type Transaction } from 'kysely';
import type { Role, Topic } from '@lus/contract';
import { RuleBreach, type Breach } from '../rule-breach.js';
import type { Tables } from '../tables.js';
import { holdTopic, record } from './recording.js';

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

  /**
   * Adds a topic, or puts it in the place of the one that is there; a phase that begins goes into the log. Throws a
   * `RuleBreach`. Tells whether it is new.
   */
  put(topic: Topic, role: Role, now: Date): Promise<boolean> {
    const impossible = contradictions(topic);
    if (impossible.length > 0) throw new RuleBreach(...impossible);
    return this.#db.transaction().execute(async (transaction) => {
      const values = { document: JSON.stringify(topic), kept_until: topic.keptUntil };
      const added = await transaction
        .insertInto('topics')
        .values({ id: topic.id, ...values })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      const before = added ? undefined : await holdTopic(transaction, topic.id);
      if (before) {
        const isTold = await holdsWords(transaction, topic.id);
        const breaches = promisesBroken(before, topic, isTold);
        if (breaches.length > 0) throw new RuleBreach(...breaches);
        await transaction.updateTable('topics').set(values).where('id', '=', topic.id).execute();
      }
      const { id: topicId, phase, round } = topic;
      if (before?.phase !== phase || before.round !== round) {
        const event = { type: 'begun', phase, round } as const;
        await record(transaction, { topicId, role, event, now });
      }
      return !before;
    });
  }
}

/** Whether words of people are still kept, stories or what they wrote about a text, or somebody can be reached. */
async function holdsWords(transaction: Transaction<Tables>, topicId: string): Promise<boolean> {
  for (const table of ['experiences', 'contacts'] as const) {
    const row = await transaction
      .selectFrom(table)
      .select('id')
      .where('topic_id', '=', topicId)
      .limit(1)
      .executeTakeFirst();
    if (row) return true;
  }
  const words = await transaction
    .selectFrom('clarity_feedback')
    .innerJoin('explainers', 'explainers.id', 'explainer_id')
    .select('clarity_feedback.id')
    .where('topic_id', '=', topicId)
    .where('words', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return words !== undefined;
}

/** Days of a topic that cannot be true together. */
function contradictions({ period, expectations, keptUntil }: Topic): Breach[] {
  const breaches: Breach[] = [];
  if (period.until < period.from) {
    breaches.push({
      rule: 'order',
      why: 'The last day for telling comes before the first.',
      pointer: '/period/until',
    });
  }
  if (keptUntil < expectations.hearBackBy || keptUntil < period.until) {
    const why = 'Stories are kept until everybody could tell, and until tellers heard back.';
    breaches.push({ rule: 'R3', why, pointer: '/keptUntil' });
  }
  return breaches;
}

/** What was promised to tellers, and a change would break. */
function promisesBroken(before: Topic, after: Topic, isTold: boolean): Breach[] {
  const breaches: Breach[] = [];
  if (after.threshold !== before.threshold) {
    const why = 'Two thresholds together give hidden numbers away, so the first one stays.';
    breaches.push({ rule: 'R16', why, pointer: '/threshold' });
  }
  if (isTold && after.keptUntil > before.keptUntil) {
    const why = 'Tellers were told that their words are kept no longer; first those have to be deleted.';
    breaches.push({ rule: 'R3', why, pointer: '/keptUntil' });
  }
  if (after.round < before.round) {
    breaches.push({ rule: 'order', why: 'Rounds only go forward.', pointer: '/round' });
  }
  return breaches;
}
