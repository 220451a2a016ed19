import type { Adapter } from '@lus/contract/adapter.js';
import type { FollowUp, NewExperience, Receipt } from '@lus/contract/experience.js';
import type { Topic } from '@lus/contract/topic.js';
import { createSend, nonsense, type HttpOptions, type Outgoing, type Send } from './http.js';
import { hasShape, type Shape } from './shape.js';

/** Somebody to turn to. */
const CONTACT: Shape = { name: 'string', 'phone?': 'string', 'email?': 'string', 'url?': 'string' };

/** The fields that the widgets cannot do without. */
const TOPIC: Shape = {
  id: 'string',
  language: 'string',
  title: 'string',
  centralQuestion: 'string',
  municipality: 'string',
  council: 'string',
  period: { from: 'string', until: 'string' },
  phase: 'string',
  expectations: {
    goal: 'string',
    decidedBy: 'string',
    open: 'string',
    fixed: [{ kind: 'string', text: 'string' }],
    notPromised: 'string',
    hearBack: 'string',
    hearBackBy: 'string',
    readBy: 'string',
    minutes: 'number',
  },
  keptUntil: 'string',
  questions: [
    {
      id: 'string',
      kind: 'string',
      label: 'string',
      'prompts?': ['string'],
      'options?': [{ value: 'string', label: 'string' }],
    },
  ],
  help: { contact: CONTACT, independentSupport: CONTACT, 'complaints?': CONTACT },
};
const DAYS: Shape = { receivedOn: 'string', hearBackBy: 'string', keptUntil: 'string' };
const FOLLOW_UP: Shape = {
  topicTitle: 'string',
  topicLanguage: 'string',
  phase: 'string',
  status: 'string',
  story: 'string',
  mayQuote: 'boolean',
};

/** Reaches the data over HTTP, as `packages/contract/openapi.json` describes it. */
export class RestAdapter implements Adapter {
  readonly #send: Send;
  /** The last topic, with its entity tag: a page is about one. */
  #last: { path: string; etag: string; topic: Topic } | undefined;

  constructor(options: HttpOptions) {
    this.#send = createSend(options);
  }

  async getTopic(topicId: string, signal?: AbortSignal): Promise<Topic> {
    const path = `/topics/${encodeURIComponent(topicId)}`;
    const known = this.#last?.path === path ? this.#last : undefined;
    const { status, body, etag } = await this.#send(path, {
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
    const { body } = await this.#send(`/topics/${encodeURIComponent(topicId)}/experiences`, {
      method: 'POST',
      headers: { 'Idempotency-Key': `"${idempotencyKey}"` },
      body: experience,
      signal,
    });
    return expectShape(body, DAYS) as Receipt;
  }

  async followUp(code: string, signal?: AbortSignal): Promise<FollowUp> {
    const { body } = await this.#send('/follow-up', { ...holding(code), signal });
    expectShape(body, DAYS);
    return expectShape(body, FOLLOW_UP) as FollowUp;
  }

  async withdraw(code: string, signal?: AbortSignal): Promise<void> {
    await this.#send('/follow-up', { method: 'DELETE', ...holding(code), signal });
  }
}

/** The code goes in a header, never in an address: those end up in histories and logs. */
const holding = (code: string): Outgoing => ({ headers: { Authorization: `Receipt ${code}` } });

function expectShape(body: unknown, shape: Shape): unknown {
  if (!hasShape(body, shape)) throw nonsense('The answer lacks what it should hold');
  return body;
}
