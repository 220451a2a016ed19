import { html, isServer, LitElement, nothing, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { styles } from './writing-aid.styles.js';
import type { Finding, Format, Rule } from '@lus/readability';
import { define } from '../shared/define.js';
import { FocusController } from '../shared/focus-controller.js';
import { TextController } from '../shared/text-controller.js';
import { aidView } from './aid-view.js';
import { beginning } from './beginning.js';
import { CheckController } from './check-controller.js';
import { PORTION } from './list-view.js';
import { mirrorView } from './mirror-view.js';
import type { Place } from './places.js';
import { replaceIn } from './replace.js';
import { Review } from './review.js';
import { nl, others } from './writing-aid.texts.js';

/** Scrolls inside a box, and nowhere else, until something in it can be seen. */
function bringIntoView(box: HTMLElement | null, inside: Element | null | undefined) {
  if (!box || !inside) return;
  const outer = box.getBoundingClientRect();
  const inner = inside.getBoundingClientRect();
  if (inner.top < outer.top || inner.bottom > outer.bottom) {
    box.scrollTop += inner.top - outer.top - box.clientHeight / 3;
  }
}

/**
 * A text area for who writes Dutch for residents, with a checker of plain language beside it. What can be clearer is
 * marked in the text and stands in a list, with words that can take its place. F8 and Shift+F8 walk along the points;
 * whatever is replaced, the browser's own undo takes back. The text never leaves the page.
 *
 * It is a form control: give it a `name`, and the text is sent with its form. `input` and `change` fire as they do on
 * a text area. Load it by itself, on pages for editors: it carries a list of words that residents do not need.
 *
 * @tagname lus-writing-aid
 * @fires {InputEvent} input - The text changes, as on a text area.
 * @fires {Event} change - The text was changed and then left, as on a text area.
 * @csspart card - The whole widget.
 * @csspart sheet - The box round the text, which scrolls when the text is long.
 * @csspart control - The text area.
 * @csspart aid - Everything beside the text.
 * @csspart heading - The heading of the aid.
 * @csspart summary - How many points there are to look at.
 * @csspart kinds - Which kinds of points are shown.
 * @csspart current - The point that is looked at now.
 * @csspart suggestion - Words that can take the place of those in the text.
 * @csspart list - All points.
 * @csspart finding - One point in the list.
 * @csspart scores - The figures, as an indication.
 */
export class WritingAid extends LitElement {
  static readonly formAssociated = true;

  static override styles = styles;

  static override properties = {
    label: {},
    name: { reflect: true, useDefault: true },
    value: {},
    rows: { type: Number },
    format: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    disabled: { type: Boolean, reflect: true },
    barred: { state: true },
    most: { state: true },
    announcement: { state: true },
  };

  /** What is asked for; without it "Uw tekst". */
  label = '';

  /** Under which name a form sends the text. */
  name = '';

  /** Height of the text area, in lines. It grows with its words, and its writer can make it higher. */
  rows = 12;

  /** What kind of text it is: `text`, or `markdown` so that its marks are not read as words. */
  format: Extract<Format, 'text' | 'markdown'> = 'text';

  /** Level of the heading beside the text, 2 to 6: the host page owns its outline. */
  headingLevel = 2;

  /** Nothing can be written, nothing is checked, and a form leaves the text out. */
  disabled = false;

  /** Whether it, or a fieldset round it, is disabled. */
  private barred = false;
  /** At most how many points are in the list. */
  private most = PORTION;
  /** The last thing said to who cannot see it. */
  private announcement: { words: unknown } = { words: '' };

  readonly #internals = this.attachInternals();
  readonly #review = new Review();
  readonly #text = new TextController(this, 'writingAid', nl, others);
  readonly #focus = new FocusController(this);
  readonly #check = new CheckController(this, {
    checked: (report) => this.#checked(report?.findings ?? []),
    settled: () => this.#sayCount(),
  });
  /** Whether somebody wrote here: what a page fills in is not announced. */
  #isWritten = false;
  /** How many points there were at the last silence. */
  #known = 0;

  /** The text. Setting it makes the browser forget what could be undone, as on a text area. */
  get value(): string {
    return this.#review.text;
  }

  set value(value: string | null) {
    this.#take((value ?? '').replace(/\r\n?/g, '\n'));
  }

  /** The form that the text is sent with. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Moves focus to the text area. */
  override focus(options?: FocusOptions) {
    this.#area?.focus(options);
  }

  /** The browser: this element, or a fieldset round it, was disabled or enabled. */
  formDisabledCallback(disabled: boolean) {
    this.barred = disabled;
  }

  /** The browser: the form was reset. */
  formResetCallback() {
    this.value = this.getAttribute('value');
  }

  /** The browser: the visitor came back to the page. */
  formStateRestoreCallback(state: string) {
    this.value = state;
  }

  override connectedCallback() {
    super.connectedCallback();
    // Also when it is empty, as a text area is.
    this.#internals.setFormValue(this.value);
  }

  override willUpdate(changed: PropertyValues<this>) {
    // Not at first: there was no other format before.
    if (changed.get('format')) this.#check.ask(this.value, this.format);
  }

  override render() {
    const { language, direction, ready } = this.#text;
    return html`
      <section
        class="card"
        part="card"
        lang=${language}
        dir=${direction ?? nothing}
        @click=${this.#handleClick}
        @input=${this.#handleInput}
        @change=${this.#handleChange}
        @keydown=${this.#handleKey}
        @compositionstart=${() => this.#check.hold()}
        @compositionend=${() => this.#check.release()}
      >
        ${ready ? this.#renderDesk() : html`<div class="busy"></div>`}
        <p class="visually-hidden" role="status">
          ${keyed(this.announcement, html`<span>${this.announcement.words}</span>`)}
        </p>
      </section>
    `;
  }

  #renderDesk() {
    const review = this.#review;
    const { own: t } = this.#text;
    const { headingLevel, most } = this;
    const isOff = this.disabled || this.barred;
    const { report, isDue } = this.#check;
    return html`
      <div class="desk">
        <div class="stack writing">
          <label class="label" for="text">${this.label || t.label}</label>
          ${isOff ? nothing : html`<p class="hint" id="hint">${t.onlyHere}</p>`}
          <div class="sheet" part="sheet" lang="nl" dir="ltr">
            ${mirrorView(review.text, isOff ? [] : review.shown, review.shown[review.current])}
            <textarea
              id="text"
              part="control"
              rows=${this.rows}
              .value=${review.text}
              ?disabled=${isOff}
              aria-describedby=${isOff ? nothing : 'hint keys'}
              aria-keyshortcuts="F8 Shift+F8"
            ></textarea>
          </div>
          ${isOff ? nothing : html`<p class="hint keys" id="keys">${t.keys}</p>`}
        </div>
        ${isOff ? nothing : aidView({ text: this.#text, review, report, isDue, headingLevel, most })}
      </div>
    `;
  }

  get #area(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  get #selection(): Place {
    const { selectionStart: start = 0, selectionEnd: end = 0 } = this.#area ?? {};
    return { start, end };
  }

  /** Takes the text as it is now, whoever changed it. */
  #take(text: string) {
    if (text === this.#review.text) return;
    this.#review.edit(text);
    if (isServer) return;
    this.#internals.setFormValue(text);
    this.#check.ask(text, this.format);
  }

  /** Who was at a point that is no more goes on to the next. */
  #checked(findings: readonly Finding[]) {
    // A text can be checked before the element is on a page.
    const root = this.shadowRoot;
    const isThere = !!root?.querySelector('[part="current"]')?.contains(root.activeElement);
    this.#review.checked(findings);
    if (isThere && this.#review.current < 0) this.#goOn();
  }

  /** Says how many points there are, to who wrote, when that is another number than before. */
  #sayCount() {
    const { own: t } = this.#text;
    const { count, text } = this.#review;
    const isNews = this.#isWritten && text !== '' && count !== this.#known;
    this.#known = count;
    if (isNews) this.#say(count ? this.#text.count(t.points, count) : t.nothing);
  }

  #say(words: unknown) {
    this.announcement = { words };
  }

  /** Shows which point is looked at now, in the list and beside it. */
  async #point() {
    this.most = Math.max(this.most, this.#review.current + 1);
    this.requestUpdate();
    await this.updateComplete;
    const list = this.renderRoot.querySelector<HTMLElement>('.list');
    bringIntoView(list, list?.querySelector('[aria-current="true"]'));
  }

  /** Shows a point in the text too. Only who is writing there gets the page scrolled. */
  async #show(finding: Finding | undefined) {
    if (finding) this.#area?.setSelectionRange(finding.start, finding.end);
    await this.#point();
    const mark = this.renderRoot.querySelector('.current-mark');
    bringIntoView(this.renderRoot.querySelector<HTMLElement>('.sheet'), mark);
    if (this.shadowRoot?.activeElement === this.#area) mark?.scrollIntoView({ block: 'nearest' });
  }

  #walk(direction: 1 | -1) {
    const { own: t } = this.#text;
    const review = this.#review;
    const finding = review.step(direction, this.#selection);
    void this.#show(finding);
    if (!finding) return;
    const place = t.place(this.#text.number(review.current + 1), this.#text.number(review.shown.length));
    const { rule, message } = finding;
    this.#say(
      html`${place}. ${t.rules[rule]}: <span lang="nl" dir="ltr">${beginning(finding)}. ${message}</span>`,
    );
  }

  /** The point is done with: on to the next, which gets focus to be read; or back to the text after the last. */
  #goOn(words?: string) {
    const { shown, current } = this.#review;
    const next = shown[current] ?? this.#review.step(1, this.#selection);
    if (words) this.#say(words);
    void this.#show(next);
    if (next) this.#focus.move('#current');
    else this.focus();
  }

  #replace(words: string) {
    const review = this.#review;
    const finding = review.shown[review.current];
    const area = this.#area;
    if (!finding || !area) return;
    review.pass();
    replaceIn(area, finding, words);
    this.#goOn(this.#text.own.replaced);
  }

  #handleInput(event: Event) {
    const { target } = event;
    if (target instanceof HTMLTextAreaElement) {
      this.#isWritten = true;
      this.value = target.value;
      return;
    }
    // The page hears what is written, not what is looked at.
    event.stopPropagation();
  }

  #handleChange({ target }: Event) {
    if (target instanceof HTMLTextAreaElement) this.dispatchEvent(new Event('change', { bubbles: true }));
    if (!(target instanceof HTMLInputElement)) return;
    this.#review.show(target.value as Rule, target.checked);
    this.requestUpdate();
  }

  #handleKey(event: KeyboardEvent) {
    if (event.key !== 'F8' || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.#walk(event.shiftKey ? -1 : 1);
  }

  #handleClick({ target }: Event) {
    if (target instanceof HTMLTextAreaElement) {
      this.#review.chooseAt(target.selectionStart);
      void this.#point();
    }
    const button = (target as Element).closest<HTMLButtonElement>('button[name]');
    if (button) this.#handleButton(button);
  }

  #handleButton({ name, value }: HTMLButtonElement) {
    const review = this.#review;
    switch (name) {
      case 'previous':
        return this.#walk(-1);
      case 'next':
        return this.#walk(1);
      case 'go':
        this.focus({ preventScroll: true });
        return void this.#show(review.choose(Number(value)));
      case 'replace':
        return this.#replace(value);
      case 'leave':
        review.leave();
        return this.#goOn(this.#text.own.kept);
      case 'restore':
        review.restore();
        return this.#focus.move('[part="heading"]');
      case 'more':
        this.#focus.move(`.list > :nth-child(${this.most + 1}) button`);
        this.most += PORTION;
    }
  }
}

define('lus-writing-aid', WritingAid);

declare global {
  interface HTMLElementTagNameMap {
    'lus-writing-aid': WritingAid;
  }
}
