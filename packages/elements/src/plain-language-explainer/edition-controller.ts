import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Explainer } from '@lus/contract';

interface Options {
  fetch: (language: string, signal: AbortSignal) => Promise<Explainer> | undefined;
  /** Just before another edition is shown. */
  onChange: (edition: Explainer) => void;
  onError: (error: unknown, language: string) => void;
}

/** Which edition of an explainer is shown. The one that is read stays until another one is there. */
export class EditionController implements ReactiveController {
  shown: Explainer | undefined;
  /** The language that is on its way, and the one that did not come; empty for none. */
  waiting = '';
  failed = '';

  readonly #host: ReactiveControllerHost;
  readonly #options: Options;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The first edition: nobody was reading yet. */
  begin(edition: Explainer): void {
    this.#abort?.abort();
    this.waiting = this.failed = '';
    this.shown = edition;
  }

  /** Fetches the edition in a language. Of two in a row the last counts. */
  async change(language: string): Promise<void> {
    const { fetch, onChange, onError } = this.#options;
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.failed = this.waiting = '';
    this.#host.requestUpdate();
    if (language === this.shown?.language) return;
    this.waiting = language;
    try {
      const edition = await fetch(language, signal);
      if (signal.aborted || !edition) return;
      if (edition.language !== this.shown?.language) onChange(edition);
      this.shown = edition;
    } catch (error) {
      if (signal.aborted) return;
      this.failed = language;
      onError(error, language);
    }
    this.waiting = '';
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.waiting = '';
  }
}
