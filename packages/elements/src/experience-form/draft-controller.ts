import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Value } from '../parts/field.js';
import { isAnswered, type Answers } from './answers.js';
import { DraftStore } from './draft-store.js';
import { Sender } from './sender.js';

type Host = ReactiveControllerHost & Pick<Node, 'isConnected'>;

/** Looks after what somebody typed: holds it, keeps it on the device when asked to, and warns before it is lost. */
export class DraftController implements ReactiveController {
  answers: Answers = {};
  /** Whether the text is kept on this device. */
  kept = false;
  /** When the text was kept that was put back, in milliseconds since 1970. */
  restoredFrom: number | undefined;
  readonly sender = new Sender(() => this.save());

  readonly #host: Host;
  #store: DraftStore | undefined;
  #topicId: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Puts back what was kept for a topic. False when the words so far were about another topic. */
  open(topicId: string): boolean {
    const same = this.#topicId === undefined || this.#topicId === topicId;
    this.#topicId = topicId;
    this.#store = new DraftStore(topicId);
    if (!same) {
      this.kept = false;
      this.answers = {};
      this.sender.attempts = [];
    }
    const draft = this.#store.read();
    if (!draft) return same;
    this.answers = draft.answers;
    this.sender.attempts = draft.attempts;
    this.restoredFrom = draft.savedAt;
    this.kept = true;
    this.#host.requestUpdate();
    return same;
  }

  set(name: string, value: Value | undefined): void {
    this.answers = { ...this.answers, [name]: value };
    this.save();
    this.#host.requestUpdate();
  }

  /** Begins or stops keeping the text on this device. */
  keep(on: boolean): void {
    this.kept = on;
    if (on) this.save();
    else this.#store?.clear();
    this.#host.requestUpdate();
  }

  /** Writes what there is now, if it is kept at all. */
  save(): void {
    if (!this.kept) return;
    const { answers, sender } = this;
    this.kept = this.#store?.write({ savedAt: Date.now(), answers, attempts: sender.attempts }) ?? false;
  }

  /** Leaves nothing behind, here or on the device. */
  forget(): void {
    this.answers = {};
    this.sender.attempts = [];
    this.restoredFrom = undefined;
    this.keep(false);
    this.#guard(false);
  }

  hostUpdated(): void {
    // An update that was asked for may come after the form left the page.
    this.#guard(this.#host.isConnected && !this.kept && Object.values(this.answers).some(isAnswered));
  }

  hostDisconnected(): void {
    this.#guard(false);
  }

  /** Only while there is something to lose: the listener keeps a page out of the back/forward cache. */
  #guard(on: boolean): void {
    if (isServer) return;
    if (on) addEventListener('beforeunload', this.#warn);
    else removeEventListener('beforeunload', this.#warn);
  }

  readonly #warn = (event: BeforeUnloadEvent) => event.preventDefault();
}
