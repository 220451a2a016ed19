import {
  AdapterError,
  createReceiptCode,
  hashReceiptCode,
  type AdapterErrorKind,
  type Telling,
  type NewExperience,
  type Receipt,
} from '@lus/contract';
import type { Answers } from './answers.js';
import type { Attempt } from './draft-store.js';

/** After these nobody knows whether the server has it; after any other word of the server, it has not. */
const UNCERTAIN: readonly AdapterErrorKind[] = ['offline', 'timeout', 'unavailable'];

/**
 * Sends an experience so that it arrives once, however often it is tried. The same words go with the same key; when
 * somebody changed their words after a try of unknown outcome, the earlier one is withdrawn once the new one is in.
 */
export class Sender {
  readonly #changed: () => void;
  #attempts: readonly Attempt[] = [];

  /** @param changed - Called before and after a try, so that it can be kept. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Tries of which the outcome is unknown, oldest first. */
  get attempts(): readonly Attempt[] {
    return this.#attempts;
  }

  set attempts(attempts: readonly Attempt[]) {
    this.#attempts = attempts;
    this.#changed();
  }

  /**
   * @param make - Builds the experience around the hash of its receipt code.
   * @returns The receipt, and the code that belongs to it.
   */
  async send(
    adapter: Telling,
    topicId: string,
    answers: Answers,
    make: (receiptHash: string) => NewExperience,
  ): Promise<{ code: string; receipt: Receipt }> {
    const attempt = this.#same(answers) ?? (await this.#begin(answers, make));
    try {
      const receipt = await adapter.sendExperience(topicId, attempt.experience, attempt.key);
      const earlier = this.attempts.filter((other) => other !== attempt);
      await Promise.allSettled(earlier.map(({ code }) => adapter.withdraw(code)));
      this.attempts = [];
      return { code: attempt.code, receipt };
    } catch (error) {
      const refused = error instanceof AdapterError && !UNCERTAIN.includes(error.kind);
      if (refused) this.attempts = this.attempts.filter((other) => other !== attempt);
      throw error;
    }
  }

  #same(answers: Answers): Attempt | undefined {
    const last = this.attempts.at(-1);
    return last?.answers === JSON.stringify(answers) ? last : undefined;
  }

  async #begin(answers: Answers, make: (receiptHash: string) => NewExperience): Promise<Attempt> {
    const code = createReceiptCode();
    const attempt: Attempt = {
      key: createReceiptCode(),
      code,
      answers: JSON.stringify(answers),
      experience: make(await hashReceiptCode(code)),
    };
    this.attempts = [...this.attempts, attempt];
    return attempt;
  }
}
