import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Marks the entries in the browser's history that are steps of ours. */
const MARK = 'lusStep';

interface StepOptions {
  /** Whether the browser's Back goes one step back. */
  history: () => boolean;
  /** Another step is shown; not called for the first. */
  changed: (step: string) => void;
}

/**
 * Knows which page of the form is shown. With `history`, each step is an entry in the browser's history, so Back goes
 * one step back; the address and the host page's own state stay as they are.
 */
export class StepController implements ReactiveController {
  current = 'before';
  /** Set while somebody changes one answer from the overview: the next step is the overview again. */
  returnToCheck = false;

  readonly #host: ReactiveControllerHost;
  readonly #options: StepOptions;

  constructor(host: ReactiveControllerHost, options: StepOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  go(step: string): void {
    if (this.#options.history()) {
      history.pushState({ ...(history.state as object | null), [MARK]: step }, '');
    }
    this.#show(step);
  }

  hostConnected(): void {
    if (!isServer) addEventListener('popstate', this.#handlePop);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#handlePop);
  }

  #show(step: string): void {
    if (step === 'check') this.returnToCheck = false;
    this.current = step;
    this.#host.requestUpdate();
    this.#options.changed(step);
  }

  readonly #handlePop = ({ state }: PopStateEvent) => {
    // What was sent stays sent: there is no step back from it.
    if (!this.#options.history() || this.current === 'sent') return;
    const step = (state as Record<string, unknown> | null)?.[MARK];
    this.#show(typeof step === 'string' && step !== 'sent' ? step : 'before');
  };
}
