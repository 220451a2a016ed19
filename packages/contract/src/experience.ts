import { Type, type Static } from 'typebox';
import { LIMITS } from './limits.js';
import { date, languageTag, requiredText, slug, text } from './field-schemas.js';

/** Who tells (seed 001). */
export const Teller = Type.Union(
  [
    Type.Literal('client'),
    Type.Literal('carer'),
    Type.Literal('resident'),
    Type.Literal('representative'),
    Type.Literal('professional'),
  ],
  { description: 'Cliënt, mantelzorger, inwoner, vertegenwoordiger of professional' },
);
export type Teller = Static<typeof Teller>;

/** Whether the teller typed alone. */
export const Helper = Type.Union([Type.Literal('none'), Type.Literal('typed'), Type.Literal('interviewed')], {
  description: 'Zelf getypt, iemand typte voor mij, of een raadslid sprak met mij',
});
export type Helper = Static<typeof Helper>;

/** What somebody would like to do besides telling. */
export const Wish = Type.Union([Type.Literal('think-along'), Type.Literal('take-part')], {
  description: 'Meedenken of meedoen',
});
export type Wish = Static<typeof Wish>;

/** How to reach somebody who wants to think along or take part. Stored apart, not linkable to the story. */
export const ContactRequest = Type.Object(
  {
    name: Type.Optional(text(LIMITS.name, 'What to call this person')),
    reach: requiredText(LIMITS.contact, 'E-mail address or phone number'),
    wishes: Type.Array(Wish, { maxItems: 2, uniqueItems: true }),
  },
  { $id: 'ContactRequest', additionalProperties: false },
);
export type ContactRequest = Static<typeof ContactRequest>;

/** An answer to a question of the topic: text, the value of an option, several of them, or 1 to 5. */
export const Answer = Type.Object(
  {
    questionId: slug('Which question'),
    value: Type.Union([
      text(LIMITS.story, 'Text, or the value of the chosen option'),
      Type.Integer({ minimum: 1, maximum: 5 }),
      Type.Array(slug('Value of a chosen option'), { maxItems: 12, uniqueItems: true }),
    ]),
  },
  { $id: 'Answer', additionalProperties: false },
);
export type Answer = Static<typeof Answer>;

/** What somebody lived through, on its way to the server (ervaring). Only the story is required (R1). */
export const NewExperience = Type.Object(
  {
    receiptHash: Type.String({
      pattern: '^[0-9a-f]{64}$',
      description:
        'SHA-256 of the receipt code. The browser makes the code; the server never learns it from this request',
    }),
    language: languageTag('Language in which the form was shown'),
    story: requiredText(LIMITS.story, 'The experience in their own words. Never edited (R2)'),
    impact: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 5,
        description: 'What it did to the teller: 1 very bad … 5 very good',
      }),
    ),
    impactNote: Type.Optional(text(LIMITS.note, 'A sentence about that')),
    wentWell: Type.Optional(text(LIMITS.note, 'What went well')),
    shouldChange: Type.Optional(text(LIMITS.note, 'What should be different')),
    teller: Type.Optional(Teller),
    helper: Type.Optional(Helper),
    mayQuote: Type.Boolean({ description: 'Whether passages may be shown to others, word for word' }),
    contact: Type.Optional(Type.Unsafe<ContactRequest>({ $ref: 'ContactRequest#' })),
    answers: Type.Optional(Type.Array(Type.Unsafe<Answer>({ $ref: 'Answer#' }), { maxItems: 12 })),
    website: Type.Optional(text(200, 'Left empty by people: a trap for programs')),
    secondsTaken: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 31_536_000,
        description: 'Seconds between showing the form and sending',
      }),
    ),
  },
  { $id: 'NewExperience', additionalProperties: false, description: 'Ervaring' },
);
export type NewExperience = Static<typeof NewExperience>;

/** The server has it, on disk. Together with the code it is the receipt (volgcode). */
export const Receipt = Type.Object(
  {
    topicId: slug('The topic it was told on'),
    receivedOn: date('The day it arrived; no time, so that it tells nothing about the teller'),
    hearBackBy: date('The day by which the teller hears back'),
    keptUntil: date('On the day after this one it is deleted'),
  },
  { $id: 'Receipt', additionalProperties: false, description: 'Ontvangstbewijs' },
);
export type Receipt = Static<typeof Receipt>;
