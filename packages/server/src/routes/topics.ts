import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { slug } from '@lus/contract';
import { answer, problems } from '../openapi.js';
import { invalid, notFound } from '../problem.js';
import type { TopicRepository } from '../repositories/topic-repository.js';

/** The path of everything about one topic. */
export const TopicPath = Type.Object({ topicId: slug('Which topic (vraagstuk)') });

const PageQuery = Type.Object(
  {
    cursor: Type.Optional(Type.String({ maxLength: 200, description: 'From `_links.next`; opaque' })),
    pageSize: Type.Integer({
      minimum: 1,
      maximum: 100,
      default: 20,
      description: 'The most items on a page',
    }),
  },
  { additionalProperties: false, required: [] },
);

const notModified = { 304: { type: 'null', description: 'Not changed since the ETag that was sent' } };
const etag = { ETag: { type: 'string', description: 'Send it back in If-None-Match' } };

/** Topics (vraagstukken), open to everybody. */
export function topicRoutes(
  app: FastifyInstance,
  { topics, publicUrl }: { topics: TopicRepository; publicUrl: string },
): void {
  app.get<{ Querystring: { cursor?: string; pageSize?: number } }>(
    '/v1/topics',
    {
      config: { access: 'open' },
      schema: {
        operationId: 'listTopics',
        tags: ['Topics'],
        summary: 'The topics',
        description: 'Vraagstukken, in order of id, page by page.',
        security: [],
        querystring: PageQuery,
        response: { 200: answer('TopicPage', 'One page', etag), ...notModified, ...problems(400) },
      },
    },
    async ({ query: { cursor, pageSize = 20 } }, reply) => {
      const { items, continueAfter } = await topics.list(cursor ? readCursor(cursor) : '', pageSize);
      const link = (at: string | undefined) => {
        const query = new URLSearchParams({ ...(at && { cursor: at }), pageSize: String(pageSize) });
        return { href: `${publicUrl}/v1/topics?${query.toString()}` };
      };
      const next = continueAfter === null ? {} : { next: link(writeCursor(continueAfter)) };
      const links = JSON.stringify({ self: link(cursor), ...next });
      return reply.type('application/json').send(`{"items":${items},"_links":${links}}`);
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
        response: { 200: answer('Topic', 'The topic', etag), ...notModified, ...problems(400, 404) },
      },
    },
    async ({ params }, reply) => {
      const topic = await topics.find(params.topicId);
      if (!topic) throw notFound();
      return reply.type('application/json').send(JSON.stringify(topic));
    },
  );
}

const writeCursor = (id: string): string => Buffer.from(id).toString('base64url');

function readCursor(cursor: string): string {
  const id = Buffer.from(cursor, 'base64url').toString();
  if (writeCursor(id) === cursor && /^[a-z0-9-]+$/.test(id)) return id;
  throw invalid([{ pointer: 'cursor', detail: 'is not a cursor of this list', code: 'cursor' }]);
}
