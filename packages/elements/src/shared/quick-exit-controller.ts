import {
  html,
  isServer,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { safeUrl } from './safe-url.js';
import type { nl } from '../parts/parts.texts.js';

/** Within how many milliseconds Shift has to be pressed three times. */
const WITHIN = 5000;
const PRESSES = 3;

interface QuickExitOptions {
  /** Where to go: an address of a harmless page; empty means there is no quick exit. */
  url: () => string;
  /** Wipes every word before leaving, so that nothing shows when somebody goes back. */
  wipe: () => void;
  /** Says that one more press leaves the page, for who cannot see. */
  announce: () => void;
}

/**
 * Lets somebody leave at once and unseen, by a button or by pressing Shift three times (R5; seed 001 c.13).
 * The entry in the browser's history is replaced, so "back" does not return to it.
 */
export class QuickExitController implements ReactiveController {
  readonly #options: QuickExitOptions;
  #presses: number[] = [];
  /** Shift went down, and nothing else since: a capital letter does not count. */
  #alone = false;

  constructor(host: ReactiveControllerHost, options: QuickExitOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('keydown', this.#handleDown);
    addEventListener('keyup', this.#handleUp);
    addEventListener('pointerdown', this.#handlePointer);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#handleDown);
    removeEventListener('keyup', this.#handleUp);
    removeEventListener('pointerdown', this.#handlePointer);
  }

  /** Wipes and goes. */
  leave(): void {
    const target = safeUrl(this.#options.url());
    if (!target) return;
    this.#options.wipe();
    location.replace(target);
  }

  /** The button, and how to do it with the keyboard. Clicks bubble as `name="exit"`. */
  render(parts: typeof nl): TemplateResult | typeof nothing {
    if (!this.#options.url()) return nothing;
    return html`
      <p class="exit">
        <button
          class="primary exit-button"
          part="exit"
          type="button"
          name="exit"
          aria-describedby="exit-hint"
        >
          ${parts.quickExit}
        </button>
        <span class="exit-hint hint" id="exit-hint">${parts.quickExitHint}</span>
      </p>
    `;
  }

  readonly #handleDown = ({ key, altKey, ctrlKey, metaKey, repeat }: KeyboardEvent) => {
    // With Alt or Ctrl it changes the keyboard; held down, or with the pointer, it selects.
    this.#alone = key === 'Shift' && !altKey && !ctrlKey && !metaKey && !repeat;
    if (!this.#alone) this.#presses = [];
  };

  readonly #handlePointer = () => {
    this.#alone = false;
    this.#presses = [];
  };

  readonly #handleUp = ({ key, timeStamp }: KeyboardEvent) => {
    if (key !== 'Shift' || !this.#alone || !this.#options.url()) return;
    this.#presses = [...this.#presses.filter((time) => timeStamp - time < WITHIN), timeStamp];
    if (this.#presses.length >= PRESSES) this.leave();
    else if (this.#presses.length === PRESSES - 1) this.#options.announce();
  };
}
