import type { ReactiveController, ReactiveElement } from 'lit';

/** Moves focus to something once it is rendered: the heading of a new page, a field, a summary (WCAG 2.4.3). */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveElement;
  #next: string | undefined;
  #atTop = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * @param selector - What takes focus, inside the host; waits until it is there.
   * @param atTop - Whether it also comes to the top of what is in view: what follows is to be read.
   */
  move(selector: string, atTop = false): void {
    this.#next = selector;
    this.#atTop = atTop;
    this.#host.requestUpdate();
  }

  /** The same, unless something else is to take focus already. */
  moveByDefault(selector: string): void {
    this.move(this.#next ?? selector);
  }

  hostUpdated(): void {
    const target = this.#next && this.#host.renderRoot.querySelector<HTMLElement>(this.#next);
    if (!target) return;
    this.#next = undefined;
    target.focus();
    if (this.#atTop) target.scrollIntoView();
  }
}
