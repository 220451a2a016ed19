import { Type, type Static } from 'typebox';

/** One thing that is wrong with a request. */
export const ProblemDetail = Type.Object(
  {
    pointer: Type.String({
      description: 'Where: a JSON pointer into the body, or the name of a parameter (RFC 6901)',
    }),
    detail: Type.String({ description: 'What is wrong, for a developer' }),
    code: Type.String({ description: 'The rule that was broken, for a program' }),
  },
  { $id: 'ProblemDetail', additionalProperties: false },
);
export type ProblemDetail = Static<typeof ProblemDetail>;

/** Every error on the wire (RFC 9457), as `application/problem+json`. */
export const Problem = Type.Object(
  {
    type: Type.String({
      description: 'Names the kind of problem: `about:blank` or a URN `urn:lus:problem:…`',
    }),
    title: Type.String(),
    status: Type.Integer({ minimum: 400, maximum: 599 }),
    detail: Type.String(),
    errors: Type.Optional(Type.Array(Type.Unsafe<ProblemDetail>({ $ref: 'ProblemDetail#' }))),
  },
  { $id: 'Problem', additionalProperties: true },
);
export type Problem = Static<typeof Problem>;
