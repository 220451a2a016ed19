import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { formOf, typesOf } from './negotiation.js';
import { HttpProblem } from './problem.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** `open`: readable by every site; `guarded`: only by sites on the list. Absent outside the API. */
    access?: Access;
    /** On the route that refuses other methods: what holds for those that are there. */
    accessOf?: (method: string) => Access | undefined;
  }
}

export type Access = 'open' | 'guarded';

const EXPOSED = 'API-Version, ETag, Retry-After, RateLimit, RateLimit-Policy, Location';
const ALLOWED = 'Idempotency-Key, Authorization, Content-Type, If-None-Match';

/** Lets other sites in: to open data all of them, to sending and following only those that are allowed (CORS). */
export function addAccess(app: FastifyInstance, allowedOrigins: readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    const access = accessFor(request);
    const { origin = '' } = request.headers;
    if (access === 'guarded') reply.header('Vary', 'Origin');
    if (access === 'guarded' ? !allowedOrigins.includes(origin) : !isApi(request)) return;
    reply.headers({
      'Access-Control-Allow-Origin': access === 'guarded' ? origin : '*',
      'Access-Control-Expose-Headers': EXPOSED,
    });
  });

  app.addHook('onRequest', async (request, reply) => {
    const { headers, method } = request;
    const { access, accessOf, forms } = request.routeOptions.config;
    // With `accessOf` the method is going to be refused, whatever comes with it.
    if (!access || accessOf) return;
    if (forms) reply.header('Vary', 'Accept');
    if (formOf(request) === undefined) {
      const types = typesOf(request).join(' and ');
      throw new HttpProblem(406, 'about:blank', `This address speaks ${types} only.`);
    }
    // A body without a type would skip the parsers, and a simple form of another site needs no preflight.
    if ((method === 'POST' || method === 'PUT') && headers['content-type'] === undefined) {
      throw new HttpProblem(415, 'about:blank', 'Send application/json.');
    }
  });
}

/** Which sites may use an address; a browser that asks before it sends means the method that it is going to send. */
function accessFor({ method, headers, routeOptions: { config } }: FastifyRequest) {
  const wanted = method === 'OPTIONS' ? headers['access-control-request-method'] : undefined;
  return (wanted && config.accessOf?.(wanted)) ?? config.access;
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
