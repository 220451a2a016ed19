import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { StepHistory } from './step-history.js';

type Host = ReactiveControllerHost & Pick<Node, 'isConnected'>;

interface StepOptions {
  /** Whether the browser's Back goes one step back. */
  history: () => boolean;
  /** Whether steps stand still, because something is being sent. */
  locked: () => boolean;
  /** Another step is shown; not called for the first. */
  changed: (step: string) => void;
}

/** Knows which page of the form is shown; where the page wants it, the browser's history knows so too. */
export class StepController implements ReactiveController {
  current = 'before';
  /** Set while somebody changes one answer from the overview: the next step is the overview again. */
  returnToCheck = false;

  readonly #host: Host;
  readonly #options: StepOptions;
  #history: StepHistory | undefined;
  #asked = false;

  constructor(host: Host, options: StepOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  go(step: string): void {
    if (this.#options.history()) this.#history?.remember(this.current, step);
    this.#show(step);
  }

  /** To an earlier page: by the browser's Back when that is where it leads. */
  back(step: string): void {
    if (!(this.#options.history() && this.#history?.back(step))) this.go(step);
  }

  hostConnected(): void {
    this.#history?.listen();
  }

  hostDisconnected(): void {
    this.#history?.rest();
  }

  /** Fetched by a form that asks for it. Until it is there, and without it, only our own "back" goes back. */
  hostUpdated(): void {
    if (isServer || this.#asked || !this.#options.history()) return;
    this.#asked = true;
    import('./step-history.js').then(
      ({ StepHistory }) => {
        this.#history = new StepHistory(this.#pop);
        if (this.#host.isConnected) this.#history.listen();
      },
      () => undefined,
    );
  }

  readonly #pop = (step: string): boolean => {
    const isFree = !this.#options.locked() && this.current !== 'sent';
    if (isFree) this.#show(step);
    return isFree;
  };

  #show(step: string): void {
    if (step === 'check') this.returnToCheck = false;
    this.current = step;
    this.#host.requestUpdate();
    this.#options.changed(step);
  }
}
