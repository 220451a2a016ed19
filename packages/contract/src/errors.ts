import type { Problem } from './problem.js';

/**
 * Why something did not work, in the terms of somebody who has to be told:
 * - `offline`: no connection
 * - `timeout`: no answer in time
 * - `invalid`: the server refuses what was sent (400, 413); `problem.errors` says where
 * - `conflict`: it clashes with what is there (409, 422)
 * - `gone`: it is not there, or no longer (404, 410)
 * - `limited`: too often (429); try again after `retryAfter` seconds
 * - `unavailable`: the server cannot now (5xx), or what it says makes no sense
 * - `refused`: not allowed, or not understood (401, 403, 405, 406, 415)
 */
export type AdapterErrorKind =
  'offline' | 'timeout' | 'invalid' | 'conflict' | 'gone' | 'limited' | 'unavailable' | 'refused';

/** The one error of every adapter. */
export class AdapterError extends Error {
  override readonly name = 'AdapterError';
  readonly kind: AdapterErrorKind;
  /** What the server said, when it said anything. */
  readonly problem: Problem | undefined;
  /** Seconds to wait before the next try, when the server named them. */
  readonly retryAfter: number | undefined;

  constructor(
    kind: AdapterErrorKind,
    message: string,
    details: { problem?: Problem | undefined; retryAfter?: number | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.kind = kind;
    this.problem = details.problem;
    this.retryAfter = details.retryAfter;
  }
}
