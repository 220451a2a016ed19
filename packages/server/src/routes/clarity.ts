import type { FastifyInstance } from 'fastify';
import type { NewClarity } from '@lus/contract';
import { answer, problems } from '../openapi.js';
import { notFound } from '../problem.js';
import { CLARITY_POLICY, identify, showRate, tooMany } from '../rate-limit.js';
import type { ClarityRepository } from '../repositories/clarity-repository.js';
import type { ExplainerRepository } from '../repositories/explainer-repository.js';
import type { RateRepository } from '../repositories/rate-repository.js';
import { COUNCIL, roleOn, staffOnly, type Authenticate } from '../staff-access.js';
import { ExplainerPath } from './explainers.js';

/** What "Was dit duidelijk?" needs. */
export interface ClarityServices {
  readonly explainers: ExplainerRepository;
  readonly clarity: ClarityRepository;
  readonly rates: RateRepository;
  readonly authenticate: Authenticate;
  readonly now: () => Date;
}

/** "Was dit duidelijk?": readers say it, staff reads it. */
export function clarityRoutes(app: FastifyInstance, services: ClarityServices): void {
  const { explainers, clarity, rates, authenticate, now } = services;

  app.post<{ Params: { explainerId: string }; Body: NewClarity }>(
    '/v1/explainers/:explainerId/feedback',
    {
      config: { access: 'guarded' },
      schema: {
        operationId: 'sendClarity',
        tags: ['Explainers'],
        summary: 'Say whether a text was clear',
        description:
          'Was dit duidelijk? Kept without who, where or when. Words are for the council, until the day to which its ' +
          'topic keeps words; after that day they are not kept, and the answer still counts.',
        security: [],
        params: ExplainerPath,
        body: { $ref: 'NewClarity#' },
        response: {
          204: { type: 'null', description: 'It is kept' },
          ...problems(400, 404, 413, 415, 429),
        },
      },
    },
    async (request, reply) => {
      const moment = now();
      const rate = await rates.take(CLARITY_POLICY, await identify(request, rates, moment), moment);
      if (rate.exceeded) throw tooMany(rate);
      showRate(reply, rate);
      if (!(await clarity.add(request.params.explainerId, request.body, moment))) throw notFound();
      return reply.code(204).send();
    },
  );

  app.get<{ Params: { explainerId: string } }>(
    '/v1/explainers/:explainerId/feedback',
    {
      config: { access: 'guarded' },
      onRequest: staffOnly(authenticate),
      schema: {
        operationId: 'getClarity',
        tags: ['Staff'],
        summary: 'How clear readers found a text',
        description:
          'Hoe duidelijk lezers het vonden, for each passage of each version that somebody said something of. The ' +
          "council also sees readers' words, in no order; the municipality never does.",
        security: [{ staff: [] }],
        params: ExplainerPath,
        response: { 200: answer('ClarityReport', 'What they said'), ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const { explainerId } = request.params;
      const topicId = await explainers.topicOf(explainerId);
      if (topicId === undefined) throw notFound();
      const role = roleOn(request, topicId);
      return clarity.report(explainerId, now(), { words: COUNCIL.includes(role) });
    },
  );
}
