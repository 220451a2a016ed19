import type { Browser, Page } from 'playwright-core';
import { claimsOf, type Claim } from './story-claims.js';
import { equalAccessViolations } from './story-engines.js';
import {
  largeLetters,
  movingParts,
  ownSpacing,
  scrollsSideways,
  smallTargets,
  wordsOutOfTheirBox,
} from './story-checks.js';
import { walkByKeyboard } from './story-keyboard.js';
import { StoryPage, type Mode } from './story-page.js';
import type { PictureBook } from './story-picture-book.js';
import { groupOf, type Entry } from './stories.js';

/** What was found wrong in one mode, by group and claim: `Button, Primary: …`. */
export class Findings {
  readonly #wrong = new Map<string, string[]>();

  note(story: Entry, claim: Claim, wrong: string[]): void {
    const told = wrong.map((what) => `${story.title.replace(/.*\//, '')}, ${story.name}: ${what}`);
    const place = `${groupOf(story)} ${claim}`;
    this.#wrong.set(place, [...(this.#wrong.get(place) ?? []), ...told]);
  }

  /** Nothing at all, not even an empty list, when no story of the group was looked at. */
  of(group: string, claim: Claim): string[] | undefined {
    return this.#wrong.get(`${group} ${claim}`);
  }
}

/** A picture ends here: below it, long lists only repeat themselves. */
const longestPicture = 1600;

/** What a visit brings home. */
interface Visit {
  browser: Browser;
  origin: string;
  stories: Entry[];
  mode: Mode;
  /** Where pictures are compared; absent when they are not. */
  book?: PictureBook | undefined;
  /** Looks at a story that was just shown, before anything is done to it. */
  onShown?: ((page: Page, story: Entry) => Promise<void>) | undefined;
}

/** Looks at every story in one mode, and tells what is wrong. */
export async function visit({ browser, origin, stories, mode, book, onShown }: Visit): Promise<Findings> {
  const findings = new Findings();
  const asked = new Set(claimsOf(mode));
  const knownRings = new Set<string>();
  const tab = await StoryPage.open(browser, origin, mode);
  const { page, faults } = tab;

  for (const story of stories) {
    const note = async (claim: Claim, look: () => string[] | Promise<string[]>) => {
      if (asked.has(claim)) findings.note(story, claim, await look());
    };
    const { errors, violations } = await tab.show(story);
    await onShown?.(page, story);
    // A picture first: what comes after it may leave a trace.
    if (book) await note('picture', async () => book.look(story, await pictureOf(page)));
    await note('plays', () => errors);
    await note('axe', () => violations);
    await note('equalAccess', () => equalAccessViolations(page));
    await note('fits', () => scrollsSideways(page));
    await note('pressable', () => smallTargets(page));
    await note('still', () => movingParts(page));
    await note('spaced', () => wordsOutOfTheirBox(page, ownSpacing));
    await note('large', () => wordsWithLargeLetters(page));
    if (asked.has('ring')) {
      const wrong = await walkByKeyboard(page, knownRings);
      for (const claim of ['ring', 'hidden', 'order', 'trap'] as const) await note(claim, () => wrong[claim]);
    }
    await note('quiet', () => faults.console);
    await note('local', () => faults.foreign);
  }
  await page.context().close();
  return findings;
}

async function pictureOf(page: Page): Promise<Buffer> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  return page.screenshot({
    fullPage: true,
    animations: 'disabled',
    // Forced colours show the caret in spite of Playwright: then it had better stand still.
    style: '* { caret-animation: manual !important }',
    clip: { x: 0, y: 0, width, height: Math.min(height, longestPicture) },
  });
}

/** On a screen as wide as it is, and on half of that. */
async function wordsWithLargeLetters(page: Page): Promise<string[]> {
  const { width, height } = page.viewportSize()!;
  const found: string[] = [];
  for (const size of [width, width / 2]) {
    await page.setViewportSize({ width: size, height });
    const wrong = await wordsOutOfTheirBox(page, largeLetters);
    found.push(...wrong.map((what) => `at ${size} pixels, ${what}`));
  }
  await page.setViewportSize({ width, height });
  return found;
}
