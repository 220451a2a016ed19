import { checkAnswers } from '@lus/contract/answers.js';
import type { NewExperience, Receipt } from '@lus/contract/experience.js';
import { dayOf, isOpen } from '@lus/contract/period.js';
import { hashReceiptCode } from '@lus/contract/receipt-code.js';
import type { Topic } from '@lus/contract/topic.js';
import { refusal } from './refusal.js';

/** One experience that was sent. */
export interface Sent {
  readonly topicId: string;
  readonly experience: NewExperience;
  readonly idempotencyKey: string;
}

/** One experience that is kept. */
export interface Kept extends Sent {
  readonly receipt: Receipt;
}

/** The experiences of all topics, private as on the server. */
export class MemoryExperiences {
  #kept: Kept[] = [];
  readonly #withdrawnKeys = new Set<string>();

  /** In the order in which they came. */
  get all(): readonly Kept[] {
    return this.#kept;
  }

  /** Keeps what somebody tells; the same again is kept once. @throws {AdapterError} As the server refuses it. */
  send(topic: Topic, experience: NewExperience, idempotencyKey: string, now: Date): Receipt {
    const errors = checkAnswers(topic, experience);
    if (errors.length > 0) throw refusal('invalid', 400, 'The answers do not fit the questions.', { errors });
    if (this.#withdrawnKeys.has(idempotencyKey)) throw refusal('gone', 410, 'This experience was withdrawn.');
    const earlier = this.#kept.find((kept) => kept.idempotencyKey === idempotencyKey);
    if (earlier) {
      if (isOver(earlier.receipt, now)) throw refusal('gone', 410, 'This experience was deleted.');
      const isRepeat = earlier.topicId === topic.id && wordsOf(earlier.experience) === wordsOf(experience);
      if (isRepeat) return { ...earlier.receipt };
      throw refusal('conflict', 422, 'This key was used for another experience.');
    }
    if (!isOpen(topic, now)) {
      const type = 'urn:lus:problem:topic-closed';
      throw refusal('conflict', 409, 'This topic takes no experiences now.', { type });
    }
    if (this.#kept.some((kept) => kept.experience.receiptHash === experience.receiptHash)) {
      throw refusal('conflict', 409, 'This receipt was used for another experience.');
    }

    const receipt: Receipt = {
      topicId: topic.id,
      receivedOn: dayOf(now),
      hearBackBy: topic.expectations.hearBackBy,
      keptUntil: topic.keptUntil,
    };
    this.#kept.push({
      topicId: topic.id,
      experience: structuredClone(experience),
      idempotencyKey,
      receipt,
    });
    return { ...receipt };
  }

  /** Unknown, withdrawn and expired are one and the same, as on the server. */
  async find(code: string, now: Date): Promise<Kept> {
    const hash = await hashReceiptCode(code);
    const found = this.#kept.find(({ experience }) => experience.receiptHash === hash);
    if (!found || isOver(found.receipt, now)) throw refusal('gone', 404, 'There is nothing with this code.');
    return found;
  }

  /** Takes one away for good; a late try of the same sending does not bring it back. */
  remove(taken: Kept): void {
    this.#kept = this.#kept.filter((kept) => kept !== taken);
    this.#withdrawnKeys.add(taken.idempotencyKey);
  }
}

/** Whether the words that were told may no longer be kept. */
export const isOver = ({ keptUntil }: Pick<Topic, 'keptUntil'>, now: Date): boolean => dayOf(now) > keptUntil;

/** Tells words apart: not the time taken, which grows between a try and the next, nor the order of fields. */
const wordsOf = (experience: NewExperience) =>
  JSON.stringify(Object.entries({ ...experience, secondsTaken: 0 }).sort());
