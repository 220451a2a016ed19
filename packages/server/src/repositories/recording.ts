import type { Transaction } from 'kysely';
import {
  advance,
  canonicalJson,
  isForbidden,
  seal,
  topicFault,
  type Fault,
  type LogEntry,
  type LogEvent,
  type Role,
  type Signal,
  type Topic,
  type TrailEvent,
} from '@lus/contract';
import { RuleBreach } from '../rule-breach.js';
import type { Tables } from '../tables.js';
import { parseLine } from './log-repository.js';

/** Something that happens now; its place in the log and its moment follow. */
export interface Recording {
  readonly topicId: string;
  /** The signal that it is about; absent when it is about the topic as a whole. */
  readonly signalId?: string;
  readonly role: Role;
  readonly event: TrailEvent;
  readonly now: Date;
}

/**
 * Holds a topic until the transaction ends, so that its log grows one line at a time. Whoever tells an experience
 * meanwhile does not wait for it. Undefined when there is no such topic.
 */
export async function holdTopic(transaction: Transaction<Tables>, id: string): Promise<Topic | undefined> {
  const row = await transaction
    .selectFrom('topics')
    .select('document')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row?.document;
}

/**
 * Appends one line to the log and changes the signal with it, as a part of a transaction that holds the topic.
 * Throws a `RuleBreach` when a rule forbids it.
 */
export async function record(
  transaction: Transaction<Tables>,
  { topicId, signalId, role, event, now }: Recording,
): Promise<LogEvent> {
  const last = await lastLine(transaction, topicId);
  const moment = now.toISOString();
  const entry: LogEntry = {
    sequence: (last?.sequence ?? 0) + 1,
    topicId,
    ...(signalId !== undefined && { signalId }),
    // Clocks of several servers differ, but the log only goes forward.
    at: last && moment < last.at ? last.at : moment,
    role,
    event,
  };
  if (signalId === undefined) await judge(transaction, entry);
  else await moveOn(transaction, signalId, entry);
  const line = await seal(entry, last);
  await insertLines(transaction, [line]);
  return line;
}

/** Throws a `RuleBreach` when a rule forbids a line about the topic as a whole. */
async function judge(transaction: Transaction<Tables>, entry: LogEntry): Promise<void> {
  const { event, topicId } = entry;
  const corrected =
    event.type === 'corrected' ? await findLine(transaction, topicId, event.corrects) : undefined;
  const fault = topicFault(entry, corrected);
  if (fault) throw RuleBreach.by(event, fault);
}

/** Makes of a signal what a line says. Throws a `RuleBreach` when a rule forbids the line. */
async function moveOn(transaction: Transaction<Tables>, id: string, entry: LogEntry): Promise<void> {
  const row = await transaction
    .selectFrom('signals')
    .select('document')
    .where('id', '=', id)
    .executeTakeFirst();
  const result = advance(row?.document, entry);
  if (isForbidden(result)) throw RuleBreach.by(entry.event, result);
  if (!(await storeSignal(transaction, result.signal))) throw RuleBreach.by(entry.event, NAME_TAKEN);
}

const NAME_TAKEN: Fault = { rule: 'order', why: 'Another signal has this name.' };

/** A statement takes at most 65 535 values. */
const BATCH = 1000;

/** Puts sealed lines into the log. They must follow on the lines that are there. */
export async function insertLines(
  transaction: Transaction<Tables>,
  lines: readonly LogEvent[],
): Promise<void> {
  for (let start = 0; start < lines.length; start += BATCH) {
    await transaction
      .insertInto('log_lines')
      .values(
        lines.slice(start, start + BATCH).map((line) => ({
          topic_id: line.topicId,
          sequence: line.sequence,
          type: line.event.type,
          line: canonicalJson(line),
        })),
      )
      .execute();
  }
}

/** Writes down how a signal stands, without the words of its quotes. False when another topic has this name. */
export async function storeSignal(transaction: Transaction<Tables>, signal: Signal): Promise<boolean> {
  const { id, topicId, bundled } = signal;
  const document = JSON.stringify(signal);
  const stored = await transaction
    .insertInto('signals')
    .values({ id, topic_id: topicId, begun: bundled.sequence, document })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ document }).where('signals.topic_id', '=', topicId),
    )
    .returning('id')
    .executeTakeFirst();
  return stored !== undefined;
}

async function lastLine(transaction: Transaction<Tables>, topicId: string): Promise<LogEvent | undefined> {
  const row = await transaction
    .selectFrom('log_lines')
    .select('line')
    .where('topic_id', '=', topicId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && parseLine(row.line);
}

async function findLine(
  transaction: Transaction<Tables>,
  topicId: string,
  sequence: number,
): Promise<LogEvent | undefined> {
  const row = await transaction
    .selectFrom('log_lines')
    .select('line')
    .where('topic_id', '=', topicId)
    .where('sequence', '=', sequence)
    .executeTakeFirst();
  return row && parseLine(row.line);
}
