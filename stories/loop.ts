import { MemoryAdapter, type MemoryOptions } from '@lus/adapter';
import { dayOf, type Topic } from '@lus/contract';
import { demoLoop } from '../packages/server/src/demo/loop.js';
import { demoTopic } from '../packages/server/src/demo/topic.js';

/** Where its feeds would be. */
const PLACE = 'https://www.voorbeeld.example/nieuws';

/** A server on which the whole loop of the demo happened, up to today. */
export async function theWholeLoop({
  topic,
  ...options
}: Omit<Partial<MemoryOptions>, 'topics'> & { topic?: Partial<Topic> } = {}): Promise<MemoryAdapter> {
  // The middle of the day, so that it is the same day everywhere.
  const now = new Date(`${dayOf(new Date())}T12:00:00Z`);
  const { entries: log, quotes } = await demoLoop(now);
  return new MemoryAdapter({
    topics: [{ ...demoTopic(now), phase: 'collect', round: 3, ...topic }],
    log,
    quotes,
    links: { atom: `${PLACE}.atom`, jsonFeed: `${PLACE}.json`, csv: `${PLACE}.csv` },
    ...options,
  });
}
