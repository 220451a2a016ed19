import type { FollowUp, NewExperience, Receipt } from './experience.js';
import type { Topic } from './topic.js';

/**
 * All that a widget asks of the world. Every method rejects with an `AdapterError` and with nothing else;
 * an aborted `signal` rejects with its own reason.
 */
export interface Adapter {
  /** One topic, with the expectations, questions and help that belong to it. */
  getTopic(topicId: string, signal?: AbortSignal): Promise<Topic>;

  /**
   * Sends an experience. When this resolves, it is on disk.
   * @param idempotencyKey - The same for every try of the same experience, so that it arrives once.
   */
  sendExperience(
    topicId: string,
    experience: NewExperience,
    idempotencyKey: string,
    signal?: AbortSignal,
  ): Promise<Receipt>;

  /** What became of the experience that belongs to a receipt code (16 characters, without hyphens). */
  followUp(code: string, signal?: AbortSignal): Promise<FollowUp>;

  /** Takes the experience back: its words are gone for good. */
  withdraw(code: string, signal?: AbortSignal): Promise<void>;
}
