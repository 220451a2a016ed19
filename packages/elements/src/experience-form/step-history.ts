/** Under this name our part of an entry in the browser's history stands, beside what the host page keeps there. */
const MARK = 'lusStep';

interface Mark {
  /** Whose entry it is: a page can have two forms, and an entry outlives a reload. */
  owner: string;
  /** The steps up to and including this one. */
  trail: string[];
}

/**
 * Makes each step of a form an entry in the browser's history, so that Back goes one step back; the address and the
 * host page's own state stay as they are.
 */
export class StepHistory {
  readonly #owner = Math.random().toString(36);
  readonly #shows: (step: string) => boolean;
  /** The step of each entry of ours, up to where one is now; empty before the first. */
  #trail: string[] = [];

  /** @param shows - Shows the step that Back or Forward leads to; false when nothing may change now. */
  constructor(shows: (step: string) => boolean) {
    this.#shows = shows;
  }

  listen(): void {
    addEventListener('popstate', this.#handlePop);
  }

  rest(): void {
    removeEventListener('popstate', this.#handlePop);
  }

  /** One goes from a step to another. */
  remember(from: string, step: string): void {
    if (!this.#trail.length) {
      this.#trail = [from];
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

  /** By the browser's Back, when that leads to this step, so that Forward works too. False when it does not. */
  back(step: string): boolean {
    const leads = this.#trail.at(-2) === step;
    if (leads) history.back();
    return leads;
  }

  #mark(): object {
    const mark: Mark = { owner: this.#owner, trail: this.#trail };
    const state: unknown = history.state;
    return { ...(typeof state === 'object' ? state : { host: state }), [MARK]: mark };
  }

  readonly #handlePop = ({ state }: PopStateEvent) => {
    const mark = (state as Record<string, Mark | undefined> | null)?.[MARK];
    // An anchor of the host page or a step of another form is none of our business.
    if (mark?.owner !== this.#owner) return;
    const step = mark.trail.at(-1);
    if (step && this.#shows(step)) this.#trail = mark.trail;
  };
}
