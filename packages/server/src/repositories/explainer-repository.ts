import { sql, type Kysely } from 'kysely';
import {
  canonicalJson,
  chooseLanguage,
  dayOf,
  type ChangedPassage,
  type Explainer,
  type ExplainerPage,
  type NewExplainer,
  type Role,
} from '@lus/contract';
import { checkText, checkWriter } from '../explainers/check-text.js';
import { readText } from '../explainers/read-text.js';
import { RuleBreach } from '../rule-breach.js';
import type { Tables } from '../tables.js';
import { unless } from '../topic-file/unless.js';
import { MOST_ERRORS } from '../validation.js';
import { WrongInput } from '../wrong-input.js';
import { isOutdated, readEditions } from './editions.js';
import { holdTopic } from './recording.js';
import { readLast, readShelf, readWriters } from './shelf.js';

/** Which text of an explainer. */
export interface Wanted {
  /** A BCP 47 tag; the explainer's own language when absent, or when there is no such text. */
  readonly language?: string | undefined;
  /** The newest when absent. */
  readonly version?: number | undefined;
}

/** Policy texts in plain language. A version that was written stays as it is. */
export class ExplainerRepository {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /**
   * Adds a text: as the newest version in its language, unless the newest says the same. Throws a `WrongInput` or a
   * `RuleBreach`. Tells whether the explainer is new.
   */
  put(id: string, given: NewExplainer, role: Role, now: Date): Promise<boolean> {
    const { topicId, language } = given;
    // Before the topic is held: a long text takes its time.
    const { text, wrong } = readText(given);
    return this.#db.transaction().execute(async (transaction) => {
      if (!(await holdTopic(transaction, topicId))) {
        throw new WrongInput(unless(false, '/topicId', 'unknown', 'There is no such topic'));
      }
      const added = await transaction
        .insertInto('explainers')
        .values({ id, topic_id: topicId, language })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      const explainer = await transaction
        .selectFrom('explainers')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      if (explainer.topic_id !== topicId) {
        throw new WrongInput(unless(false, '/topicId', 'topic', 'An explainer stays with its topic'));
      }
      const shelf = await readShelf(transaction, explainer, dayOf(now));
      const last = await readLast(transaction, id, language);
      const errors = [...wrong, ...checkText(text, shelf)];
      if (errors.length > 0) throw new WrongInput(errors.slice(0, MOST_ERRORS));
      const breaches = checkWriter(text, role, await readWriters(transaction, id, language));
      if (breaches.length > 0) throw new RuleBreach(...breaches);

      const document = canonicalJson(text);
      if (last && canonicalJson(last.document) === document) return false;
      const version = (last?.version ?? 0) + 1;
      await transaction
        .insertInto('explainer_texts')
        .values({ explainer_id: id, language, version, changed_on: dayOf(now), role, document })
        .execute();
      return added !== undefined;
    });
  }

  /** The topic that an explainer belongs to, or undefined. */
  async topicOf(id: string): Promise<string | undefined> {
    const row = await this.#db
      .selectFrom('explainers')
      .select('topic_id')
      .where('id', '=', id)
      .executeTakeFirst();
    return row?.topic_id;
  }

  /** One text, or undefined. */
  async find(id: string, wanted: Wanted = {}): Promise<Explainer | undefined> {
    const explainer = await this.#db
      .selectFrom('explainers')
      .innerJoin('topics', 'topics.id', 'topic_id')
      .select(['explainers.id', 'explainers.language', 'topics.document as topic'])
      .where('explainers.id', '=', id)
      .executeTakeFirst();
    if (!explainer) return undefined;
    const editions = (await readEditions(this.#db, [explainer])).get(id) ?? [];
    const chosen = chooseLanguage(editions, wanted.language);
    const found = await this.#db
      .selectFrom('explainer_texts')
      .select(['version', 'changed_on', 'role', 'document'])
      .where('explainer_id', '=', id)
      .where('language', '=', chosen?.language ?? '')
      .where('version', '=', wanted.version ?? chosen?.version ?? 0)
      .executeTakeFirst();
    if (!found) return undefined;

    const { passages, ...text } = found.document;
    const titles = await this.#titlesOf(passages.flatMap(({ signalIds = [] }) => signalIds));
    const { id: topicId, language, title, municipality, council, help } = explainer.topic;
    return {
      id,
      topic: { id: topicId, language, title, municipality, council, help },
      ...text,
      version: found.version,
      changedOn: found.changed_on,
      outdated: isOutdated(text.translates, editions[0]?.version ?? 1),
      by: found.role,
      passages: passages.map(({ signalIds = [], ...passage }) => ({
        ...passage,
        signals: signalIds.map((signalId) => ({ id: signalId, title: titles.get(signalId) ?? signalId })),
      })),
      languages: editions.map(({ title: _, ...edition }) => edition),
    };
  }

  /** At most `size` explainers of a topic whose id comes after `after`, in order of id. */
  async list(topicId: string, after: string, size: number): Promise<ExplainerPage['items']> {
    const explainers = await this.#db
      .selectFrom('explainers')
      .select(['id', 'language'])
      .where('topic_id', '=', topicId)
      .where(sql<boolean>`id collate "C" > ${after}`)
      .orderBy(sql`id collate "C"`)
      .limit(size)
      .execute();
    const editions = await readEditions(this.#db, explainers);
    return explainers.flatMap(({ id }) => {
      const languages = (editions.get(id) ?? []).map(({ title: _, ...edition }) => edition);
      const [own] = editions.get(id) ?? [];
      return own ? [{ id, ...own, languages }] : [];
    });
  }

  /** Where signals of a topic changed the newest text of an explainer, in its own language. */
  async changedBy(topicId: string, signalIds: readonly string[]): Promise<ChangedPassage[]> {
    if (signalIds.length === 0) return [];
    const { rows } = await sql<ChangedPassage>`
      select signal as "signalId", newest.explainer_id as "explainerId", passage->>'id' as "passageId",
        coalesce(passage->>'title', newest.document->>'title') as title
      from (
        select distinct on (explainers.id) explainers.id as explainer_id, explainer_texts.document
        from explainers
        join explainer_texts on explainer_id = explainers.id and explainer_texts.language = explainers.language
        where topic_id = ${topicId}
        order by explainers.id, version desc
      ) as newest,
        jsonb_array_elements(newest.document->'passages') with ordinality as passages (passage, place),
        jsonb_array_elements_text(coalesce(passage->'signalIds', '[]')) as signal
      where signal = any(${signalIds}::text[])
      order by newest.explainer_id collate "C", place, signal collate "C"`.execute(this.#db);
    return rows;
  }

  async #titlesOf(signalIds: readonly string[]): Promise<Map<string, string>> {
    if (signalIds.length === 0) return new Map();
    const rows = await this.#db
      .selectFrom('signals')
      .select(['id', sql<string>`document->>'title'`.as('title')])
      .where(sql<boolean>`id = any(${signalIds}::text[])`)
      .execute();
    return new Map(rows.map(({ id, title }) => [id, title]));
  }
}
