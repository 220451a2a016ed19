import type { FastifyInstance } from 'fastify';
import { Type } from 'typebox';
import { slug, type SignalPage } from '@lus/contract';
import { toCsv } from '../csv.js';
import { formOf } from '../negotiation.js';
import { openAnswers, problems } from '../openapi.js';
import { notFound } from '../problem.js';
import type { ExplainerRepository } from '../repositories/explainer-repository.js';
import type { LogRepository } from '../repositories/log-repository.js';
import type { SignalRepository } from '../repositories/signal-repository.js';
import type { TopicRepository } from '../repositories/topic-repository.js';
import { cut, PAGE_SIZE, pageLinks, pageQuery, readLine, type PageQuery } from './paging.js';
import { TopicPath } from './topics.js';

/** The path of everything about one signal. */
export const SignalPath = Type.Object({ signalId: slug('Which signal (signaal)') });

const CSV = { csv: 'text/csv' } as const;

/** What reading signals needs. */
export interface SignalServices {
  readonly topics: TopicRepository;
  readonly log: LogRepository;
  readonly signals: SignalRepository;
  readonly explainers: ExplainerRepository;
  readonly now: () => Date;
  readonly publicUrl: string;
}

/** The signals (signalen) with their trail, open to everybody. */
export function signalRoutes(app: FastifyInstance, services: SignalServices): void {
  const { topics, log, signals, explainers, now, publicUrl } = services;

  app.get<{ Params: { topicId: string }; Querystring: PageQuery }>(
    '/v1/topics/:topicId/signals',
    {
      config: { access: 'open', forms: CSV },
      schema: {
        operationId: 'listSignals',
        tags: ['Signals'],
        summary: 'The signals of a topic',
        description:
          'Signalen, in the order in which they were bundled, and who was heard. Also as CSV: all of them, one row a ' +
          'signal; docs/open-data.md says what each column means.',
        security: [],
        params: TopicPath,
        querystring: pageQuery({
          format: Type.Optional(
            Type.Literal('csv', { description: 'For a link, which cannot send an Accept header' }),
          ),
        }),
        response: { ...openAnswers('SignalPage', 'One page', CSV), ...problems(400, 404) },
      },
    },
    async (request, reply) => {
      const { query } = request;
      const after = readLine(query.cursor);
      const topic = await topics.find(request.params.topicId);
      if (!topic) throw notFound();
      const moment = now();
      if (formOf(request) === 'csv') {
        const table = toCsv(await signals.list(topic.id, moment));
        return reply
          .type('text/csv; charset=utf-8; header=present')
          .header('Content-Disposition', `attachment; filename="${topic.id}.csv"`)
          .send(table);
      }
      const found = await signals.list(topic.id, moment, after, (query.pageSize ?? PAGE_SIZE) + 1);
      const [items, last] = cut(found, query);
      const passages = await explainers.changedBy(
        topic.id,
        items.map(({ id }) => id),
      );
      const address = `${publicUrl}/v1/topics/${topic.id}/signals`;
      const page: SignalPage = {
        items,
        ...(await log.counted(topic.id)),
        ...(passages.length > 0 && { passages }),
        _links: {
          ...pageLinks(address, query, last?.bundled.sequence),
          csv: { href: `${address}?format=csv` },
        },
      };
      return reply.type('application/json').send(JSON.stringify(page));
    },
  );

  app.get<{ Params: { signalId: string } }>(
    '/v1/signals/:signalId',
    {
      config: { access: 'open' },
      schema: {
        operationId: 'getSignal',
        tags: ['Signals'],
        summary: 'One signal',
        description: 'Signaal, met zijn spoor: wat er geadviseerd, geantwoord, veranderd en getoetst is.',
        security: [],
        params: SignalPath,
        response: { ...openAnswers('Signal', 'The signal'), ...problems(400, 404) },
      },
    },
    async ({ params }, reply) => {
      const signal = await signals.find(params.signalId, now());
      if (!signal) throw notFound();
      return reply.type('application/json').send(JSON.stringify(signal));
    },
  );
}
