import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { countPairs } from './slots-view.js';

/** Looks which texts the page put inside, and again when it puts in more. */
export class PairsController implements ReactiveController {
  /** The page's own passages, and whether each has an official text. */
  all: readonly boolean[] = [];

  readonly #host: ReactiveElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer = new MutationObserver(() => this.#count());
    this.#observer.observe(this.#host, { childList: true });
    this.#count();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #count(): void {
    this.all = countPairs(this.#host.children);
    this.#host.requestUpdate();
  }
}
