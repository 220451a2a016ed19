import { Type, type Static } from 'typebox';
import { requiredText, slug } from './field-schemas.js';
import type { Groups } from './groups.js';
import type { Topic } from './topic.js';
import { PublicCount, type LogEvent } from './trail/event.js';
import type { Signal } from './trail/signal.js';

/** Where something is. */
export const Link = Type.Object(
  { href: Type.String({ format: 'uri-reference' }) },
  { additionalProperties: false },
);

/** One page of topics. `next` is absent on the last page; there are no totals. */
export const TopicPage = Type.Object(
  {
    items: Type.Array(Type.Unsafe<Topic>({ $ref: 'Topic#' })),
    _links: Type.Object({ self: Link, next: Type.Optional(Link) }, { additionalProperties: false }),
  },
  { $id: 'TopicPage', additionalProperties: false },
);
export type TopicPage = Static<typeof TopicPage>;

/** A passage of an explainer that a signal changed: the way back from signal to text. */
export const ChangedPassage = Type.Object(
  {
    signalId: slug('Which signal'),
    explainerId: slug('Which explainer'),
    passageId: slug('Which passage'),
    title: requiredText(150, 'Title of the passage, or of the explainer'),
  },
  {
    $id: 'ChangedPassage',
    additionalProperties: false,
    description: 'Passage die door een signaal veranderde',
  },
);
export type ChangedPassage = Static<typeof ChangedPassage>;

/** One page of signals, in order of their first line in the log. */
export const SignalPage = Type.Object(
  {
    items: Type.Array(Type.Unsafe<Signal>({ $ref: 'Signal#' })),
    experienceCount: PublicCount,
    groups: Type.Union([Type.Unsafe<Groups>({ $ref: 'Groups#' }), Type.Null()]),
    passages: Type.Optional(
      Type.Array(Type.Unsafe<ChangedPassage>({ $ref: 'ChangedPassage#' }), {
        description: 'Where these signals changed a text; absent when nowhere',
      }),
    ),
    _links: Type.Object(
      { self: Link, next: Type.Optional(Link), csv: Type.Optional(Link) },
      { additionalProperties: false },
    ),
  },
  { $id: 'SignalPage', additionalProperties: false, description: 'Signalen' },
);
export type SignalPage = Static<typeof SignalPage>;

/** One page of the public log, oldest first. */
export const EventPage = Type.Object(
  {
    items: Type.Array(Type.Unsafe<LogEvent>({ $ref: 'LogEvent#' })),
    _links: Type.Object({ self: Link, next: Type.Optional(Link) }, { additionalProperties: false }),
  },
  { $id: 'EventPage', additionalProperties: false, description: 'Openbaar logboek' },
);
export type EventPage = Static<typeof EventPage>;
