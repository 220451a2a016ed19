import { AdapterError, type AdapterErrorKind } from '@lus/contract/errors.js';
import type { Problem, ProblemDetail } from '@lus/contract/problem.js';
import type { Fault } from '@lus/contract/trail/rule.js';

/** An error as if a server had worded it. */
export function refusal(
  kind: AdapterErrorKind,
  status: number,
  detail: string,
  { type = 'about:blank', errors }: { type?: string; errors?: ProblemDetail[] } = {},
): AdapterError {
  const problem: Problem = { type, title: detail, status, detail, ...(errors && { errors }) };
  return new AdapterError(kind, detail, { problem });
}

/** A rule of the trail forbids it; `code` says which. */
export const forbidden = ({ rule, why }: Fault, pointer: string): AdapterError =>
  refusal('conflict', 409, why, {
    type: 'urn:lus:problem:rule',
    errors: [{ pointer, detail: why, code: rule }],
  });
