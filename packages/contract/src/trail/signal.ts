import { Type, type Static } from 'typebox';
import { date, requiredText, slug } from '../field-schemas.js';
import {
  Advised,
  Answered,
  Changed,
  Checked,
  PublicCount,
  Sha256,
  signalWords,
  recognitionWords,
} from './event.js';
import { Role } from './roles.js';

/** How far a signal is on its trail (spoor). `reopened`: it was not better, so the next round runs (R13). */
export const Stage = Type.Union(
  [
    Type.Literal('bundled'),
    Type.Literal('recognised'),
    Type.Literal('advised'),
    Type.Literal('answered'),
    Type.Literal('changed'),
    Type.Literal('checked'),
    Type.Literal('reopened'),
    Type.Literal('closed'),
  ],
  {
    description: 'Gebundeld, herkend, advies, antwoord, verandering, getoetst, opnieuw begonnen, afgesloten',
  },
);
export type Stage = Static<typeof Stage>;

/**
 * Words of a teller, to the letter (citaat, R2). Public is only a commitment to them, so that they can be
 * withdrawn: then `text` and `salt` are gone, and the log still holds.
 */
export const Quote = Type.Object(
  {
    commitment: Sha256('SHA-256 of salt and text'),
    text: Type.Optional(requiredText(2000, 'The words; absent once they were withdrawn')),
    salt: Type.Optional(Type.String({ pattern: '^[0-9a-f]{32}$', description: '128 random bits' })),
  },
  { $id: 'Quote', additionalProperties: false, description: 'Citaat' },
);
export type Quote = Static<typeof Quote>;

const source = {
  sequence: Type.Integer({ minimum: 1, description: 'Which line of the log says so' }),
  recordedOn: date('The day it was recorded'),
};

/** Which line of the log says so, and on which day. */
export interface Source {
  readonly sequence: number;
  readonly recordedOn: string;
}

/** What the log says, without the `type` it does not need here. */
const said = <T extends { properties: { type: unknown } }>({ properties }: T) => {
  const { type: _, ...rest } = properties;
  return rest as Omit<T['properties'], 'type'>;
};

export const Recognition = Type.Object(
  { ...source, ...recognitionWords, yes: PublicCount, no: PublicCount },
  { $id: 'Recognition', additionalProperties: false, description: 'Herkenning' },
);
export type Recognition = Static<typeof Recognition>;

export const Advice = Type.Object(
  { ...source, ...said(Advised) },
  { $id: 'Advice', additionalProperties: false, description: 'Advies' },
);
export type Advice = Static<typeof Advice>;

export const Response = Type.Object(
  { ...source, ...said(Answered) },
  { $id: 'Response', additionalProperties: false, description: 'Reactie' },
);
export type Response = Static<typeof Response>;

export const Change = Type.Object(
  { ...source, ...said(Changed) },
  { $id: 'Change', additionalProperties: false, description: 'Verandering' },
);
export type Change = Static<typeof Change>;

export const Check = Type.Object(
  { ...source, ...said(Checked) },
  { $id: 'Check', additionalProperties: false, description: 'Toets' },
);
export type Check = Static<typeof Check>;

/** One time round the loop. A round begins with the signal, with a new advice, or with a check that was not "better". */
export const SignalRound = Type.Object(
  {
    round: Type.Integer({ minimum: 1 }),
    advice: Type.Optional(Type.Unsafe<Advice>({ $ref: 'Advice#' })),
    response: Type.Optional(Type.Unsafe<Response>({ $ref: 'Response#' })),
    changes: Type.Array(Type.Unsafe<Change>({ $ref: 'Change#' })),
    checks: Type.Array(Type.Unsafe<Check>({ $ref: 'Check#' })),
  },
  { $id: 'SignalRound', additionalProperties: false, description: 'Ronde van een signaal' },
);
export type SignalRound = Static<typeof SignalRound>;

/** Whose turn it is, for what, and by when if that was agreed (R14). */
export const Next = Type.Object(
  {
    who: Role,
    what: Type.Union(
      [
        Type.Literal('recognise'),
        Type.Literal('reword'),
        Type.Literal('advise'),
        Type.Literal('answer'),
        Type.Literal('change'),
        Type.Literal('check'),
        Type.Literal('close'),
        Type.Literal('resume'),
      ],
      {
        description:
          'Vragen of mensen het herkennen, anders opschrijven, adviseren, antwoorden, veranderen, toetsen, afsluiten, weer oppakken',
      },
    ),
    by: Type.Optional(date('The agreed day; for a check, the first day on which it may be asked')),
  },
  { $id: 'Next', additionalProperties: false, description: 'Wie is aan zet' },
);
export type Next = Static<typeof Next>;

/** Several experiences bundled into one recognisable story, with all that came of it (signaal). */
export const Signal = Type.Object(
  {
    id: slug('Name of the signal in paths'),
    topicId: slug('Its topic'),
    ...signalWords,
    experienceCount: PublicCount,
    quotes: Type.Array(Type.Unsafe<Quote>({ $ref: 'Quote#' })),
    recognition: Type.Optional(Type.Unsafe<Recognition>({ $ref: 'Recognition#' })),
    stage: Stage,
    round: Type.Integer({ minimum: 1, description: 'The round that runs' }),
    rounds: Type.Array(Type.Unsafe<SignalRound>({ $ref: 'SignalRound#' }), { minItems: 1 }),
    parked: Type.Optional(
      Type.Object(
        { ...source, reason: requiredText(500, 'Why it waits'), untilOn: Type.Optional(date('Until when')) },
        { additionalProperties: false },
      ),
    ),
    lesson: Type.Optional(requiredText(1000, 'What everybody learned, once it is closed')),
    corrections: Type.Array(
      Type.Object(
        { ...source, corrects: Type.Integer({ minimum: 1 }), why: requiredText(500, 'Why') },
        { additionalProperties: false },
      ),
    ),
    next: Type.Union([Type.Unsafe<Next>({ $ref: 'Next#' }), Type.Null()]),
    bundled: Type.Object(source, { additionalProperties: false, description: 'Where it began' }),
    updatedOn: date('The day of its last event'),
    sequence: Type.Integer({ minimum: 1, description: 'Its last line of the log' }),
  },
  { $id: 'Signal', additionalProperties: false, description: 'Signaal' },
);
export type Signal = Static<typeof Signal>;
