import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { checkAnswers, type NewExperience } from '@lus/contract';
import { answer, problems } from '../openapi.js';
import { HttpProblem, invalid, notFound, urn } from '../problem.js';
import { identify, showRate, tooMany } from '../rate-limit.js';
import type { ExperienceRepository } from '../repositories/experience-repository.js';
import type { SendResult } from '../repositories/sending.js';
import type { RateRepository } from '../repositories/rate-repository.js';
import type { TopicRepository } from '../repositories/topic-repository.js';
import { TopicPath } from './topics.js';

/** In lower case, as Node names headers. */
const SendHeaders = Type.Object({
  'idempotency-key': Type.String({
    pattern: '^("[A-Za-z0-9_-]{8,128}"|[A-Za-z0-9_-]{8,128})$',
    description:
      'The same for every try of one experience, such as a UUID, quoted or bare; remembered for 7 days ' +
      '(draft-ietf-httpapi-idempotency-key-header)',
  }),
});

/** What sending needs. */
export interface SendServices {
  readonly topics: TopicRepository;
  readonly experiences: ExperienceRepository;
  readonly rates: RateRepository;
  readonly now: () => Date;
}

/** Sending an experience (ervaring). */
export function experienceRoutes(app: FastifyInstance, services: SendServices): void {
  const { topics, experiences, rates, now } = services;
  app.post<{ Params: { topicId: string }; Body: NewExperience; Headers: { 'idempotency-key': string } }>(
    '/v1/topics/:topicId/experiences',
    {
      config: { access: 'guarded' },
      schema: {
        operationId: 'sendExperience',
        tags: ['Experiences'],
        summary: 'Tell an experience',
        description:
          'Ervaring vertellen, zonder naam of account. When this answers 201 it is on disk. The same key with ' +
          'the same body answers the same and stores nothing more.',
        security: [],
        params: TopicPath,
        headers: SendHeaders,
        body: { $ref: 'NewExperience#' },
        response: {
          201: answer('Receipt', 'It is stored', {
            Location: { type: 'string', description: 'Where to follow it, with the receipt code' },
          }),
          ...problems(400, 404, 409, 410, 413, 415, 422, 429),
        },
      },
    },
    async (request, reply) => {
      const topic = await topics.find(request.params.topicId);
      if (!topic) throw notFound();
      const wrong = checkAnswers(topic, request.body);
      if (wrong.length > 0) throw invalid(wrong);

      const moment = now();
      const result = await experiences.send({
        topic,
        experience: request.body,
        key: request.headers['idempotency-key'].replaceAll('"', ''),
        visitor: await identify(request, rates, moment),
        now: moment,
      });
      if (result.outcome !== 'received' && result.outcome !== 'repeated') throw refusal(result);
      if (result.outcome === 'received') showRate(reply, result.rate);
      return reply.code(201).header('Location', '/v1/follow-up').send(result.receipt);
    },
  );
}

function refusal(result: Exclude<SendResult, { receipt: unknown }>): HttpProblem {
  switch (result.outcome) {
    case 'limited':
      return tooMany(result.rate);
    case 'closed':
      return new HttpProblem(409, urn('topic-closed'), 'This topic takes no experiences now.');
    case 'taken':
      return new HttpProblem(409, urn('receipt-taken'), 'This receipt code belongs to another experience.');
    case 'gone':
      return new HttpProblem(
        410,
        urn('gone'),
        'This experience arrived before, and is withdrawn or deleted.',
      );
    case 'mismatch':
      return new HttpProblem(422, urn('idempotency-mismatch'), 'This key came before with another body.');
  }
}
