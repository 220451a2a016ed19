import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { Explainer, languageTag, slug, type ExplainerPage } from '@lus/contract';
import { explainerMarkdown } from '../explainers/to-markdown.js';
import { formOf } from '../negotiation.js';
import { openAnswers, problems } from '../openapi.js';
import { notFound } from '../problem.js';
import type { ExplainerRepository } from '../repositories/explainer-repository.js';
import type { TopicRepository } from '../repositories/topic-repository.js';
import { cut, PAGE_SIZE, pageLinks, pageQuery, readCursor, type PageQuery } from './paging.js';
import { TopicPath } from './topics.js';

/** The path of everything about one explainer. */
export const ExplainerPath = Type.Object({ explainerId: slug('Which explainer (uitleg)') });

const MARKDOWN = { markdown: 'text/markdown' } as const;

const TextQuery = Type.Object(
  {
    lang: Type.Optional(
      languageTag("The language wanted; where there is no such text, the explainer's own is the answer"),
    ),
    version: Type.Optional({
      ...Explainer.properties.version,
      description: 'Which version; the newest when absent',
    }),
    format: Type.Optional(
      Type.Literal('markdown', { description: 'For a link, which cannot send an Accept header' }),
    ),
  },
  { additionalProperties: false },
);

/** What reading explainers needs. */
export interface ExplainerServices {
  readonly topics: TopicRepository;
  readonly explainers: ExplainerRepository;
  readonly publicUrl: string;
}

/** Policy texts in plain language (uitleg), open to everybody. */
export function explainerRoutes(app: FastifyInstance, services: ExplainerServices): void {
  const { topics, explainers, publicUrl } = services;

  app.get<{ Params: { explainerId: string }; Querystring: { lang?: string; version?: number } }>(
    '/v1/explainers/:explainerId',
    {
      config: { access: 'open', forms: MARKDOWN },
      schema: {
        operationId: 'getExplainer',
        tags: ['Explainers'],
        summary: 'A policy text in plain language',
        description:
          'Uitleg naast de officiële tekst, in one of its languages. Also as Markdown: then the plain text alone.',
        security: [],
        params: ExplainerPath,
        querystring: TextQuery,
        response: {
          ...openAnswers('Explainer', 'The text', MARKDOWN, {
            'Content-Language': { type: 'string', description: 'The language that it came in' },
          }),
          ...problems(400, 404),
        },
      },
    },
    async (request, reply) => {
      const { lang: language, version } = request.query;
      const explainer = await explainers.find(request.params.explainerId, { language, version });
      if (!explainer) throw notFound();
      reply.header('Content-Language', explainer.language);
      return formOf(request) === 'markdown'
        ? reply.type('text/markdown; charset=utf-8').send(explainerMarkdown(explainer))
        : reply.type('application/json').send(JSON.stringify(explainer));
    },
  );

  app.get<{ Params: { topicId: string }; Querystring: PageQuery }>(
    '/v1/topics/:topicId/explainers',
    {
      config: { access: 'open' },
      schema: {
        operationId: 'listExplainers',
        tags: ['Explainers'],
        summary: 'The explainers of a topic',
        description: 'Uitleg bij een vraagstuk, in order of id, each with the languages that there are.',
        security: [],
        params: TopicPath,
        querystring: pageQuery(),
        response: { ...openAnswers('ExplainerPage', 'One page'), ...problems(400, 404) },
      },
    },
    async ({ params: { topicId }, query }, reply) => {
      const after = readCursor(query.cursor, /^[a-z0-9-]+$/) ?? '';
      if (!(await topics.find(topicId))) throw notFound();
      const found = await explainers.list(topicId, after, (query.pageSize ?? PAGE_SIZE) + 1);
      const [items, last] = cut(found, query);
      const page: ExplainerPage = {
        items,
        _links: pageLinks(`${publicUrl}/v1/topics/${topicId}/explainers`, query, last?.id),
      };
      return reply.type('application/json').send(JSON.stringify(page));
    },
  );
}
