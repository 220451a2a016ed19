import { html, LitElement, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { styles } from './follow-up.styles.js';
import {
  AdapterError,
  parseReceiptCode,
  type Adapter,
  type FollowUp as Status,
  type Topic,
} from '@lus/contract';
import { AdapterController, type AdapterHost } from '../shared/adapter-controller.js';
import { define } from '../shared/define.js';
import type { Control } from '../parts/field.js';
import { FocusController } from '../shared/focus-controller.js';
import { renderContactBlock } from '../parts/contact-block.js';
import { PressController } from '../shared/press-controller.js';
import { QuickExitController } from '../shared/quick-exit-controller.js';
import { renderBusy } from '../parts/progress-text.js';
import { TextController } from '../shared/text-controller.js';
import { WidgetErrorEvent } from '../shared/widget-error-event.js';
import { AnswerController } from './answer-controller.js';
import { toAnswer } from './answers.js';
import { codeView, type CodeView } from './code-view.js';
import { WithdrawnEvent } from './follow-up.events.js';
import { nl, others } from './follow-up.texts.js';
import { statusView } from './status-view.js';
import { sureView, withdrawnView } from './withdraw-view.js';

/**
 * Shows whoever holds a receipt code what became of their experience, asks whether they recognise the signals that
 * carry it (R7) and whether it is better (R12), and lets them take it back: asked twice, then really gone. No
 * account; the code is typed once a visit, and nothing is kept on the device.
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
 * @csspart signal - A signal that carries the experience.
 * @csspart quote - Words of the teller.
 * @csspart answer - An answer that was given.
 * @csspart control - A text field.
 * @csspart choice - One answer to choose.
 * @csspart error - What is wrong with a field.
 * @csspart personal-data - The hint about personal data.
 * @csspart failure - Looking, sending or withdrawing failed.
 * @csspart help - The contact block.
 * @csspart exit - The button that leaves the page at once.
 * @csspart busy - The message while waiting.
 */
export class FollowUp extends LitElement implements AdapterHost {
  static override styles = styles;

  static override properties = {
    api: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    exitUrl: { attribute: 'exit-url' },
    pageUrl: { attribute: 'page-url' },
    adapter: { attribute: false },
    page: { state: true },
    typed: { state: true },
    fault: { state: true },
    failure: { state: true },
    waiting: { state: true },
    announcement: { state: true },
    found: { state: true },
  };

  /** Base address of the API, such as `https://lus.example.nl/v1`. Without it the nearest `<lus-provider>` is asked. */
  api = '';

  /** Level of the widget's headings, 2 to 5: the host page owns its outline. */
  headingLevel = 2;

  /** Address of a harmless page to leave to at once. Without it there is no quick exit. */
  exitUrl = '';

  /** Address of the page that shows a signal, with `{id}` for its name: `/gebeurt?signaal={id}`. */
  pageUrl = '';

  /** A data source of the page's own; takes precedence over `api`. */
  adapter?: Adapter | undefined;

  private page: 'code' | 'status' | 'sure' | 'withdrawn' = 'code';
  private typed = '';
  private fault: CodeView['fault'];
  private failure: unknown;
  private waiting: 'looking' | 'sending' | 'withdrawing' | undefined;
  /** The last thing said to who cannot see it. */
  private announcement = { words: '' };
  private found: { code: string; status: Status; topic: Topic | undefined } | undefined;
  /** The question whose answer was sent last. */
  #asked = '';

  readonly #text = new TextController(this, 'followUp', nl, others);
  readonly #source = new AdapterController(this);
  readonly #exit = new QuickExitController(this, {
    url: () => this.exitUrl,
    wipe: () => this.#wipe(),
    announce: () => this.#say(this.#text.parts.quickExitOnce),
  });
  readonly #focus = new FocusController(this);
  readonly #answers = new AnswerController(this, {
    text: this.#text,
    focus: this.#focus,
    say: (words) => this.#say(words),
  });
  readonly #press = new PressController();

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
        @input=${this.#handleInput}
        @change=${this.#handleChange}
        @submit=${this.#handleSubmit}
        @pointerdown=${this.#press.handleDown}
      >
        ${
          ready
            ? html`<div class="page">
                ${this.#exit.render(parts)} ${keyed(this.page, this.#renderPage())}
                ${renderContactBlock({
                  topic,
                  texts: parts,
                  language: topic?.language === language ? undefined : topic?.language,
                })}
              </div>`
            : renderBusy()
        }
        <p class="visually-hidden" role="status">
          ${this.waiting ? t[this.waiting] : keyed(this.announcement, html`<span>${this.announcement.words}</span>`)}
        </p>
      </section>
    `;
  }

  #renderPage() {
    const { found, headingLevel, failure, typed, fault } = this;
    const view = { text: this.#text, headingLevel, failure, waiting: Boolean(this.waiting) };
    if (this.page === 'sure') return sureView(view);
    if (this.page === 'withdrawn') return withdrawnView(view);
    if (this.page === 'code' || !found) return codeView({ ...view, typed, fault });
    return statusView({
      ...view,
      status: found.status,
      pageUrl: this.pageUrl,
      answers: this.#answers,
      asked: this.#asked,
    });
  }

  #show(page: FollowUp['page']) {
    this.page = page;
    this.failure = undefined;
    this.#say('');
    this.#focus.move('[part="heading"]');
  }

  /** Says something to who cannot see it; the same words again are said again. */
  #say(words: string) {
    this.announcement = { words };
  }

  /** Does one thing with the server at a time, and tells when it fails. */
  async #ask(waiting: NonNullable<FollowUp['waiting']>, work: (adapter: Adapter) => Promise<void>) {
    const adapter = this.#source.adapter;
    if (!adapter || this.waiting) return;
    this.waiting = waiting;
    this.failure = undefined;
    this.#say('');
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

  #look() {
    const code = parseReceiptCode(this.typed);
    if (!code) return this.#refuse(this.typed.trim() ? 'codeWrong' : 'codeMissing');
    this.fault = undefined;
    void this.#ask('looking', async (adapter) => {
      const status = await adapter.followUp(code);
      // Help is welcome, but what somebody came for does not wait for it to succeed.
      const topic = await adapter.getTopic(status.topicId).catch(() => undefined);
      this.found = { code, status, topic };
      this.#show('status');
    });
  }

  #answer(key: string) {
    const { found } = this;
    const draft = this.#answers.check(key);
    if (!found || !draft) return;
    this.#asked = key;
    void this.#ask('sending', async (adapter) => {
      const status = await adapter.answerFollowUp(found.code, toAnswer(key, draft));
      this.found = { ...found, status };
      this.#answers.sent(key, draft);
      this.#say(this.#text.own.thanks);
    });
  }

  #withdraw() {
    const code = this.found?.code;
    if (!code) return;
    void this.#ask('withdrawing', async (adapter) => {
      await adapter.withdraw(code);
      this.#wipe();
      this.#show('withdrawn');
      this.dispatchEvent(new WithdrawnEvent());
    });
  }

  /** Neither the code nor a word stays, also not in a field. */
  #wipe() {
    this.typed = '';
    this.found = undefined;
    this.#answers.forget();
    for (const form of this.renderRoot.querySelectorAll('form')) form.reset();
  }

  /** Focus goes to the code; who is there already would hear nothing of it, and so is told. */
  #refuse(fault: NonNullable<CodeView['fault']>) {
    if (this.shadowRoot?.activeElement?.id === 'code') this.#say(this.#text.own[fault]);
    this.page = 'code';
    this.fault = fault;
    this.#focus.move('#code');
  }

  /** Whether something happened inside the widget, and not in what the page put into a slot. */
  #isOurs({ target }: Event): boolean {
    return (target as Node).getRootNode() === this.renderRoot;
  }

  #handleInput(event: Event) {
    if (!this.#isOurs(event)) return;
    const control = event.target as Control;
    if (control.name !== 'code') return this.#answers.take(control);
    this.typed = control.value;
    if (this.fault && parseReceiptCode(this.typed)) this.fault = undefined;
  }

  /** A note was changed and left. */
  #handleChange(event: Event) {
    const { name, value, type } = event.target as Control;
    if (type !== 'textarea' || !this.#isOurs(event)) return;
    this.#press.afterPress(() => void this.#answers.personal.checkNow(name, value));
  }

  #handleSubmit(event: Event) {
    if (!this.#isOurs(event)) return;
    event.preventDefault();
    const { name } = event.target as HTMLFormElement;
    if (this.waiting) return;
    if (name) this.#answer(name);
    else this.#look();
  }

  #handleClick(event: Event) {
    if (!this.#isOurs(event)) return;
    const button = (event.target as Element).closest<HTMLButtonElement>('button[name]');
    if (!button || (this.waiting && button.name !== 'exit')) return;
    const { name, value } = button;
    switch (name) {
      case 'exit':
        return this.#exit.leave();
      case 'withdraw':
        return this.#show('sure');
      case 'keep':
        return this.#show('status');
      case 'sure':
        return this.#withdraw();
      case 'other':
        this.#wipe();
        return this.#show('code');
      case 'change':
        return this.found && this.#answers.change(value, this.found.status);
      case 'leave-answer':
        return this.#answers.close(value);
      case 'take-out':
      case 'leave':
        return this.#answers.decide(name, value);
    }
  }
}

define('lus-follow-up', FollowUp);

declare global {
  interface HTMLElementTagNameMap {
    'lus-follow-up': FollowUp;
  }
}
