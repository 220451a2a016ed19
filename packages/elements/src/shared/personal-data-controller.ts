import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { nl } from '../parts/parts.texts.js';
import type { PersonalDataFinder } from './personal-data.js';

/** How long somebody has to stop typing before they are spoken to, in milliseconds. */
const PAUSE = 1200;

/**
 * Points out personal data in what somebody types, after a pause, in words, and never stops them.
 * What they chose to leave is not mentioned again.
 */
export class PersonalDataController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onFound: () => void;
  #finder: PersonalDataFinder | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, onFound: () => void) {
    this.#host = host;
    this.#onFound = onFound;
    host.addController(this);
  }

  /** Looks at a text once its writer pauses. */
  check(field: string, text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.checkNow(field, text), PAUSE);
  }

  /** Looks at a text now, for instance when its writer leaves the field. */
  async checkNow(field: string, text: string): Promise<void> {
    clearTimeout(this.#timer);
    // Fetched for who writes, not for who only reads. Without it there is no hint, and nothing else is missing.
    const later = await import('./personal-data.js').catch(() => undefined);
    if (!later) return;
    this.#finder ??= new later.PersonalDataFinder();
    if (this.#finder.look(field, text)) this.#onFound();
    this.#host.requestUpdate();
  }

  /** The writer wants to keep this passage. */
  leave(field: string, index: number): void {
    this.#finder?.leave(field, index);
    this.#host.requestUpdate();
  }

  /** The text without the passage, with a mark in its place. */
  takeOut(field: string, index: number, text: string, mark: string): string {
    const rest = this.#finder?.without(field, index, text, mark) ?? text;
    void this.checkNow(field, rest);
    return rest;
  }

  forget(): void {
    this.hostDisconnected();
    this.#finder = undefined;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** The hint under a field, with a button each way. Clicks bubble as `name="take-out"` and `name="leave"`. */
  render(field: string, parts: typeof nl): TemplateResult | undefined {
    return this.#finder?.render(html, field, parts);
  }
}
