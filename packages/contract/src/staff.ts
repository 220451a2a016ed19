import { Type, type Static } from 'typebox';
import { Helper, Teller, type Answer } from './experience.js';
import { date, languageTag, requiredText, slug, text } from './field-schemas.js';
import { LIMITS } from './limits.js';
import { Link } from './page.js';
import {
  checkWords,
  Corrected,
  Counted,
  oneOf,
  recognitionWords,
  signalWords,
  type Advised,
  type Answered,
  type Changed,
  type Closed,
  type Noted,
  type Parked,
  type Resumed,
} from './trail/event.js';

const experienceId = Type.String({
  pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
  description: 'Which experience: a UUID in lower case, so that nobody counts twice in capitals',
});
const people = (description: string) => Type.Integer({ minimum: 0, maximum: 1_000_000, description });

/** A passage that the council wants to show. */
export const NewQuote = Type.Object(
  {
    experienceId,
    text: requiredText(2000, 'A part of that experience, to the letter (R2); its teller allowed quoting'),
  },
  { $id: 'NewQuote', additionalProperties: false, description: 'Citaat' },
);
export type NewQuote = Static<typeof NewQuote>;

/** Experiences that the council bundles into one signal. The server counts them, and rounds (R16). */
export const NewSignal = Type.Object(
  {
    id: slug('Name of the signal in paths; nobody else may have it'),
    ...signalWords,
    experienceIds: Type.Array(experienceId, { maxItems: 5000, uniqueItems: true }),
    heardElsewhere: Type.Optional(
      people('How many more told the same on paper, by phone or in a meeting, and are not stored here'),
    ),
    quotes: Type.Array(Type.Unsafe<NewQuote>({ $ref: 'NewQuote#' }), { maxItems: 12 }),
  },
  { $id: 'NewSignal', additionalProperties: false, description: 'Nieuw signaal' },
);
export type NewSignal = Static<typeof NewSignal>;

/** What the council concludes of "Herkent u dit?"; the server counts the answers. */
export const NewRecognised = Type.Object(
  { type: Type.Literal('recognised'), ...recognitionWords },
  { $id: 'NewRecognised', additionalProperties: false, description: 'Herkend of niet' },
);
export type NewRecognised = Static<typeof NewRecognised>;

/** What the council concludes of "Is het beter?"; the server counts the answers. */
export const NewChecked = Type.Object(
  { type: Type.Literal('checked'), ...checkWords },
  { $id: 'NewChecked', additionalProperties: false, description: 'Toets' },
);
export type NewChecked = Static<typeof NewChecked>;

/** A next step of a signal, without what the server counts itself. */
export type NewEvent =
  NewRecognised | Advised | Answered | Changed | NewChecked | Parked | Resumed | Closed | Corrected;

export const NewEvent = oneOf<NewEvent>(
  [
    'NewRecognised',
    'Advised',
    'Answered',
    'Changed',
    'NewChecked',
    'Parked',
    'Resumed',
    'Closed',
    'Corrected',
  ],
  { $id: 'NewEvent', description: 'Volgende stap van een signaal' },
);

/** Who was heard, in real numbers; the server rounds them (R16). */
export const NewCounted = Type.Object(
  {
    type: Type.Literal('counted'),
    heard: Type.Array(
      Type.Object(
        { name: requiredText(120, 'Who'), count: people('How many of them') },
        { additionalProperties: false },
      ),
      { maxItems: 24 },
    ),
    missing: Counted.properties.missing,
  },
  { $id: 'NewCounted', additionalProperties: false, description: 'Wie hoorden wij, en wie nog niet' },
);
export type NewCounted = Static<typeof NewCounted>;

/** An earlier note was wrong. */
export const NewCorrection = Type.Object(
  {
    type: Type.Literal('corrected'),
    corrects: Corrected.properties.corrects,
    why: Corrected.properties.why,
    replacement: Type.Unsafe<Noted>({ $ref: 'Noted#' }),
  },
  { $id: 'NewCorrection', additionalProperties: false, description: 'Correctie van een bericht' },
);
export type NewCorrection = Static<typeof NewCorrection>;

/** Something about the topic as a whole, for its timeline. */
export type NewNote = Noted | NewCounted | NewCorrection;

export const NewNote = oneOf<NewNote>(['Noted', 'NewCounted', 'NewCorrection'], {
  $id: 'NewNote',
  description: 'Bericht voor de tijdlijn',
});

/** An experience as the council reads it. Who told it is not in it, nor how to reach them. */
export const StaffExperience = Type.Object(
  {
    id: experienceId,
    receivedOn: date('The day it arrived'),
    language: languageTag('Language in which the form was shown'),
    story: requiredText(LIMITS.story, 'Their own words. Never edited (R2)'),
    impact: Type.Optional(Type.Integer({ minimum: 1, maximum: 5, description: '1 very bad … 5 very good' })),
    impactNote: Type.Optional(text(LIMITS.note, 'A sentence about that')),
    wentWell: Type.Optional(text(LIMITS.note, 'What went well')),
    shouldChange: Type.Optional(text(LIMITS.note, 'What should be different')),
    teller: Type.Optional(Teller),
    helper: Type.Optional(Helper),
    answers: Type.Array(Type.Unsafe<Answer>({ $ref: 'Answer#' })),
    mayQuote: Type.Boolean({ description: 'Whether passages may be shown to others, word for word' }),
    quarantined: Type.Optional(
      Type.Union([Type.Literal('trap'), Type.Literal('too-fast')], {
        description:
          'Why it looks like the work of a program. It counts for nothing until somebody of the council lets it go',
      }),
    ),
    signalIds: Type.Array(slug('A signal that carries it')),
  },
  { $id: 'StaffExperience', additionalProperties: false, description: 'Ervaring, voor de cliëntenraad' },
);
export type StaffExperience = Static<typeof StaffExperience>;

/** One page of experiences, oldest first. */
export const StaffExperiencePage = Type.Object(
  {
    items: Type.Array(Type.Unsafe<StaffExperience>({ $ref: 'StaffExperience#' })),
    _links: Type.Object({ self: Link, next: Type.Optional(Link) }, { additionalProperties: false }),
  },
  { $id: 'StaffExperiencePage', additionalProperties: false },
);
export type StaffExperiencePage = Static<typeof StaffExperiencePage>;

const notes = Type.Array(
  Type.Object(
    { answer: Type.String(), note: requiredText(LIMITS.note, 'What somebody added') },
    { additionalProperties: false },
  ),
);

/** What tellers answered about a signal, in real numbers; for the council only. */
export const SignalAnswers = Type.Object(
  {
    signalId: slug('Which signal'),
    recognise: Type.Object(
      { yes: people('Recognise it'), no: people('Do not'), notes },
      { additionalProperties: false, description: '"Herkent u dit?"' },
    ),
    better: Type.Array(
      Type.Object(
        {
          change: Type.Integer({ minimum: 1, description: 'The line of the log with the change' }),
          better: people('Better'),
          partly: people('Partly'),
          not: people('Not'),
          notes,
        },
        { additionalProperties: false },
      ),
      { description: '"Is het beter?", for every change that was asked about' },
    ),
  },
  { $id: 'SignalAnswers', additionalProperties: false, description: 'Antwoorden van vertellers' },
);
export type SignalAnswers = Static<typeof SignalAnswers>;
