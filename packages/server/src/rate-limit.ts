import type { FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '@lus/contract';
import { HttpProblem } from './problem.js';
import type { RatePolicy, RateRepository, RateState } from './repositories/rate-repository.js';
import { visitorOf } from './visitor.js';

/** Asking after a code is cheap and often needed, but nobody may guess codes all day. */
export const FOLLOW_UP_POLICY: RatePolicy = { name: 'follow-up', quota: 60, seconds: 600 };

/** A reader says once or twice whether a text was clear; a whole network of them counts as one. */
export const CLARITY_POLICY: RatePolicy = { name: 'clarity', quota: 30, seconds: 600 };

/** The pseudonym of whoever sends this request, for today. */
export async function identify(request: FastifyRequest, rates: RateRepository, now: Date): Promise<string> {
  return visitorOf(request.ip, await rates.keyOf(dayOf(now)));
}

/** Says how much of a quota is left (draft-ietf-httpapi-ratelimit-headers-10). */
export function showRate(reply: FastifyReply, state: RateState): void {
  reply.headers(rateHeaders(state));
}

/** The answer to one request too many; `Retry-After` in seconds. */
export const tooMany = (state: RateState): HttpProblem =>
  new HttpProblem(
    429,
    'https://iana.org/assignments/http-problem-types#quota-exceeded',
    `The quota is used up; try again after ${state.resetIn} seconds.`,
    {
      'violated-policies': [state.policy.name],
      headers: { ...rateHeaders(state), 'Retry-After': String(state.resetIn) },
    },
  );

const rateHeaders = ({ policy, remaining, resetIn }: RateState): Record<string, string> => ({
  'RateLimit-Policy': `"${policy.name}";q=${policy.quota};w=${policy.seconds}`,
  RateLimit: `"${policy.name}";r=${remaining};t=${resetIn}`,
});
