import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { TimelinePage } from '@lus/contract';
import { toAtom } from '../feeds/atom.js';
import { feedUrls } from '../feeds/feed-urls.js';
import { toJsonFeed } from '../feeds/json-feed.js';
import { formOf } from '../negotiation.js';
import { openAnswers, problems } from '../openapi.js';
import { notFound } from '../problem.js';
import type { LogRepository } from '../repositories/log-repository.js';
import type { TimelineRepository } from '../repositories/timeline-repository.js';
import type { TopicRepository } from '../repositories/topic-repository.js';
import { cut, PAGE_SIZE, pageLinks, pageQuery, readLine, type PageQuery } from './paging.js';
import { TopicPath } from './topics.js';

/** How many entries a feed tells; readers keep what they saw before. */
const FEED_SIZE = 100;

const FEEDS = { 'json-feed': 'application/feed+json', atom: 'application/atom+xml' } as const;

/** What reading what happened needs. */
export interface TimelineServices {
  readonly topics: TopicRepository;
  readonly log: LogRepository;
  readonly timeline: TimelineRepository;
  readonly now: () => Date;
  readonly publicUrl: string;
  readonly publicPageUrl: string | undefined;
}

/** The timeline (tijdlijn) and the public log it is made from, open to everybody. */
export function timelineRoutes(app: FastifyInstance, services: TimelineServices): void {
  const { topics, log, timeline, now, publicUrl, publicPageUrl } = services;

  app.get<{ Params: { topicId: string }; Querystring: PageQuery }>(
    '/v1/topics/:topicId/timeline',
    {
      config: { access: 'open', forms: FEEDS },
      schema: {
        operationId: 'getTimeline',
        tags: ['Timeline'],
        summary: 'What happened on a topic',
        description:
          'Tijdlijn, newest first. Words of tellers are in it until they are withdrawn. Also as JSON Feed 1.1 and ' +
          'Atom, with the newest 100 entries.',
        security: [],
        params: TopicPath,
        querystring: pageQuery({
          format: Type.Optional(
            Type.Union([Type.Literal('json-feed'), Type.Literal('atom')], {
              description: 'For a link, which cannot send an Accept header',
            }),
          ),
        }),
        response: { ...openAnswers('TimelinePage', 'One page', FEEDS), ...problems(400, 404) },
      },
    },
    async (request, reply) => {
      const before = readLine(request.query.cursor);
      const topic = await topics.find(request.params.topicId);
      if (!topic) throw notFound();
      const { entries, lastNewsOn } = await timeline.read(topic.id, now());
      const path = `/v1/topics/${topic.id}/timeline`;

      const form = formOf(request);
      if (form === 'json-feed' || form === 'atom') {
        const urls = feedUrls(`${publicUrl || hostOf(request)}${path}`, form, topic.id, publicPageUrl);
        const told = entries.slice(0, FEED_SIZE);
        const feed = form === 'atom' ? toAtom(topic, told, urls) : toJsonFeed(topic, told, urls);
        return reply.type(`${FEEDS[form]}; charset=utf-8`).send(feed);
      }
      const older = before === undefined ? entries : entries.filter(({ sequence }) => sequence < before);
      const [items, last] = cut(older, request.query);
      const address = publicUrl + path;
      const page: TimelinePage = {
        items,
        lastNewsOn,
        _links: {
          ...pageLinks(address, request.query, last?.sequence),
          jsonFeed: { href: `${address}?format=json-feed` },
          atom: { href: `${address}?format=atom` },
        },
      };
      return reply.type('application/json').send(JSON.stringify(page));
    },
  );

  app.get<{ Params: { topicId: string }; Querystring: PageQuery }>(
    '/v1/topics/:topicId/events',
    {
      config: { access: 'open' },
      schema: {
        operationId: 'listEvents',
        tags: ['Timeline'],
        summary: 'The public log of a topic',
        description:
          'Openbaar logboek, oldest first, append-only. Each line holds the hash of the one before, and its own; ' +
          'every line is canonical JSON (RFC 8785), to the letter as it was hashed.',
        security: [],
        params: TopicPath,
        querystring: pageQuery(),
        response: { ...openAnswers('EventPage', 'One page'), ...problems(400, 404) },
      },
    },
    async ({ params: { topicId }, query }, reply) => {
      const after = readLine(query.cursor) ?? 0;
      if (!(await topics.find(topicId))) throw notFound();
      const lines = await log.lines(topicId, after, (query.pageSize ?? PAGE_SIZE) + 1);
      const [items, last] = cut(lines, query);
      const next = last === undefined ? undefined : after + items.length;
      const links = pageLinks(`${publicUrl}/v1/topics/${topicId}/events`, query, next);
      return reply
        .type('application/json')
        .send(`{"items":[${items.join()}],"_links":${JSON.stringify(links)}}`);
    },
  );
}

/** The address under which somebody reached us. Feeds leave the site, so their links have to be whole. */
const hostOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}`;
