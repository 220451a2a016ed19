import type { TimelineEntry, Topic } from '@lus/contract';
import { html as xml } from '../pages/html.js';
import { createFeed, type FeedItem } from './feed-item.js';
import type { FeedUrls } from './feed-urls.js';

/** A timeline as an Atom feed (RFC 4287). Our template for markup escapes all that XML wants escaped. */
export function toAtom(topic: Topic, entries: readonly TimelineEntry[], urls: FeedUrls): string {
  const { id, title, updated, items } = createFeed(topic, entries);
  const { markup } = xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${topic.language}">
<id>${id}</id>
<title>${title}</title>
<subtitle>${topic.centralQuestion}</subtitle>
<updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${urls.self}"/>
<link rel="alternate" href="${urls.page}"/>
<author><name>${topic.council}</name></author>
${items.map((item) => entryOf(item, urls))}</feed>
`;
  return markup;
}

const entryOf = (
  { id, sequence, title, body, author, published, updated }: FeedItem,
  urls: FeedUrls,
) => xml`<entry>
<id>${id}</id>
<title>${title}</title>
<published>${published}</published>
<updated>${updated}</updated>
<link rel="alternate" href="${urls.entry(sequence)}"/>
<author><name>${author}</name></author>
<content type="html">${body.markup}</content>
</entry>
`;
