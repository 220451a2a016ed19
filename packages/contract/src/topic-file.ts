import { Type, type Static } from 'typebox';
import { NewExperience, type ContactRequest } from './experience.js';
import { FileExplainer } from './explainer-file.js';
import { slug } from './field-schemas.js';
import { answerFitsQuestion, FollowUpAnswer } from './follow-up.js';
import { StaffExperience } from './staff.js';
import type { Topic } from './topic.js';
import { LogEvent } from './trail/event.js';
import { Quote } from './trail/signal.js';

const experienceId = Type.String({ format: 'uuid', description: 'Which experience' });

/**
 * A line of the log. Written by hand it comes without its hashes, and then it is chained on import; `sequence` may be
 * left out as well.
 */
const FileLine = Type.Object(
  {
    ...LogEvent.properties,
    sequence: Type.Optional(LogEvent.properties.sequence),
    previous: Type.Optional(LogEvent.properties.previous),
    hash: Type.Optional(LogEvent.properties.hash),
  },
  { additionalProperties: false },
);

/** Words that everybody can read, and from which experience; told on paper they come from none. */
const FileQuote = Type.Object(
  { ...Type.Required(Quote).properties, experienceId: Type.Optional(experienceId) },
  { additionalProperties: false },
);

const { signalIds: _, ...kept } = StaffExperience.properties;

/** An experience as it is kept. */
const FileExperience = Type.Object(
  { receiptHash: NewExperience.properties.receiptHash, ...kept },
  { additionalProperties: false },
);

/** Which experience is in which signal. */
const FileBundle = Type.Object(
  { signalId: slug('Which signal'), experienceId },
  { additionalProperties: false },
);

/** What a teller answered, and about which line of the log: the words of the signal, or a change. */
const FileAnswer = Type.Object(
  { ...FollowUpAnswer.properties, experienceId, asking: Type.Integer({ minimum: 1 }) },
  { additionalProperties: false, anyOf: answerFitsQuestion },
);

/**
 * A whole topic in one file: to move it, to keep a copy, to write one by hand. Private: it holds the experiences of
 * tellers and who can be reached.
 */
export const TopicFile = Type.Object(
  {
    format: Type.Literal('lus-topic'),
    version: Type.Literal(1),
    topic: Type.Unsafe<Topic>({ $ref: 'Topic#' }),
    events: Type.Array(FileLine, { description: 'The log, oldest line first' }),
    quotes: Type.Array(FileQuote),
    experiences: Type.Array(FileExperience),
    bundles: Type.Array(FileBundle),
    answers: Type.Array(FileAnswer),
    contacts: Type.Array(Type.Unsafe<ContactRequest>({ $ref: 'ContactRequest#' }), {
      description: 'Who can be reached; not linkable to an experience',
    }),
    explainers: Type.Optional(Type.Array(FileExplainer, { description: 'Absent when there are none' })),
  },
  { $id: 'TopicFile', additionalProperties: false, description: 'Een heel vraagstuk in één bestand' },
);
export type TopicFile = Static<typeof TopicFile>;
