import { MemoryAdapter } from '@lus/adapter';
import { createQuote, type Topic } from '@lus/contract';
import { anOpenTopic } from './open-topic.js';
import { anExperience, SAMPLE_HASH } from './samples.js';
import { aBundle, aChange, aLog, anAdvice, anAnswer, aRecognition, type Step } from './trail.js';

/** The signal that carries the sample experience. */
export const SIGNAL = 'hulp-is-gratis';

/** What happened to it after it was bundled, until something changed so many days ago; asked again 30 days later. */
export const untilChanged = (daysAgo: number): Step[] => [
  [daysAgo + 90, 'guardian', SIGNAL, aRecognition()],
  [daysAgo + 80, 'translator', SIGNAL, anAdvice()],
  [daysAgo + 50, 'municipality', SIGNAL, anAnswer()],
  [daysAgo, 'municipality', SIGNAL, aChange()],
];

/** A server with the sample experience, in a signal that was bundled 1 000 days ago. */
export async function carried(
  steps: readonly Step[] = [],
  { quotes = [], topic = {} }: { quotes?: readonly string[]; topic?: Partial<Topic> } = {},
): Promise<MemoryAdapter> {
  const made = await Promise.all(quotes.map(createQuote));
  const bundle = aBundle({ quotes: made.map(({ commitment }) => commitment) });
  const adapter = new MemoryAdapter({
    topics: [anOpenTopic(topic)],
    log: aLog(new Date(), [[1000, 'translator', SIGNAL, bundle], ...steps]),
    quotes: made,
    bundles: { [SIGNAL]: [SAMPLE_HASH] },
  });
  await adapter.sendExperience(anOpenTopic().id, anExperience(), 'key-of-the-sample');
  return adapter;
}
