import type { Transaction } from 'kysely';
import type { LogEvent, TopicFile } from '@lus/contract';
import type { Tables } from '../tables.js';
import { readFileExplainers } from './explainers-out.js';
import { inOrder } from './in-order.js';
import { toStaff } from './reading.js';

/** Everything of a topic, as a file has it; undefined when there is no such topic. */
export async function readTopic(db: Transaction<Tables>, topicId: string): Promise<TopicFile | undefined> {
  const topic = await db.selectFrom('topics').select('document').where('id', '=', topicId).executeTakeFirst();
  if (!topic) return undefined;
  const lines = await db
    .selectFrom('log_lines')
    .select('line')
    .where('topic_id', '=', topicId)
    .orderBy('sequence')
    .execute();
  const experiences = await db
    .selectFrom('experiences')
    .selectAll()
    .where('topic_id', '=', topicId)
    .execute();
  const contacts = await db
    .selectFrom('contacts')
    .select(['name', 'reach', 'wishes'])
    .where('topic_id', '=', topicId)
    .execute();
  const ofTopic = db.selectFrom('signals').select('id').where('topic_id', '=', topicId);
  const quotes = await db
    .selectFrom('quotes')
    .select(['commitment', 'text', 'salt', 'experience_id'])
    .distinct()
    .where('signal_id', 'in', ofTopic)
    .execute();
  const bundles = await db
    .selectFrom('signal_experiences')
    .selectAll()
    .where('signal_id', 'in', ofTopic)
    .execute();
  const answers = await db
    .selectFrom('follow_up_answers')
    .selectAll()
    .where('signal_id', 'in', ofTopic)
    .execute();
  const explainers = await readFileExplainers(db, topicId);
  return {
    format: 'lus-topic',
    version: 1,
    topic: topic.document,
    events: lines.map(({ line }) => JSON.parse(line) as LogEvent),
    quotes: inOrder(
      quotes.map(({ experience_id: experienceId, ...quote }) => ({
        ...quote,
        ...(experienceId !== null && { experienceId }),
      })),
    ),
    experiences: inOrder(
      experiences.map((row) => {
        const { signalIds: _, ...experience } = toStaff({ ...row, signal_ids: [] });
        return { receiptHash: row.receipt_hash, ...experience };
      }),
    ),
    bundles: inOrder(bundles.map((row) => ({ signalId: row.signal_id, experienceId: row.experience_id }))),
    answers: inOrder(
      answers.map(({ signal_id: signalId, experience_id: experienceId, note, ...answer }) => ({
        signalId,
        experienceId,
        ...answer,
        ...(note !== null && { note }),
      })),
    ),
    contacts: inOrder(
      contacts.map(({ name, ...contact }) => ({ ...(name !== null && { name }), ...contact })),
    ),
    ...(explainers.length > 0 && { explainers }),
  };
}
