import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Adapter, SignalList } from '@lus/contract';
import { heading } from '../shared/heading.js';
import { renderFailure, renderNotice } from '../parts/notice.js';
import { explain } from '../shared/failures.js';
import type { HistoryCheck } from './history-check.js';
import { words, type TrackerView } from './tracker-view.js';

/** How much of the last hash is shown: enough to compare, not too much to write down. */
const MARK = 16;

/** Lets anybody check that nothing was changed, taken out or put in (R17). */
export class HistoryController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #state: HistoryCheck | 'checking' | { readonly error: unknown } | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** What was checked is not on the page any more. */
  forget(): void {
    this.#abort?.abort();
    this.#state = undefined;
  }

  /** Fetches the public log, and compares it with what is shown. */
  async check(adapter: Adapter, topicId: string, shown: SignalList): Promise<void> {
    this.forget();
    const { signal } = (this.#abort = new AbortController());
    this.#become('checking');
    try {
      // Fetched for who wants to know. It is what this widget is trusted for, so without it the check fails.
      const [{ checkHistory }, log] = await Promise.all([
        import('./history-check.js'),
        adapter.listEvents(topicId, signal),
      ]);
      const outcome = await checkHistory(shown, log.items);
      if (!signal.aborted) this.#become(outcome);
    } catch (error) {
      if (signal.aborted) return;
      this.#become({ error });
      throw error;
    }
  }

  #become(state: HistoryCheck | 'checking' | { error: unknown }): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  /** The question, its button (clicks bubble as `name="check"`), and the answer, which is announced. */
  render(view: TrackerView): TemplateResult {
    const { own: t } = view.text;
    return html`
      <section class="stack" part="history">
        ${heading(view.headingLevel + 1, t.history)}
        <p>${t.historyLead}</p>
        <button class="secondary" type="button" name="check">${t.check}</button>
        <div role="status">${keyed(this.#state, this.#renderAnswer(view))}</div>
        ${this.#renderFault(view)}
      </section>
    `;
  }

  #renderAnswer({ text }: TrackerView) {
    const { own: t } = text;
    const state = this.#state;
    if (state === 'checking') return html`<p class="hint">${t.checking}</p>`;
    if (!state || 'error' in state || state.outcome !== 'intact') return nothing;
    return renderNotice({
      title: t.intactTitle,
      part: 'intact',
      content: html`
        <p>${`${text.count(t.intact, state.lines)} ${t.intactText}`}</p>
        <p>${t.mark}</p>
        <p class="mark" dir="ltr" translate="no">${state.head.slice(0, MARK).match(/.{4}/g)?.join(' ')}</p>
      `,
    });
  }

  /** Announces itself. */
  #renderFault(view: TrackerView) {
    const { text } = view;
    const { own: t } = text;
    const state = this.#state;
    if (!state || state === 'checking') return nothing;
    if ('error' in state) return renderFailure({ title: t.checkFailed, message: explain(state.error, text) });
    if (state.outcome === 'intact') return nothing;
    const what =
      'line' in state
        ? t.broken[state.outcome](text.number(state.line))
        : html`${`${t.broken[state.outcome]} `}${words(state.title ?? t.groups, view)}.`;
    return renderFailure({ title: t.brokenTitle, message: html`${what}${` ${t.brokenAdvice}`}` });
  }
}
