import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem, ProblemDetail } from '@lus/contract';
import { isDatabaseAway } from './database.js';
import { RuleBreach, type Breach } from './rule-breach.js';
import { WrongInput } from './wrong-input.js';

/** An answer that is an error (RFC 9457). `detail` is for a developer and never repeats what was sent. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly body: Problem;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    type: string,
    detail: string,
    { headers = {}, ...extra }: { headers?: Record<string, string>; [member: string]: unknown } = {},
  ) {
    super(detail);
    this.body = { type, title: STATUS_CODES[status] ?? 'Error', status, detail, ...extra };
    this.headers = headers;
  }
}

/** Names our own kinds of problem. */
export const urn = (kind: string): string => `urn:lus:problem:${kind}`;

/** What was sent is wrong; all that is wrong at once (API Design Rules, error-handling). */
export const invalid = (errors: ProblemDetail[]): HttpProblem =>
  new HttpProblem(400, urn('invalid-input'), 'The request does not fit the contract; see errors.', {
    errors,
  });

/** There is nothing here, or no longer, or not for this caller: one answer, so that it tells nothing. */
export const notFound = (): HttpProblem =>
  new HttpProblem(404, 'about:blank', 'There is nothing at this address.');

/** Rules of the trail forbid what was asked; each by its name. */
const forbidden = (breaches: readonly Breach[]): HttpProblem =>
  new HttpProblem(409, urn('rule'), 'A rule of the trail forbids this; see errors.', {
    errors: breaches.map(({ pointer, rule, why }) => ({ pointer, detail: why, code: rule })),
  });

const DETAILS: Record<number, string> = {
  400: 'The request cannot be read.',
  408: 'The request took too long to arrive.',
  414: 'A part of the address is too long.',
  415: 'Send application/json.',
  431: 'The headers are too large.',
};

const tooLarge = (most = 0): HttpProblem =>
  new HttpProblem(
    413,
    'about:blank',
    `The body may be at most ${most.toLocaleString('en').replace(',', ' ')} bytes.`,
  );

/** Any error as a problem. Whatever we did not foresee becomes a 500 that says nothing of our insides. */
export function toProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof RuleBreach) return forbidden(error.breaches);
  if (error instanceof WrongInput) return invalid(error.errors);
  const { statusCode = 500 } = error as Partial<FastifyError>;
  if (statusCode >= 400 && statusCode < 500) {
    return new HttpProblem(statusCode, 'about:blank', DETAILS[statusCode] ?? 'The request is refused.');
  }
  if (isDatabaseAway(error)) {
    const headers = { 'Retry-After': '30' };
    return new HttpProblem(503, 'about:blank', 'The database cannot be reached now.', { headers });
  }
  return new HttpProblem(500, 'about:blank', 'Something went wrong on our side.');
}

/** Sends a problem. */
export function sendProblem(reply: FastifyReply, { body, headers }: HttpProblem): FastifyReply {
  return reply
    .code(body.status)
    .removeHeader('etag')
    .headers({ 'Cache-Control': 'no-store', ...headers })
    .type('application/problem+json')
    .send(JSON.stringify(body));
}

/** The one error handler of the API. */
export function handleError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { statusCode } = error as Partial<FastifyError>;
  const problem = statusCode === 413 ? tooLarge(request.routeOptions.bodyLimit) : toProblem(error);
  if (problem.body.status >= 500) logFailure(error, request);
  return sendProblem(reply, problem);
}

/**
 * Logs where something broke. Never the message: messages of databases and parsers quote the values they choke on,
 * and those may be somebody's story. A stack begins with the message, and a line of a story may look like a frame.
 */
export function logFailure(error: unknown, request: FastifyRequest): void {
  const { name, code, message = '', stack = '' } = error as Partial<FastifyError>;
  const start = stack.indexOf(message);
  const traced = start < 0 ? '' : stack.slice(start + message.length);
  const frames = traced.split('\n').filter((line) => /^\s+at /.test(line));
  request.log.error({ name, code, frames, route: request.routeOptions.url }, 'request failed');
}
