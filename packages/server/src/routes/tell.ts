import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  createReceiptCode,
  dayOf,
  hashReceiptCode,
  isOpen,
  parseReceiptCode,
  type Topic,
} from '@lus/contract';
import { decodeUtf8 } from '../body.js';
import { message } from '../pages/frame.js';
import { dayInWords } from '../pages/day-in-words.js';
import type { Filled } from '../pages/fields.js';
import { tellForm } from '../pages/tell-form.js';
import { findErrors, readExperience, readForm } from '../pages/tell-reading.js';
import { tellSent } from '../pages/tell-sent.js';
import { logFailure, toProblem } from '../problem.js';
import { identify } from '../rate-limit.js';
import type { SendServices } from './experiences.js';

/**
 * In bytes. A form writes one Arabic letter as six bytes and one emoji as twelve, so the longest answers need more
 * room here than as JSON.
 */
const FORM_LIMIT = 160 * 1024;

const CONTENT_SECURITY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The page on which people tell without any script: `/vertel/{topicId}`. */
export async function tellRoutes(app: FastifyInstance, services: SendServices): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer' },
    async (_: unknown, body: Buffer) => readForm(decodeUtf8(body)),
  );
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('Content-Security-Policy', CONTENT_SECURITY);
  });
  app.setErrorHandler((error, request, reply) => showFailure(error, request, reply));

  app.get<{ Params: { topicId: string } }>(
    '/vertel/:topicId',
    { schema: { hide: true } },
    async (request, reply) => {
      const topic = await services.topics.find(request.params.topicId);
      if (!topic) return show(reply, 404, unknownTopic());
      if (!isOpen(topic, services.now())) return show(reply, 200, closed(topic, services.now()));
      return show(reply, 200, tellForm(topic, createReceiptCode()));
    },
  );

  app.post<{ Params: { topicId: string }; Body: Filled | undefined }>(
    '/vertel/:topicId',
    { bodyLimit: FORM_LIMIT, schema: { hide: true } },
    async (request, reply) => {
      const topic = await services.topics.find(request.params.topicId);
      if (!topic) return show(reply, 404, unknownTopic());
      return receive(request, reply, topic, request.body ?? {}, services);
    },
  );
}

const show = (reply: FastifyReply, status: number, markup: string): FastifyReply =>
  reply.code(status).type('text/html; charset=utf-8').send(markup);

async function receive(
  request: FastifyRequest,
  reply: FastifyReply,
  topic: Topic,
  filled: Filled,
  { experiences, rates, now }: SendServices,
): Promise<FastifyReply> {
  // The form carries the code, so that a page that is sent again (a reload, an impatient second click) gives the
  // same receipt instead of a second experience with another code.
  const code = parseReceiptCode(filled['code']?.[0] ?? '') ?? createReceiptCode();
  const receiptHash = await hashReceiptCode(code);
  const experience = readExperience(topic, filled, receiptHash);
  const errors = findErrors(topic, filled, experience);
  if (errors.length > 0) return show(reply, 400, tellForm(topic, code, filled, errors));

  const moment = now();
  const result = await experiences.send({
    topic,
    experience,
    key: `form-${receiptHash}`,
    visitor: await identify(request, rates, moment),
    now: moment,
  });
  switch (result.outcome) {
    case 'received':
    case 'repeated':
      return show(reply, 200, tellSent(topic, code, false));
    case 'mismatch':
    case 'taken':
      return show(reply, 409, tellSent(topic, code, true));
    case 'gone':
      return show(
        reply,
        410,
        message('Dit verhaal is weg', ['U nam dit verhaal terug. Wij hebben het gewist.'], topic),
      );
    case 'closed':
      return show(reply, 409, closed(topic, moment));
    case 'limited': {
      const minutes = Math.ceil(result.rate.resetIn / 60);
      const text = `Er kwamen net veel verhalen vanaf uw plek. Wacht ${minutes === 1 ? 'een minuut' : `${minutes} minuten`} en verstuur dan opnieuw.`;
      reply.header('Retry-After', String(result.rate.resetIn));
      return show(reply, 429, tellForm(topic, code, filled, [{ field: 'story', text }]));
    }
  }
}

const unknownTopic = () =>
  message('Deze pagina is er niet', [
    'Misschien is het adres veranderd. Kijk op de website van uw gemeente.',
  ]);

function closed(topic: Topic, moment: Date): string {
  const { from, until } = topic.period;
  const when =
    dayOf(moment) < from
      ? `U kunt vertellen vanaf ${dayInWords(from)}.`
      : `U kon vertellen tot en met ${dayInWords(until)}. Hebt u nu hulp nodig? Kijk dan onder aan deze pagina.`;
  return message('U kunt nu niet vertellen', [when], topic);
}

function showFailure(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { body, headers } = toProblem(error);
  if (body.status >= 500) logFailure(error, request);
  reply.headers(headers);
  if (body.status === 405 || body.status === 404) {
    return show(reply, body.status, unknownTopic());
  }
  const sentences =
    body.status === 413
      ? [
          'Uw verhaal is te lang om te versturen.',
          'Ga terug in uw browser. Uw tekst staat er dan nog. Maak hem korter.',
        ]
      : [
          'Uw verhaal is niet verstuurd. Dat ligt aan ons.',
          'Ga terug in uw browser. Uw tekst staat er dan nog. Probeer het over een paar minuten opnieuw.',
        ];
  return show(reply, body.status, message('Het versturen lukte niet', sentences));
}
