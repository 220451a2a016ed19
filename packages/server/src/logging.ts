import { LogController, type FastifyInstance } from 'fastify';

/** Silences Fastify's own request lines: they carry addresses, queries and messages. */
export const quietly = new LogController({ disableRequestLogging: true });

/** One line for each request: method, pattern of the address, status, milliseconds. Nothing about anybody. */
export function addLogging(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
}
