import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import {
  createReceiptCode,
  hashReceiptCode,
  type FollowUpAnswer,
  type NewExperience,
  type Topic,
} from '@lus/contract';
import { anExperience, aTopic } from '../support/samples.js';

/** A moment in the middle of the period of the sample topic. */
export const TODAY = new Date('2026-11-22T12:00:00Z');

/** A server on which the sample topic can be told about. */
export const openToday = { now: () => TODAY, topics: [aTopic()] };

/** The address to send experiences to. */
export const sendTo = (topic: Topic = aTopic()): string => `/v1/topics/${topic.id}/experiences`;

/** How to send an experience. */
export interface Telling {
  readonly key?: string;
  readonly code?: string;
  readonly from?: string;
  readonly headers?: Record<string, string>;
}

/** Sends an experience with a code of its own, unless one is given. */
export async function tell(
  app: FastifyInstance,
  overrides: Partial<NewExperience> = {},
  { key = randomUUID(), code = createReceiptCode(), from = '203.0.113.7', headers = {} }: Telling = {},
) {
  const response = await app.inject({
    method: 'POST',
    url: sendTo(),
    remoteAddress: from,
    headers: { 'idempotency-key': `"${key}"`, ...headers },
    payload: anExperience({ receiptHash: await hashReceiptCode(code), ...overrides }),
  });
  return { response, code, key };
}

/** Asks after an experience, or withdraws it. */
export const follow = (
  app: FastifyInstance,
  code: string,
  method: 'GET' | 'DELETE' = 'GET',
  from = '203.0.113.7',
) =>
  app.inject({
    method,
    url: '/v1/follow-up',
    remoteAddress: from,
    headers: { authorization: `Receipt ${code}` },
  });

/** Answers a question about a signal. */
export const answer = (app: FastifyInstance, code: string, given: FollowUpAnswer, from = '203.0.113.7') =>
  app.inject({
    method: 'POST',
    url: '/v1/follow-up/answers',
    remoteAddress: from,
    headers: { authorization: `Receipt ${code}` },
    payload: given,
  });
