import type { FastifyInstance } from 'fastify';
import { problems } from '../openapi.js';

/** The contract itself, for everybody (API Design Rules, publish-openapi). */
export function openApiRoutes(app: FastifyInstance): void {
  app.get(
    '/v1/openapi.json',
    {
      config: { access: 'open' },
      schema: {
        operationId: 'getOpenApi',
        tags: ['Contract'],
        summary: 'This description',
        security: [],
        response: {
          200: {
            description: 'OpenAPI 3.1',
            content: { 'application/json': { schema: { type: 'object', additionalProperties: true } } },
          },
          304: { type: 'null', description: 'Not changed since the ETag that was sent' },
          ...problems(),
        },
      },
    },
    async (_request, reply) => reply.type('application/json').send(JSON.stringify(app.swagger())),
  );
}
