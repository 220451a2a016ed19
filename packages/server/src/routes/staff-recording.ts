import type { FastifyInstance } from 'fastify';
import type { NewEvent, NewNote, NewSignal, Topic } from '@lus/contract';
import { STAFF_BODY_LIMIT } from '../body.js';
import { answer, problems } from '../openapi.js';
import { invalid, notFound } from '../problem.js';
import type { SignalRepository } from '../repositories/signal-repository.js';
import type { TopicRepository } from '../repositories/topic-repository.js';
import type { TrailRepository } from '../repositories/trail-repository.js';
import { roleOn, staffOnly, type Authenticate } from '../staff-access.js';
import { SignalPath } from './signals.js';
import { TopicPath } from './topics.js';

/** What recording needs. */
export interface StaffRecordingServices {
  readonly topics: TopicRepository;
  readonly trail: TrailRepository;
  readonly signals: SignalRepository;
  readonly authenticate: Authenticate;
  readonly now: () => Date;
}

/** What council and municipality record. Who may record what is a rule of the trail (R17), and answers 409. */
export function staffRecordingRoutes(app: FastifyInstance, services: StaffRecordingServices): void {
  const { topics, trail, signals, authenticate, now } = services;
  const recording = { config: { access: 'guarded' as const }, bodyLimit: STAFF_BODY_LIMIT };
  const forStaff = { ...recording, onRequest: staffOnly(authenticate) };
  const tagged = { tags: ['Staff'], security: [{ staff: [] }] };

  app.put<{ Params: { topicId: string }; Body: Topic }>(
    '/v1/topics/:topicId',
    {
      ...recording,
      onRequest: staffOnly(authenticate, ['guardian']),
      schema: {
        ...tagged,
        operationId: 'putTopic',
        summary: 'Add or change a topic',
        description:
          'Vraagstuk toevoegen of wijzigen, by the guardian. When a phase or round begins, the timeline says so. ' +
          'What tellers were promised stays: the threshold, and how long their words are kept.',
        params: TopicPath,
        body: { $ref: 'Topic#' },
        response: {
          200: answer('Topic', 'It is changed'),
          201: answer('Topic', 'It is added', location('Where it is')),
          ...problems(400, 401, 403, 409, 413, 415),
        },
      },
    },
    async (request, reply) => {
      const { topicId } = request.params;
      if (request.body.id !== topicId) {
        throw invalid([{ pointer: '/id', detail: 'is not the topic of this address', code: 'const' }]);
      }
      const isNew = await topics.put(request.body, roleOn(request, topicId), now());
      if (isNew) reply.code(201).header('Location', `/v1/topics/${topicId}`);
      return topics.find(topicId);
    },
  );

  app.post<{ Params: { topicId: string }; Body: NewSignal }>(
    '/v1/topics/:topicId/signals',
    {
      ...forStaff,
      schema: {
        ...tagged,
        operationId: 'bundleSignal',
        summary: 'Bundle experiences into a signal',
        description:
          'Ervaringen bundelen tot een signaal, by the translator. Every quote is a part of one of its experiences, ' +
          'to the letter, whose teller allowed quoting (R2).',
        params: TopicPath,
        body: { $ref: 'NewSignal#' },
        response: {
          201: answer('Signal', 'It is bundled', location('Where it is')),
          ...problems(400, 401, 403, 404, 409, 413, 415),
        },
      },
    },
    async (request, reply) => {
      const { topicId } = request.params;
      const moment = now();
      const isBundled = await trail.bundle(topicId, roleOn(request, topicId), request.body, moment);
      if (!isBundled) throw notFound();
      reply.code(201).header('Location', `/v1/signals/${request.body.id}`);
      return signals.find(request.body.id, moment);
    },
  );

  app.post<{ Params: { signalId: string }; Body: NewEvent }>(
    '/v1/signals/:signalId/events',
    {
      ...forStaff,
      schema: {
        ...tagged,
        operationId: 'recordEvent',
        summary: 'Take the next step with a signal',
        description:
          'Volgende stap in het spoor: recognition, advice, answer, change, check, parking, closing, or a correction.',
        params: SignalPath,
        body: { $ref: 'NewEvent#' },
        response: {
          201: answer('Signal', 'It is recorded; this is the signal now', location('Where the signal is')),
          ...problems(400, 401, 403, 404, 409, 413, 415),
        },
      },
    },
    async (request, reply) => {
      const { signalId } = request.params;
      const moment = now();
      const signal = await signals.find(signalId, moment);
      if (!signal) throw notFound();
      const { topicId } = signal;
      await trail.takeStep(topicId, signalId, roleOn(request, topicId), request.body, moment);
      reply.code(201).header('Location', `/v1/signals/${signalId}`);
      return signals.find(signalId, moment);
    },
  );

  app.post<{ Params: { topicId: string }; Body: NewNote }>(
    '/v1/topics/:topicId/timeline',
    {
      ...forStaff,
      schema: {
        ...tagged,
        operationId: 'recordNote',
        summary: 'Record something about the topic as a whole',
        description:
          'Bijeenkomst, succes of mislukking; wie er gehoord zijn; of de correctie van een bericht. By the council.',
        params: TopicPath,
        body: { $ref: 'NewNote#' },
        response: {
          201: answer('LogEvent', 'It is recorded; this is its line of the log', location('The timeline')),
          ...problems(400, 401, 403, 404, 409, 413, 415),
        },
      },
    },
    async (request, reply) => {
      const { topicId } = request.params;
      const line = await trail.note(topicId, roleOn(request, topicId), request.body, now());
      if (!line) throw notFound();
      reply.code(201).header('Location', `/v1/topics/${topicId}/timeline`);
      return line;
    },
  );
}

const location = (description: string) => ({ Location: { type: 'string', description } });
