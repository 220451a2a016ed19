import { dayOf, type FileExplainer } from '@lus/contract';
import type { Database } from '../database.js';
import { TopicFileRepository } from '../repositories/topic-file-repository.js';
import { wholeTopic } from '../topic-file/whole-topic.js';
import { demoExplainers } from './explainers.js';
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
      explainers: explainersOn(now),
    },
    now,
  );
  await new TopicFileRepository(db).add(whole);
}

/** The texts of the demo as if all of them were written on one day, the versions of a language in their order. */
const explainersOn = (now: Date): FileExplainer[] =>
  demoExplainers(now).map(({ id, role, texts }) => ({
    id,
    texts: texts.map(({ topicId: _, ...text }, place) => {
      const version = texts.slice(0, place + 1).filter(({ language }) => language === text.language).length;
      return { ...text, version, changedOn: dayOf(now), role };
    }),
  }));
