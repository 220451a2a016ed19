import type { NewClarity } from './clarity.js';
import type { Explainer } from './explainer.js';
import type { NewExperience, Receipt } from './experience.js';
import type { FollowUp, FollowUpAnswer } from './follow-up.js';
import type { SignalPage, EventPage } from './page.js';
import type { TimelinePage } from './timeline.js';
import type { Topic } from './topic.js';

/** All pages of a list as one, with the addresses of other forms of it, where there are any. */
export type Whole<Page extends { _links: object }> = Omit<Page, '_links'> & {
  readonly links: Readonly<Partial<Record<Exclude<keyof Page['_links'], 'self' | 'next'>, string>>>;
};
export type Timeline = Whole<TimelinePage>;
export type SignalList = Whole<SignalPage>;
export type PublicLog = Whole<EventPage>;

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

  /** Answers "Herkent u dit?" or "Is het beter?". Counts once; said again it replaces the answer before. */
  answerFollowUp(code: string, answer: FollowUpAnswer, signal?: AbortSignal): Promise<FollowUp>;

  /** Everything that happened on a topic, newest first. */
  listTimeline(topicId: string, signal?: AbortSignal): Promise<Timeline>;

  /** The signals of a topic, in the order in which they were bundled, and who was heard. */
  listSignals(topicId: string, signal?: AbortSignal): Promise<SignalList>;

  /** The public log of a topic, oldest first, for whoever wants to check it. */
  listEvents(topicId: string, signal?: AbortSignal): Promise<PublicLog>;

  /**
   * A policy text in plain language.
   * @param language - The language wanted, a BCP 47 tag; where there is no such text, or when it is empty, the explainer's own.
   */
  getExplainer(explainerId: string, language?: string, signal?: AbortSignal): Promise<Explainer>;

  /** Tells whether a text was clear. Nobody knows who told it. */
  sendClarity(explainerId: string, clarity: NewClarity, signal?: AbortSignal): Promise<void>;

  /** Takes the experience back: its words are gone for good. */
  withdraw(code: string, signal?: AbortSignal): Promise<void>;
}

/** What telling asks of the world: a page with only the form carries no more than this. */
export type Telling = Pick<Adapter, 'getTopic' | 'sendExperience' | 'withdraw'>;

/** What following asks of the world, with telling: a page without an explainer carries no more than this. */
export type Following = Omit<Adapter, keyof Explaining>;

/** What explaining asks of the world, for a page with only the explainer. */
export type Explaining = Pick<Adapter, 'getExplainer' | 'sendClarity'>;
