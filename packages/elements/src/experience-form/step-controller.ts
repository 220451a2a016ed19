import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Under this name our part of an entry in the browser's history stands, beside what the host page keeps there. */
const MARK = 'lusStep';

interface Mark {
  /** Whose entry it is: a page can have two forms, and an entry outlives a reload. */
  owner: string;
  /** The steps up to and including this one. */
  trail: string[];
}

interface StepOptions {
  /** Whether the browser's Back goes one step back. */
  history: () => boolean;
  /** Whether steps stand still, because something is being sent. */
  locked: () => boolean;
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
  readonly #owner = Math.random().toString(36);
  /** The step of each entry of ours, up to where one is now; empty before the first. */
  #trail: string[] = [];

  constructor(host: ReactiveControllerHost, options: StepOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  go(step: string): void {
    if (this.#options.history()) this.#remember(step);
    this.#show(step);
  }

  /** To an earlier page: by the browser's Back when that is where it leads, so that Forward works too. */
  back(step: string): void {
    if (this.#options.history() && this.#trail.at(-2) === step) history.back();
    else this.go(step);
  }

  hostConnected(): void {
    if (!isServer) addEventListener('popstate', this.#handlePop);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#handlePop);
  }

  #remember(step: string): void {
    if (!this.#trail.length) {
      this.#trail = [this.current];
      history.replaceState(this.#mark(), '');
    }
    if (step === 'sent') {
      // There is no way back into what was sent: one Back leaves the page again.
      history.go(1 - this.#trail.length);
      this.#trail = [];
    } else {
      this.#trail = [...this.#trail, step];
      history.pushState(this.#mark(), '');
    }
  }

  #mark(): object {
    const mark: Mark = { owner: this.#owner, trail: this.#trail };
    const state: unknown = history.state;
    return { ...(typeof state === 'object' ? state : { host: state }), [MARK]: mark };
  }

  #show(step: string): void {
    if (step === 'check') this.returnToCheck = false;
    this.current = step;
    this.#host.requestUpdate();
    this.#options.changed(step);
  }

  readonly #handlePop = ({ state }: PopStateEvent) => {
    const mark = (state as Record<string, Mark | undefined> | null)?.[MARK];
    // An anchor of the host page or a step of another form is none of our business.
    if (mark?.owner !== this.#owner || this.#options.locked()) return;
    const step = mark.trail.at(-1);
    if (!step || this.current === 'sent') return;
    this.#trail = mark.trail;
    this.#show(step);
  };
}
