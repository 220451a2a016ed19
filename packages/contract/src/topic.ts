import { Type, type Static } from 'typebox';
import type { Question } from './question.js';
import { date, languageTag, requiredText, slug, text } from './field-schemas.js';

/** Where the loop of a topic is now: the four phases of the lemniscate (seed 004). */
export const Phase = Type.Union(
  [Type.Literal('collect'), Type.Literal('translate'), Type.Literal('adapt'), Type.Literal('evaluate')],
  {
    description:
      'Fase: ervaringen verzamelen, vertalen, beleid en uitvoering aanpassen, evalueren en terugkoppelen',
  },
);
export type Phase = Static<typeof Phase>;

/** Something that this topic cannot change, and why (kader). */
export const Frame = Type.Object(
  {
    kind: Type.Union([Type.Literal('law'), Type.Literal('money'), Type.Literal('agreement')], {
      description: 'Wet, geld of afspraak',
    }),
    text: requiredText(500, 'What is fixed, in plain words'),
  },
  { $id: 'Frame', additionalProperties: false, description: 'Kader: what is fixed' },
);
export type Frame = Static<typeof Frame>;

/** What somebody has to know before the first question (R3; seeds 001 c.2 and 004 h3). All of it is required. */
export const Expectations = Type.Object(
  {
    goal: requiredText(500, 'What the experiences are for'),
    decidedBy: requiredText(300, 'Who decides in the end'),
    open: requiredText(500, 'What can still be changed'),
    fixed: Type.Array(Type.Unsafe<Frame>({ $ref: 'Frame#' }), { minItems: 1, maxItems: 9 }),
    notPromised: requiredText(500, 'What cannot be promised'),
    hearBack: requiredText(500, 'When and how tellers hear back, in words'),
    hearBackBy: date('The day by which tellers hear back'),
    readBy: requiredText(300, 'Who reads the experiences'),
    minutes: Type.Integer({
      minimum: 1,
      maximum: 120,
      description: 'About how long telling takes, in minutes',
    }),
  },
  { $id: 'Expectations', additionalProperties: false, description: 'Verwachtingen vooraf' },
);
export type Expectations = Static<typeof Expectations>;

/** Somebody to turn to. At least one way to reach them. */
export const ContactPoint = Type.Object(
  {
    name: requiredText(120, 'Name of the person or organisation'),
    description: Type.Optional(text(300, 'What they do for you')),
    phone: Type.Optional(
      Type.String({ pattern: '^\\+?[0-9 ()-]{3,20}$', description: 'As people write it' }),
    ),
    email: Type.Optional(Type.String({ format: 'email', maxLength: 254 })),
    url: Type.Optional(Type.String({ format: 'uri', pattern: '^https://', maxLength: 500 })),
    hours: Type.Optional(text(200, 'When they can be reached')),
  },
  {
    $id: 'ContactPoint',
    additionalProperties: false,
    anyOf: [{ required: ['phone'] }, { required: ['email'] }, { required: ['url'] }],
  },
);
export type ContactPoint = Static<typeof ContactPoint>;

/** The one concrete question that council and municipality chose together, for a period (vraagstuk). */
export const Topic = Type.Object(
  {
    id: slug('Name of the topic in paths and tags'),
    language: languageTag('Language of all texts of this topic'),
    title: requiredText(120, 'Short name'),
    centralQuestion: requiredText(
      300,
      'Centrale vraag: "Wat is ervoor nodig dat …" (seed 004, Nieuwe Route)',
    ),
    municipality: requiredText(120, 'Name of the municipality'),
    council: requiredText(120, 'Name of the client council that bundles the experiences'),
    period: Type.Object(
      { from: date('First day for telling'), until: date('Last day for telling') },
      { additionalProperties: false },
    ),
    phase: Phase,
    round: Type.Integer({ minimum: 1, description: 'Ronde: how many times the loop has begun' }),
    threshold: Type.Integer({
      minimum: 3,
      maximum: 50,
      description:
        'How many experiences make a signal (R6); smaller groups are never shown as a number (R16). ' +
        'At least 3: with 2, a hidden number would have to be 1',
    }),
    silentAfterDays: Type.Optional(
      Type.Integer({
        minimum: 7,
        maximum: 366,
        description: 'Without news for longer than this, the topic is silent too long (R18); 60 when absent',
      }),
    ),
    expectations: Type.Unsafe<Expectations>({ $ref: 'Expectations#' }),
    keptUntil: date('On the day after this one the experiences are deleted'),
    questions: Type.Array(Type.Unsafe<Question>({ $ref: 'Question#' }), { maxItems: 12 }),
    help: Type.Object(
      {
        contact: Type.Unsafe<ContactPoint>({ $ref: 'ContactPoint#' }),
        independentSupport: Type.Unsafe<ContactPoint>({ $ref: 'ContactPoint#' }),
        complaints: Type.Optional(Type.Unsafe<ContactPoint>({ $ref: 'ContactPoint#' })),
      },
      {
        additionalProperties: false,
        description:
          'Where somebody finds help for their own case (R4), also the free independent client support',
      },
    ),
  },
  { $id: 'Topic', additionalProperties: false, description: 'Vraagstuk' },
);
export type Topic = Static<typeof Topic>;
