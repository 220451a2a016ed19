import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { entries, projectRoot, serveSite, StoryPage, type Entry, type Mode } from '../support/stories.js';
import {
  scrollsSideways,
  shownApi,
  smallTargets,
  unseenStops,
  wordsOutOfTheirBox,
} from '../support/story-checks.js';

const light: Mode = { name: 'light', width: 1280 };
const narrow: Mode = { name: '320 pixels', width: 320 };
const modes: Mode[] = [
  light,
  { name: 'dark', width: 1280, globals: 'scheme:dark' },
  { name: 'forced colours', width: 1280, forcedColours: true },
  { name: 'right to left', width: 1280, globals: 'direction:rtl' },
  narrow,
];

const claims = {
  plays: 'does what its play function says',
  quiet: 'logs no error',
  local: 'asks nothing of another site',
  accessible: 'passes axe',
  fits: 'needs no scrolling sideways',
  pressable: 'has nothing to press under 24 by 24 pixels',
  spaced: 'keeps its words whole with the spacing of WCAG 1.4.12',
  focused: 'shows where the keyboard is',
} as const;
type Claim = keyof typeof claims;

const always: Claim[] = ['plays', 'quiet', 'local', 'accessible', 'fits', 'pressable'];
const claimsOf = (mode: Mode): Claim[] => [
  ...always,
  ...(mode === light || mode === narrow ? (['spaced'] as const) : []),
  ...(mode === light ? (['focused'] as const) : []),
];

const pages = entries();
const stories = pages.filter(({ type }) => type === 'story');
const pictures = join(projectRoot, '.lus/pictures');

/** What was found wrong, by mode and claim: `Parts/Button, Primary: …`. */
const findings = new Map<Mode, Partial<Record<Claim, string[]>>>(modes.map((mode) => [mode, {}]));
const snapshots = new Map<string, string>();
const shown = new Set<string>();
const docsFaults: string[] = [];

/** Looks at every story under one circumstance, and writes down what is wrong. */
async function visit(browser: Browser, origin: string, mode: Mode): Promise<void> {
  const folder = join(pictures, mode.name.replaceAll(' ', '-'));
  mkdirSync(folder, { recursive: true });
  const tab = await StoryPage.open(browser, origin, mode);
  const { page, faults } = tab;
  const found = findings.get(mode)!;

  for (const story of stories) {
    const note = (claim: Claim, wrong: string[]) =>
      (found[claim] ??= []).push(...wrong.map((what) => `${story.title}, ${story.name}: ${what}`));
    const { errors, violations } = await tab.show(story);
    note('plays', errors);
    note('accessible', violations);
    note('fits', await scrollsSideways(page));
    note('pressable', await smallTargets(page));
    await page.screenshot({ path: join(folder, `${story.id}.png`), fullPage: true });
    if (mode === light) {
      for (const name of await shownApi(page)) shown.add(name);
      if (isWidget(story)) snapshots.set(story.id, await page.locator('#storybook-root').ariaSnapshot());
      note('focused', await unseenStops(page));
    }
    if (claimsOf(mode).includes('spaced')) note('spaced', await wordsOutOfTheirBox(page));
    note('quiet', faults.console);
    note('local', faults.foreign);
  }
  await page.context().close();
}

async function visitDocs(browser: Browser, origin: string): Promise<void> {
  const tab = await StoryPage.open(browser, origin, light);
  for (const entry of pages.filter(({ type }) => type === 'docs')) {
    const { errors } = await tab.show(entry);
    const { console, foreign } = tab.faults;
    docsFaults.push(...[...errors, ...console, ...foreign].map((what) => `${entry.title}: ${what}`));
  }
  await tab.page.context().close();
}

before(async () => {
  const site = await serveSite();
  const browser = await openBrowser();
  try {
    const work = [
      ...modes.map((mode) => () => visit(browser, site.origin, mode)),
      () => visitDocs(browser, site.origin),
    ];
    // Two tabs at a time: one waits for the page while the other one draws.
    const goOn = async (): Promise<void> => {
      for (let job = work.shift(); job; job = work.shift()) await job();
    };
    await Promise.all([goOn(), goOn()]);
  } finally {
    await browser.close();
    await site.close();
  }
});

for (const mode of modes) {
  describe(`every story in ${mode.name}`, () => {
    for (const claim of claimsOf(mode)) {
      it(claims[claim], () => assert.deepEqual(findings.get(mode)![claim], []));
    }
  });
}

describe('every page of docs', () => {
  it('opens without an error and asks nothing of another site', () => assert.deepEqual(docsFaults, []));
});

describe('what assistive technology gets', () => {
  for (const widget of new Set(stories.filter(isWidget).map(widgetOf))) {
    it(`is as it was written down for <lus-${widget}>`, () => {
      const file = join(projectRoot, `tests/house/snapshots/${widget}.aria.yml`);
      const now = writtenDown(widget);
      if (process.env['LUS_UPDATE'] === '1') writeFileSync(file, now);
      assert.equal(now, existsSync(file) ? readFileSync(file, 'utf8') : '');
    });
  }
});

describe('the documented parts and slots', () => {
  const documented = documentedApi();
  /** There only while another language is on its way: no story can stand still at it. */
  const passing = 'lus-follow-up part busy';

  it('are all that the widgets have', () => {
    assert.deepEqual(
      [...shown].filter((name) => !documented.has(name)),
      [],
    );
  });

  it('are all shown in some story', () => {
    assert.deepEqual(
      [...documented].filter((name) => !shown.has(name) && name !== passing),
      [],
    );
  });
});

function isWidget({ title }: Entry): boolean {
  return title.startsWith('Widgets/');
}

/** `experience-form`, from `widgets-experience-form--usual`. */
function widgetOf({ id }: Entry): string {
  return id.replace('widgets-', '').replace(/--.*/, '');
}

/** The accessibility tree of every story of a widget, as a person can read it. What differs each time is blotted out. */
function writtenDown(widget: string): string {
  const trees = stories
    .filter((story) => isWidget(story) && widgetOf(story) === widget)
    .map(({ id, name }) => `  ${name}:\n${(snapshots.get(id) ?? '').replace(/^/gm, '    ')}`);
  const text = trees
    .join('\n\n')
    .replace(/^( *- paragraph: )\w(?: \w){3}(?:, \w(?: \w){3}){3}$/gm, '$1A B C D, …')
    .replace(/\d{1,2} \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4}/gu, 'A DAY')
    // Where a log ends, with salts that are new each time.
    .replace(/\b[0-9a-f]{4}(?: [0-9a-f]{4}){3}\b/g, 'A MARK');
  return `# prettier-ignore\n"lus-${widget}":\n${text}\n`;
}

interface Manifest {
  modules: {
    declarations: { tagName?: string; cssParts?: { name: string }[]; slots?: { name: string }[] }[];
  }[];
}

/** What `custom-elements.json` promises, in the form of `shownApi`. */
function documentedApi(): Set<string> {
  const manifest = JSON.parse(readFileSync(join(projectRoot, 'custom-elements.json'), 'utf8')) as Manifest;
  return new Set(
    manifest.modules
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ tagName, cssParts = [], slots = [] }) =>
        tagName === undefined
          ? []
          : [
              ...cssParts.map(({ name }) => `${tagName} part ${name}`),
              ...slots.map(({ name }) => `${tagName} slot ${name || '(default)'}`),
            ],
      ),
  );
}
