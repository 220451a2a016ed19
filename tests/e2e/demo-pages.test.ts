import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser, watch } from '../support/browser.js';
import { runServer, type RunningServer } from '../support/running-server.js';

/** What stands on each page once its widgets have their data. */
const PAGES = [
  ['/gebeurt', ['Wat gebeurt er met de verhalen?', 'Wat deden de verhalen?']],
  [
    '/huisstijl',
    [
      'Voordat u begint',
      'Wat gebeurt er met de verhalen?',
      'Wat deden de verhalen?',
      'Gratis hulp van een cliëntondersteuner',
    ],
  ],
  ['/uitleg', ['Gratis hulp van een cliëntondersteuner', 'Reiskosten voor wie meepraat']],
  ['/schrijfhulp', ['Kan het duidelijker?']],
  ['/balie', ['Wat gebeurt er met de verhalen?']],
] as const;

describe('the pages of the demonstration', () => {
  let folder: string;
  let server: RunningServer;
  let browser: Browser;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lus-e2e-'));
    server = await runServer({ DATA_DIR: join(folder, 'data') });
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await server.kill();
    await rm(folder, { recursive: true, force: true });
  });

  async function inBrowser(work: (context: BrowserContext) => Promise<void>, scripts = true) {
    const context = await browser.newContext({ locale: 'nl-NL', javaScriptEnabled: scripts });
    await work(context).finally(() => context.close());
  }

  for (const [path, headings] of PAGES) {
    it(`${path} shows its widgets; the browser complains about nothing and asks no other address`, () =>
      inBrowser(async (context) => {
        const { page, complaints, elsewhere } = await watch(context, `${server.url}${path}`);
        for (const name of headings) await page.getByRole('heading', { name, exact: true }).waitFor();
        assert.deepEqual([complaints, elsewhere], [[], []]);
      }));
  }

  /** Waits until the element with focus says these words, within the window. */
  async function focused(page: Page, words: string): Promise<void> {
    await page.waitForFunction((wanted) => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const { top, bottom } = element?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return element?.textContent.trim() === wanted && top >= 0 && bottom <= innerHeight;
    }, words);
  }

  it('open the signal that the address names, and the next one that it names', () =>
    inBrowser(async (context) => {
      const page = await context.newPage();
      await page.goto(`${server.url}/gebeurt#signaal-steeds-een-ander-gezicht`);
      await focused(page, 'Steeds een ander gezicht');
      await page.evaluate(() => (location.hash = '#signaal-achttien-en-dan'));
      await focused(page, 'Achttien jaar, en dan stopt de hulp');
    }));

  it('open the news that the address names, as feeds do', () =>
    inBrowser(async (context) => {
      const page = await context.newPage();
      await page.goto(`${server.url}/gebeurt#lus-3`);
      await focused(page, 'Het verslag van de werkgroep is klaar');
    }));

  it('open the passage of the explainer that the address names', () =>
    inBrowser(async (context) => {
      const page = await context.newPage();
      await page.goto(`${server.url}/uitleg#passage-het-gesprek`);
      await focused(page, 'Wie er bij het gesprek zit');
    }));

  it('are not disturbed by an address that names nothing of theirs', () =>
    inBrowser(async (context) => {
      const { page, complaints } = await watch(context, `${server.url}/gebeurt#signaal-%22%3E`);
      await page.getByRole('heading', { name: 'Wat deden de verhalen?' }).waitFor();
      assert.deepEqual(complaints, []);
    }));

  it('help to write: a difficult word becomes an easy one, and nothing is sent', () =>
    inBrowser(async (context) => {
      const { page } = await watch(context, `${server.url}/schrijfhulp`);
      const aid = page.locator('lus-writing-aid');
      await aid.getByText('punten om naar te kijken').first().waitFor();
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.url()));
      await aid.getByRole('textbox').fill('Indien u belt, helpen wij u.');
      await aid.getByText('1 punt om naar te kijken').first().waitFor();
      await aid.getByRole('button', { name: 'Volgende' }).click();
      await aid.getByRole('button', { name: /^Vervang door: als/i }).click();
      assert.deepEqual(
        [await aid.getByRole('textbox').inputValue(), sent],
        ['Als u belt, helpen wij u.', []],
      );
    }));

  it('show a text of their own, plain and official, without JavaScript', () =>
    inBrowser(async (context) => {
      const page = await context.newPage();
      await page.goto(`${server.url}/uitleg`);
      await page.getByText('Bewaar uw kaartje.').waitFor();
      await page.getByText('onder overlegging van de originele vervoersbewijzen').waitFor();
    }, false));

  it('say where the same can be had without JavaScript', () =>
    inBrowser(async (context) => {
      const page = await context.newPage();
      await page.goto(`${server.url}/gebeurt`);
      const links = page.getByRole('link', { name: /nieuwsfeed|CSV/ });
      const types = await Promise.all(
        (await links.all()).map(async (link) => {
          const { headers } = await fetch(new URL((await link.getAttribute('href')) ?? '', server.url));
          return headers.get('content-type')?.split(';')[0];
        }),
      );
      assert.deepEqual(types, ['application/atom+xml', 'text/csv']);
    }, false));
});
