import type { Telling } from '@lus/contract/adapter.js';
import type { NewExperience, Receipt } from '@lus/contract/experience.js';
import type { Topic } from '@lus/contract/topic.js';
import { HELP } from './help-shape.js';
import { createSend, expectShape, type HttpOptions, type Outgoing, type Send } from './http.js';
import type { Shape } from './shape.js';

/** The fields that the widgets cannot do without. */
const TOPIC: Shape = {
  'id language title centralQuestion municipality council phase keptUntil': 'string',
  period: { 'from until': 'string' },
  expectations: {
    'goal decidedBy open notPromised hearBack hearBackBy readBy': 'string',
    fixed: [{ 'kind text': 'string' }],
    minutes: 'number',
  },
  questions: [
    {
      'id kind label': 'string',
      'prompts?': ['string'],
      'options?': [{ 'value label': 'string' }],
    },
  ],
  help: HELP,
};
/** The days that matter to a teller. */
export const DAYS: Shape = { 'receivedOn hearBackBy keptUntil': 'string' };

/** Telling over HTTP, as `packages/contract/openapi.json` describes it. */
export class RestTelling implements Telling {
  protected readonly send: Send;
  /** The last topic, with its entity tag: a page is about one. */
  #last: { path: string; etag: string; topic: Topic } | undefined;

  constructor(options: HttpOptions) {
    this.send = createSend(options);
  }

  async getTopic(topicId: string, signal?: AbortSignal): Promise<Topic> {
    const path = `/topics/${encodeURIComponent(topicId)}`;
    const known = this.#last?.path === path ? this.#last : undefined;
    const { status, body, etag } = await this.send(path, {
      cache: 'default',
      // Where the server hides its ETag from this origin nothing is known, and this header is never sent:
      // it would need a permission (CORS) that such a server does not give.
      ...(known && { headers: { 'If-None-Match': known.etag } }),
      signal,
    });
    if (known && status === 304) return known.topic;
    const topic = expectShape(body, TOPIC) as Topic;
    this.#last = etag ? { path, etag, topic } : undefined;
    return topic;
  }

  async sendExperience(
    topicId: string,
    experience: NewExperience,
    idempotencyKey: string,
    signal?: AbortSignal,
  ): Promise<Receipt> {
    const { body } = await this.send(`/topics/${encodeURIComponent(topicId)}/experiences`, {
      method: 'POST',
      headers: { 'Idempotency-Key': `"${idempotencyKey}"` },
      body: experience,
      signal,
    });
    return expectShape(body, DAYS) as Receipt;
  }

  async withdraw(code: string, signal?: AbortSignal): Promise<void> {
    await this.send('/follow-up', { method: 'DELETE', headers: holding(code), signal });
  }
}

/** The code goes in a header, never in an address: those end up in histories and logs. */
export const holding = (code: string): NonNullable<Outgoing['headers']> => ({
  Authorization: `Receipt ${code}`,
});
