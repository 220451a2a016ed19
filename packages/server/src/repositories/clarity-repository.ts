import { sql, type Kysely } from 'kysely';
import { dayOf, type ClarityReport, type NewClarity } from '@lus/contract';
import type { Tables } from '../tables.js';
import { unless } from '../topic-file/unless.js';
import { WrongInput } from '../wrong-input.js';

/** How clear readers found a text. Nothing is kept of who said it, and when. */
export class ClarityRepository {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /**
   * Keeps what a reader says; of the words nothing, once the topic keeps no words any more. False when there is no
   * such explainer. Throws a `WrongInput` when there is no such text or passage.
   */
  async add(explainerId: string, clarity: NewClarity, now: Date): Promise<boolean> {
    const { language, version, clear, passageId = null, words = null } = clarity;
    const explainer = await this.#explainer(explainerId, now);
    if (!explainer) return false;
    const texts = await this.#db
      .selectFrom('explainer_texts')
      .select(
        sql<string[] | null>`case when version = ${version}
          then jsonb_path_query_array(document, '$.passages[*].id') end`.as('ids'),
      )
      .where('explainer_id', '=', explainerId)
      .where('language', '=', language)
      .execute();
    const ids = texts.find((text) => text.ids)?.ids;
    const errors = [
      ...unless(texts.length > 0, '/language', 'unknown', 'There is no text in this language.'),
      ...unless(texts.length === 0 || !!ids, '/version', 'unknown', 'There is no such version.'),
      ...unless(
        !ids || passageId === null || ids.includes(passageId),
        '/passageId',
        'unknown',
        'There is no such passage.',
      ),
    ];
    if (errors.length > 0) throw new WrongInput(errors);
    await this.#db
      .insertInto('clarity_feedback')
      .values({
        explainer_id: explainerId,
        language,
        version,
        passage_id: passageId,
        clear,
        words: explainer.keepsWords ? words : null,
      })
      .execute();
    return true;
  }

  /**
   * What readers said of each passage that somebody said something of.
   * @param options.words - Whether their words are in it: those are for the council.
   */
  async report(explainerId: string, now: Date, { words }: { words: boolean }): Promise<ClarityReport> {
    const explainer = await this.#explainer(explainerId, now);
    const rows = await this.#db
      .selectFrom('clarity_feedback')
      .select([
        'language',
        'version',
        'passage_id',
        sql<number>`(count(*) filter (where clear = 'yes'))::integer`.as('yes'),
        sql<number>`(count(*) filter (where clear = 'partly'))::integer`.as('partly'),
        sql<number>`(count(*) filter (where clear = 'no'))::integer`.as('no'),
        sql<string[]>`coalesce(array_agg(words order by random()) filter (where words is not null), '{}')`.as(
          'words',
        ),
      ])
      .where('explainer_id', '=', explainerId)
      .groupBy(['language', 'version', 'passage_id'])
      .orderBy('language')
      .orderBy('version', 'desc')
      .orderBy('passage_id', (order) => order.asc().nullsFirst())
      .execute();
    return {
      explainerId,
      items: rows.map(({ passage_id: passageId, words: said, ...row }) => ({
        ...row,
        passageId,
        ...(words && { words: explainer?.keepsWords ? said : [] }),
      })),
    };
  }

  async #explainer(id: string, now: Date): Promise<{ keepsWords: boolean } | undefined> {
    const row = await this.#db
      .selectFrom('explainers')
      .innerJoin('topics', 'topics.id', 'topic_id')
      .select('kept_until')
      .where('explainers.id', '=', id)
      .executeTakeFirst();
    return row && { keepsWords: row.kept_until >= dayOf(now) };
  }
}
