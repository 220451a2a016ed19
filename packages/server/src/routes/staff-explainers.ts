import type { FastifyInstance } from 'fastify';
import type { NewExplainer } from '@lus/contract';
import { STAFF_BODY_LIMIT } from '../body.js';
import { answer, problems } from '../openapi.js';
import type { ExplainerRepository } from '../repositories/explainer-repository.js';
import { roleOn, staffOnly, type Authenticate } from '../staff-access.js';
import { ExplainerPath } from './explainers.js';

/** What writing explainers needs. */
export interface StaffExplainerServices {
  readonly explainers: ExplainerRepository;
  readonly authenticate: Authenticate;
  readonly now: () => Date;
}

/** Writing policy texts in plain language, by council and municipality. */
export function staffExplainerRoutes(app: FastifyInstance, services: StaffExplainerServices): void {
  const { explainers, authenticate, now } = services;

  app.put<{ Params: { explainerId: string }; Body: NewExplainer }>(
    '/v1/explainers/:explainerId',
    {
      config: { access: 'guarded' },
      bodyLimit: STAFF_BODY_LIMIT,
      onRequest: staffOnly(authenticate, ['translator', 'guardian', 'municipality']),
      schema: {
        operationId: 'putExplainer',
        tags: ['Staff'],
        summary: 'Write a text of an explainer, or a translation of it',
        description:
          'Uitleg schrijven of vertalen. What differs from the newest text in this language becomes its next version; ' +
          'earlier versions stay. The first language is the own one of the explainer, and a text in another language ' +
          'says which version it translates. Passages may be Markdown. The municipality does not write over what the ' +
          'council wrote, in whatever form of the language (R17). Beside what the schema asks, `errors[].code` may say ' +
          '`duplicate`, `empty`, `future`, `language`, `original`, `required`, `topic`, `translation` or `unknown`.',
        security: [{ staff: [] }],
        params: ExplainerPath,
        body: { $ref: 'NewExplainer#' },
        response: {
          200: answer('Explainer', 'The explainer was there; this is the newest text in this language'),
          201: answer('Explainer', 'The explainer is new', {
            Location: { type: 'string', description: 'Where it is' },
          }),
          ...problems(400, 401, 403, 409, 413, 415),
        },
      },
    },
    async (request, reply) => {
      const { explainerId } = request.params;
      const { topicId, language } = request.body;
      const isNew = await explainers.put(explainerId, request.body, roleOn(request, topicId), now());
      if (isNew) reply.code(201).header('Location', `/v1/explainers/${explainerId}`);
      return explainers.find(explainerId, { language });
    },
  );
}
