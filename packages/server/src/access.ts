import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HttpProblem } from './problem.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `open`: readable by every site; `guarded`: only by sites on the list. Absent outside the API. */
    access?: 'open' | 'guarded';
  }
}

const EXPOSED = 'API-Version, ETag, Retry-After, RateLimit, RateLimit-Policy, Location';
const ALLOWED = 'Idempotency-Key, Authorization, Content-Type, If-None-Match';

/** Lets other sites in: to open data all of them, to sending and following only those that are allowed (CORS). */
export function addAccess(app: FastifyInstance, allowedOrigins: readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    const { access } = request.routeOptions.config;
    const { origin = '' } = request.headers;
    if (access === 'guarded') reply.header('Vary', 'Origin');
    if (access === 'guarded' ? !allowedOrigins.includes(origin) : !isApi(request)) return;
    reply.headers({
      'Access-Control-Allow-Origin': access === 'guarded' ? origin : '*',
      'Access-Control-Expose-Headers': EXPOSED,
    });
  });

  app.addHook('onRequest', async ({ headers, method, routeOptions }) => {
    if (!routeOptions.config.access || method === 'OPTIONS') return;
    if (!acceptsJson(headers.accept)) {
      throw new HttpProblem(406, 'about:blank', 'This address speaks application/json only.');
    }
    // A body without a type would skip the parsers, and a simple form of another site needs no preflight.
    if (method === 'POST' && headers['content-type'] === undefined) {
      throw new HttpProblem(415, 'about:blank', 'Send application/json.');
    }
  });
}

/** Whether a request is for the API; an address that is not there has no route to tell. */
export const isApi = (request: FastifyRequest): boolean => /^\/v1(\/|\?|$)/.test(request.url);

/** Answers the question that a browser asks before it sends on behalf of another site. */
export function answerPreflight(reply: FastifyReply, methods: readonly string[]): FastifyReply {
  if (!reply.hasHeader('Access-Control-Allow-Origin')) {
    throw new HttpProblem(403, 'about:blank', 'Sites of this origin may not use this address.');
  }
  return reply
    .code(204)
    .headers({
      'Access-Control-Allow-Methods': methods.join(', '),
      'Access-Control-Allow-Headers': ALLOWED,
      'Access-Control-Max-Age': '600',
    })
    .send();
}

const JSON_RANGES = ['*/*', 'application/*', 'application/json', 'application/problem+json'];

function acceptsJson(accept = '*/*'): boolean {
  return accept.split(',').some((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    return JSON_RANGES.includes(type) && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}
