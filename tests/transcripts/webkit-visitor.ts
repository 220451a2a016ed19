import { PATIENCE, type Stop, type Visitor } from './visitor.js';
import type { WebKit } from './webkit-driver.js';

/** Keys as WebDriver names them (W3C WebDriver, 17.4.2). */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE006',
  Space: ' ',
  Escape: '\uE00C',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
};
const SHIFT = '\uE008';

/** Gives the element with focus once the page stands still for two frames; null when it is the page itself. */
const FOCUSED = `
  const done = arguments[arguments.length - 1];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  frame().then(frame).then(() => {
    let element = document.activeElement;
    while (element.shadowRoot && element.shadowRoot.activeElement) element = element.shadowRoot.activeElement;
    done(element === document.body ? null : element);
  });
`;

/** Waits until words can be read somewhere, in shadow roots too. */
const WAIT = `
  const [wanted, done] = arguments;
  const reads = (root) =>
    [...root.children].some((element) => (element.innerText || '').includes(wanted)) ||
    [...root.querySelectorAll('*')].some((element) => element.shadowRoot && reads(element.shadowRoot));
  const look = () => (reads(document) ? done() : requestAnimationFrame(look));
  look();
`;

/** Walks with the same keys in WebKit, and notes what it calls everything that has focus. */
export class WebKitVisitor implements Visitor {
  readonly stops: Stop[] = [];
  readonly #webkit: WebKit;
  readonly #origin: string;

  constructor(webkit: WebKit, origin: string) {
    this.#webkit = webkit;
    this.#origin = origin;
  }

  scene(): void {
    // What somebody is about to do is not asked of the browser.
  }

  async readOn(): Promise<void> {
    // WebDriver tells of one element at a time, not of what is read.
  }

  async open(path: string, until: string): Promise<void> {
    await this.#webkit.goTo(`${this.#origin}/site/${path}`);
    await this.#webkit.run(WAIT, until);
  }

  async press(key: string, until?: string): Promise<void> {
    const [name = '', held] = key.split('+').reverse();
    await this.#webkit.press([KEYS[name] ?? name], held && SHIFT);
    if (until) await this.#webkit.run(WAIT, until);
    await this.#look();
  }

  async tabTo(name: string, key = 'Tab'): Promise<void> {
    for (let pressed = 0; pressed < PATIENCE; pressed++) {
      await this.press(key);
      if (this.stops.at(-1)?.name.startsWith(name)) return;
    }
    throw new Error(`${PATIENCE} times ${key} never came to "${name}".`);
  }

  async type(text: string): Promise<void> {
    await this.#webkit.press(Array.from(text));
    await this.#look();
  }

  async #look(): Promise<void> {
    const element = await this.#webkit.run(FOCUSED);
    if (element) this.stops.push(await this.#webkit.describe(element));
  }
}
