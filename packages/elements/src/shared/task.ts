import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a task gives when there is nothing to do yet. */
export const initialState = Symbol();

interface Options<Args extends readonly unknown[], Value> {
  /** What it depends on: when one of these is another, it is done again. */
  args: () => Args;
  task: (
    args: Args,
    options: { signal: AbortSignal },
  ) => Promise<Value | typeof initialState> | typeof initialState;
  onComplete: (value: Value) => void;
  onError: (error: unknown) => void;
}

/** What to show in each state. */
interface Views<Value> {
  initial: () => unknown;
  pending: () => unknown;
  error: (error: unknown) => unknown;
  complete: (value: Value) => unknown;
}

/** Fetches what a widget shows, anew when what it depends on changes. Only the last time counts. */
export class Task<Args extends readonly unknown[], Value> implements ReactiveController {
  /** What was fetched. */
  value: Value | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #options: Options<Args, Value>;
  #args: Args | undefined;
  #abort: AbortController | undefined;
  #show = ({ initial }: Views<Value>) => initial();

  constructor(host: ReactiveControllerHost, options: Options<Args, Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const args = this.#options.args();
    if (args.some((arg, index) => arg !== this.#args?.[index])) void this.run(args);
  }

  /** Does it now, whether or not anything changed. */
  async run(args = this.#options.args()): Promise<void> {
    const { task, onComplete, onError } = this.#options;
    this.#args = args;
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.value = undefined;
    this.#become(({ pending }) => pending());
    try {
      const value = await task(args, { signal });
      if (signal.aborted) return;
      if (value === initialState) return this.#become(({ initial }) => initial());
      this.value = value;
      this.#become(({ complete }) => complete(value));
      onComplete(value);
    } catch (error) {
      if (signal.aborted) return;
      this.#become((views) => views.error(error));
      onError(error);
    }
  }

  #become(show: (views: Views<Value>) => unknown): void {
    this.#show = show;
    this.#host.requestUpdate();
  }

  render(views: Views<Value>): unknown {
    return this.#show(views);
  }
}
