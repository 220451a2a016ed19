import { fixture, html } from '@open-wc/testing';
import { MemoryAdapter, type MemoryOptions } from '@lus/adapter';
import type { Topic } from '@lus/contract';
import type { FeedbackTimeline } from '@lus/elements';
import '@lus/elements/feedback-timeline/feedback-timeline.js';
import { anOpenTopic } from './open-topic.js';
import { root } from './page.js';
import { aBundle, aLog, aNote, type Step } from './trail.js';

/** A server on which this happened. */
export const withNews = (
  steps: readonly Step[],
  { topic, ...options }: Partial<MemoryOptions> & { topic?: Partial<Topic> } = {},
): MemoryAdapter =>
  new MemoryAdapter({ topics: [anOpenTopic(topic)], log: aLog(new Date(), steps), ...options });

/** A signal today. */
export const aSignal = (other: Parameters<typeof aBundle>[0] = {}): Step[] => [
  [0, 'translator', 'hulp-is-gratis', aBundle(other)],
];

/** So many meetings, the last of them today: "Avond 1", "Avond 2" … */
export const meetings = (count: number): Step[] =>
  Array.from({ length: count }, (_, index) => [
    count - 1 - index,
    'collector',
    undefined,
    aNote({ title: `Avond ${index + 1}` }),
  ]);

/** The timeline on a page, with a data source of its own. */
export function showNews(
  adapter: MemoryAdapter,
  attributes: Partial<FeedbackTimeline> = {},
): Promise<FeedbackTimeline> {
  const timeline = document.createElement('lus-feedback-timeline');
  Object.assign(timeline, { topic: anOpenTopic().id, adapter, ...attributes });
  return fixture<FeedbackTimeline>(html`${timeline}`);
}

/** The titles of the entries, in the order in which they are read. */
export const titles = (widget: FeedbackTimeline): string[] =>
  [...root(widget).querySelectorAll<HTMLElement>('.page [part="entry"] [id^="lus-"]')].map(
    ({ innerText }) => innerText,
  );
