import type { Database } from '../database.js';
import { TopicFileRepository } from '../repositories/topic-file-repository.js';
import { wholeTopic } from '../topic-file/whole-topic.js';
import { demoLoop } from './loop.js';
import { demoTopic } from './topic.js';

/** Imports the demo as any topic is imported: with the whole loop that it went through. Once, however often asked. */
export async function loadDemo({ db }: Pick<Database, 'db'>, now: Date): Promise<void> {
  const { entries, quotes } = await demoLoop(now);
  const whole = await wholeTopic(
    {
      format: 'lus-topic',
      version: 1,
      topic: demoTopic(now),
      events: entries,
      quotes,
      experiences: [],
      bundles: [],
      answers: [],
      contacts: [],
    },
    now,
  );
  await new TopicFileRepository(db).add(whole);
}
