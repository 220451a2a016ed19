import { sql, type Selectable, type Transaction } from 'kysely';
import type { Role } from '@lus/contract';
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
    .select(['version', 'document'])
    .where('explainer_id', '=', explainerId)
    .where('language', '=', language)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();

/**
 * Who wrote the newest text in each form of a language: whoever asks for `nl-NL` reads `nl` until there is a text in
 * `nl-NL`, so that one would come in its place.
 */
export async function readWriters(
  db: Transaction<Tables>,
  explainerId: string,
  language: string,
): Promise<Role[]> {
  const texts = await db
    .selectFrom('explainer_texts')
    .distinctOn('language')
    .select(['language', 'role'])
    .where('explainer_id', '=', explainerId)
    .where(sql<boolean>`split_part(language, '-', 1) = split_part(${language}, '-', 1)`)
    .orderBy('language')
    .orderBy('version', 'desc')
    .execute();
  return texts.map(({ role }) => role);
}
