import { Type, type Static } from 'typebox';
import { requiredText, slug, text } from './field-schemas.js';

/** One answer that can be chosen. */
export const Option = Type.Object(
  {
    value: slug('What goes over the wire'),
    label: requiredText(200, 'What the resident reads'),
  },
  { $id: 'Option', additionalProperties: false },
);
export type Option = Static<typeof Option>;

/**
 * A question that a topic asks besides, or instead of, the usual ones (vraag).
 * With the id of a usual step (`story`, `impact`, `wishes`, `teller`) it takes the place of that step's question;
 * with any other id it becomes a step of its own, after the wishes. One focused question a step (R23).
 */
export const Question = Type.Object(
  {
    id: slug('Name of the question within the topic'),
    kind: Type.Union(
      [
        Type.Literal('story'),
        Type.Literal('short'),
        Type.Literal('choice'),
        Type.Literal('choices'),
        Type.Literal('scale'),
      ],
      { description: 'Open text, one line, one of several, several of several, or a scale from 1 to 5' },
    ),
    label: requiredText(300, 'The question itself'),
    hint: Type.Optional(text(500, 'A sentence that helps to answer')),
    prompts: Type.Optional(
      Type.Array(requiredText(200, 'A thought that helps to start writing'), { maxItems: 6 }),
    ),
    required: Type.Optional(Type.Boolean({ description: 'Without an answer the experience cannot be sent' })),
    options: Type.Optional(
      Type.Array(Type.Unsafe<Option>({ $ref: 'Option#' }), {
        minItems: 2,
        maxItems: 12,
        description: 'For `choice` and `choices`; for `scale` exactly five, from low to high',
      }),
    ),
    maxLength: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 8000, description: 'For text: the most characters (code points)' }),
    ),
  },
  {
    $id: 'Question',
    additionalProperties: false,
    description: 'Vraag: a question that a topic asks',
    // A choice without anything to choose could never be answered.
    anyOf: [
      { properties: { kind: { enum: ['story', 'short', 'scale'] } } },
      { properties: { kind: { enum: ['choice', 'choices'] } }, required: ['options'] },
    ],
  },
);
export type Question = Static<typeof Question>;
