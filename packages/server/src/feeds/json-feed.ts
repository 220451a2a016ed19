import type { TimelineEntry, Topic } from '@lus/contract';
import { createFeed } from './feed-item.js';
import type { FeedUrls } from './feed-urls.js';

/** A timeline as a JSON Feed (jsonfeed.org, version 1.1). */
export function toJsonFeed(topic: Topic, entries: readonly TimelineEntry[], urls: FeedUrls): string {
  const { title, items } = createFeed(topic, entries);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: topic.centralQuestion,
    language: topic.language,
    home_page_url: urls.page,
    feed_url: urls.self,
    authors: [{ name: topic.council }],
    items: items.map(({ id, sequence, title, body, author, published, updated }) => ({
      id,
      url: urls.entry(sequence),
      title,
      content_html: body.markup,
      date_published: published,
      date_modified: updated,
      authors: [{ name: author }],
    })),
  });
}
