import { Type, type Static } from 'typebox';
import type { Topic } from './topic.js';

const Link = Type.Object({ href: Type.String({ format: 'uri-reference' }) }, { additionalProperties: false });

/** One page of topics. `next` is absent on the last page; there are no totals. */
export const TopicPage = Type.Object(
  {
    items: Type.Array(Type.Unsafe<Topic>({ $ref: 'Topic#' })),
    _links: Type.Object({ self: Link, next: Type.Optional(Link) }, { additionalProperties: false }),
  },
  { $id: 'TopicPage', additionalProperties: false },
);
export type TopicPage = Static<typeof TopicPage>;
