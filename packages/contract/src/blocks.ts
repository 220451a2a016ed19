import { Type, type Static } from 'typebox';
import { requiredText, text } from './field-schemas.js';
import { SAFE_HREF } from './safe-href.js';
import { oneOf } from './trail/event.js';

/** The most characters (code points) of a span. */
export const LONGEST_SPAN = 5000;

/** The most blocks in a passage, and the most items in a list. */
export const MOST_BLOCKS = 60;

/** A stretch of text of one kind. Spans stand one after the other and never in one another. */
export const Span = Type.Object(
  {
    text: Type.String({ ...text(LONGEST_SPAN, 'The words; white space counts'), minLength: 1 }),
    strong: Type.Optional(Type.Literal(true)),
    emphasis: Type.Optional(Type.Literal(true)),
    href: Type.Optional(
      Type.String({
        pattern: SAFE_HREF,
        maxLength: 500,
        description: 'https:, mailto:, tel: or a place on the same site',
      }),
    ),
  },
  { $id: 'Span', additionalProperties: false, description: 'Stuk tekst' },
);
export type Span = Static<typeof Span>;

const spans = (options: object = {}) =>
  Type.Array(Type.Unsafe<Span>({ $ref: 'Span#' }), { minItems: 1, maxItems: 200, ...options });

export const TextBlock = Type.Object(
  {
    type: Type.Unsafe<'paragraph' | 'heading'>({ type: 'string', enum: ['paragraph', 'heading'] }),
    content: spans(),
  },
  { $id: 'TextBlock', additionalProperties: false, description: 'Alinea of tussenkop' },
);
export type TextBlock = Static<typeof TextBlock>;

export const ListBlock = Type.Object(
  {
    type: Type.Literal('list'),
    ordered: Type.Boolean({ description: 'Whether the order says something' }),
    items: Type.Array(spans(), { minItems: 1, maxItems: MOST_BLOCKS }),
  },
  { $id: 'ListBlock', additionalProperties: false, description: 'Opsomming' },
);
export type ListBlock = Static<typeof ListBlock>;

/** A piece of a text: typed, so that it is shown by templates and never read as HTML. */
export type Block = TextBlock | ListBlock;

export const Block = oneOf<Block>(['TextBlock', 'ListBlock'], { $id: 'Block', description: 'Tekstblok' });

/** A difficult word (begrip), the forms in which it occurs, and what it means. */
export const Term = Type.Object(
  {
    word: requiredText(80, 'The word as a dictionary has it'),
    forms: Type.Optional(
      Type.Array(requiredText(80, 'Another form of it, such as a plural'), { maxItems: 12 }),
    ),
    meaning: requiredText(500, 'What it means, in plain words'),
  },
  { $id: 'Term', additionalProperties: false, description: 'Begrip' },
);
export type Term = Static<typeof Term>;
