import { initialState, Task } from '../shared/task.js';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { styles } from './influence-tracker.styles.js';
import {
  dayOf,
  experiencesTold,
  influence,
  type Adapter,
  type Signal,
  type SignalList,
  type Topic,
} from '@lus/contract';
import { AdapterController, type AdapterHost } from '../shared/adapter-controller.js';
import { clock } from '../shared/day-count.js';
import { define } from '../shared/define.js';
import { FocusController } from '../shared/focus-controller.js';
import { pageHeading } from '../shared/heading.js';
import { renderContactBlock } from '../parts/contact-block.js';
import { safeUrl } from '../shared/safe-url.js';
import { renderBusy } from '../parts/progress-text.js';
import { loadFailure, RETRIED } from '../shared/failures.js';
import { TextController } from '../shared/text-controller.js';
import { WidgetErrorEvent } from '../shared/widget-error-event.js';
import { choicesView, type Look } from './choices-view.js';
import type { figuresView } from './figures.js';
import { groupsView } from './groups-view.js';
import { HistoryController } from './history-controller.js';
import { nl, others } from './influence-tracker.texts.js';
import { EVERYTHING, inOrder, select, type Order, type Selection } from './selection.js';
import { headingOf, signalView } from './signal-view.js';
import { summaryView } from './summary-view.js';
import { tableView } from './table-view.js';
import { people, words, type TrackerView } from './tracker-view.js';

/** How many signals are shown at first, and how many more at a time. */
const PORTION = 20;

/**
 * Shows what the stories moved: a sentence, the figures as a picture and in a table, then every signal with its
 * trail: where it is, who is next, since when, and with what reason. Anybody can check that nothing was changed.
 *
 * Children without a slot are shown until the script runs, to who has no JavaScript, and when loading fails.
 *
 * @tagname lus-influence-tracker
 * @fires {WidgetErrorEvent} lus-error - Something did not work.
 * @slot - What to show instead without JavaScript, such as a link to the same figures as a file.
 * @slot help - Replaces the contact block of the topic.
 * @csspart card - The whole widget.
 * @csspart heading - The heading of the widget.
 * @csspart figures - The picture of the figures, with their table.
 * @csspart choices - What the signals can be filtered and ordered by.
 * @csspart choice - A list to choose from.
 * @csspart signal - One signal.
 * @csspart quote - Words of a teller.
 * @csspart reason - Why an advice was not, or not wholly, adopted.
 * @csspart table - The signals as a table.
 * @csspart groups - Who was heard, and who not yet.
 * @csspart history - The check of the public log.
 * @csspart intact - What the check found when all is right.
 * @csspart failure - Loading or checking failed, or the log is not whole.
 * @csspart help - The contact block.
 * @csspart busy - The message while waiting.
 */
export class InfluenceTracker extends LitElement implements AdapterHost {
  static override styles = styles;

  static override properties = {
    api: {},
    topic: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    pageUrl: { attribute: 'page-url' },
    explainerUrl: { attribute: 'explainer-url' },
    signal: {},
    look: {},
    adapter: { attribute: false },
    selection: { state: true },
    shown: { state: true },
    opened: { state: true },
    announcement: { state: true },
  };

  /** Base address of the API, such as `https://lus.example.nl/v1`. Without it the nearest `<lus-provider>` is asked. */
  api = '';

  /** Which topic the signals are about. */
  topic = '';

  /** Level of the widget's heading, 2 to 4: the host page owns its outline. Signals are one deeper, their steps two. */
  headingLevel = 2;

  /**
   * Address of the page about one signal, with `{id}` in the place of its name, such as `/invloed?signaal={id}`.
   * Every signal then has a link; the page hands the name in its address on as `signal`.
   */
  pageUrl = '';

  /**
   * Address of the page about a passage of an explainer, with `{id}` in the place of the name of the explainer and
   * `{passage}` in that of the passage, such as `/uitleg/{id}#{passage}`. A signal that changed a passage then leads there.
   */
  explainerUrl = '';

  /** Name of a signal to open, and to move focus to. */
  signal = '';

  /** How the signals are shown: one under another, or in a table. Whoever reads can choose otherwise. */
  look: Look = 'list';

  /** A data source of the page's own; takes precedence over `api`. */
  adapter?: Adapter | undefined;

  private selection: Selection = EVERYTHING;
  /** At most how many signals are on the page. */
  private shown = PORTION;
  /** Names of the signals whose steps can be read. */
  private opened: ReadonlySet<string> = new Set();
  /** The last thing said to who cannot see it. */
  private announcement = { words: '' };

  readonly #text = new TextController(this, 'influenceTracker', nl, others);
  readonly #source = new AdapterController(this);
  readonly #focus = new FocusController(this);
  readonly #history = new HistoryController(this);
  readonly #data = new Task(this, {
    args: () => [this.#source.adapter, this.topic] as const,
    task: async ([adapter, topic], { signal }) =>
      adapter && topic
        ? await Promise.all([
            adapter.getTopic(topic, signal),
            adapter.listSignals(topic, signal),
            // Without the picture there is still the sentence that says the same.
            import('./figures.js').catch(() => undefined),
          ])
        : initialState,
    onComplete: ([, { items }]) => {
      this.#history.forget();
      this.#open(this.signal, items);
    },
    onError: (error) => this.dispatchEvent(new WidgetErrorEvent(error)),
  });

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('signal')) this.#open(this.signal);
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
        @toggle=${this.#toggled}
      >
        ${ready ? this.#renderData() : renderBusy()}
        <p class="visually-hidden" role="status">
          ${keyed(this.announcement, html`<span>${this.announcement.words}</span>`)}
        </p>
      </section>
    `;
  }

  #renderData() {
    const { own: t, parts } = this.#text;
    return this.#data.render({
      initial: () => html`<slot></slot>`,
      pending: () => renderBusy(parts.waiting),
      error: (error) => loadFailure(error, this.#text, t),
      complete: (data) => this.#renderContent(...data),
    });
  }

  #renderContent(topic: Topic, list: SignalList, drawing?: { figuresView: typeof figuresView }) {
    const { own: t, parts, language } = this.#text;
    const foreign = topic.language === language ? undefined : topic.language;
    const { headingLevel, pageUrl, explainerUrl } = this;
    const today = dayOf(new Date());
    const { items, experienceCount, groups, passages = [], links } = list;
    const view: TrackerView = {
      text: this.#text,
      language: foreign,
      headingLevel,
      pageUrl,
      explainerUrl,
      passages,
      today,
    };
    const figures = influence(items, today);
    const some = items.length > 0;
    return html`
      <div class="page">
        <div class="stack">
          ${pageHeading(headingLevel, t.title)}
          ${some ? summaryView(figures, view) : html`<p class="lead">${t.empty}</p>`}
        </div>
        ${
          some
            ? html`${drawing?.figuresView(experiencesTold(items, experienceCount), figures, {
                ...view,
                html,
                clock,
                people,
                words,
              })}
              ${this.#renderSignals(items, links.csv, view)}`
            : nothing
        }
        ${groupsView(groups, view)} ${some ? this.#history.render(view) : nothing}
        ${renderContactBlock({ topic, texts: parts, language: foreign })}
      </div>
    `;
  }

  #renderSignals(signals: readonly Signal[], csv: string | undefined, view: TrackerView) {
    const { own: t } = this.#text;
    const { look, selection, shown, opened } = this;
    const chosen = this.#choose(signals);
    const visible = chosen.slice(0, shown);
    const rest = Math.min(chosen.length - visible.length, PORTION);
    const count = this.#countOf(chosen.length, signals.length);
    const file = csv && safeUrl(csv);
    return html`
      <div class="stack signals">
        ${choicesView(signals, selection, look, count, view)}
        ${this.signal && !signals.some(({ id }) => id === this.signal) ? html`<p id="unknown" tabindex="-1">${t.unknown}</p>` : nothing}
        ${
          chosen.length
            ? keyed(
                look,
                look === 'table'
                  ? tableView(visible, selection, view)
                  : visible.map((signal) =>
                      keyed(signal.id, signalView(signal, opened.has(signal.id), view)),
                    ),
              )
            : html`<p>${t.none}</p>
                <button class="secondary" type="button" name="all">${t.showAll}</button>`
        }
        ${
          rest > 0
            ? keyed(
                rest,
                html`<button class="secondary" type="button" name="more">
                  ${this.#text.count(t.more, rest)}
                </button>`,
              )
            : nothing
        }
        ${file ? html`<p><a href=${file} download>${t.csv}</a></p>` : nothing}
      </div>
    `;
  }

  /** "8 signalen", or "3 van 8 signalen". */
  #countOf(chosen: number, all: number) {
    const { own: t } = this.#text;
    const whole = this.#text.count(t.signals, all);
    return chosen === all ? whole : t.outOf(this.#text.number(chosen), whole);
  }

  get #signals(): readonly Signal[] {
    return this.#data.value?.[1].items ?? [];
  }

  #choose(signals = this.#signals): Signal[] {
    return select(signals, this.selection, this.#text.language);
  }

  /** Opens a signal in the list, wherever it is, and moves focus to it; or says that it is not there. */
  #open(id: string, signals = this.#signals) {
    if (!signals.some((signal) => signal.id === id)) {
      if (!id || !signals.length) return;
      this.announcement = { words: this.#text.own.unknown };
      return this.#focus.move('#unknown');
    }
    const place = () => this.#choose(signals).findIndex((signal) => signal.id === id);
    if (place() < 0) this.selection = EVERYTHING;
    this.shown = Math.max(this.shown, place() + 1);
    this.look = 'list';
    this.opened = new Set([...this.opened, id]);
    this.#focus.move(headingOf(id), true);
  }

  /** Other signals, or in another order: from the first again, and said to who cannot see it. */
  #select(selection: Selection) {
    const { own: t } = this.#text;
    const { by, descending } = this.selection;
    const isOrdered = selection.by !== by || selection.descending !== descending;
    this.selection = selection;
    this.shown = PORTION;
    this.announcement = {
      words: isOrdered
        ? `${t.order}: ${t.columns[selection.by]}`
        : this.#countOf(this.#choose().length, this.#signals.length),
    };
  }

  #showMore() {
    const first = this.#choose()[this.shown];
    this.shown += PORTION;
    if (!first) return;
    this.#focus.move(this.look === 'list' ? headingOf(first.id) : `th [value="${first.id}"]`);
  }

  #check() {
    const adapter = this.#source.adapter;
    const list = this.#data.value?.[1];
    if (!adapter || !list) return;
    this.#history
      .check(adapter, this.topic, list)
      .catch((error: unknown) => this.dispatchEvent(new WidgetErrorEvent(error)));
  }

  #handleChange(event: Event) {
    const { name, value } = event.target as HTMLSelectElement;
    if (!this.#isOurs(event)) return;
    this.#select(
      name === 'by' ? inOrder(this.selection, value as Order) : { ...this.selection, [name]: value },
    );
  }

  #handleClick(event: Event) {
    if (!this.#isOurs(event)) return;
    const button = (event.target as Element).closest<HTMLButtonElement>('button[name]');
    if (button) this.#handleButton(button);
  }

  /** What was opened or closed stays so when signals come and go. The event does not bubble, so it is caught. */
  readonly #toggled = {
    capture: true,
    handleEvent: ({ target }: Event) => {
      const { dataset, open } = target as HTMLDetailsElement;
      const id = dataset['signal'];
      if (!id || open === this.opened.has(id)) return;
      const rest = [...this.opened].filter((other) => other !== id);
      this.opened = new Set(open ? [...rest, id] : rest);
    },
  };

  #handleButton({ name, value }: HTMLButtonElement) {
    switch (name) {
      case 'retry':
        this.#focus.move(RETRIED);
        return void this.#data.run();
      case 'open':
        return this.#open(value);
      case 'look':
        this.look = value as Look;
        return;
      case 'order':
        return this.#select(inOrder(this.selection, value as Order));
      case 'all':
        this.#focus.move('select');
        return this.#select(EVERYTHING);
      case 'more':
        return this.#showMore();
      case 'check':
        return this.#check();
    }
  }

  /** Whether something happened inside the widget, and not in what the page put into a slot. */
  #isOurs({ target }: Event): boolean {
    return (target as Node).getRootNode() === this.renderRoot;
  }
}

define('lus-influence-tracker', InfluenceTracker);

declare global {
  interface HTMLElementTagNameMap {
    'lus-influence-tracker': InfluenceTracker;
  }
}
