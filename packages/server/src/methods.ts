import { METHODS } from 'node:http';
import type { FastifyInstance, HTTPMethods } from 'fastify';
import { answerPreflight, type Access } from './access.js';
import { HttpProblem, notFound, sendProblem } from './problem.js';

/** All that Node.js can read, but CONNECT: that never becomes a request. */
const KNOWN_METHODS = METHODS.filter((method) => method !== 'CONNECT') as HTTPMethods[];

/** Answers 404 where no address is. Call before any route is added. */
export function refuseUnknownAddresses(app: FastifyInstance): void {
  // A slash at the end is another address, and there is nothing (API Design Rules, no-trailing-slash).
  app.addHook('onRequest', async ({ url }) => {
    const [path = ''] = url.split('?', 1);
    if (path.length > 1 && path.endsWith('/')) throw notFound();
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, notFound()));
}

/**
 * Answers 405 with `Allow` where an address exists but not for this method (Fastify itself says 404). Call before
 * any route is added; call what it returns after the last one.
 */
export function refuseUnknownMethods(app: FastifyInstance): () => void {
  for (const method of KNOWN_METHODS) {
    if (!app.supportedMethods.includes(method)) app.addHttpMethod(method);
  }
  const known = new Map<string, Map<string, Access | undefined>>();
  app.addHook('onRoute', ({ url, method, config }) => {
    const methods = known.get(url) ?? new Map<string, Access | undefined>();
    for (const one of [method].flat()) methods.set(one, config?.access);
    known.set(url, methods);
  });

  return () => {
    for (const [url, methods] of [...known]) {
      const allowed = [...methods.keys()];
      const access = [...methods.values()][0];
      app.route({
        url,
        method: KNOWN_METHODS.filter((method) => !methods.has(method)),
        config: access ? { access, accessOf: (method) => methods.get(method) } : {},
        schema: { hide: true },
        onRequest: async ({ method, headers }, reply) => {
          const isPreflight =
            method === 'OPTIONS' && headers.origin && headers['access-control-request-method'];
          if (access && isPreflight) return answerPreflight(reply, allowed);
          const detail = `This address knows ${allowed.join(', ')}.`;
          throw new HttpProblem(405, 'about:blank', detail, { headers: { Allow: allowed.join(', ') } });
        },
        handler: () => undefined,
      });
    }
  };
}
