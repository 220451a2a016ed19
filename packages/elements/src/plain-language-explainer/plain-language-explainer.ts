import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import { styles } from './plain-language-explainer.styles.js';
import type { Explainer, Explaining } from '@lus/contract';
import { AdapterController, type AdapterHost } from '../shared/adapter-controller.js';
import { define } from '../shared/define.js';
import type { Control } from '../parts/field.js';
import { FocusController } from '../shared/focus-controller.js';
import { renderContactBlock } from '../parts/contact-block.js';
import { printOnly } from '../shared/print-only.js';
import { renderBusy } from '../parts/progress-text.js';
import { loadFailure, RETRIED } from '../shared/failures.js';
import { initialState, Task } from '../shared/task.js';
import { TextController } from '../shared/text-controller.js';
import { WidgetErrorEvent } from '../shared/widget-error-event.js';
import { ClarityController } from './clarity-controller.js';
import { EditionController } from './edition-controller.js';
import { tongueOf, wordsOf, type ExplainerView } from './explainer-view.js';
import { nameOf } from './languages.js';
import { languagesView } from './languages-view.js';
import { PairsController } from './pairs-controller.js';
import { anchorOf, passageView } from './passage-view.js';
import { PlaceController, SHOWN_LANGUAGE } from './place-controller.js';
import { nl, others } from './plain-language-explainer.texts.js';
import { Reading } from './reading.js';
import { slotsView } from './slots-view.js';
import { TERM_HINT, termsView } from './term-view.js';
import { summaryView, topView } from './top-view.js';

/**
 * A policy text in plain words, beside the official text: what matters first, then passage by passage, with difficult
 * words explained. Says who wrote, checked and read it, and what residents changed; asks whether it was clear.
 *
 * Without `explainer` it shows the page's own HTML, in pairs of slots: `plain` beside `original`, `plain-2` beside
 * `original-2`, and so on. Without JavaScript that HTML simply stands there. Children without a slot are shown until
 * the script runs, to who has no JavaScript, and when loading fails.
 *
 * @tagname lus-plain-language-explainer
 * @fires {WidgetErrorEvent} lus-error - Something did not work.
 * @slot - Another way to the same text; with the page's own texts, what stands above them, such as a heading.
 * @slot help - Replaces the contact block of the topic.
 * @slot summary - What matters first, when the page brings its own text.
 * @slot plain - The first passage in plain words.
 * @slot original - The official text of the first passage.
 * @slot plain-2 - The second passage in plain words; `plain-3` and so on for the others.
 * @slot original-2 - The official text of the second passage; `original-3` and so on for the others.
 * @slot terms - The list of difficult words, when the page brings its own text.
 * @csspart card - The whole widget.
 * @csspart heading - Its heading.
 * @csspart labels - Version, date, and who wrote, checked and read it.
 * @csspart languages - The languages to choose from.
 * @csspart outdated - That a translation is older than what it translates.
 * @csspart reading - Help with reading.
 * @csspart player - The bar that steers the voice, or the few lines that are kept clear.
 * @csspart summary - What matters first.
 * @csspart choice - A list to choose from.
 * @csspart passage - One passage.
 * @csspart term - A difficult word that can be pressed.
 * @csspart tip - What that word means.
 * @csspart impact - What one notices of a passage.
 * @csspart changed - That residents changed a passage.
 * @csspart original - The official text of a passage.
 * @csspart terms - The list of difficult words.
 * @csspart clarity - "Was this clear?"
 * @csspart control - The field for what was not clear.
 * @csspart error - What is wrong with that field.
 * @csspart personal-data - The hint about personal data in it.
 * @csspart failure - Loading, translating or sending failed.
 * @csspart help - The contact block.
 * @csspart busy - The message while waiting.
 */
export class PlainLanguageExplainer extends LitElement implements AdapterHost<Explaining> {
  static override styles = styles;

  static override properties = {
    api: {},
    explainer: {},
    language: {},
    passage: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    signalUrl: { attribute: 'signal-url' },
    adapter: { attribute: false },
    opened: { state: true },
    announcement: { state: true },
  };

  /** Base address of the API, such as `https://lus.example.nl/v1`. Without it the nearest `<lus-provider>` is asked. */
  api = '';

  /** Which explainer to show; empty to show the page's own texts in the slots. */
  explainer = '';

  /** The language to begin with, a BCP 47 tag; that of the page when empty. Whoever reads can choose another. */
  language = '';

  /** Name of a passage to go to. The page takes it from its own address. */
  passage = '';

  /** Level of the widget's heading, 2 to 4: the host page owns its outline. Passages are one deeper. */
  headingLevel = 2;

  /** Address of the page about a signal, with `{id}` in the place of its name: `/gebeurt?signaal={id}`. */
  signalUrl = '';

  /** A data source of the page's own; takes precedence over `api`. */
  adapter?: Explaining | undefined;

  /** Names of the passages whose official text is shown. */
  private opened: ReadonlySet<string> = new Set();
  /** The last thing said to who cannot see it. */
  private announcement = { words: '' };

  readonly #text = new TextController(this, 'plainLanguageExplainer', nl, others);
  readonly #source = new AdapterController<Explaining>(this);
  readonly #focus = new FocusController(this);
  readonly #place = new PlaceController(this);
  readonly #pairs = new PairsController(this);
  readonly #clarity = new ClarityController(this, {
    text: this.#text,
    focus: this.#focus,
    explainer: () => this.#edition.shown,
    adapter: () => this.#source.adapter,
    say: (words) => this.#say(words),
    onError: (error) => this.#fail(error),
  });
  readonly #reading = new Reading(this, {
    text: () => this.#text.own.reading,
    language: () => this.#edition.shown?.language ?? this.#text.page,
  });
  readonly #edition = new EditionController(this, {
    fetch: (language, signal) => this.#source.adapter?.getExplainer(this.explainer, language, signal),
    onChange: ({ language }) => {
      this.#place.keep();
      // Whoever wants to read English wants English labels too, and hears so in English.
      void this.#text.prefer(language).then(() => this.#say(this.#text.own.loaded(this.#named(language))));
    },
    onError: (error, language) => {
      this.#say(this.#text.own.notLoaded(this.#named(language)));
      this.#fail(error);
    },
  });
  readonly #task = new Task(this, {
    // Not before the language of the page is known.
    args: () => [this.#text.ready && this.#source.adapter, this.explainer] as const,
    task: async ([adapter, explainer], { signal }) =>
      adapter && explainer
        ? Promise.all([
            adapter.getExplainer(explainer, (this.#asked = this.#wanted), signal),
            this.#clarity.fetch(),
          ])
        : initialState,
    onComplete: ([edition]) => {
      this.#edition.begin(edition);
      this.#follow();
      this.#seek(this.passage);
    },
    onError: (error) => this.#fail(error),
  });

  /** In which language the words of the widget were shown. */
  #spoken = '';
  /** The language that was asked for last because the page wanted it. */
  #asked = '';

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('passage')) this.#seek(this.passage);
    this.#follow();
    const { language } = this.#text;
    if (this.hasUpdated && this.#spoken !== language) {
      // In other words all of it is built anew: also the button that was pressed.
      this.#place.keep();
      if (this.renderRoot.querySelector('.languages :focus')) this.#focus.moveByDefault(SHOWN_LANGUAGE);
    }
    this.#spoken = language;
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
        @change=${this.#handleChange}
        @input=${this.#handleInput}
        @submit=${this.#handleSubmit}
        @pointerdown=${this.#clarity.handleDown}
        @toggle=${this.#toggled}
      >
        ${ready ? keyed(language, this.explainer ? this.#renderTask() : this.#renderSlots()) : renderBusy()}
        <p class="visually-hidden" role="status">
          ${keyed(this.announcement, html`<span>${this.announcement.words}</span>`)}
        </p>
      </section>
    `;
  }

  #renderTask() {
    const { own: t, parts } = this.#text;
    return this.#task.render({
      initial: () => html`<slot></slot>`,
      pending: () => renderBusy(parts.waiting),
      error: (error) => loadFailure(error, this.#text, t),
      complete: ([first]) => this.#renderExplainer(this.#edition.shown ?? first),
    });
  }

  #renderExplainer(explainer: Explainer) {
    const { headingLevel, opened, passage, signalUrl } = this;
    const { own: t, parts, language } = this.#text;
    const { topic, passages, terms } = explainer;
    const view: ExplainerView = {
      text: this.#text,
      explainer,
      headingLevel,
      opened,
      passage,
      signalUrl,
      plain: tongueOf(explainer.language),
      official: tongueOf(explainer.source.language),
      ...wordsOf(explainer),
    };
    const isGone = passage && !passages.some(({ id }) => id === passage);
    // Another edition is built anew: its words take no place of others that a browser may have translated.
    const edition = `${explainer.language} ${explainer.version}`;
    return html`
      <div class="page">
        ${keyed(edition, topView(view))} ${languagesView(this.#edition, view)} ${this.#reading.render()}
        ${isGone ? html`<p class="notice" id="unknown" tabindex="-1">${t.unknown}</p>` : nothing}
        <span id=${TERM_HINT} hidden>${t.termHint}</span>
        ${keyed(edition, summaryView(view))}
        ${renderContactBlock({
          topic,
          texts: parts,
          language: topic.language === language ? undefined : topic.language,
          isOpen: true,
        })}
        ${this.#renderAll()}
        <div>
          ${keyed(
            edition,
            // Finding the difficult words takes a while in a long text: not at each letter that is typed elsewhere.
            guard([explainer, language, headingLevel, opened, passage, signalUrl], () =>
              passages.map((each) => passageView(each, view)),
            ),
          )}
        </div>
        ${terms.length > 0 ? keyed(edition, termsView(terms, view)) : nothing}
        ${this.#clarity.render(explainer, headingLevel)}
        <button class="quiet print" type="button" name="print">${t.print}</button>
      </div>
    `;
  }

  #renderSlots() {
    const { opened } = this;
    const pairs = this.#pairs.all;
    return slotsView({
      pairs,
      opened,
      t: this.#text.own,
      reading: pairs.length > 0 ? this.#reading.render() : nothing,
      all: this.#officials.length > 1 ? this.#renderAll() : nothing,
    });
  }

  /** One switch for all official texts. */
  #renderAll() {
    const isAll = this.#officials.every((id) => this.opened.has(id));
    return html`
      <label class="option all">
        <input type="checkbox" name="all" .checked=${isAll} />
        <span>${this.#text.own.all}</span>
      </label>
    `;
  }

  /** The names of all passages with an official text; of the page's own texts, their numbers. */
  get #officials(): string[] {
    return this.explainer
      ? (this.#edition.shown?.passages.map(({ id }) => id) ?? [])
      : this.#pairs.all.flatMap((isThere, index) => (isThere ? [String(index + 1)] : []));
  }

  /** The name of a language in the words of the widget. */
  #named(tag: string): string {
    return nameOf(tag, this.#text.language) ?? tag;
  }

  #fail(error: unknown) {
    this.dispatchEvent(new WidgetErrorEvent(error));
  }

  /** Says something to who cannot see it; the same words again are said again. */
  #say(words: string) {
    this.announcement = { words };
  }

  /** Moves focus to a passage, or to the message that it is not there. */
  #seek(id: string) {
    const explainer = this.#edition.shown;
    if (!id || !explainer) return;
    const isThere = explainer.passages.some((passage) => passage.id === id);
    this.#focus.move(isThere ? `#${CSS.escape(anchorOf(id))}` : '#unknown', isThere);
  }

  get #wanted(): string {
    return this.language || this.#text.page;
  }

  /** The page wants another language than before. */
  #follow() {
    if (!this.#edition.shown || this.#asked === this.#wanted) return;
    this.#asked = this.#wanted;
    void this.#edition.change(this.#wanted);
  }

  /** Whether something happened inside the widget, and not in what the page put into a slot. */
  #isOurs({ target }: Event): boolean {
    return (target as Node).getRootNode() === this.renderRoot;
  }

  #handleClick(event: Event) {
    if (!this.#isOurs(event) || this.#reading.handle(event)) return;
    const button = (event.target as Element).closest<HTMLButtonElement>('button[name]');
    if (!button) return;
    const { name, value } = button;
    if (name === 'print') printOnly(this, this.renderRoot.querySelector('.page'), this.#text.language);
    else if (name === 'language') {
      if (value !== this.#edition.shown?.language) this.#say(this.#text.own.loading(this.#named(value)));
      // This button goes, and the one above it stays.
      if (button.closest('.failure')) this.#focus.move(`.languages [value="${CSS.escape(value)}"]`);
      void this.#edition.change(value);
    } else if (button.closest('.clarity')) this.#clarity.press(button);
    else if (name === 'retry') {
      this.#focus.move(RETRIED);
      void this.#task.run();
    }
  }

  #handleChange(event: Event) {
    if (!this.#isOurs(event) || this.#reading.handle(event)) return;
    const control = event.target as Control;
    if (control.name !== 'all') return this.#clarity.take(control, true);
    this.#place.keep();
    this.opened = new Set((control as HTMLInputElement).checked ? this.#officials : []);
  }

  #handleInput(event: Event) {
    if (this.#isOurs(event)) this.#clarity.take(event.target as Control, false);
  }

  #handleSubmit(event: Event) {
    if (!this.#isOurs(event)) return;
    event.preventDefault();
    this.#clarity.submit();
  }

  /**
   * What was opened or closed stays so when other things change, and what a difficult word means is said: who cannot
   * see that it opened hears it. The event does not bubble, so it is caught.
   */
  readonly #toggled = {
    capture: true,
    handleEvent: (event: Event) => {
      const target = event.target as HTMLElement;
      const id = target.dataset['passage'];
      if (target.matches('.tip') && (event as ToggleEvent).newState === 'open') this.#say(target.textContent);
      if (id === undefined) return;
      const { open } = target as HTMLDetailsElement;
      const rest = [...this.opened].filter((other) => other !== id);
      if (open !== this.opened.has(id)) this.opened = new Set(open ? [...rest, id] : rest);
    },
  };
}

define('lus-plain-language-explainer', PlainLanguageExplainer);

declare global {
  interface HTMLElementTagNameMap {
    'lus-plain-language-explainer': PlainLanguageExplainer;
  }
}
