import {
  AdapterError,
  parseReceiptCode,
  type Adapter,
  type FollowUp,
  type TimelineEntry,
} from '@lus/contract';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { renderField } from '../parts/field.js';
import { renderFailure } from '../parts/notice.js';
import { explain } from '../shared/failures.js';
import type { TextController } from '../shared/text-controller.js';

interface MineOptions {
  text: TextController<'feedbackTimeline'>;
  adapter: () => Pick<Adapter, 'followUp'> | undefined;
  /** Something has to be looked at now: the code that is wrong, or what was found. */
  point: (selector: string) => void;
  onError: (error: unknown) => void;
}

/**
 * "What became of mine?": whoever holds a receipt code finds the entries about their experience. The code goes to the
 * server and is forgotten at once; what stays is which signals carry the experience.
 */
export class MineController {
  /** Signals that carry the experience; `undefined` as long as nobody asked. */
  signals: ReadonlySet<string> | undefined;
  /** Whether only those are shown. */
  isAlone = false;

  readonly #host: ReactiveElement;
  readonly #options: MineOptions;
  #typed = '';
  #fault: 'codeWrong' | 'codeUnknown' | undefined;
  #failure: unknown;
  #waiting = false;
  #found: FollowUp | undefined;
  /** What is wrong, for who has focus at the code already: it does not move there, so it is not heard. */
  #heard = { words: '' };

  constructor(host: ReactiveElement, options: MineOptions) {
    this.#host = host;
    this.#options = options;
  }

  type(words: string): void {
    this.#typed = words;
    if (!this.#fault || !parseReceiptCode(words)) return;
    this.#fault = undefined;
    this.#host.requestUpdate();
  }

  /**
   * @param topicId - The topic whose entries are shown; an experience on another one marks none.
   * @param told - The entries. When some are about the experience, only those are shown at first.
   */
  async find(topicId: string, told: readonly TimelineEntry[]): Promise<void> {
    const { adapter, point, onError } = this.#options;
    const code = parseReceiptCode(this.#typed);
    const source = adapter();
    if (!source || this.#waiting) return;
    this.#fault = code ? undefined : 'codeWrong';
    this.#failure = undefined;
    if (code) {
      this.#waiting = true;
      this.#host.requestUpdate();
      try {
        this.#found = await source.followUp(code);
        this.signals = new Set(
          this.#found.topicId === topicId ? this.#found.signals.map(({ id }) => id) : [],
        );
        this.isAlone = told.some(({ signal }) => signal && this.signals?.has(signal.id));
        this.#typed = '';
        point('#mine');
      } catch (error) {
        onError(error);
        if (error instanceof AdapterError && error.kind === 'gone') this.#fault = 'codeUnknown';
        else this.#failure = error;
      }
      this.#waiting = false;
    }
    if (this.#fault) {
      const isThere = this.#host.shadowRoot?.activeElement?.id === 'code';
      this.#heard = { words: isThere ? this.#options.text.own[this.#fault] : '' };
      point('#code');
    }
    this.#host.requestUpdate();
  }

  forget(): void {
    this.#found = undefined;
    this.signals = undefined;
    this.isAlone = false;
    this.#options.point('#code');
  }

  /** @param count - How many entries are about the experience. */
  render(topicId: string, count: number): TemplateResult {
    const { own: t } = this.#options.text;
    return html`
      <details class="asked" part="ask">
        <summary>${t.mine}</summary>
        ${keyed(this.#found, this.#found ? this.#renderFound(this.#found, topicId, count) : this.#renderForm())}
      </details>
    `;
  }

  #renderForm() {
    const { text } = this.#options;
    const { own: t, parts } = text;
    return html`
      <form class="panel" novalidate autocomplete="off">
        <p>${t.mineLead}</p>
        ${renderField(
          {
            field: { name: 'code', kind: 'short', label: t.code, hint: t.codeHint, required: true },
            value: this.#typed,
            fault: this.#fault && t[this.#fault],
          },
          text,
        )}
        ${
          this.#failure
            ? renderFailure({
                title: parts.failed,
                message: `${explain(this.#failure, text)} ${t.findFailed}`,
              })
            : nothing
        }
        <div class="buttons">
          <button class="secondary" type="submit">${t.find}</button>
          <p class="hint" role="status">${this.#waiting ? t.finding : nothing}</p>
        </div>
        <p class="visually-hidden" role="status">
          ${keyed(this.#heard, html`<span>${this.#heard.words}</span>`)}
        </p>
      </form>
    `;
  }

  #renderFound({ topicId, topicTitle, topicLanguage }: FollowUp, here: string, count: number) {
    const { text } = this.#options;
    const { own: t } = text;
    const isHere = topicId === here;
    return html`
      <div class="stack panel">
        <p id="mine" tabindex="-1">
          ${
            isHere
              ? count > 0
                ? text.count(t.counts, count)
                : t.notYet
              : html`${`${t.elsewhere} `}<span lang=${topicLanguage} dir="auto">${topicTitle}</span>`
          }
        </p>
        ${
          isHere && count > 0
            ? html`<label class="option">
                <input type="checkbox" name="alone" .checked=${this.isAlone} />
                <span>${t.onlyMine}</span>
              </label>`
            : nothing
        }
        <button class="quiet" type="button" name="forget">${t.forget}</button>
      </div>
    `;
  }
}
