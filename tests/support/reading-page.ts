import { fixture, html as page } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { Reading } from '@lus/elements/plain-language-explainer/reading.js';
import { readingStyles } from '@lus/elements/plain-language-explainer/reading.styles.js';
import { nl } from '@lus/elements/plain-language-explainer/reading.texts.js';
import { baseStyles } from '@lus/elements/shared/base.styles.js';
import { FakeSpeech, type Engine } from './fake-speech.js';
import { eventually, press, root } from './page.js';

/** A text with everything that reading has to do with, and nothing else. */
export class ReadingPage extends LitElement {
  static override styles = [baseStyles, readingStyles];

  language = 'nl';
  /** The first sentence of the second passage. */
  sentence = 'Vraag het op tijd.';

  readonly #reading = new Reading(this, { text: () => nl, language: () => this.language });

  override render() {
    const { sentence } = this;
    return html`
      <div class="card" @click=${this.#handle} @change=${this.#handle}>
        ${this.#reading.render()}
        <h2><span data-read>Hulp bij uw vraag</span></h2>
        <p>Dit wordt niet voorgelezen.</p>
        <div class="text" data-read>
          <p>
            Vanaf 1 mei krijgt u hulp van een
            <button class="term" type="button" popovertarget="tip">cliëntondersteuner</button
            ><span popover id="tip">Iemand die met u meedenkt.</span>. Dat staat in art. 3 van de wet.
            <a href="#">Lees meer.</a>
          </p>
          <ul>
            <li>Het kost niets</li>
            <li>U kiest zelf wie<span class="visually-hidden">, denk daaraan</span></li>
          </ul>
          <button type="button">Toon de officiële tekst</button>
        </div>
        <h3><span data-read>Wanneer</span></h3>
        <p class="text" data-read>${sentence} Dan is er tijd.</p>
        <slot name="plain"></slot>
        <div style="block-size: 3000px"></div>
      </div>
    `;
  }

  readonly #handle = (event: Event) => this.#reading.handle(event);
}

customElements.define('reading-page', ReadingPage);

/** What is read aloud of it, sentence by sentence. */
export const SENTENCES = [
  'Hulp bij uw vraag',
  'Vanaf 1 mei krijgt u hulp van een cliëntondersteuner.',
  'Dat staat in art. 3 van de wet.',
  'Lees meer.',
  'Het kost niets',
  'U kiest zelf wie',
  'Wanneer',
  'Vraag het op tijd.',
  'Dan is er tijd.',
];

/** The page, with perhaps something of the host page's own in it. */
export const openPage = (own: unknown = ''): Promise<ReadingPage> =>
  fixture<ReadingPage>(page`<reading-page>${own}</reading-page>`);

/** The bar with which one steers the voice. */
export const barOf = (widget: ReadingPage) => root(widget).querySelector<HTMLElement>('.player');

/** Waits until the bar is there, or gone. */
export const barOpens = (widget: ReadingPage) => eventually('a bar', () => barOf(widget) !== null);
export const barCloses = (widget: ReadingPage) => eventually('no bar', () => barOf(widget) === null);

/** What one hears of a text with white space as it is seen. */
export const heard = (sentence: string | undefined) => sentence?.replace(/\s+/g, ' ').trim();

/** The page in a browser of this kind, with its voices there. Afterwards the speech has to be removed. */
export async function openWithVoices(
  engine: Engine = 'firefox',
  voices?: ConstructorParameters<typeof FakeSpeech>[1],
  own?: unknown,
) {
  const fake = new FakeSpeech(engine, voices);
  const widget = await openPage(own);
  fake.giveVoices();
  await widget.updateComplete;
  return { fake, widget };
}

/** Presses "Lees voor" and waits for the bar. */
export async function readAloud(widget: ReadingPage): Promise<void> {
  await press(widget, 'Lees voor');
  await barOpens(widget);
}
