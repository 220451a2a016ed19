import type { Browser, Page } from 'playwright-core';
import type { Entry } from './stories.js';
import { tameChance, thisMoment } from './story-stillness.js';
import { watchStops } from './story-stops.js';

/** What Storybook says of a story that was shown, after its play function and axe. */
export interface Report {
  /** What the play function or the rendering threw. */
  errors: string[];
  /** What axe found: rule and place. */
  violations: string[];
}

/** The circumstances under which stories are looked at. */
export interface Mode {
  name: string;
  width: number;
  /** Settings of the toolbar, as in the address of a story. */
  globals?: string;
  forcedColours?: boolean;
}

/** What Storybook's preview leaves on its window for us. */
declare global {
  interface Window {
    __STORYBOOK_ADDONS_CHANNEL__?: Channel;
    lusReports: Record<string, Report>;
  }
}

interface Channel {
  on(event: string, listener: (payload: never) => void): void;
  emit(event: string, payload: object): void;
}

interface Finished {
  storyId: string;
  reporters: {
    type: string;
    result?: { violations?: { id: string; nodes: { html: string }[] }[] };
  }[];
}

/** Runs in the page, before anything else: listens to Storybook's channel as soon as there is one. */
function listen() {
  window.lusReports = {};
  let thrown: string[] = [];
  let channel: Channel | undefined;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(given: Channel) {
      channel = given;
      given.on('setCurrentStory', ({ storyId }: { storyId: string }) => {
        thrown = [];
        window.lusBeginAgain(storyId);
      });
      for (const event of [
        'storyThrewException',
        'playFunctionThrewException',
        'storyErrored',
        'storyMissing',
      ])
        given.on(event, (error: { message?: string; description?: string }) =>
          thrown.push(error.message ?? error.description ?? event),
        );
      given.on('docsRendered', (id: string) => {
        window.lusReports[id] = { errors: thrown, violations: [] };
      });
      given.on('storyFinished', ({ storyId, reporters }: Finished) => {
        const axe = reporters.find(({ type }) => type === 'a11y');
        const violations = (axe?.result?.violations ?? []).map(
          ({ id, nodes }) => `${id}, ${nodes.length} times, first at ${nodes[0]?.html.slice(0, 160)}`,
        );
        window.lusReports[storyId] = { errors: thrown, violations: axe ? violations : ['axe did not run'] };
      });
    },
  });
}

/** One tab of the browser that shows story after story without loading the site anew. */
export class StoryPage {
  /** Errors in the console, and requests to another origin, since the last `show`. */
  readonly faults: { console: string[]; foreign: string[] } = { console: [], foreign: [] };
  readonly page: Page;
  readonly #address: (entry: Entry) => string;
  #isOpen = false;

  private constructor(page: Page, origin: string, { globals = '' }: Mode) {
    this.page = page;
    this.#address = ({ id, type }) =>
      `${origin}/iframe.html?viewMode=${type}&id=${id}&globals=${encodeURIComponent(globals)}`;
    page.on('pageerror', ({ message }) => this.faults.console.push(message));
    page.on('console', (said) => {
      if (said.type() === 'error') this.faults.console.push(said.text());
    });
    page.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (protocol.startsWith('http') && asked !== origin) this.faults.foreign.push(request.url());
    });
  }

  static async open(browser: Browser, origin: string, mode: Mode): Promise<StoryPage> {
    const context = await browser.newContext({
      viewport: { width: mode.width, height: 900 },
      // A picture or a measure in the middle of a movement is of no use.
      reducedMotion: 'reduce',
      forcedColors: mode.forcedColours ? 'active' : 'none',
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
    });
    await context.clock.setFixedTime(thisMoment);
    const page = await context.newPage();
    for (const script of [tameChance, watchStops, listen]) await page.addInitScript(script);
    return new StoryPage(page, origin, mode);
  }

  /** Shows a story or a page of docs, and waits until it was played and judged. */
  async show(entry: Entry): Promise<Report> {
    const { id, type } = entry;
    this.faults.console = [];
    this.faults.foreign = [];
    if (this.#isOpen) {
      await this.page.evaluate(
        ([storyId, viewMode]) => {
          window.lusReports = {};
          window.__STORYBOOK_ADDONS_CHANNEL__?.emit('setCurrentStory', { storyId, viewMode });
        },
        [id, type] as const,
      );
    } else {
      await this.page.goto(this.#address(entry));
      this.#isOpen = true;
    }
    const isFinished = await this.page
      .waitForFunction((wanted) => window.lusReports[wanted], id)
      .then(() => true)
      .catch(() => false);
    if (!isFinished) {
      // Whatever it is busy with, the next story is not to suffer from it.
      this.#isOpen = false;
      return { errors: ['was never finished'], violations: [] };
    }
    return this.page.evaluate(async (wanted) => {
      await document.fonts.ready;
      return window.lusReports[wanted]!;
    }, id);
  }
}
