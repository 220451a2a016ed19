import type { Adapter } from '@lus/contract/adapter.js';
import { AdapterError, type AdapterErrorKind } from '@lus/contract/errors.js';
import type { FollowUp, NewExperience, Receipt } from '@lus/contract/experience.js';
import { dayOf, isOpen } from '@lus/contract/period.js';
import { hashReceiptCode } from '@lus/contract/receipt-code.js';
import type { Topic } from '@lus/contract/topic.js';

/** What a `MemoryAdapter` starts with. */
export interface MemoryOptions {
  topics: readonly Topic[];
  /** The clock; the real one when absent. */
  now?: () => Date;
  /** `never`: every call waits until it is aborted. */
  delay?: 'never';
  /** Every call fails like this, until `recover()`. */
  failure?: AdapterErrorKind;
}

/** One experience that was sent. */
export interface Sent {
  readonly topicId: string;
  readonly experience: NewExperience;
  readonly idempotencyKey: string;
}

interface Kept extends Sent {
  readonly receipt: Receipt;
}

/**
 * Keeps everything in memory and behaves as the server does towards a teller.
 * For tests, stories, and trying out a page without a server; nothing outlives the page.
 */
export class MemoryAdapter implements Adapter {
  readonly #topics: ReadonlyMap<string, Topic>;
  readonly #now: () => Date;
  #failure: AdapterErrorKind | undefined;
  #waiting: boolean;
  #kept: Kept[] = [];
  readonly #withdrawnKeys = new Set<string>();

  constructor({ topics, now = () => new Date(), delay, failure }: MemoryOptions) {
    this.#topics = new Map(topics.map((topic) => [topic.id, topic]));
    this.#now = now;
    this.#waiting = delay === 'never';
    this.#failure = failure;
  }

  /** The experiences that are here now, in the order in which they came. */
  get sent(): readonly Sent[] {
    return this.#kept;
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
    if (this.#withdrawnKeys.has(idempotencyKey)) throw refusal('gone', 410, 'This experience was withdrawn.');
    const topic = this.#topic(topicId);

    const earlier = this.#kept.find((kept) => kept.idempotencyKey === idempotencyKey);
    if (earlier) {
      if (this.#isOver(earlier)) throw refusal('gone', 410, 'This experience was deleted.');
      const isRepeat = earlier.topicId === topicId && wordsOf(earlier.experience) === wordsOf(experience);
      if (isRepeat) return { ...earlier.receipt };
      throw refusal('conflict', 422, 'This key was used for another experience.');
    }
    if (!isOpen(topic, this.#now())) {
      throw refusal('conflict', 409, 'This topic takes no experiences now.', 'urn:lus:problem:topic-closed');
    }
    if (this.#kept.some((kept) => kept.experience.receiptHash === experience.receiptHash)) {
      throw refusal('conflict', 409, 'This receipt was used for another experience.');
    }

    const receipt: Receipt = {
      topicId,
      receivedOn: dayOf(this.#now()),
      hearBackBy: topic.expectations.hearBackBy,
      keptUntil: topic.keptUntil,
    };
    this.#kept.push({ topicId, experience: structuredClone(experience), idempotencyKey, receipt });
    return { ...receipt };
  }

  async followUp(code: string, signal?: AbortSignal): Promise<FollowUp> {
    await this.#arrive(signal);
    const { experience, receipt } = await this.#find(code);
    const { title, language, phase, round } = this.#topic(receipt.topicId);
    return {
      ...receipt,
      topicTitle: title,
      topicLanguage: language,
      phase,
      round,
      status: 'received',
      story: experience.story,
      mayQuote: experience.mayQuote,
    };
  }

  async withdraw(code: string, signal?: AbortSignal): Promise<void> {
    await this.#arrive(signal);
    const found = await this.#find(code);
    this.#kept = this.#kept.filter((kept) => kept !== found);
    this.#withdrawnKeys.add(found.idempotencyKey);
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
    const topic = this.#topics.get(topicId);
    if (!topic) throw refusal('gone', 404, 'There is no such topic.');
    return topic;
  }

  /** Unknown, withdrawn and expired are one and the same, as on the server. */
  async #find(code: string): Promise<Kept> {
    const hash = await hashReceiptCode(code);
    const found = this.#kept.find(({ experience }) => experience.receiptHash === hash);
    if (!found || this.#isOver(found)) throw refusal('gone', 404, 'There is nothing with this code.');
    return found;
  }

  #isOver({ receipt }: Kept): boolean {
    return dayOf(this.#now()) > receipt.keptUntil;
  }
}

/** Tells words apart: not the time taken, which grows between a try and the next, nor the order of fields. */
const wordsOf = (experience: NewExperience) =>
  JSON.stringify(Object.entries({ ...experience, secondsTaken: 0 }).sort());

function refusal(kind: AdapterErrorKind, status: number, detail: string, type = 'about:blank'): AdapterError {
  return new AdapterError(kind, detail, { problem: { type, title: detail, status, detail } });
}
