import type { Kysely } from 'kysely';
import type { TopicFile } from '@lus/contract';
import { shuffle } from '../retention.js';
import type { Tables } from '../tables.js';
import { keepOnly, type WholeTopic } from '../topic-file/whole-topic.js';
import { WrongInput } from '../wrong-input.js';
import { findKnown, insertRest, insertTopic } from './topic-in.js';
import { readTopic } from './topic-out.js';

/** Whole topics, on their way out and in. */
export class TopicFileRepository {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Everything of a topic at one moment; undefined when there is no such topic. Equal topics give equal files. */
  read(topicId: string, now: Date): Promise<TopicFile | undefined> {
    return this.#db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (transaction) => {
        const file = await readTopic(transaction, topicId);
        return file && keepOnly(file, now);
      });
  }

  /**
   * Adds a topic with all that belongs to it, or nothing; false when the topic is here already. Throws a `WrongInput`
   * when another topic has a signal or an experience of it.
   */
  async add(whole: WholeTopic): Promise<boolean> {
    const isNew = await this.#db.transaction().execute(async (transaction) => {
      // First, so that whoever imports the same topic at the same moment waits here.
      if (!(await insertTopic(transaction, whole))) return false;
      const known = await findKnown(transaction, whole);
      if (known.length > 0) throw new WrongInput(known);
      await insertRest(transaction, whole);
      return true;
    });
    // They came in together with the experiences, in the order of the file.
    if (isNew) await shuffle(this.#db, 'contacts');
    return isNew;
  }
}
