import type { TimelineEntry, Topic } from '@lus/contract';
import { html, type Html } from '../pages/html.js';
import { wordsFor, type FeedWords } from './feed.texts.js';

/** An entry of the timeline as any feed tells it. */
export interface FeedItem {
  /** The same for ever, whatever the address of the server. */
  readonly id: string;
  readonly sequence: number;
  readonly title: string;
  readonly body: Html;
  readonly author: string;
  /** When it happened, and when this was last changed (RFC 3339). */
  readonly published: string;
  readonly updated: string;
}

/** What a feed tells of a topic. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly items: readonly FeedItem[];
}

/** The timeline of a topic as a feed, in the same order. */
export function createFeed(topic: Topic, entries: readonly TimelineEntry[]): Feed {
  const words = wordsFor(topic);
  const id = `urn:lus:timeline:${topic.id}`;
  const days = new Map(entries.map(({ sequence, on }) => [sequence, on]));
  const items = entries.map((entry) => ({
    id: `${id}:${entry.sequence}`,
    sequence: entry.sequence,
    title: titleOf(entry, words),
    body: bodyOf(entry, words),
    author: entry.by === 'municipality' ? topic.municipality : topic.council,
    published: momentOf(entry.on),
    updated: momentOf(days.get(entry.correctedBy ?? 0) ?? entry.on),
  }));
  const updated = items.map((item) => item.updated).sort();
  return {
    id,
    title: words.feed(topic.title),
    updated: updated.at(-1) ?? momentOf(topic.period.from),
    items,
  };
}

/** The log keeps days only. Midnight in UTC is that same day in the Netherlands. */
const momentOf = (day: string): string => `${day}T00:00:00Z`;

function titleOf(entry: TimelineEntry, words: FeedWords): string {
  const about = entry.signal?.title ?? entry.title;
  const what = whatHappened(entry, words);
  return about === undefined ? what : `${what}: ${about}`;
}

function whatHappened({ type, outcome, round, phase }: TimelineEntry, words: FeedWords): string {
  switch (type) {
    case 'begun':
      return words.round(round, words.phases[phase]);
    case 'recognised':
    case 'answered':
    case 'checked':
    case 'noted':
      return (words[type] as Record<string, string>)[outcome ?? ''] ?? '';
    default:
      return words[type];
  }
}

function bodyOf(entry: TimelineEntry, words: FeedWords): Html {
  const { text, why, reasonClass, reason, possibleInstead, experienceCount, correctedBy } = entry;
  // Not the quotes: readers keep what they fetched, and quotes can be withdrawn.
  const { exceptions = [], objections = [], heard = [], missing = [] } = entry;
  const parts = [
    correctedBy !== undefined && html`<p><em>${words.isCorrected}</em></p>`,
    why !== undefined && html`<p><em>${words.why}: ${why}</em></p>`,
    text !== undefined && paragraphs(text),
    typeof experienceCount === 'number' && html`<p>${words.experiences(experienceCount)}</p>`,
    list(
      words.exceptions,
      exceptions.map(({ group, text: different }) => `${group}: ${different}`),
    ),
    list(words.objections, objections),
    reasonClass && html`<p><strong>${words.reasons[reasonClass]}.</strong></p>`,
    reason !== undefined && paragraphs(reason),
    possibleInstead !== undefined && html`<p><strong>${words.possibleInstead}:</strong></p>`,
    possibleInstead !== undefined && paragraphs(possibleInstead),
    list(
      words.heard,
      heard.map(({ name, count }) => `${name}: ${count === null ? words.tooFew : words.atLeast(count)}`),
    ),
    list(
      words.missing,
      missing.map(({ name, reason: whyNot, action }) => `${name}. ${whyNot} ${action}`),
    ),
    dueOf(entry, words),
  ];
  return html`${parts}`;
}

const paragraphs = (text: string): Html =>
  html`${text.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`)}`;

const list = (title: string, items: readonly string[]): Html | false =>
  items.length > 0 &&
  html`<p>${title}:</p>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;

function dueOf({ type, due }: TimelineEntry, words: FeedWords): Html | false {
  if (due === undefined || !(type === 'advised' || type === 'changed' || type === 'parked')) return false;
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });
  return html`<p>${words.due[type](day.format(new Date(due)))}</p>`;
}
