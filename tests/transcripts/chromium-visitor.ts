import type { Browser, CDPSession, Page, Request } from 'playwright-core';
import { linesAfter, readTree, sayFocus, type AccessibilityTree, type Place } from './accessibility-tree.js';
import { listen, type Heard } from './ear.js';
import { KEYS, READS, sayChange, words } from './spoken.js';
import { PATIENCE, type Step, type Stop, type Visitor } from './visitor.js';

/** Walks with the keys of a keyboard in Chromium, and writes down what its accessibility tree has a screen reader say. */
export class ChromiumVisitor implements Visitor {
  readonly scenes: { title: string; steps: Step[] }[] = [];
  /** Everything that had focus, in order. */
  readonly stops: Stop[] = [];
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #origin: string;
  readonly #asked = new Set<Request>();
  #focus: Place | undefined;
  /** Where one reads. */
  #cursor = 0;
  #title = '';

  private constructor(page: Page, session: CDPSession, origin: string) {
    this.#page = page;
    this.#session = session;
    this.#origin = origin;
    page.on('request', (request) => this.#asked.add(request));
    page.on('requestfinished', (request) => this.#asked.delete(request));
    page.on('requestfailed', (request) => this.#asked.delete(request));
  }

  static async arrive(browser: Browser, origin: string): Promise<ChromiumVisitor> {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(listen);
    const session = await context.newCDPSession(page);
    await session.send('Accessibility.enable');
    return new ChromiumVisitor(page, session, origin);
  }

  leave(): Promise<void> {
    return this.#page.context().close();
  }

  scene(title: string): void {
    this.scenes.push({ title, steps: [] });
  }

  async open(path: string, until: string): Promise<void> {
    await this.#page.goto(`${this.#origin}/site/${path}`);
    await this.#waitFor(until);
    await this.#settle();
    this.#focus = undefined;
    this.#cursor = 0;
    await this.#hear();
    this.#title = await this.#page.title();
    this.#note('Opent de pagina', [this.#title]);
  }

  async press(key: string, until?: string): Promise<void> {
    await this.#page.keyboard.press(key);
    if (until) await this.#waitFor(until);
    this.#note(KEYS[key] ?? key, await this.#listen());
  }

  async tabTo(name: string, key = 'Tab'): Promise<void> {
    for (let pressed = 0; pressed < PATIENCE; pressed++) {
      await this.press(key);
      if (this.#focus?.name.startsWith(name)) return;
    }
    throw new Error(`${PATIENCE} times ${key} never came to "${name}".`);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
    this.#note(`Typt “${text}”`, await this.#listen());
  }

  async readOn(to?: string): Promise<void> {
    const lines = linesAfter(await readTree(this.#session), this.#cursor);
    const end = to === undefined ? lines.length : lines.findIndex(({ text }) => text.includes(to)) + 1;
    if (end === 0)
      throw new Error(`"${to ?? ''}" is not read after here:\n${lines.map(({ text }) => text).join('\n')}`);
    const read = lines.slice(0, end);
    this.#cursor = read.at(-1)?.ids.at(-1) ?? this.#cursor;
    this.#note(
      READS,
      read.map(({ text }) => text),
    );
  }

  #note(does: string, says: readonly string[]): void {
    this.scenes.at(-1)?.steps.push({ does, says });
  }

  /** What is said after a key: where one is now, or what changed there, and what the page says by itself, in order. */
  async #listen(): Promise<string[]> {
    await this.#settle();
    const tree = await readTree(this.#session);
    const before = this.#focus;
    const now = await this.#focused(tree);
    this.#focus = now;
    const title = await this.#page.title();
    const isElsewhere = now?.id !== before?.id;
    if (now) {
      this.stops.push({ role: now.role, name: now.name, value: now.value });
      if (isElsewhere) this.#cursor = now.id;
    }
    const about = !now
      ? [words.nowhere]
      : isElsewhere || !before
        ? sayFocus(now, before)
        : [sayChange(before, now)];
    const heard = await this.#hear();
    const moved = isElsewhere ? heard.lastIndexOf('focus') : -1;
    const wordsOf = (part: Heard[]) => part.flatMap((each) => (each === 'focus' ? [] : [each.words]));
    const said = [
      ...wordsOf(heard.slice(0, moved + 1)),
      ...(title === this.#title ? [] : [title]),
      ...about,
      ...wordsOf(heard.slice(moved + 1)),
    ];
    this.#title = title;
    return said.filter(Boolean);
  }

  async #focused(tree: AccessibilityTree): Promise<Place | undefined> {
    const { result } = await this.#session.send('Runtime.evaluate', {
      expression: `(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element === document.body ? null : element;
      })()`,
    });
    if (!result.objectId) return undefined;
    const { node } = await this.#session.send('DOM.describeNode', { objectId: result.objectId });
    return tree.at(node.backendNodeId);
  }

  #hear(): Promise<Heard[]> {
    return this.#page.evaluate(() => window.lusEar.heard.splice(0));
  }

  async #waitFor(text: string): Promise<void> {
    await this.#page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** Waits until nothing is asked of the server and the page stands still for two frames. */
  async #settle(): Promise<void> {
    do {
      await this.#page.evaluate(async () => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        for (let seen = -1; seen !== window.lusEar.changes;) {
          seen = window.lusEar.changes;
          await frame();
          await frame();
        }
      });
    } while (this.#asked.size > 0);
  }
}
