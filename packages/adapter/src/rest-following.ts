import type { Following, PublicLog, SignalList, Timeline } from '@lus/contract/adapter.js';
import type { FollowUp, FollowUpAnswer } from '@lus/contract/follow-up.js';
import type { EventPage, SignalPage } from '@lus/contract/page.js';
import type { TimelinePage } from '@lus/contract/timeline.js';
import { expectShape, type HttpOptions } from './http.js';
import { readPages } from './pages.js';
import { DAYS, holding, RestTelling } from './rest-telling.js';
import type { Shape } from './shape.js';

/** The fields that the widgets cannot do without. */
const FOLLOW_UP: Shape = {
  'topicTitle topicLanguage phase status story': 'string',
  mayQuote: 'boolean',
  signals: [
    {
      'id title ourWords stage': 'string',
      quotes: ['string'],
      changes: ['string'],
      recognise: {},
      better: {},
    },
  ],
};
const ENTRY: Shape = {
  'sequence round': 'number',
  'on phase type by': 'string',
  'signal?': { 'id title': 'string' },
  'objections?': ['string'],
  'exceptions?': [{ 'group text': 'string' }],
  'quotes?': [{}],
  'heard?': [{ name: 'string' }],
  'missing?': [{ 'name reason action': 'string' }],
};
const SIGNAL: Shape = {
  'id title ourWords policyWords kind scope stage updatedOn': 'string',
  'round sequence': 'number',
  sender: { name: 'string' },
  exceptions: [{ 'group text': 'string' }],
  quotes: [{ commitment: 'string' }],
  'recognition?': { outcome: 'string', objections: ['string'] },
  rounds: [
    {
      round: 'number',
      'advice?': { 'text answerBy': 'string', level: 'number', addressees: ['string'] },
      'response?': { 'outcome text': 'string' },
      changes: [{ 'text on checkOn': 'string', owners: [{ name: 'string' }] }],
      checks: [{ 'result said': 'string' }],
    },
  ],
  corrections: [{ why: 'string' }],
};
const PASSAGES: Shape = { 'passages?': [{ 'signalId explainerId passageId title': 'string' }] };
const LINE: Shape = {
  sequence: 'number',
  'at previous hash': 'string',
  event: { type: 'string' },
};

/** Telling and following over HTTP, as `packages/contract/openapi.json` describes it. */
export class RestFollowing extends RestTelling implements Following {
  readonly #baseUrl: string;

  constructor(options: HttpOptions) {
    super(options);
    this.#baseUrl = options.baseUrl;
  }

  async followUp(code: string, signal?: AbortSignal): Promise<FollowUp> {
    const { body } = await this.send('/follow-up', { headers: holding(code), signal });
    return asFollowUp(body);
  }

  async answerFollowUp(code: string, answer: FollowUpAnswer, signal?: AbortSignal): Promise<FollowUp> {
    const outgoing = { method: 'POST', headers: holding(code), body: answer, signal } as const;
    return asFollowUp((await this.send('/follow-up/answers', outgoing)).body);
  }

  async listTimeline(topicId: string, signal?: AbortSignal): Promise<Timeline> {
    const { pages, items, links } = await this.#list<TimelinePage>(topicId, 'timeline', ENTRY, signal);
    return { items, lastNewsOn: pages[0].lastNewsOn ?? null, links };
  }

  async listSignals(topicId: string, signal?: AbortSignal): Promise<SignalList> {
    const { pages, items, links } = await this.#list<SignalPage>(topicId, 'signals', SIGNAL, signal);
    const [{ experienceCount, groups }] = pages;
    const passages = pages.flatMap((page) => (expectShape(page, PASSAGES) as SignalPage).passages ?? []);
    return {
      items,
      experienceCount: experienceCount ?? null,
      groups: groups ?? null,
      ...(passages.length > 0 && { passages }),
      links,
    };
  }

  async listEvents(topicId: string, signal?: AbortSignal): Promise<PublicLog> {
    const { items, links } = await this.#list<EventPage>(topicId, 'events', LINE, signal);
    return { items, links };
  }

  #list<Page extends TimelinePage | SignalPage | EventPage>(
    topicId: string,
    list: string,
    item: Shape,
    signal?: AbortSignal,
  ) {
    const path = `/topics/${encodeURIComponent(topicId)}/${list}?pageSize=100`;
    return readPages<Page>(this.send, this.#baseUrl, path, item, signal);
  }
}

function asFollowUp(body: unknown): FollowUp {
  expectShape(body, DAYS);
  return expectShape(body, FOLLOW_UP) as FollowUp;
}
