import { fixture, html } from '@open-wc/testing';
import { MemoryAdapter, type MemoryOptions } from '@lus/adapter';
import type { Topic } from '@lus/contract';
import type { InfluenceTracker } from '@lus/elements';
import '@lus/elements/influence-tracker/influence-tracker.js';
import { anOpenTopic } from './open-topic.js';
import { press, reads, root } from './page.js';
import { aBundle, aLog, aRecognition, type Step } from './trail.js';

/** A server on which this became of the stories. */
export const withSignals = (
  steps: readonly Step[],
  { topic, ...options }: Partial<MemoryOptions> & { topic?: Partial<Topic> } = {},
): MemoryAdapter =>
  new MemoryAdapter({ topics: [anOpenTopic(topic)], log: aLog(new Date(), steps), ...options });

/** The tracker on a page, with a data source of its own. */
export async function showSignals(
  adapter: MemoryAdapter,
  attributes: Partial<InfluenceTracker> = {},
): Promise<InfluenceTracker> {
  const tracker = await fixture<InfluenceTracker>(html`
    <lus-influence-tracker topic=${anOpenTopic().id} .adapter=${adapter}></lus-influence-tracker>
  `);
  Object.assign(tracker, attributes);
  await tracker.updateComplete;
  return tracker;
}

/** One signal on a page, with all its steps open. */
export async function openSignal(steps: readonly Step[], options?: Partial<MemoryOptions>) {
  const tracker = await showSignals(withSignals(steps, options));
  await reads(tracker, 'Lees alle stappen');
  await press(tracker, 'Lees alle stappen');
  await reads(tracker, 'In onze woorden');
  return tracker;
}

/** A signal that people recognise, so that there can be advice. */
export const recognised = (
  signalId = 'hulp-is-gratis',
  other: Parameters<typeof aBundle>[0] = {},
): Step[] => [
  [200, 'translator', signalId, aBundle(other)],
  [190, 'guardian', signalId, aRecognition()],
];

/** So many signals: "Signaal 1" was the first, and the last is the news of today. */
export const signalsInARow = (count: number): Step[] =>
  Array.from({ length: count }, (_, index) => [
    0,
    'translator',
    `signaal-${index + 1}`,
    aBundle({ title: `Signaal ${index + 1}` }),
  ]);

/** The names of the signals that are shown, in the order in which they are read. */
export const names = (tracker: InfluenceTracker): string[] =>
  [...root(tracker).querySelectorAll<HTMLElement>('article h3, tbody th[scope="row"]:has(button)')].map(
    ({ innerText }) => innerText,
  );

/** The name of the signal that has focus. */
export const focusedName = (tracker: InfluenceTracker): string | null | undefined =>
  root(tracker).activeElement?.closest<HTMLElement>('article h3')?.innerText;
