import { html, LitElement, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import {
  AdapterError,
  parseReceiptCode,
  type Adapter,
  type FollowUp as Status,
  type Topic,
} from '@lus/contract';
import { AdapterController, type AdapterHost } from '../shared/adapter-controller.js';
import { baseStyles } from '../shared/base.styles.js';
import { define } from '../shared/define.js';
import { renderField } from '../shared/field.js';
import { FocusController } from '../shared/focus-controller.js';
import { pageHeading } from '../shared/heading.js';
import { helpBlock } from '../shared/help-block.js';
import { lemniscate } from '../shared/lemniscate.js';
import { QuickExitController } from '../shared/quick-exit-controller.js';
import { busy, explain, failure } from '../shared/states.js';
import { TextController } from '../shared/text-controller.js';
import { WidgetErrorEvent } from '../shared/widget-error-event.js';
import { styles } from './follow-up.styles.js';
import { nl } from './follow-up.texts.js';

/** Somebody took their experience back; it is gone from the server. */
export class WithdrawnEvent extends Event {
  constructor() {
    super('lus-withdrawn', { bubbles: true, composed: true });
  }
}

/** How much of the loop is drawn when a phase is under way. */
const DRAWN = { collect: 0.25, translate: 0.5, adapt: 0.75, evaluate: 1 };

/**
 * Shows whoever holds a receipt code what became of their experience, and lets them take it back: asked twice,
 * then really gone. No account; nothing is kept on the device.
 *
 * Children without a slot are shown until the script runs, and to who has no JavaScript.
 *
 * @tagname lus-follow-up
 * @fires {WithdrawnEvent} lus-withdrawn - Somebody took their experience back.
 * @fires {WidgetErrorEvent} lus-error - Something did not work.
 * @slot help - Replaces the contact block of the topic.
 * @csspart card - The whole widget.
 * @csspart loop - The drawn loop that shows the phase.
 * @csspart heading - The heading of the page shown.
 * @csspart control - The field for the code.
 * @csspart error - What is wrong with the code.
 * @csspart failure - Looking or withdrawing failed.
 * @csspart help - The contact block.
 * @csspart exit - The button that leaves the page at once.
 * @csspart busy - The message while waiting.
 */
export class FollowUp extends LitElement implements AdapterHost {
  static override styles = [baseStyles, styles];

  static override properties = {
    api: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    exitUrl: { attribute: 'exit-url' },
    adapter: { attribute: false },
    page: { state: true },
    typed: { state: true },
    fault: { state: true },
    failure: { state: true },
    waiting: { state: true },
    warning: { state: true },
    found: { state: true },
  };

  /** Base address of the API, such as `https://lus.example.nl/v1`. Without it the nearest `<lus-provider>` is asked. */
  api = '';

  /** Level of the widget's headings, 2 to 5: the host page owns its outline. */
  headingLevel = 2;

  /** Address of a harmless page to leave to at once. Without it there is no quick exit. */
  exitUrl = '';

  /** A data source of the page's own; takes precedence over `api`. */
  adapter?: Adapter | undefined;

  private page: 'code' | 'status' | 'sure' | 'withdrawn' = 'code';
  private typed = '';
  /** Why the code was not taken. */
  private fault: 'codeMissing' | 'codeWrong' | 'codeUnknown' | undefined;
  private failure: unknown;
  private waiting: 'looking' | 'withdrawing' | undefined;
  /** Said to who cannot see it: one more Shift leaves the page. */
  private warning = '';
  private found: { status: Status; topic: Topic | undefined } | undefined;

  readonly #text = new TextController(this, 'followUp', nl);
  readonly #source = new AdapterController(this);
  readonly #exit = new QuickExitController(this, {
    url: () => this.exitUrl,
    wipe: () => this.#wipe(),
    announce: () => {
      this.warning = this.#text.parts.quickExitOnce;
    },
  });
  readonly #focus = new FocusController(this);

  override render() {
    const { language, direction, ready, parts, own: t } = this.#text;
    const topic = this.found?.topic;
    return html`
      <section
        class="card"
        part="card"
        lang=${language}
        dir=${direction ?? nothing}
        @click=${this.#handleClick}
      >
        ${
          ready
            ? html`<div class="page">
                ${this.#exit.render(parts)} ${keyed(this.page, this.#renderPage())}
                ${helpBlock(topic, parts, topic?.language === language ? undefined : topic?.language)}
              </div>`
            : busy(undefined)
        }
        <p class="visually-hidden" role="status">${this.waiting ? t[this.waiting] : this.warning}</p>
      </section>
    `;
  }

  #renderPage() {
    const { own: t } = this.#text;
    switch (this.page) {
      case 'status':
        return this.found ? this.#renderStatus(this.found.status) : nothing;
      case 'sure':
        return this.#renderSure();
      case 'withdrawn':
        return html`
          ${this.#heading(t.withdrawn)}
          <p>${t.withdrawnText}</p>
          <div class="buttons"><button class="secondary" type="button" name="other">${t.other}</button></div>
        `;
      default:
        return this.#renderCode();
    }
  }

  #heading(words: string) {
    return pageHeading(this.headingLevel, words);
  }

  #renderCode() {
    const { own: t } = this.#text;
    return html`
      ${this.#heading(t.title)}
      <p class="lead">${t.lead}</p>
      <form novalidate autocomplete="off" @input=${this.#handleInput} @submit=${this.#handleSubmit}>
        ${renderField(
          {
            field: { name: 'code', kind: 'short', label: t.code, hint: t.codeHint, required: true },
            value: this.typed,
            fault: this.fault && t[this.fault],
          },
          this.#text,
        )}
        ${this.#renderFailure(undefined, t.lookFailed)}
        <div class="buttons">
          <button class="primary" type="submit">${t.show}</button>
          ${this.waiting ? html`<p class="hint">${t.looking}</p>` : nothing}
        </div>
      </form>
    `;
  }

  #renderStatus(status: Status) {
    const { own: t } = this.#text;
    const fact = (term: string, ...facts: unknown[]) =>
      html`<div>
        <dt class="hint">${term}</dt>
        ${facts.map((words) => html`<dd>${words}</dd>`)}
      </div>`;
    const foreign = status.topicLanguage === this.#text.language ? nothing : status.topicLanguage;
    const phase = t.phases[status.phase];
    return html`
      ${lemniscate(DRAWN[status.phase])} ${this.#heading(t.status)}
      <p class="lead">${t.received}</p>
      <dl class="plain facts">
        ${fact(t.about, html`<span lang=${foreign}>${status.topicTitle}</span>`)}
        ${fact(t.phase, phase, t.round(this.#text.number(status.round)))}
        ${fact(t.receivedOn, this.#text.day(status.receivedOn))}
        ${fact(t.hearBack, this.#text.day(status.hearBackBy))}
        ${fact(t.kept, this.#text.day(status.keptUntil))}
        ${fact(t.quote, status.mayQuote ? t.quoteYes : t.quoteNo)}
      </dl>
      <details>
        <summary>${t.read}</summary>
        <blockquote class="panel measure" dir="auto">${status.story}</blockquote>
      </details>
      <div class="buttons">
        <button class="secondary" type="button" name="other">${t.other}</button>
        <button class="quiet" type="button" name="withdraw">${t.withdraw}</button>
      </div>
    `;
  }

  #renderSure() {
    const { own: t } = this.#text;
    return html`
      ${this.#heading(t.sure)}
      <p>${t.sureText}</p>
      ${this.#renderFailure(t.withdrawFailed, '')}
      <div class="buttons">
        <button class="primary" type="button" name="keep">${t.sureNo}</button>
        <button class="secondary" type="button" name="sure">${t.sureYes}</button>
        ${this.waiting ? html`<p class="hint">${t.withdrawing}</p>` : nothing}
      </div>
    `;
  }

  #renderFailure(title: string | undefined, kept: string) {
    const { parts } = this.#text;
    if (!this.failure) return nothing;
    return failure({
      title: title ?? parts.failed,
      message: html`${explain(this.failure, this.#text)} ${kept}`,
    });
  }

  #show(page: FollowUp['page']) {
    this.page = page;
    this.failure = undefined;
    this.#focus.move('[part="heading"]');
  }

  /** Does one thing with the server at a time, and tells when it fails. */
  async #ask(waiting: NonNullable<FollowUp['waiting']>, work: (adapter: Adapter) => Promise<void>) {
    const adapter = this.#source.adapter;
    if (!adapter || this.waiting) return;
    this.waiting = waiting;
    this.failure = undefined;
    try {
      await work(adapter);
    } catch (error) {
      this.dispatchEvent(new WidgetErrorEvent(error));
      if (error instanceof AdapterError && error.kind === 'gone') this.#refuse('codeUnknown');
      else this.failure = error;
    } finally {
      this.waiting = undefined;
    }
  }

  /** Neither the code nor the story stays, also not in the field. */
  #wipe() {
    this.typed = '';
    this.found = undefined;
    this.renderRoot.querySelector('form')?.reset();
  }

  #refuse(fault: NonNullable<FollowUp['fault']>) {
    this.page = 'code';
    this.fault = fault;
    this.#focus.move('#code');
  }

  #handleInput(event: Event) {
    this.typed = (event.target as HTMLInputElement).value;
    if (this.fault && parseReceiptCode(this.typed)) this.fault = undefined;
  }

  #handleSubmit(event: Event) {
    event.preventDefault();
    const code = parseReceiptCode(this.typed);
    if (!code) return this.#refuse(this.typed.trim() ? 'codeWrong' : 'codeMissing');
    this.fault = undefined;
    void this.#ask('looking', async (adapter) => {
      const status = await adapter.followUp(code);
      // Help is welcome, but what somebody came for does not wait for it to succeed.
      const topic = await adapter.getTopic(status.topicId).catch(() => undefined);
      this.found = { status, topic };
      this.#show('status');
    });
  }

  #handleClick(event: Event) {
    const target = event.target as Element;
    if (target.getRootNode() !== this.renderRoot) return;
    const button = target.closest<HTMLButtonElement>('button[name]');
    if (this.waiting && button?.name !== 'exit') return;
    switch (button?.name) {
      case 'exit':
        return this.#exit.leave();
      case 'withdraw':
        return this.#show('sure');
      case 'keep':
        return this.#show('status');
      case 'sure':
        return void this.#withdraw();
      case 'other':
        this.#wipe();
        return this.#show('code');
    }
  }

  async #withdraw() {
    const code = parseReceiptCode(this.typed);
    if (!code) return;
    await this.#ask('withdrawing', async (adapter) => {
      await adapter.withdraw(code);
      this.#wipe();
      this.#show('withdrawn');
      this.dispatchEvent(new WithdrawnEvent());
    });
  }
}

define('lus-follow-up', FollowUp);

declare global {
  interface HTMLElementTagNameMap {
    'lus-follow-up': FollowUp;
  }
  interface HTMLElementEventMap {
    'lus-withdrawn': WithdrawnEvent;
  }
}
