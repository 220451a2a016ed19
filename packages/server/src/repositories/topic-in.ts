import { sql, type Insertable, type Transaction } from 'kysely';
import type { ProblemDetail, Signal } from '@lus/contract';
import type { Tables } from '../tables.js';
import { WrongInput } from '../wrong-input.js';
import type { WholeTopic } from '../topic-file/whole-topic.js';
import { toRow } from './reading.js';
import { insertLines, storeSignal } from './recording.js';

/** Adds the topic itself; false when it is here already. */
export async function insertTopic(
  db: Transaction<Tables>,
  { file: { topic } }: WholeTopic,
): Promise<boolean> {
  const inserted = await db
    .insertInto('topics')
    .values({ id: topic.id, document: JSON.stringify(topic), kept_until: topic.keptUntil })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** What another topic has already under the same name. */
export async function findKnown(
  db: Transaction<Tables>,
  { file, signals }: WholeTopic,
): Promise<ProblemDetail[]> {
  const among = (column: 'id' | 'receipt_hash', values: readonly string[]) =>
    sql<boolean>`${sql.ref(column)}::text = any(${values}::text[])`;
  const names = signals.map(({ id }) => id);
  const others = await db.selectFrom('signals').select('id').where(among('id', names)).execute();
  const ids = file.experiences.map(({ id }) => id);
  const hashes = file.experiences.map(({ receiptHash }) => receiptHash);
  const told = await db
    .selectFrom('experiences')
    .select(['id', 'receipt_hash'])
    .where((row) => row.or([among('id', ids), among('receipt_hash', hashes)]))
    .execute();
  const texts = (file.explainers ?? []).map(({ id }) => id);
  const explained = await db.selectFrom('explainers').select('id').where(among('id', texts)).execute();
  const known = new Set(explained.map(({ id }) => id));
  const here = new Set([...others, ...told].flatMap((row) => Object.values(row)));
  const notHere = (name: string, pointer: string) => (here.has(name) ? exists(pointer) : []);
  return [
    ...signals.flatMap(({ id, bundled }) => notHere(id, nameOf({ bundled }))),
    ...ids.flatMap((id, index) => notHere(id, `/experiences/${index}/id`)),
    ...hashes.flatMap((hash, index) => notHere(hash, `/experiences/${index}/receiptHash`)),
    ...texts.flatMap((id, index) => (known.has(id) ? exists(`/explainers/${index}/id`) : [])),
  ];
}

const exists = (pointer: string): ProblemDetail[] => [
  { pointer, detail: 'Is here already, in another topic', code: 'exists' },
];

/** Where a file names a signal first. */
const nameOf = ({ bundled }: Pick<Signal, 'bundled'>): string => `/events/${bundled.sequence - 1}/signalId`;

/** Adds all that belongs to a topic. */
export async function insertRest(
  db: Transaction<Tables>,
  { file, lines, signals, explainers }: WholeTopic,
): Promise<void> {
  const { topic, quotes, experiences, bundles, answers, contacts } = file;
  await insertLines(db, lines);
  for (const signal of signals) {
    // Somebody else took the name between looking and writing.
    if (!(await storeSignal(db, signal))) throw new WrongInput(exists(nameOf(signal)));
  }
  await insert(
    db,
    'experiences',
    experiences.map((experience) => toRow(topic.id, experience)),
  );
  await insert(
    db,
    'signal_experiences',
    bundles.map(({ signalId, experienceId }) => ({ signal_id: signalId, experience_id: experienceId })),
  );
  const words = new Map(quotes.map((quote) => [quote.commitment, quote]));
  await insert(
    db,
    'quotes',
    signals.flatMap(({ id, quotes: held }) =>
      held.flatMap(({ commitment }) => {
        const quote = words.get(commitment);
        if (!quote) return [];
        const { text, salt, experienceId = null } = quote;
        return [{ signal_id: id, commitment, text, salt, experience_id: experienceId }];
      }),
    ),
  );
  await insert(
    db,
    'follow_up_answers',
    answers.map(({ signalId, experienceId, note = null, ...answer }) => ({
      signal_id: signalId,
      experience_id: experienceId,
      note,
      ...answer,
    })),
  );
  await insert(
    db,
    'contacts',
    contacts.map(({ name = null, reach, wishes }) => ({
      topic_id: topic.id,
      name,
      reach,
      wishes: JSON.stringify(wishes),
    })),
  );
  await insertExplainers(db, topic.id, explainers);
}

async function insertExplainers(
  db: Transaction<Tables>,
  topicId: string,
  explainers: WholeTopic['explainers'],
): Promise<void> {
  await insert(
    db,
    'explainers',
    explainers.map(({ id, language }) => ({ id, topic_id: topicId, language })),
  );
  await insert(
    db,
    'explainer_texts',
    explainers.flatMap(({ id, texts }) =>
      texts.map(({ text, version, changedOn, role }) => ({
        explainer_id: id,
        language: text.language,
        version,
        changed_on: changedOn,
        role,
        document: JSON.stringify(text),
      })),
    ),
  );
  await insert(
    db,
    'clarity_feedback',
    explainers.flatMap(({ id, feedback }) =>
      feedback.map(({ language, version, clear, passageId = null, words = null }) => ({
        explainer_id: id,
        language,
        version,
        passage_id: passageId,
        clear,
        words,
      })),
    ),
  );
}

/** A statement takes at most 65 535 values. */
const BATCH = 1000;

async function insert<Table extends keyof Tables>(
  db: Transaction<Tables>,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    await db
      .insertInto(table)
      .values(rows.slice(start, start + BATCH))
      .execute();
  }
}
