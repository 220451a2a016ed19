import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hashReceiptCode, parseReceiptCode, type FollowUpAnswer } from '@lus/contract';
import { answer, problems } from '../openapi.js';
import { HttpProblem, notFound } from '../problem.js';
import { FOLLOW_UP_POLICY, identify, showRate, tooMany } from '../rate-limit.js';
import type { FollowUpRepository } from '../repositories/follow-up-repository.js';
import type { RateRepository } from '../repositories/rate-repository.js';

interface FollowUpServices {
  readonly followUps: FollowUpRepository;
  readonly rates: RateRepository;
  readonly now: () => Date;
}

/** Following, answering and withdrawing with the receipt code (volgcode). */
export function followUpRoutes(app: FastifyInstance, { followUps, rates, now }: FollowUpServices): void {
  const admit = async (request: FastifyRequest, reply: FastifyReply): Promise<string> => {
    const receiptHash = await readReceipt(request.headers.authorization);
    const moment = now();
    const rate = await rates.take(FOLLOW_UP_POLICY, await identify(request, rates, moment), moment);
    if (rate.exceeded) throw tooMany(rate);
    showRate(reply, rate);
    return receiptHash;
  };
  const tagged = { tags: ['Follow-up'], security: [{ receipt: [] }] };

  app.get(
    '/v1/follow-up',
    {
      config: { access: 'guarded' },
      schema: {
        ...tagged,
        operationId: 'getFollowUp',
        summary: 'What became of an experience',
        description: 'Wat er met een ervaring gebeurde. Unknown, withdrawn and expired codes all answer 404.',
        response: { 200: answer('FollowUp', 'How it stands'), ...problems(401, 404, 429) },
      },
    },
    async (request, reply) => {
      const followUp = await followUps.find(await admit(request, reply), now());
      if (!followUp) throw notFound();
      return followUp;
    },
  );

  app.post<{ Body: FollowUpAnswer }>(
    '/v1/follow-up/answers',
    {
      config: { access: 'guarded' },
      schema: {
        ...tagged,
        operationId: 'answerFollowUp',
        summary: 'Answer "Herkent u dit?" or "Is het beter?"',
        description:
          'Antwoord van een verteller. It counts once: said again it replaces the answer before. "Is het beter?" is ' +
          'asked from the agreed day on, and never expires (R12).',
        body: { $ref: 'FollowUpAnswer#' },
        response: {
          200: answer('FollowUp', 'How it stands now'),
          ...problems(400, 401, 404, 409, 413, 415, 429),
        },
      },
    },
    async (request, reply) => {
      const receiptHash = await admit(request, reply);
      const moment = now();
      const isTaken = await followUps.answer(receiptHash, request.body, moment);
      const followUp = isTaken && (await followUps.find(receiptHash, moment));
      if (!followUp) throw notFound();
      return followUp;
    },
  );

  app.delete(
    '/v1/follow-up',
    {
      config: { access: 'guarded' },
      schema: {
        ...tagged,
        operationId: 'withdrawExperience',
        summary: 'Withdraw an experience',
        description: 'Ervaring intrekken: the words are gone for good.',
        response: {
          204: { type: 'null', description: 'It is withdrawn' },
          ...problems(401, 404, 429),
        },
      },
    },
    async (request, reply) => {
      const withdrawn = await followUps.withdraw(await admit(request, reply), now());
      if (!withdrawn) throw notFound();
      return reply.code(204).send();
    },
  );
}

/** The hash of the code in `Authorization: Receipt <code>`. The code itself goes no further than here. */
async function readReceipt(authorization = ''): Promise<string> {
  const given = /^receipt +(.+)$/i.exec(authorization)?.[1];
  const code = given && parseReceiptCode(given);
  if (code) return hashReceiptCode(code);
  throw new HttpProblem(401, 'about:blank', 'Send `Authorization: Receipt <code>`.', {
    headers: { 'WWW-Authenticate': 'Receipt' },
  });
}
