import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { slug } from '@lus/contract';
import { openAnswers, problems } from '../openapi.js';
import { notFound } from '../problem.js';
import type { TopicRepository } from '../repositories/topic-repository.js';
import { PAGE_SIZE, pageLinks, pageQuery, readCursor, type PageQuery } from './paging.js';

/** The path of everything about one topic. */
export const TopicPath = Type.Object({ topicId: slug('Which topic (vraagstuk)') });

/** Topics (vraagstukken), open to everybody. */
export function topicRoutes(
  app: FastifyInstance,
  { topics, publicUrl }: { topics: TopicRepository; publicUrl: string },
): void {
  app.get<{ Querystring: PageQuery }>(
    '/v1/topics',
    {
      config: { access: 'open' },
      schema: {
        operationId: 'listTopics',
        tags: ['Topics'],
        summary: 'The topics',
        description: 'Vraagstukken, in order of id, page by page.',
        security: [],
        querystring: pageQuery(),
        response: { ...openAnswers('TopicPage', 'One page'), ...problems(400) },
      },
    },
    async ({ query }, reply) => {
      const after = readCursor(query.cursor, /^[a-z0-9-]+$/);
      const { items, continueAfter } = await topics.list(after ?? '', query.pageSize ?? PAGE_SIZE);
      const links = pageLinks(`${publicUrl}/v1/topics`, query, continueAfter ?? undefined);
      return reply.type('application/json').send(`{"items":${items},"_links":${JSON.stringify(links)}}`);
    },
  );

  app.get<{ Params: { topicId: string } }>(
    '/v1/topics/:topicId',
    {
      config: { access: 'open' },
      schema: {
        operationId: 'getTopic',
        tags: ['Topics'],
        summary: 'One topic',
        description: 'Vraagstuk, met verwachtingen vooraf, vragen en hulp.',
        security: [],
        params: TopicPath,
        response: { ...openAnswers('Topic', 'The topic'), ...problems(400, 404) },
      },
    },
    async ({ params }, reply) => {
      const topic = await topics.find(params.topicId);
      if (!topic) throw notFound();
      return reply.type('application/json').send(JSON.stringify(topic));
    },
  );
}
