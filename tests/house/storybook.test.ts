import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { houseStyles } from '../support/house-styles.js';
import { entries, projectRoot, serveSite } from '../support/stories.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const pages = entries();
const docs = pages.filter(({ type }) => type === 'docs');
const stories = pages.filter(({ type }) => type === 'story');

/** What every widget shows, under the same names and in the same order; what is its own comes after it. */
const states = ['Usual', 'Many', 'Empty', 'Waiting', 'Failed', 'Offline', 'English', 'Arabic', 'Narrow'];

const widgets = [
  'Experience form',
  'Feedback timeline',
  'Follow-up',
  'Influence tracker',
  'Plain-language explainer',
];

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;

before(async () => {
  site = await serveSite();
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  await site.close();
});

describe('the stories of a widget', () => {
  for (const widget of widgets) {
    it(`of "${widget}" begin with the states that every widget has`, () => {
      const names = stories.filter(({ title }) => title === `Widgets/${widget}`).map(({ name }) => name);
      assert.deepEqual(names.slice(0, states.length), states);
    });
  }

  it('of the writing aid, which asks no server anything, begin with those that it can have', () => {
    const names = stories.filter(({ title }) => title === 'Widgets/Writing aid').map(({ name }) => name);
    const possible = states.filter((state) => !['Waiting', 'Failed', 'Offline'].includes(state));
    assert.deepEqual(names.slice(0, possible.length), possible);
  });
});

describe('the table of a widget', () => {
  interface Declaration {
    tagName?: string;
    members: { name: string }[];
    attributes?: { name: string; fieldName: string }[];
    events?: { name: string; description?: string }[];
  }
  const manifest = JSON.parse(readFileSync(`${projectRoot}custom-elements.json`, 'utf8')) as {
    modules: { declarations: Declaration[] }[];
  };
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName !== undefined);
  const followUp = elements.find(({ tagName }) => tagName === 'lus-follow-up')!;

  it('lists what a page can set', () =>
    assert.deepEqual(
      followUp.attributes?.map(({ name }) => name),
      ['api', 'heading-level', 'exit-url', 'page-url'],
    ));

  it('lists no state of the widget’s own', () => {
    const hidden = elements.flatMap(({ tagName, members, attributes = [] }) =>
      attributes
        .filter(({ fieldName }) => members.every(({ name }) => name !== fieldName))
        .map(({ name }) => `${tagName} ${name}`),
    );
    assert.deepEqual(hidden, []);
  });

  it('says of each event what it tells', () => {
    const silent = elements.flatMap(({ tagName, events = [] }) =>
      events.filter(({ name, description }) => !name || !description).map(({ name }) => `${tagName} ${name}`),
    );
    assert.deepEqual(silent, []);
  });
});

describe('every page of docs', () => {
  /** By what is claimed of all pages: where it does not hold, and how. */
  const faults: Record<'links' | 'axe' | 'console' | 'missing' | 'sideways', string[]> = {
    links: [],
    axe: [],
    console: [],
    missing: [],
    sideways: [],
  };

  before(async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(20_000);
    let title = '';
    page.on('pageerror', ({ message }) => faults.console.push(`${title}: ${message}`));
    page.on('console', (said) => {
      if (said.type() === 'error') faults.console.push(`${title}: ${said.text()}`);
    });
    for (const entry of docs) {
      title = entry.title;
      await page.goto(`${site.origin}/iframe.html?viewMode=docs&id=${entry.id}`);
      await page.locator('#storybook-docs h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      faults.links.push(...(await deadLinks(page)).map((link) => `${title}: ${link}`));
      faults.axe.push(
        ...(await axe(page, ['#storybook-docs'], ['.sb-story'])).map((what) => `${title}: ${what}`),
      );
      const words = await page.locator('#storybook-docs').innerText();
      if (/There is (no|nothing in) [\w./-]+ yet\./.test(words)) faults.missing.push(title);
      await page.setViewportSize({ width: 320, height: 900 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) faults.sideways.push(`${title}: ${overflow} pixels`);
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    await page.close();
  });

  it('has only links that lead somewhere', () => assert.deepEqual(faults.links, []));
  it('passes axe', () => assert.deepEqual(faults.axe, []));
  it('logs no error', () => assert.deepEqual(faults.console, []));
  it('shows the document that it is about', () => assert.deepEqual(faults.missing, []));
  it('needs no scrolling sideways at 320 pixels', () => assert.deepEqual(faults.sideways, []));
});

describe('the page of a widget', () => {
  it('leads to each of its stories', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/iframe.html?viewMode=docs&id=widgets-follow-up--docs`);
    const links = page.locator('#storybook-docs a[href*="?path=/story/widgets-follow-up--"]');
    await links.first().waitFor();
    const names = stories.filter(({ title }) => title === 'Widgets/Follow-up').map(({ name }) => name);
    assert.deepEqual(await links.allInnerTexts(), names);
    await page.close();
  });
});

/** Links on a page of docs that lead to nothing, as they are written. */
async function deadLinks(page: Page): Promise<string[]> {
  const known = new Set(pages.map(({ id }) => id));
  const links = await page.locator('#storybook-docs a[href]:not(.sb-story *)').evaluateAll((all) =>
    all.map((link) => {
      const href = link.getAttribute('href')!;
      const isHere = href.startsWith('#') && document.getElementById(decodeURIComponent(href.slice(1)));
      return { href, isHere: Boolean(isHere) };
    }),
  );
  return links
    .filter(({ href, isHere }) => {
      const [, id] = /\?(?:path=\/(?:docs|story)\/|id=)([\w-]+)/.exec(href) ?? [];
      return !(isHere || (id !== undefined && known.has(id)) || /^(https|mailto|tel):/.test(href));
    })
    .map(({ href }) => href);
}

/** What axe finds inside these elements and outside those others. */
async function axe(target: Page | Frame, include: string[], exclude: string[] = []): Promise<string[]> {
  await target.evaluate(axeSource);
  return target.evaluate(
    async ([inside, outside]) => {
      interface Axe {
        run(
          context: object,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      }
      const { axe: engine } = window as unknown as { axe: Axe };
      const { violations } = await engine.run(
        { include: inside, exclude: outside },
        // Judged where the page of docs stands: in the frame that the manager puts round it.
        { rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } }, iframes: false },
      );
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`,
      );
    },
    [include, exclude] as const,
  );
}

describe('the frame round the stories', () => {
  let page: Page;
  const errors: string[] = [];

  before(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (said) => {
      if (['error', 'warning'].includes(said.type())) errors.push(said.text());
    });
    await page.goto(`${site.origin}/index.html?path=/docs/introduction--docs`);
    await page.frameLocator('#storybook-preview-iframe').locator('#storybook-docs h1').waitFor();
  });

  after(() => page.close());

  it('says nothing in the console', () => assert.deepEqual(errors, []));

  it('has a title and a language', async () => {
    assert.match(await page.title(), /Introduction/);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  });

  // Before anything is searched: the list that then appears is Storybook's own, and not ours to mend.
  it('passes axe', async () => assert.deepEqual(await axe(page, ['#root'], ['iframe']), []));

  for (const [words, found] of [
    ['notice', /Notice/],
    ['melding', /melding/],
    ['Arabic', /Arabic/],
    ['security', /Security-Policy/],
  ] as const) {
    it(`finds "${words}"`, async () => {
      const search = page.getByRole('searchbox', { name: 'Search for components' });
      await search.fill(words);
      await page.getByRole('option', { name: found }).first().waitFor();
      await search.fill('');
    });
  }

  it('offers every house style', async () => {
    await page.getByRole('button', { name: 'House style Lus' }).click();
    const offered = await page.getByRole('option').allInnerTexts();
    assert.deepEqual(offered, ['Lus', ...houseStyles.map(({ name }) => name)]);
    await page.keyboard.press('Escape');
  });
});

describe('the toolbar', () => {
  /** Opens a story under some settings, and measures its main button, its first paragraph and its page. */
  async function look(globals: string) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    const address = `${site.origin}/iframe.html?viewMode=story&id=widgets-experience-form--usual`;
    await page.goto(`${address}&globals=${encodeURIComponent(globals)}`);
    const button = page.locator('lus-experience-form [part~="card"] button').first();
    await button.waitFor();
    const measured = await button.evaluate((element) => {
      const card = (element.getRootNode() as ShadowRoot).querySelector('[part~="card"]')!;
      const paragraph = card.querySelector('p')!;
      const { backgroundColor, borderRadius } = getComputedStyle(element);
      return {
        button: backgroundColor,
        corners: borderRadius,
        card: getComputedStyle(card).backgroundColor,
        letterSpacing: parseFloat(getComputedStyle(paragraph).letterSpacing) || 0,
        fontSize: parseFloat(getComputedStyle(paragraph).fontSize),
        width: document.querySelector('lus-experience-form')!.getBoundingClientRect().width,
        words: element.textContent.trim(),
        direction: document.documentElement.dir,
        className: document.body.className,
      };
    });
    await page.close();
    return measured;
  }

  it('puts a house style on the page, and the widget takes it on', async () => {
    const [ours, utrecht, denHaag] = await Promise.all([
      look(''),
      look('house:utrecht'),
      look('house:denhaag'),
    ]);
    assert.match(utrecht.className, /utrecht-theme/);
    assert.equal(new Set([ours.button, utrecht.button, denHaag.button]).size, 3);
  });

  it('makes it dark', async () => assert.notEqual((await look('scheme:dark')).card, (await look('')).card));

  it('speaks another language', async () => assert.equal((await look('language:en')).words, 'Start'));

  it('also in a story that first walks through its buttons', async () => {
    const page = await browser.newPage();
    await page.goto(
      `${site.origin}/iframe.html?viewMode=story&id=widgets-follow-up--usual&globals=language:en`,
    );
    await page.locator('lus-follow-up').getByRole('heading', { name: 'Your story' }).waitFor();
    await page.close();
  });

  it('is set by keyboard, and stays when the page is loaded again', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    await page.goto(`${site.origin}/index.html?path=/story/widgets-experience-form--usual`);
    await page.getByRole('button', { name: 'Language Nederlands' }).press('Enter');
    await page.getByRole('option', { name: 'Nederlands' }).press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Language Polski' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Language Polski' }).waitFor();
    const story = page.frameLocator('#storybook-preview-iframe');
    await story.locator('lus-experience-form [part~="card"][lang="pl"]').waitFor();
    await page.close();
  });

  it('follows the direction of the language, unless another one is chosen', async () => {
    assert.equal((await look('language:ar')).direction, 'rtl');
    assert.equal((await look('direction:rtl')).direction, 'rtl');
    assert.equal((await look('language:ar;direction:ltr')).direction, 'ltr');
  });

  it('makes a column of 480 pixels, and of 320', async () => {
    assert.equal((await look('width:column')).width, 480);
    assert.equal((await look('width:narrow')).width, 320);
  });

  it('spaces the words inside a widget as WCAG 1.4.12 says', async () => {
    const { letterSpacing, fontSize } = await look('spacing:wide');
    assert.ok(Math.abs(letterSpacing - 0.12 * fontSize) < 0.1, `${letterSpacing} at ${fontSize} pixels`);
    assert.equal((await look('')).letterSpacing, 0);
  });

  it('simulates forced colours: the system’s ground, and the rules of the widget for them', async () => {
    assert.equal((await look('colours:forced')).card, 'rgb(255, 255, 255)');
    assert.notEqual((await look('')).card, 'rgb(255, 255, 255)');
  });
});
