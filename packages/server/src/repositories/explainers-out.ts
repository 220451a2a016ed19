import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { FileExplainer } from '@lus/contract';
import type { Tables } from '../tables.js';
import { inOrder } from './in-order.js';

/** The explainers of a topic as a file has them: all versions, and what readers said in an order that tells nothing. */
export async function readFileExplainers(db: Transaction<Tables>, topicId: string): Promise<FileExplainer[]> {
  const explainers = await db
    .selectFrom('explainers')
    .select(['id', 'language'])
    .where('topic_id', '=', topicId)
    .orderBy(sql`id collate "C"`)
    .execute();
  const ids = db.selectFrom('explainers').select('id').where('topic_id', '=', topicId);
  const texts = await db
    .selectFrom('explainer_texts')
    .selectAll()
    .where('explainer_id', 'in', ids)
    .orderBy(sql`language collate "C"`)
    .orderBy('version')
    .execute();
  const feedback = await db
    .selectFrom('clarity_feedback')
    .selectAll()
    .where('explainer_id', 'in', ids)
    .execute();
  return explainers.map(({ id, language: own }) => {
    const mine = texts.filter((text) => text.explainer_id === id);
    const said = feedback
      .filter((row) => row.explainer_id === id)
      .map(({ language, version, clear, passage_id: passageId, words }) => ({
        language,
        version,
        clear,
        ...(passageId !== null && { passageId }),
        ...(words !== null && { words }),
      }));
    return {
      id,
      texts: [
        ...mine.filter(({ language }) => language === own),
        ...mine.filter(({ language }) => language !== own),
      ].map(({ document, version, changed_on: changedOn, role }) => ({
        ...document,
        version,
        changedOn,
        role,
      })),
      ...(said.length > 0 && { feedback: inOrder(said) }),
    };
  });
}
