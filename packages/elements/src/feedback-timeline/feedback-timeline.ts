import { initialState, Task } from '../shared/task.js';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { styles } from './feedback-timeline.styles.js';
import type { Adapter, Timeline, TimelineEntry, Topic } from '@lus/contract';
import { AdapterController, type AdapterHost } from '../shared/adapter-controller.js';
import { define } from '../shared/define.js';
import { FocusController } from '../shared/focus-controller.js';
import { pageHeading } from '../shared/heading.js';
import { renderContactBlock } from '../parts/contact-block.js';
import { printOnly } from '../shared/print-only.js';
import { renderBusy } from '../parts/progress-text.js';
import { loadFailure, RETRIED } from '../shared/failures.js';
import { TextController } from '../shared/text-controller.js';
import { WidgetErrorEvent } from '../shared/widget-error-event.js';
import { byDay, inOrder, type Order } from './arrange.js';
import type { Counter } from './counter.js';
import { entryView, type Telling } from './entry-view.js';
import { nl, others } from './feedback-timeline.texts.js';
import { listView, PORTION } from './list-view.js';
import { MineController } from './mine-controller.js';
import { elsewhereView, newsView } from './news-view.js';
import { phasesView } from './phases-view.js';
import { posterView } from './poster-view.js';

/** How many pieces of news a screen at a desk shows in turn. */
const LATEST = 12;

type Needs = Pick<Adapter, 'getTopic' | 'listTimeline' | 'followUp'>;

/**
 * Tells what happened with the stories of a topic: where the loop is, and all that was done, good and bad alike (R19),
 * with the words of tellers as they said them. Says it aloud when there was no news for too long (R18).
 *
 * Children without a slot are shown until the script runs, to who has no JavaScript, and when loading fails.
 *
 * @tagname lus-feedback-timeline
 * @fires {WidgetErrorEvent} lus-error - Something did not work.
 * @slot - Another way to the same news.
 * @slot help - Replaces the contact block of the topic.
 * @csspart card - The whole widget.
 * @csspart heading - Its heading.
 * @csspart phases - The four phases, drawn and in words.
 * @csspart loop - The drawn loop.
 * @csspart silence - That there was no news for too long.
 * @csspart ask - "What became of mine?"
 * @csspart control - The field for the code.
 * @csspart choice - A list to choose from: which phase, which order.
 * @csspart entry - One thing that happened.
 * @csspart mine - The mark of an entry about the own story.
 * @csspart quote - Words of a teller.
 * @csspart counter - All of it, on a screen at a desk.
 * @csspart poster - The sheet to print; on screen it is not there.
 * @csspart error - What is wrong with the code.
 * @csspart failure - Loading or finding failed.
 * @csspart help - The contact block.
 * @csspart busy - The message while waiting.
 */
export class FeedbackTimeline extends LitElement implements AdapterHost<Needs> {
  static override styles = styles;

  static override properties = {
    api: {},
    topic: {},
    display: {},
    order: {},
    entry: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
    pageUrl: { attribute: 'page-url' },
    shortUrl: { attribute: 'short-url' },
    seconds: { type: Number },
    adapter: { attribute: false },
    phase: { state: true },
    most: { state: true },
  };

  /** Base address of the API, such as `https://lus.example.nl/v1`. Without it the nearest `<lus-provider>` is asked. */
  api = '';

  /** Whose news this is. */
  topic = '';

  /** `counter`: for a screen at a desk, one piece of news at a time. */
  display: 'page' | 'counter' = 'page';

  /** What comes first. */
  order: Order = 'newest';

  /** The entry to open, by its number; 0 for none. The page takes it from its own address. */
  entry = 0;

  /** Level of the widget's heading, 2 to 5: the host page owns its outline. */
  headingLevel = 2;

  /** Address of the page about one entry, with `{id}` for its number: `/nieuws#lus-{id}`, as in the feeds. */
  pageUrl = '';

  /** A short address that people can read from a poster or a screen and type over. */
  shortUrl = '';

  /** On a screen at a desk: how long each piece of news stays, in seconds. */
  seconds = 20;

  /** A data source of the page's own; takes precedence over `api`. */
  adapter?: Needs | undefined;

  /** The only phase shown; empty for all. */
  private phase = '';
  /** How many entries are shown at most. */
  private most = PORTION;

  readonly #text = new TextController(this, 'feedbackTimeline', nl, others);
  readonly #source = new AdapterController<Needs>(this);
  readonly #focus = new FocusController(this);
  readonly #mine = new MineController(this, {
    text: this.#text,
    adapter: () => this.#source.adapter,
    point: (selector) => this.#focus.move(selector),
    onError: (error) => this.#fail(error),
  });
  readonly #task = new Task(this, {
    args: () => [this.#source.adapter, this.topic, this.display] as const,
    task: async ([adapter, topic, display], { signal }) =>
      adapter && topic
        ? Promise.all([
            adapter.getTopic(topic, signal),
            adapter.listTimeline(topic, signal),
            display === 'counter' && this.#fetchCounter(),
          ])
        : initialState,
    onComplete: ([, { items }]) => {
      this.#items = items;
      this.#open(this.entry);
    },
    onError: (error) => this.#fail(error),
  });

  #items: readonly TimelineEntry[] = [];
  #counter: Counter | undefined;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('entry')) this.#open(this.entry);
  }

  override render() {
    const { language, direction, ready } = this.#text;
    return html`
      <section
        class="card ${this.display === 'counter' ? 'screen' : ''}"
        part="card"
        lang=${language}
        dir=${direction ?? nothing}
        @click=${this.#handleClick}
        @change=${this.#handleChange}
        @input=${this.#handleInput}
        @submit=${this.#handleSubmit}
      >
        ${ready ? keyed(language, this.#renderTask()) : renderBusy()}
      </section>
    `;
  }

  #renderTask() {
    const { own: t, parts } = this.#text;
    return this.#task.render({
      initial: () => html`<slot></slot>`,
      pending: () => renderBusy(parts.waiting),
      error: (error) => loadFailure(error, this.#text, t),
      complete: ([topic, timeline]) => {
        const telling = this.#telling(topic);
        return html`
          ${this.display === 'counter' ? this.#renderCounter(topic, timeline, telling) : this.#renderPage(topic, timeline, telling)}
          ${timeline.items.length > 0 ? posterView(topic, timeline, this.#news, telling, this.shortUrl) : nothing}
        `;
      },
    });
  }

  #renderCounter(topic: Topic, timeline: Timeline, telling: Telling) {
    const { headingLevel, shortUrl } = this;
    const { own: t } = this.#text;
    // What is not on the screen cannot be gone to.
    const alone = { ...telling, headingLevel: headingLevel + 1, pageUrl: '', all: new Map() };
    return this.#counter?.render({
      lit: { html, keyed },
      text: this.#text,
      top: html`
        ${this.#renderTop(topic, timeline, telling)}
        ${shortUrl ? html`<p>${t.posterRead} <strong class="address" dir="ltr" translate="no">${shortUrl}</strong></p>` : nothing}
      `,
      news: this.#news,
      tell: (entry) => entryView(entry, alone),
    });
  }

  /** What this is, and where we are now. */
  #renderTop(topic: Topic, timeline: Timeline, { language }: Telling) {
    const { own: t } = this.#text;
    return html`
      <div class="stack">
        ${pageHeading(this.headingLevel, t.title)}
        <p class="lead"><span lang=${language ?? nothing} dir="auto">${topic.title}</span></p>
      </div>
      ${phasesView(topic, t)} ${newsView(topic, timeline, this.#text)}
    `;
  }

  #renderPage(topic: Topic, timeline: Timeline, telling: Telling) {
    const { own: t, parts } = this.#text;
    const { headingLevel, most, order, phase } = this;
    const { items } = timeline;
    const about = items.filter(({ signal }) => signal && telling.mine?.has(signal.id)).length;
    const isGone = this.entry && !telling.all.has(this.entry);
    return html`
      <div class="page">
        ${this.#renderTop(topic, timeline, telling)}
        ${isGone ? html`<p class="notice" role="alert">${t.gone}</p>` : nothing}
        ${items.length > 0 ? [this.#mine.render(topic.id, about), listView({ found: this.#found, most, order, phase, headingLevel, telling })] : nothing}
        ${elsewhereView(timeline, t)}
        ${renderContactBlock({ topic, texts: parts, language: telling.language })}
      </div>
    `;
  }

  /** What the reader asked for, in the order asked for. */
  get #found(): TimelineEntry[] {
    const { signals, isAlone } = this.#mine;
    return inOrder(
      this.#items.filter(
        ({ phase, signal }) =>
          (!this.phase || phase === this.phase) && (!isAlone || (signal && signals?.has(signal.id))),
      ),
      this.order,
    );
  }

  get #news(): TimelineEntry[] {
    return byDay(this.#items).slice(0, LATEST);
  }

  #telling(topic: Topic): Telling {
    const { language } = this.#text;
    return {
      text: this.#text,
      language: topic.language === language ? undefined : topic.language,
      headingLevel: this.headingLevel + 3,
      all: new Map(this.#items.map((entry) => [entry.sequence, entry])),
      opened: this.entry,
      mine: this.#mine.signals,
      pageUrl: this.pageUrl,
    };
  }

  #fail(error: unknown) {
    this.dispatchEvent(new WidgetErrorEvent(error));
  }

  /** Brings an entry in sight, whatever was filtered, and moves focus to it. */
  #open(sequence: number) {
    const isThere = this.#items.some((entry) => entry.sequence === sequence);
    if (!isThere || this.display === 'counter') return;
    this.phase = '';
    this.#mine.isAlone = false;
    const place = this.#found.findIndex((entry) => entry.sequence === sequence);
    this.most = Math.max(this.most, place + 1);
    this.#focus.move(`#lus-${sequence}`);
  }

  async #fetchCounter() {
    const { Counter } = await import('./counter.js');
    this.#counter ??= new Counter(this);
  }

  /** Whether something happened inside the widget, and not in what the page put into a slot. */
  #isOurs({ target }: Event): boolean {
    return (target as Node).getRootNode() === this.renderRoot;
  }

  #handleClick(event: Event) {
    if (!this.#isOurs(event)) return;
    const button = (event.target as Element).closest<HTMLButtonElement>('button[name]');
    switch (button?.name) {
      case 'retry':
        this.#focus.move(RETRIED);
        return void this.#task.run();
      case 'more':
        this.#focus.move(`#lus-${this.#found[this.most]?.sequence}`);
        this.most += PORTION;
        return;
      case 'open':
        this.entry = Number(button.value);
        return this.#open(this.entry);
      case 'forget':
        return this.#mine.forget();
      case 'poster':
        return printOnly(this, this.renderRoot.querySelector('.poster'), this.#text.language);
      default:
        this.#counter?.press(button?.name);
    }
  }

  #handleChange(event: Event) {
    if (!this.#isOurs(event)) return;
    const { name, value, checked } = event.target as HTMLInputElement;
    if (name === 'phase') this.phase = value;
    else if (name === 'order') this.order = value as Order;
    else if (name === 'alone') this.#mine.isAlone = checked;
    else return;
    this.most = PORTION;
    this.requestUpdate();
  }

  #handleInput(event: Event) {
    const { name, value } = event.target as HTMLInputElement;
    if (name === 'code' && this.#isOurs(event)) this.#mine.type(value);
  }

  #handleSubmit(event: Event) {
    if (!this.#isOurs(event)) return;
    event.preventDefault();
    void this.#mine.find(this.topic, this.#items);
  }
}

define('lus-feedback-timeline', FeedbackTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'lus-feedback-timeline': FeedbackTimeline;
  }
}
