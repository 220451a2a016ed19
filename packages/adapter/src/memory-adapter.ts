import type { Adapter, PublicLog, SignalList, Timeline } from '@lus/contract/adapter.js';
import { AdapterError, type AdapterErrorKind } from '@lus/contract/errors.js';
import type { NewExperience, Receipt } from '@lus/contract/experience.js';
import type { NewClarity } from '@lus/contract/clarity.js';
import type { Explainer } from '@lus/contract/explainer.js';
import { asking, followUpSignal } from '@lus/contract/follow-up-signal.js';
import type { FollowUp, FollowUpAnswer, FollowUpSignal } from '@lus/contract/follow-up.js';
import { dayOf } from '@lus/contract/period.js';
import type { Topic } from '@lus/contract/topic.js';
import type { LogEntry } from '@lus/contract/trail/event.js';
import { isSaidIn } from '@lus/contract/trail/quote.js';
import type { Quote, Signal } from '@lus/contract/trail/signal.js';
import { isOver, MemoryExperiences, type Kept, type Sent } from './memory-experiences.js';
import { MemoryExplainers, type Said } from './memory-explainers.js';
import { MemoryTrail, type NewEntry } from './memory-trail.js';
import { forbidden, refusal } from './refusal.js';

/** What a `MemoryAdapter` starts with. */
export interface MemoryOptions {
  topics: readonly Topic[];
  /** The clock; the real one when absent. */
  now?: () => Date;
  /** `never`: every call waits until it is aborted. */
  delay?: 'never';
  /** Every call fails like this, until `recover()`. */
  failure?: AdapterErrorKind;
  /** What happened before, oldest first: the public logs of all topics. */
  log?: readonly LogEntry[];
  /** The words of the quotes in that log, which holds only commitments to them. */
  quotes?: readonly Quote[];
  /** Which experiences are in which signal: by its id the hashes of their receipts, told here or elsewhere. */
  bundles?: Readonly<Record<string, readonly string[]>>;
  /** One for every language; the first of an id is in the explainer's own language. */
  explainers?: readonly Explainer[];
  /** Where the same can be had in another form. */
  links?: Timeline['links'] & SignalList['links'];
}

/**
 * Keeps everything in memory and behaves as the server does towards a teller.
 * For tests, stories, and trying out a page without a server; nothing outlives the page.
 */
export class MemoryAdapter implements Adapter {
  readonly #topics: Map<string, Topic>;
  readonly #trails: ReadonlyMap<string, MemoryTrail>;
  readonly #quotes: Map<string, Quote>;
  readonly #bundles: Map<string, Set<string>>;
  /** The last answer to each asking, by teller, signal, question and the line that it is about. */
  readonly #answers = new Map<string, FollowUpAnswer>();
  readonly #explainers: MemoryExplainers;
  readonly #links: NonNullable<MemoryOptions['links']>;
  readonly #now: () => Date;
  #failure: AdapterErrorKind | undefined;
  #waiting: boolean;
  readonly #experiences = new MemoryExperiences();

  constructor(options: MemoryOptions) {
    const { topics, now = () => new Date(), delay, failure } = options;
    const { log = [], quotes = [], bundles = {}, explainers = [], links = {} } = options;
    this.#topics = new Map(topics.map((topic) => [topic.id, topic]));
    this.#trails = new Map(topics.map(({ id }) => [id, new MemoryTrail(id, log)]));
    this.#quotes = new Map(quotes.map((quote) => [quote.commitment, quote]));
    this.#bundles = new Map(Object.entries(bundles).map(([id, hashes]) => [id, new Set(hashes)]));
    this.#explainers = new MemoryExplainers(explainers);
    this.#links = links;
    this.#now = now;
    this.#waiting = delay === 'never';
    this.#failure = failure;
  }

  /** The experiences that are here now, in the order in which they came. */
  get sent(): readonly Sent[] {
    return this.#experiences.all;
  }

  /** What readers said about the explainers, in the order in which they said it. */
  get clarity(): readonly Said[] {
    return this.#explainers.said;
  }

  /** From now on every call fails like this. */
  fail(kind: AdapterErrorKind): void {
    this.#failure = kind;
  }

  /** From now on every call works again; a call that waits already keeps waiting. */
  recover(): void {
    this.#failure = undefined;
    this.#waiting = false;
  }

  /**
   * Lets something happen now, by whoever may record it.
   * @param carries - The hashes of the receipts whose experiences a new signal bundles.
   * @param quotes - The words of its quotes.
   * @throws {AdapterError} `conflict`, with the rule that forbids it as `problem.errors[0].code`.
   */
  record(entry: NewEntry, carries: readonly string[] = [], quotes: readonly Quote[] = []): void {
    const topic = this.#topic(entry.topicId);
    this.#trail(topic.id).record(entry, this.#now());
    const { event, signalId } = entry;
    for (const quote of quotes) this.#quotes.set(quote.commitment, quote);
    if (signalId !== undefined && event.type === 'bundled') this.#bundles.set(signalId, new Set(carries));
    if (event.type === 'begun')
      this.#topics.set(topic.id, { ...topic, phase: event.phase, round: event.round });
  }

  /** Puts an explainer there in one language, as its newest version says. */
  explain(edition: Explainer): void {
    this.#explainers.put(edition);
  }

  async getTopic(topicId: string, signal?: AbortSignal): Promise<Topic> {
    await this.#arrive(signal);
    return structuredClone(this.#topic(topicId));
  }

  async sendExperience(
    topicId: string,
    experience: NewExperience,
    idempotencyKey: string,
    signal?: AbortSignal,
  ): Promise<Receipt> {
    await this.#arrive(signal);
    return this.#experiences.send(this.#topic(topicId), experience, idempotencyKey, this.#now());
  }

  async followUp(code: string, signal?: AbortSignal): Promise<FollowUp> {
    await this.#arrive(signal);
    return this.#tell(await this.#experiences.find(code, this.#now()));
  }

  async answerFollowUp(code: string, answer: FollowUpAnswer, signal?: AbortSignal): Promise<FollowUp> {
    await this.#arrive(signal);
    const kept = await this.#experiences.find(code, this.#now());
    const { receiptHash } = kept.experience;
    const about = this.#carrying(kept).find(({ id }) => id === answer.signalId);
    if (!about) throw refusal('gone', 404, 'This experience is in no such signal.');
    const asked = asking(about, answer.question, this.#today);
    if (asked === undefined) throw forbidden({ rule: 'R12', why: 'It is too early to ask.' }, '/question');
    this.#answers.set(answerKey(receiptHash, about.id, answer.question, asked), structuredClone(answer));
    return this.#tell(kept);
  }

  async listTimeline(topicId: string, signal?: AbortSignal): Promise<Timeline> {
    await this.#arrive(signal);
    const trail = this.#trail(topicId);
    const { csv: _, ...links } = this.#links;
    return { items: trail.timeline(this.#words(topicId)), lastNewsOn: trail.lastNewsOn, links };
  }

  async listSignals(topicId: string, signal?: AbortSignal): Promise<SignalList> {
    await this.#arrive(signal);
    const trail = this.#trail(topicId);
    const passages = this.#explainers.changed(topicId);
    return {
      items: trail.signals(this.#words(topicId)),
      ...trail.counted,
      ...(passages.length > 0 && { passages }),
      links: this.#links.csv === undefined ? {} : { csv: this.#links.csv },
    };
  }

  async listEvents(topicId: string, signal?: AbortSignal): Promise<PublicLog> {
    await this.#arrive(signal);
    return { items: await this.#trail(topicId).sealed(), links: {} };
  }

  async getExplainer(explainerId: string, language?: string, signal?: AbortSignal): Promise<Explainer> {
    await this.#arrive(signal);
    return this.#explainers.get(explainerId, language);
  }

  async sendClarity(explainerId: string, clarity: NewClarity, signal?: AbortSignal): Promise<void> {
    await this.#arrive(signal);
    this.#explainers.say(explainerId, clarity);
  }

  async withdraw(code: string, signal?: AbortSignal): Promise<void> {
    await this.#arrive(signal);
    const found = await this.#experiences.find(code, this.#now());
    const { receiptHash } = found.experience;
    for (const { quotes } of this.#carrying(found)) {
      for (const { commitment } of this.#mine(found, quotes)) this.#quotes.delete(commitment);
    }
    for (const hashes of this.#bundles.values()) hashes.delete(receiptHash);
    for (const key of this.#answers.keys()) if (key.startsWith(receiptHash)) this.#answers.delete(key);
    this.#experiences.remove(found);
  }

  get #today(): string {
    return dayOf(this.#now());
  }

  async #arrive(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (this.#waiting) {
      await new Promise((_, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason as Error)),
      );
    }
    if (this.#failure) throw new AdapterError(this.#failure, `Fails on purpose: ${this.#failure}`);
  }

  #topic(topicId: string): Topic {
    return this.#topics.get(topicId) ?? noSuchTopic();
  }

  #trail(topicId: string): MemoryTrail {
    return this.#trails.get(topicId) ?? noSuchTopic();
  }

  /** The words of quotes that may still be shown. */
  #words(topicId: string): ReadonlyMap<string, Quote> {
    return isOver(this.#topic(topicId), this.#now()) ? new Map() : this.#quotes;
  }

  #tell(kept: Kept): FollowUp {
    const { experience, receipt } = kept;
    const { title, language, phase, round } = this.#topic(receipt.topicId);
    const signals = this.#carrying(kept).map((signal) => this.#ask(kept, signal));
    return {
      ...receipt,
      topicTitle: title,
      topicLanguage: language,
      phase,
      round,
      status: signals.length > 0 ? 'bundled' : 'received',
      story: experience.story,
      mayQuote: experience.mayQuote,
      signals,
    };
  }

  #ask(kept: Kept, signal: Signal): FollowUpSignal {
    const answered = (question: FollowUpAnswer['question']) => {
      const key = answerKey(
        kept.experience.receiptHash,
        signal.id,
        question,
        asking(signal, question, this.#today),
      );
      const { answer = null, note } = this.#answers.get(key) ?? {};
      return { answer, ...(note !== undefined && { note }) };
    };
    return followUpSignal(signal, {
      quotes: this.#mine(kept, signal.quotes).map(({ text }) => text),
      recognise: answered('recognise') as FollowUpSignal['recognise'],
      better: answered('better') as FollowUpSignal['better'],
    });
  }

  /** The signals that an experience is in. */
  #carrying({ topicId, experience }: Kept): Signal[] {
    return this.#trail(topicId)
      .signals(this.#words(topicId))
      .filter(({ id }) => this.#bundles.get(id)?.has(experience.receiptHash));
  }

  /** The quotes that say words of this teller. */
  #mine({ experience }: Kept, quotes: readonly Quote[]) {
    return quotes.flatMap(({ commitment, text }) =>
      text !== undefined && isSaidIn(experience, text) ? [{ commitment, text }] : [],
    );
  }
}

const noSuchTopic = (): never => {
  throw refusal('gone', 404, 'There is no such topic.');
};

const answerKey = (receiptHash: string, ...rest: (string | number | undefined)[]) =>
  [receiptHash, ...rest].join(' ');
