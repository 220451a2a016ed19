import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { entries, groupOf, projectRoot, serveSite, type Entry } from '../support/stories.js';
import { shownApi } from '../support/story-checks.js';
import { claims, claimsOf, modes } from '../support/story-claims.js';
import { StoryPage, type Mode } from '../support/story-page.js';
import { isUpdate, PictureBook, whyNotComparable } from '../support/story-picture-book.js';
import { PictureReport } from '../support/story-picture-report.js';
import { visit, type Findings } from '../support/story-visit.js';

const pages = entries();
const stories = pages.filter(({ type }) => type === 'story');
const [plainly] = modes as [Mode];
const browser = await openBrowser();
const noPictures = await whyNotComparable(browser);

const findings = new Map<Mode, Findings>();
const unused: string[] = [];
const snapshots = new Map<string, string>();
const shown = new Set<string>();
const docsFaults: string[] = [];

async function look(origin: string, mode: Mode, report: PictureReport): Promise<void> {
  const hasPictures = claimsOf(mode).includes('picture') && !noPictures;
  const book = hasPictures ? new PictureBook(mode, report) : undefined;
  const onShown = mode === plainly ? writeDown : undefined;
  findings.set(mode, await visit({ browser, origin, stories, mode, book, onShown }));
  unused.push(...(book?.close() ?? []).map((id) => `${id}, ${mode.name}`));
}

async function writeDown(page: Page, story: Entry): Promise<void> {
  for (const name of await shownApi(page)) shown.add(name);
  if (isWidget(story)) snapshots.set(story.id, await page.locator('#storybook-root').ariaSnapshot());
}

async function visitDocs(browser: Browser, origin: string): Promise<void> {
  const tab = await StoryPage.open(browser, origin, plainly);
  for (const entry of pages.filter(({ type }) => type === 'docs')) {
    const { errors } = await tab.show(entry);
    const { console, foreign } = tab.faults;
    docsFaults.push(...[...errors, ...console, ...foreign].map((what) => `${entry.title}: ${what}`));
  }
  await tab.page.context().close();
}

before(async () => {
  const site = await serveSite();
  const report = new PictureReport(join(projectRoot, '.lus/pictures/diff'));
  try {
    const work = [
      ...modes.map((mode) => () => look(site.origin, mode, report)),
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

for (const group of new Set(stories.map(groupOf))) {
  describe(`every story of ${group}`, () => {
    for (const mode of modes) {
      for (const claim of claimsOf(mode)) {
        const why = claim === 'picture' ? noPictures : '';
        const name = `${claims[claim]}, in ${mode.name}`;
        it(why ? `${name} (left out: ${why})` : name, { skip: why !== '' }, () =>
          assert.deepEqual(findings.get(mode)?.of(group, claim), []),
        );
      }
    }
  });
}

describe('the pictures that are kept', () => {
  it('are all of stories that there are', () => assert.deepEqual(unused, []));
});

describe('every page of docs', () => {
  it('opens without an error and asks nothing of another site', () => assert.deepEqual(docsFaults, []));
});

describe('what assistive technology gets', () => {
  for (const widget of new Set(stories.filter(isWidget).map(widgetOf))) {
    it(`is as it was written down for <lus-${widget}>`, () => {
      const file = join(projectRoot, `tests/house/snapshots/${widget}.aria.yml`);
      const now = writtenDown(widget);
      if (isUpdate) writeFileSync(file, now);
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

/** The accessibility tree of every story of a widget, as a person can read it. */
function writtenDown(widget: string): string {
  const trees = stories
    .filter((story) => isWidget(story) && widgetOf(story) === widget)
    .map(({ id, name }) => `  ${name}:\n${(snapshots.get(id) ?? '').replace(/^/gm, '    ')}`);
  return `# prettier-ignore\n"lus-${widget}":\n${trees.join('\n\n')}\n`;
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
