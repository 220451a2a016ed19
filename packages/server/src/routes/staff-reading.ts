import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { slug, StaffExperience, type StaffExperiencePage } from '@lus/contract';
import { answer, problems } from '../openapi.js';
import { notFound } from '../problem.js';
import type { ExperienceRepository } from '../repositories/experience-repository.js';
import type { FollowUpRepository } from '../repositories/follow-up-repository.js';
import { BEGINNING, type Place } from '../repositories/reading.js';
import type { SignalRepository } from '../repositories/signal-repository.js';
import type { TopicRepository } from '../repositories/topic-repository.js';
import { COUNCIL, roleOn, staffOnly, type Authenticate } from '../staff-access.js';
import { cut, PAGE_SIZE, pageLinks, pageQuery, readCursor, type PageQuery, wrongCursor } from './paging.js';
import { SignalPath } from './signals.js';
import { TopicPath } from './topics.js';

/** What the council needs to read what tellers said. */
export interface StaffReadingServices {
  readonly topics: TopicRepository;
  readonly experiences: ExperienceRepository;
  readonly signals: SignalRepository;
  readonly followUps: FollowUpRepository;
  readonly authenticate: Authenticate;
  readonly now: () => Date;
  readonly publicUrl: string;
}

/** What tellers said, for the council. The municipality never reads it. */
export function staffReadingRoutes(app: FastifyInstance, services: StaffReadingServices): void {
  const { topics, experiences, signals, followUps, authenticate, now, publicUrl } = services;
  const forCouncil = { config: { access: 'guarded' as const }, onRequest: staffOnly(authenticate, COUNCIL) };
  const tagged = { tags: ['Staff'], security: [{ staff: [] }] };

  app.get<{ Params: { topicId: string }; Querystring: PageQuery }>(
    '/v1/topics/:topicId/experiences',
    {
      ...forCouncil,
      schema: {
        ...tagged,
        operationId: 'listExperiences',
        summary: 'The experiences of a topic',
        description: 'Ervaringen, oldest first, for the council. Who can be reached is not in it.',
        params: TopicPath,
        querystring: pageQuery(),
        response: { 200: answer('StaffExperiencePage', 'One page'), ...problems(400, 401, 403, 404) },
      },
    },
    async ({ params: { topicId }, query }) => {
      const after = readPlace(query.cursor);
      if (!(await topics.find(topicId))) throw notFound();
      const found = await experiences.list(topicId, now(), after, (query.pageSize ?? PAGE_SIZE) + 1);
      const [items, last] = cut(found, query);
      const next = last && `${last.receivedOn} ${last.id}`;
      const page: StaffExperiencePage = {
        items,
        _links: pageLinks(`${publicUrl}/v1/topics/${topicId}/experiences`, query, next),
      };
      return page;
    },
  );

  app.delete<{ Params: { topicId: string; experienceId: string } }>(
    '/v1/topics/:topicId/experiences/:experienceId/quarantine',
    {
      ...forCouncil,
      schema: {
        ...tagged,
        operationId: 'releaseExperience',
        summary: 'Let an experience go that looked like the work of a program',
        description: 'Iemand van de raad las deze ervaring. From now on it counts, and can be bundled.',
        params: Type.Object({
          topicId: slug('Which topic (vraagstuk)'),
          experienceId: StaffExperience.properties.id,
        }),
        response: {
          204: { type: 'null', description: 'It waits no longer' },
          ...problems(400, 401, 403, 404),
        },
      },
    },
    async ({ params }, reply) => {
      if (!(await experiences.release(params.topicId, params.experienceId))) throw notFound();
      return reply.code(204).send();
    },
  );

  app.get<{ Params: { signalId: string } }>(
    '/v1/signals/:signalId/answers',
    {
      ...forCouncil,
      schema: {
        ...tagged,
        operationId: 'getAnswers',
        summary: 'What tellers answered about a signal',
        description:
          '"Herkent u dit?" en "Is het beter?", in real numbers and with their notes, for the council.',
        params: SignalPath,
        response: { 200: answer('SignalAnswers', 'The answers'), ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const signal = await signals.find(request.params.signalId, now());
      if (!signal) throw notFound();
      roleOn(request, signal.topicId);
      return followUps.answersTo(signal);
    },
  );
}

/** The place in a cursor of this list. */
function readPlace(cursor: string | undefined): Place {
  const place = readCursor(cursor, /^\d{4}-\d{2}-\d{2} [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  if (place === undefined) return BEGINNING;
  const [receivedOn = '', id = ''] = place.split(' ');
  const day = new Date(receivedOn);
  // The database stumbles over 31 February.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== receivedOn) throw wrongCursor();
  return { receivedOn, id };
}
