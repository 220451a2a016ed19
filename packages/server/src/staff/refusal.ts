import { HttpProblem } from '../problem.js';

/** Nobody knows who this is (RFC 6750). `error` is absent when nothing was sent to know somebody by. */
export const unauthenticated = (detail: string, error?: 'invalid_token'): HttpProblem =>
  new HttpProblem(401, 'about:blank', detail, {
    headers: { 'WWW-Authenticate': error ? `Bearer error="${error}"` : 'Bearer' },
  });

/** Somebody is known, and may not do this. */
export const forbidden = (detail: string): HttpProblem => new HttpProblem(403, 'about:blank', detail);
