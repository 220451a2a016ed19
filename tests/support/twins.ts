import type { LitElement } from 'lit';
import { control, field, wordsOf } from './page.js';
import { contentOf, PageTranslator, randomFrom } from './page-translator.js';

const CONTROLS = 'a, button, summary, input, textarea, select';

/**
 * Two of the same widget, of which one is translated while it is used. Whatever is done is done to both, and after
 * each step both must tell the same.
 */
export class Twins<Widget extends LitElement> {
  readonly #plain: Widget;
  readonly #translated: Widget;
  readonly #translator: PageTranslator;
  readonly #random: () => number;

  /** @param seed - Decides what is touched, and when. With 0 everything is, always, as by Chrome. */
  constructor(plain: Widget, translated: Widget, seed: number) {
    this.#plain = plain;
    this.#translated = translated;
    this.#random = randomFrom(seed);
    this.#translator = new PageTranslator(translated.shadowRoot!, seed);
    if (seed === 0) this.#translator.follow();
    else this.#touchOnAndOn();
  }

  /** Presses what has these words. */
  press(words: string): Promise<void> {
    return this.#do(control(this.#plain, words), (element) => element.click());
  }

  /** Chooses, opens or sets by the words of its label. */
  choose(label: string): Promise<void> {
    return this.#do(field(this.#plain, label), (element) => element.click());
  }

  /** Types into a field, and leaves it. */
  fill(label: string, words: string): Promise<void> {
    return this.#do(field(this.#plain, label), (element) => {
      (element as HTMLInputElement).value = words;
      element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  /** Picks one more from a list: the next one. */
  pick(label: string): Promise<void> {
    const list = [...this.#plain.shadowRoot!.querySelectorAll('select')].find(({ labels }) =>
      Array.from(labels).some(({ textContent }) => textContent.includes(label)),
    );
    if (!list) throw new Error(`There is no list "${label}".`);
    return this.#do(list, (element) => {
      (element as HTMLSelectElement).selectedIndex += 1;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  /** The page gets another language; every text changes at once. */
  async speak(language: string): Promise<void> {
    this.stopMarking();
    await this.#each((widget) => (widget.lang = language));
  }

  /**
   * Nothing marks words from now on, as before another language: when every text changes at once, Lit changes the
   * first piece of one that is in pieces, and the rest would stay.
   */
  stopMarking(): void {
    this.#translator.stopMarking();
  }

  /** Does something with both. */
  async #each(work: (widget: Widget) => void): Promise<void> {
    this.#maybeTouch();
    work(this.#plain);
    work(this.#translated);
    this.#maybeTouch();
    await this.agree();
  }

  /** Waits until these words are there, in both. */
  async reads(words: string): Promise<void> {
    await this.#wait(`"${words}"`, () => wordsOf(this.#plain).includes(words));
    await this.agree();
  }

  /** Waits until both tell the same, or says what differs. */
  agree(): Promise<void> {
    return this.#wait(
      'the translated one telling the same',
      () => contentOf(this.#plain) === contentOf(this.#translated),
    );
  }

  stop(): void {
    this.#isStopped = true;
    this.#translator.stop();
  }

  #isStopped = false;

  #do(target: HTMLElement, work: (element: HTMLElement) => void): Promise<void> {
    const place = this.#controls(this.#plain).indexOf(target);
    return this.#each((widget) => {
      const element = this.#controls(widget)[place];
      if (!element) throw new Error(`The translated one has no control number ${place}.`);
      // A page has one focus, and what a widget says may depend on it.
      element.focus();
      work(element);
    });
  }

  #controls(widget: Widget): HTMLElement[] {
    return [...widget.shadowRoot!.querySelectorAll<HTMLElement>(CONTROLS)];
  }

  #maybeTouch(): void {
    if (this.#random() < 0.5) this.#translator.touch();
  }

  /** Now and then between two frames, so also while something is on its way. */
  #touchOnAndOn(): void {
    requestAnimationFrame(() => {
      if (this.#isStopped) return;
      if (this.#random() < 0.2) this.#translator.touch();
      this.#touchOnAndOn();
    });
  }

  async #wait(what: string, holds: () => boolean): Promise<void> {
    const end = Date.now() + 2000;
    while (!holds()) {
      if (Date.now() > end) throw new Error(`It never came to ${what}. ${this.#difference()}`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  #difference(): string {
    const [plain, translated] = [this.#plain, this.#translated].map((widget) =>
      contentOf(widget).split('\n'),
    );
    const differs = plain?.findIndex((line, index) => line !== translated?.[index]) ?? -1;
    return `Should be "${plain?.[differs]}", is "${translated?.[differs]}".`;
  }
}
