import { sql, type Selectable, type Transaction } from 'kysely';
import type { Shelf } from '../explainers/check-text.js';
import type { Tables } from '../tables.js';

/** What is there of an explainer, for a new text to fit in with. */
export async function readShelf(
  db: Transaction<Tables>,
  explainer: Selectable<Tables['explainers']>,
  today: string,
): Promise<Shelf> {
  const { id, topic_id: topicId, language } = explainer;
  const own = await db
    .selectFrom('explainer_texts')
    .select(sql<string[]>`jsonb_path_query_array(document, '$.passages[*].id')`.as('ids'))
    .where('explainer_id', '=', id)
    .where('language', '=', language)
    .orderBy('version')
    .execute();
  const signals = await db.selectFrom('signals').select('id').where('topic_id', '=', topicId).execute();
  return {
    language,
    versions: own.map(({ ids }) => ids),
    signalIds: new Set(signals.map((signal) => signal.id)),
    today,
  };
}

/** The newest text in a language, or undefined. */
export const readLast = (db: Transaction<Tables>, explainerId: string, language: string) =>
  db
    .selectFrom('explainer_texts')
    .select(['version', 'role', 'document'])
    .where('explainer_id', '=', explainerId)
    .where('language', '=', language)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
