import { sql, type Kysely, type Transaction } from 'kysely';
import {
  createQuote,
  dayOf,
  publicCount,
  type LogEvent,
  type NewEvent,
  type NewNote,
  type NewSignal,
  type Role,
  type Signal,
  type Topic,
  type TrailEvent,
} from '@lus/contract';
import { RuleBreach } from '../rule-breach.js';
import type { Tables } from '../tables.js';
import { tally } from './answers.js';
import { checkExperiences, link } from './bundling.js';
import { holdTopic, record } from './recording.js';

/**
 * What staff records. The server counts people itself, and rounds (R16). Every method throws a `RuleBreach` when a
 * rule forbids it, and then nothing has changed.
 */
export class TrailRepository {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Bundles experiences into a signal. Also throws a `WrongInput`. False when there is no such topic. */
  bundle(topicId: string, role: Role, given: NewSignal, now: Date): Promise<boolean> {
    return this.#db.transaction().execute(async (transaction) => {
      const topic = await holdTopic(transaction, topicId);
      if (!topic) return false;
      if (await find(transaction, given.id)) throw new RuleBreach(TAKEN);
      const { id, experienceIds, heardElsewhere = 0, quotes: passages, ...words } = given;
      const people = experienceIds.length + heardElsewhere;
      if (people === 0) throw new RuleBreach(NOTHING);
      const quotes = await Promise.all(passages.map(({ text }) => createQuote(text)));
      const event: TrailEvent = {
        type: 'bundled',
        ...words,
        experienceCount: publicCount(people, topic.threshold),
        quotes: quotes.map(({ commitment }) => commitment),
        round: topic.round,
      };
      // The role is judged before the words, so that nobody else learns from a refusal what an experience says.
      await record(transaction, { topicId, signalId: id, role, event, now });
      await checkExperiences(transaction, topic, given, now);
      await link(transaction, given, quotes);
      return true;
    });
  }

  /** Takes the next step with a signal of a topic. */
  takeStep(topicId: string, signalId: string, role: Role, given: NewEvent, now: Date): Promise<void> {
    return this.#db.transaction().execute(async (transaction) => {
      const topic = await holdTopic(transaction, topicId);
      const signal = await find(transaction, signalId);
      if (!topic || !signal) throw new Error(`There is no signal ${signalId} on ${topicId}`);
      const event = await count(transaction, topic, signal, given, dayOf(now));
      await record(transaction, { topicId, signalId, role, event, now });
    });
  }

  /** Records something about the topic as a whole. Undefined when there is no such topic. */
  note(topicId: string, role: Role, given: NewNote, now: Date): Promise<LogEvent | undefined> {
    return this.#db.transaction().execute(async (transaction) => {
      const topic = await holdTopic(transaction, topicId);
      if (!topic) return undefined;
      const event = await round(transaction, topic, given);
      return record(transaction, { topicId, role, event, now });
    });
  }
}

const TAKEN = { rule: 'order', why: 'Another signal has this name.', pointer: '/id' } as const;
const NOTHING = {
  rule: 'R6',
  why: 'A signal bundles at least one experience.',
  pointer: '/experienceIds',
} as const;

async function find(transaction: Transaction<Tables>, id: string): Promise<Signal | undefined> {
  const row = await transaction
    .selectFrom('signals')
    .select('document')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.document;
}

/** The event with what tellers answered, as everybody may see it. */
async function count(
  transaction: Transaction<Tables>,
  { threshold }: Topic,
  signal: Signal,
  given: NewEvent,
  today: string,
): Promise<TrailEvent> {
  switch (given.type) {
    case 'recognised': {
      const counted = await tally(transaction, signal, 'recognise', today);
      return {
        ...given,
        yes: publicCount(counted('yes'), threshold),
        no: publicCount(counted('no'), threshold),
      };
    }
    case 'checked': {
      const counted = await tally(transaction, signal, 'better', today);
      return {
        ...given,
        better: publicCount(counted('better'), threshold),
        partly: publicCount(counted('partly'), threshold),
        not: publicCount(counted('not'), threshold),
      };
    }
    default:
      return given;
  }
}

/** The note with its numbers as everybody may see them. */
async function round(
  transaction: Transaction<Tables>,
  { id, threshold }: Topic,
  given: NewNote,
): Promise<TrailEvent> {
  if (given.type !== 'counted') return given;
  const experienceCount = publicCount(await told(transaction, id), threshold);
  const heard = given.heard.map(({ name, count }) => ({ name, count: publicCount(count, threshold) }));
  return { ...given, experienceCount, heard };
}

/** How many experiences a topic has now, without those that wait for a pair of eyes. */
async function told(transaction: Transaction<Tables>, topicId: string): Promise<number> {
  const { count } = await transaction
    .selectFrom('experiences')
    .select(sql<number>`count(*)::integer`.as('count'))
    .where('topic_id', '=', topicId)
    .where('quarantined', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}
