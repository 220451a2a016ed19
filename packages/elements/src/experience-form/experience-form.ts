import { initialState, Task } from '../shared/task.js';
import { html, LitElement, nothing } from 'lit';
import { styles } from './experience-form.styles.js';
import { isOpen, type Telling, type Topic } from '@lus/contract';
import { AdapterController, type AdapterHost } from '../shared/adapter-controller.js';
import { define } from '../shared/define.js';
import type { Fault } from '../parts/error-summary.js';
import { readValue, type Control } from '../parts/field.js';
import { FaultController } from '../shared/fault-controller.js';
import { pageHeading } from '../shared/heading.js';
import { FocusController } from '../shared/focus-controller.js';
import { renderContactBlock } from '../parts/contact-block.js';
import { PersonalDataController } from '../shared/personal-data-controller.js';
import { PressController } from '../shared/press-controller.js';
import { QuickExitController } from '../shared/quick-exit-controller.js';
import { renderBusy } from '../parts/progress-text.js';
import { loadFailure } from '../shared/failures.js';
import { TextController } from '../shared/text-controller.js';
import { nl, others } from './experience-form.texts.js';
import { WidgetErrorEvent } from '../shared/widget-error-event.js';
import { faultsOf, textOf, toExperience } from './answers.js';
import { DraftController } from './draft-controller.js';
import { ExperienceSentEvent, StepEvent } from './experience-form.events.js';
import { pageView, progressView } from './page-view.js';
import { ReceiptController } from './receipt-controller.js';
import { StepController } from './step-controller.js';
import { questionSteps, type Step } from './steps.js';

/**
 * Lets somebody tell what they went through, in their own words, without an account. One question a page, story
 * first (R1), expectations before it (R3), only the story required.
 *
 * Children without a slot are shown until the script runs, to who has no JavaScript, and when loading fails.
 *
 * @tagname lus-experience-form
 * @fires {StepEvent} lus-step - Another page of the form appeared.
 * @fires {ExperienceSentEvent} lus-experience-sent - The server has the experience.
 * @fires {WidgetErrorEvent} lus-error - Something did not work.
 * @slot - Another way to tell, such as a link to the form that works without JavaScript.
 * @slot intro - Words of the host page above the expectations.
 * @slot help - Replaces the contact block of the topic.
 * @slot thanks - Words of the host page after sending.
 * @csspart card - The whole widget.
 * @csspart loop - The drawn loop that shows how far one is.
 * @csspart heading - The heading of the page shown.
 * @csspart control - A text field.
 * @csspart choice - One answer to choose.
 * @csspart error - What is wrong with a field.
 * @csspart error-summary - All that is wrong on the page.
 * @csspart failure - Sending or loading failed.
 * @csspart personal-data - The hint about personal data.
 * @csspart answer - One answer in the overview.
 * @csspart receipt - The block with the code.
 * @csspart code - The code itself.
 * @csspart help - The contact block.
 * @csspart exit - The button that leaves the page at once.
 * @csspart busy - The message while waiting.
 */
export class ExperienceForm extends LitElement implements AdapterHost<Telling> {
  static override styles = styles;

  static override properties = {
    api: {},
    topic: {},
    layout: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    exitUrl: { attribute: 'exit-url' },
    followUrl: { attribute: 'follow-url' },
    useHistory: { type: Boolean, attribute: 'history' },
    adapter: { attribute: false },
    sending: { state: true },
    failure: { state: true },
    announcement: { state: true },
  };

  /** Base address of the API, such as `https://lus.example.nl/v1`. Without it the nearest `<lus-provider>` is asked. */
  api = '';

  /** Which topic the experience is about. */
  topic = '';

  /** `steps`: one question a page. `single`: everything on one page. */
  layout: 'steps' | 'single' = 'steps';

  /** Level of the widget's headings, 2 to 5: the host page owns its outline. */
  headingLevel = 2;

  /** Address of a harmless page to leave to at once. Without it there is no quick exit. */
  exitUrl = '';

  /** Address of the page with `<lus-follow-up>`, shown with the code and on its print. */
  followUrl = '';

  /** Makes the browser's Back go one step back. */
  useHistory = false;

  /** A data source of the page's own; takes precedence over `api`. */
  adapter?: Telling | undefined;

  private sending = false;
  private failure: unknown;
  /** The last thing said to who cannot see it. */
  private announcement = { words: '', place: 0 };

  readonly #text = new TextController(this, 'experienceForm', nl, others);
  readonly #source = new AdapterController<Telling>(this);
  readonly #draft = new DraftController(this);
  readonly #receipt = new ReceiptController(this, this.#text);
  readonly #steps = new StepController(this, {
    history: () => this.useHistory,
    locked: () => this.sending,
    changed: (step) => this.#handleStep(step),
  });
  readonly #faults = new FaultController(this, () => this.#faultsIn(this.#shown()));
  readonly #personal = new PersonalDataController(this, () => this.#say(this.#text.parts.personalDataFound));
  readonly #exit = new QuickExitController(this, {
    url: () => this.exitUrl,
    wipe: () => this.#wipe(),
    announce: () => this.#say(this.#text.parts.quickExitOnce),
  });
  readonly #focus = new FocusController(this);
  readonly #press = new PressController();
  readonly #topic = new Task(this, {
    args: () => [this.#source.adapter, this.topic] as const,
    task: ([adapter, topic], { signal }) =>
      adapter && topic ? adapter.getTopic(topic, signal) : initialState,
    onComplete: (topic) => {
      if (!this.#draft.open(topic.id)) this.#steps.current = 'before';
      // Decided once: who has begun to write may finish; the server has the last word.
      this.#open = isOpen(topic, new Date());
      this.#shownAt = performance.now();
    },
    onError: (error) => this.dispatchEvent(new WidgetErrorEvent(error)),
  });
  #open = false;
  /** When the form was shown, in milliseconds. */
  #shownAt = 0;

  override render() {
    const { language, direction, ready } = this.#text;
    return html`
      <section
        class="card"
        part="card"
        lang=${language}
        dir=${direction ?? nothing}
        @click=${this.#handleClick}
        @pointerdown=${this.#press.handleDown}
      >
        ${ready ? this.#renderTopic() : renderBusy()}
        <p class="visually-hidden" role="status">
          ${inPlace(this.announcement.place, html`<span>${this.announcement.words}</span>`)}
        </p>
      </section>
    `;
  }

  #renderTopic() {
    const { own: t, parts } = this.#text;
    const waiting = () => renderBusy(parts.waiting);
    return this.#topic.render({
      initial: () => html`<slot></slot>`,
      pending: waiting,
      error: (error) => loadFailure(error, this.#text, t),
      complete: (topic) => html`
        <div class="page">
          <div class="top">
            ${progressView(this.#pages(topic), this.#steps.current, this.layout, t)}
            ${this.#exit.render(parts)}
          </div>
          ${this.#renderContent(topic)}
          ${renderContactBlock({ topic, texts: parts, language: this.#foreign(topic) })}
        </div>
      `,
    });
  }

  #renderContent(topic: Topic) {
    const { own: t } = this.#text;
    const { headingLevel } = this;
    if (this.#receipt.isHeld) return this.#receipt.render(topic, headingLevel, this.followUrl);
    if (!this.#open) {
      return html`${pageHeading(headingLevel, t.closed)}
        <p>${t.closedText(topic.council)}</p>`;
    }
    return html`
      <form
        novalidate
        autocomplete="off"
        @input=${this.#handleInput}
        @change=${this.#handleChange}
        @submit=${this.#handleSubmit}
      >
        ${inPlace(
          this.#pages(topic).indexOf(this.#steps.current) * 2 + Number(this.#steps.returnToCheck),
          pageView({
            topic,
            headingLevel,
            text: this.#text,
            language: this.#foreign(topic),
            single: this.layout === 'single',
            step: this.#steps.current,
            returnToCheck: this.#steps.returnToCheck,
            questions: this.#questions(topic),
            draft: this.#draft,
            personal: this.#personal,
            faults: this.#faults,
            sending: this.sending,
            failure: this.failure,
          }),
        )}
      </form>
    `;
  }

  /** Language of the topic, when it is not that of the form around it. */
  #foreign(topic: Topic): string | undefined {
    return topic.language === this.#text.language ? undefined : topic.language;
  }

  #questions(topic: Topic): Step[] {
    return questionSteps(topic, this.#text.own, this.#foreign(topic));
  }

  #pages(topic: Topic): string[] {
    return ['before', ...this.#questions(topic).map(({ id }) => id), 'check'];
  }

  /** The questions that are on the page now. */
  #shown(): Step[] {
    const topic = this.#topic.value;
    if (!topic) return [];
    const questions = this.#questions(topic);
    return this.layout === 'single' ? questions : questions.filter(({ id }) => id === this.#steps.current);
  }

  #faultsIn(steps: readonly Step[]): Fault[] {
    const { own, parts } = this.#text;
    return faultsOf(steps, this.#draft.answers, own, (over) => this.#text.count(parts.tooMany, over));
  }

  /** Stops at what is wrong: the summary takes focus. False when nothing is. */
  #stop(faults?: readonly Fault[]): boolean {
    if (this.#faults.stop(faults)) this.#focus.move('[part="error-summary"]');
    return this.#faults.summary;
  }

  async #send(topic: Topic) {
    const adapter = this.#source.adapter;
    if (!adapter || this.sending || this.#stop(this.#faultsIn(this.#questions(topic)))) return;
    const { answers, sender } = this.#draft;
    const trap = this.renderRoot.querySelector<HTMLInputElement>('input[name="website"]')?.value ?? '';
    const secondsTaken = Math.round((performance.now() - this.#shownAt) / 1000);
    const { language, own } = this.#text;
    this.sending = true;
    this.failure = undefined;
    this.#say(own.sending);
    try {
      const sent = await sender.send(adapter, topic.id, answers, (receiptHash) =>
        toExperience(topic, answers, { receiptHash, language, secondsTaken, trap }),
      );
      this.#wipe();
      this.#receipt.hold(sent);
      this.#steps.go('sent');
      this.dispatchEvent(new ExperienceSentEvent(sent.receipt));
    } catch (error) {
      this.failure = error;
      this.#say('');
      this.dispatchEvent(new WidgetErrorEvent(error));
    } finally {
      this.sending = false;
    }
  }

  /** Says something to who cannot see it; the same words again are said again. */
  #say(words: string) {
    this.announcement = { words, place: 1 - this.announcement.place };
  }

  /** Every word is gone, also from the fields, at once. */
  #wipe() {
    this.#draft.forget();
    this.#personal.forget();
    this.#receipt.hold(undefined);
    this.renderRoot.querySelector('form')?.reset();
  }

  #handleStep(step: string) {
    this.#faults.clear();
    this.failure = undefined;
    this.#say('');
    this.#focus.moveByDefault('[part="heading"]');
    this.dispatchEvent(new StepEvent(step));
  }

  #handleSubmit(event: Event) {
    event.preventDefault();
    const topic = this.#topic.value;
    if (!topic) return;
    const { current, returnToCheck } = this.#steps;
    if (this.layout === 'single' || current === 'check') void this.#send(topic);
    else if (!this.#stop()) {
      const pages = this.#pages(topic);
      this.#steps.go(returnToCheck ? 'check' : (pages[pages.indexOf(current) + 1] ?? 'check'));
    }
  }

  #handleInput(event: Event) {
    const field = event.target as Control;
    const { name, value } = field;
    if (name === 'website' || !this.#isOurs(event)) return;
    if (name === 'keep') return this.#keep(field as HTMLInputElement);
    if (this.sending) {
      // What is on its way cannot change any more; words that would be lost are not taken.
      field.value = textOf(this.#draft.answers, name);
      return;
    }
    this.#draft.set(name, readValue(field));
    this.#faults.forgive();
    if (isFreeText(field)) this.#personal.check(name, value);
  }

  /** A field was changed and left: from now on what is wrong with it is said. */
  #handleChange(event: Event) {
    const field = event.target as Control;
    if (!field.type.startsWith('text') || !this.#isOurs(event)) return;
    this.#press.afterPress(() => {
      const wrong = this.#faults.left(field.name);
      if (wrong) this.#say(wrong.message);
      if (isFreeText(field)) void this.#personal.checkNow(field.name, field.value);
    });
  }

  /** Whether something happened inside the widget, and not in what the page put into a slot. */
  #isOurs({ target }: Event): boolean {
    return (target as Node).getRootNode() === this.renderRoot;
  }

  /** The box tells the truth: it is empty again when the device does not allow keeping. */
  #keep(box: HTMLInputElement) {
    this.#draft.keep(box.checked);
    box.checked = this.#draft.kept;
  }

  #handleClick(event: Event) {
    if (!this.#isOurs(event)) return;
    const target = (event.target as Element).closest<HTMLElement>('button[name], a[href^="#"]');
    if (target instanceof HTMLButtonElement) this.#handleButton(target.name, target.value);
    else if (target) {
      event.preventDefault();
      this.#goToField(target.getAttribute('href')?.slice(1) ?? '');
    }
  }

  #handleButton(name: string, value: string) {
    const topic = this.#topic.value;
    if (this.sending && name !== 'exit') return;
    switch (name) {
      case 'exit':
        return this.#exit.leave();
      case 'retry':
        this.#focus.move(topic ? '[type="submit"]' : '[part="heading"]');
        return void (topic ? this.#send(topic) : this.#topic.run());
      case 'back':
        return this.#back();
      case 'change':
        this.#steps.returnToCheck = true;
        return this.#steps.go(value);
      case 'clear':
        this.#focus.move(`[id="${value}"]`);
        return this.#draft.set(value, undefined);
      case 'take-out':
      case 'leave':
        return this.#handlePersonalData(name, value);
      case 'wipe':
        this.#wipe();
        this.#say(this.#text.own.wiped);
        this.#focus.move('[part="heading"]');
        return;
      case 'copy':
        return void this.#receipt.copy().then(() => this.#say(this.#receipt.notice));
      case 'print':
        return topic && this.#receipt.print(topic, this.followUrl);
      case 'again':
        this.#receipt.hold(undefined);
        this.#shownAt = performance.now();
        return this.#steps.go('story');
    }
  }

  #back() {
    const topic = this.#topic.value;
    if (!topic) return;
    const pages = this.#pages(topic);
    this.#steps.back(pages[pages.indexOf(this.#steps.current) - 1] ?? 'before');
  }

  /** From the error summary to a field, also when that is on another page. */
  #goToField(name: string) {
    const topic = this.#topic.value;
    const step =
      topic && this.#questions(topic).find(({ fields }) => fields.some((field) => field.name === name));
    this.#focus.move(`[id="${name}"]`);
    if (step && this.layout === 'steps' && step.id !== this.#steps.current) {
      this.#steps.returnToCheck = true;
      this.#steps.go(step.id);
      this.#faults.stop();
    }
  }

  #handlePersonalData(choice: 'take-out' | 'leave', value: string) {
    const [field = '', index] = value.split(' ');
    if (choice === 'leave') this.#personal.leave(field, Number(index));
    else {
      const { parts } = this.#text;
      const text = textOf(this.#draft.answers, field);
      this.#draft.set(field, this.#personal.takeOut(field, Number(index), text, parts.takenOutMark));
      this.#say(parts.takenOut);
    }
    this.#focus.move(`[id="${field}"]`);
  }
}

/** Shows something in one of several places, so that nothing of what stood in another place stays behind in it. */
const inPlace = (place: number, content: unknown) => [...Array<undefined>(place), content];

/** Somebody's own words, in which personal data may slip; not the fields that ask for it. */
const isFreeText = ({ name, type }: Control) => type.startsWith('text') && !name.startsWith('contact');

define('lus-experience-form', ExperienceForm);

declare global {
  interface HTMLElementTagNameMap {
    'lus-experience-form': ExperienceForm;
  }
}
