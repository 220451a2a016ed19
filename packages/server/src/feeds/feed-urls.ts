/** Where a feed is, and where whoever reads it can go. */
export interface FeedUrls {
  /** The feed itself. */
  readonly self: string;
  /** The page for people. */
  readonly page: string;
  /** One entry, by its line of the log. */
  entry(sequence: number): string;
}

/**
 * The addresses in a feed.
 * @param timeline - The absolute address of the timeline in the API.
 * @param page - `PUBLIC_PAGE_URL`: the municipality's page, with `{topicId}` where the topic comes. Without it, links
 * lead to the API.
 */
export function feedUrls(
  timeline: string,
  format: 'json-feed' | 'atom',
  topicId: string,
  page: string | undefined,
): FeedUrls {
  const readable = page?.replaceAll('{topicId}', topicId) ?? timeline;
  return {
    self: `${timeline}?format=${format}`,
    page: readable,
    entry: (sequence) => `${readable}#lus-${sequence}`,
  };
}
