import { Type, type Static } from 'typebox';
import { LIMITS } from './limits.js';
import { date, languageTag, requiredText, slug } from './field-schemas.js';
import { Phase } from './topic.js';
import { CheckResult } from './trail/event.js';
import { type Next, Stage } from './trail/signal.js';

/** Each question has answers of its own. */
export const answerFitsQuestion = [
  { properties: { question: { const: 'recognise' }, answer: { enum: ['yes', 'no'] } } },
  { properties: { question: { const: 'better' }, answer: { enum: ['better', 'partly', 'not'] } } },
];

/** What a teller says to a signal that carries their experience. Said again it replaces the answer before. */
export const FollowUpAnswer = Type.Object(
  {
    signalId: slug('Which signal'),
    question: Type.Union([Type.Literal('recognise'), Type.Literal('better')], {
      description: '"Herkent u dit?" (R7) or "Is het beter?" (R12)',
    }),
    answer: Type.Union([Type.Literal('yes'), Type.Literal('no'), CheckResult], {
      description: 'To `recognise` yes or no; to `better` better, partly or not',
    }),
    note: Type.Optional(
      requiredText(LIMITS.note, 'What is different for this teller; read by the council only'),
    ),
  },
  {
    $id: 'FollowUpAnswer',
    additionalProperties: false,
    description: 'Antwoord van een verteller',
    anyOf: answerFitsQuestion,
  },
);
export type FollowUpAnswer = Static<typeof FollowUpAnswer>;

/** A signal that carries this experience, and what is asked about it. */
export const FollowUpSignal = Type.Object(
  {
    id: slug('Which signal'),
    title: requiredText(120, 'Its short name'),
    ourWords: requiredText(2000, 'The story of all who told it'),
    stage: Stage,
    round: Type.Integer({ minimum: 1 }),
    next: Type.Union([Type.Unsafe<Next>({ $ref: 'Next#' }), Type.Null()]),
    quotes: Type.Array(requiredText(2000, 'Words of this teller that everybody can read')),
    changes: Type.Array(requiredText(2000, 'What changed'), {
      description: 'The changes that "Is het beter?" is about: of the last round that had any',
    }),
    recognise: Type.Object(
      {
        answer: Type.Union([Type.Literal('yes'), Type.Literal('no'), Type.Null()]),
        note: Type.Optional(requiredText(LIMITS.note, 'What they added')),
      },
      { additionalProperties: false, description: '"Herkent u dit?"' },
    ),
    better: Type.Object(
      {
        askedFrom: Type.Union([date('Not before this day'), Type.Null()], {
          description: 'The first day for this question; null as long as nothing changed',
        }),
        answer: Type.Union([CheckResult, Type.Null()]),
        note: Type.Optional(requiredText(LIMITS.note, 'What they added')),
      },
      { additionalProperties: false, description: '"Is het beter?", asked anew in every round' },
    ),
  },
  { $id: 'FollowUpSignal', additionalProperties: false, description: 'Signaal waar een ervaring in zit' },
);
export type FollowUpSignal = Static<typeof FollowUpSignal>;

/** What became of an experience, for whoever holds its code. */
export const FollowUp = Type.Object(
  {
    topicId: slug('The topic it was told on'),
    topicTitle: requiredText(120, 'Its short name'),
    topicLanguage: languageTag('Language of that name'),
    phase: Phase,
    round: Type.Integer({ minimum: 1 }),
    status: Type.Union([Type.Literal('received'), Type.Literal('bundled')], {
      description: 'Ontvangen, of gebundeld in een signaal',
    }),
    receivedOn: date('The day it arrived'),
    hearBackBy: date('The day by which the teller hears back'),
    keptUntil: date('On the day after this one it is deleted'),
    story: requiredText(LIMITS.story, 'Their own words, equal to the letter'),
    mayQuote: Type.Boolean(),
    signals: Type.Array(Type.Unsafe<FollowUpSignal>({ $ref: 'FollowUpSignal#' })),
  },
  { $id: 'FollowUp', additionalProperties: false, description: 'Wat er met een ervaring gebeurde' },
);
export type FollowUp = Static<typeof FollowUp>;
