import type { html, TemplateResult } from 'lit';
import type { keyed } from 'lit/directives/keyed.js';
import type { TimelineEntry } from '@lus/contract';
import type { TextController } from '../shared/text-controller.js';
import { counterStyles } from './counter.styles.js';
import type { FeedbackTimeline } from './feedback-timeline.js';
import { TurnController } from './turn-controller.js';

/** What the screen needs of the widget. It brings no Lit of its own: that would want a Trusted Types policy again. */
export interface CounterView {
  lit: { html: typeof html; keyed: typeof keyed };
  text: TextController<'feedbackTimeline'>;
  /** Where we are now. */
  top: TemplateResult;
  /** The latest news. */
  news: readonly TimelineEntry[];
  tell: (entry: TimelineEntry) => TemplateResult;
}

/** For a screen at a desk, fetched only for that: where we are now, and one piece of news at a time in large type. */
export class Counter {
  readonly #host: FeedbackTimeline;
  readonly #turning: TurnController;
  /** Which piece of news is shown, from 0. */
  #place = 0;
  #count = 0;

  constructor(host: FeedbackTimeline) {
    this.#host = host;
    this.#turning = new TurnController(host, {
      on: () => host.display === 'counter' && this.#count > 1,
      seconds: () => host.seconds,
      turn: () => this.#turn(1),
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(counterStyles);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
  }

  /** One of its buttons was pressed. */
  press(name: string | undefined): void {
    if (name === 'pause') this.#turning.toggle();
    else if (name === 'next') this.#turn(1);
    else if (name === 'previous') this.#turn(-1);
  }

  #turn(by: number) {
    this.#place = (this.#place + by + this.#count) % this.#count;
    this.#host.requestUpdate();
  }

  render({ lit: { html, keyed }, text, top, news, tell }: CounterView): TemplateResult {
    const { own: t } = text;
    const { handleAttention, isTurning, isAllowed, isPaused } = this.#turning;
    this.#count = news.length;
    const entry = news[this.#place];
    return html`
      <div
        class="counter"
        part="counter"
        @pointerenter=${handleAttention}
        @pointerleave=${handleAttention}
        @focusin=${handleAttention}
        @focusout=${handleAttention}
      >
        <div class="stack">${top}</div>
        <div class="slide panel" aria-live=${isTurning ? 'off' : 'polite'}>
          ${keyed(entry?.sequence, entry && tell(entry))}
        </div>
        ${
          entry &&
          html`<div class="buttons">
            <button class="secondary" type="button" name="previous">${t.previous}</button>
            ${
              isAllowed
                ? html`<button class="secondary" type="button" name="pause">
                    ${keyed(isPaused, html`<span>${isPaused ? t.play : t.pause}</span>`)}
                  </button>`
                : undefined
            }
            <button class="secondary" type="button" name="next">${t.next}</button>
            ${keyed(
              this.#place,
              html`<p class="hint">${t.place(text.number(this.#place + 1), text.number(this.#count))}</p>`,
            )}
          </div>`
        }
      </div>
    `;
  }
}
