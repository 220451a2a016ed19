import { Type, type Static } from 'typebox';
import { date, requiredText, slug } from './field-schemas.js';
import { Link } from './page.js';
import { Phase } from './topic.js';
import type { Exception, MissingGroup, TrailEvent } from './trail/event.js';
import { CheckResult, Noted, Outcome, PublicCount, ReasonClass } from './trail/event.js';
import { Role } from './trail/roles.js';
import type { Quote } from './trail/signal.js';

/** One dated thing that happened, in one of the four phases of one round. Made from one line of the public log. */
export const TimelineEntry = Type.Object(
  {
    sequence: Type.Integer({ minimum: 1, description: 'Its line of the log; also its name in addresses' }),
    on: date('The day it happened'),
    phase: Phase,
    round: Type.Integer({ minimum: 1 }),
    type: Type.Unsafe<TrailEvent['type']>({
      type: 'string',
      enum: [
        'bundled',
        'recognised',
        'advised',
        'answered',
        'changed',
        'checked',
        'parked',
        'resumed',
        'closed',
        'corrected',
        'begun',
        'counted',
        'noted',
      ],
    }),
    by: Role,
    signal: Type.Optional(
      Type.Object(
        { id: slug('Which signal'), title: requiredText(120, 'Its short name') },
        { additionalProperties: false },
      ),
    ),
    outcome: Type.Optional(
      Type.Union([Outcome, CheckResult, Noted.properties.kind, Type.Literal('yes'), Type.Literal('no')], {
        description: 'How it ended: of an answer, a check, a recognition; or the kind of a note',
      }),
    ),
    title: Type.Optional(requiredText(120, 'Title of a note')),
    text: Type.Optional(requiredText(2000, 'What was said or done, in plain words')),
    reasonClass: Type.Optional(ReasonClass),
    reason: Type.Optional(requiredText(1000, 'Why not, or not wholly')),
    possibleInstead: Type.Optional(requiredText(1000, 'What is possible instead')),
    objections: Type.Optional(Type.Array(requiredText(500, 'What somebody did not recognise'))),
    exceptions: Type.Optional(
      Type.Array(Type.Unsafe<Exception>({ $ref: 'Exception#' }), {
        description: 'For whom it is different (R7)',
      }),
    ),
    quotes: Type.Optional(Type.Array(Type.Unsafe<Quote>({ $ref: 'Quote#' }))),
    experienceCount: Type.Optional(PublicCount),
    heard: Type.Optional(
      Type.Array(
        Type.Object({ name: requiredText(120, 'Who'), count: PublicCount }, { additionalProperties: false }),
      ),
    ),
    missing: Type.Optional(Type.Array(Type.Unsafe<MissingGroup>({ $ref: 'MissingGroup#' }))),
    due: Type.Optional(date('The agreed day for the next step')),
    why: Type.Optional(
      requiredText(500, 'Why an earlier entry is corrected; the rest is as it should have been'),
    ),
    correctedBy: Type.Optional(Type.Integer({ minimum: 1, description: 'The entry that corrects this one' })),
    corrects: Type.Optional(Type.Integer({ minimum: 1, description: 'The entry that this one corrects' })),
  },
  { $id: 'TimelineEntry', additionalProperties: false, description: 'Bericht op de tijdlijn' },
);
export type TimelineEntry = Static<typeof TimelineEntry>;

/** One page of a timeline, newest first. */
export const TimelinePage = Type.Object(
  {
    items: Type.Array(Type.Unsafe<TimelineEntry>({ $ref: 'TimelineEntry#' })),
    lastNewsOn: Type.Union([date('The day of the last news'), Type.Null()]),
    _links: Type.Object(
      { self: Link, next: Type.Optional(Link), jsonFeed: Type.Optional(Link), atom: Type.Optional(Link) },
      { additionalProperties: false },
    ),
  },
  { $id: 'TimelinePage', additionalProperties: false, description: 'Tijdlijn' },
);
export type TimelinePage = Static<typeof TimelinePage>;
