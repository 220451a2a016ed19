import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { ClarityReport, Role } from '@lus/contract';
import { openBrowser, watch, type Watched } from '../support/browser.js';
import { runServer, type RunningServer } from '../support/running-server.js';
import { places } from './places.js';
import { staffToken } from './staff-token.js';

const EXPLAINER = 'gratis-clientondersteuning';
const TITLE = 'Gratis hulp van een cliëntondersteuner';
const PASSAGE = 'De gemeente vertelt het u op tijd';
const SIGNAL = 'Niemand zei dat de hulp gratis is';
const WORDS = 'Wat is een melding? Moet ik dan bellen?';

for (const place of places) {
  // One resident reads, in order: each claim stands on what was done before it.
  describe(`the explainer on ${place.name}`, () => {
    let folder: string;
    let server: RunningServer;
    let browser: Browser;
    let context: BrowserContext;
    let watched: Watched;
    let page: Page;
    const tokens = new Map<Role, string>();

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'lus-explainer-'));
      const settings = { RATE_LIMIT_SENDS: '1000', ...(await place.settings(folder)) };
      for (const role of ['translator', 'municipality'] as const)
        tokens.set(role, await staffToken(settings, role));
      server = await runServer(settings);
      browser = await openBrowser();
      context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } });
      watched = await watch(context, `${server.url}/uitleg`);
      page = watched.page;
    });

    after(async () => {
      await browser.close();
      await server.kill();
      await rm(folder, { recursive: true, force: true });
    });

    const widget = () => page.locator(`lus-plain-language-explainer[explainer="${EXPLAINER}"]`);
    const heading = (name: string) => widget().getByRole('heading', { name, exact: true });
    const button = (name: string | RegExp) => widget().getByRole('button', { name }).first();

    /** Waits until the element with focus says these words. */
    const focused = (words: string) =>
      page.waitForFunction((wanted) => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.textContent.trim() === wanted;
      }, words);

    const report = async (role: Role) => {
      const answer = await fetch(`${server.url}/v1/explainers/${EXPLAINER}/feedback`, {
        headers: { Authorization: `Bearer ${tokens.get(role) ?? ''}` },
      });
      const { items } = (await answer.json()) as ClarityReport;
      return items.filter(({ yes, partly, no }) => yes + partly + no > 0);
    };

    it('says first what matters, and who decides', async () => {
      await heading(TITLE).waitFor();
      await widget().getByText('De wet geldt in heel Nederland.').waitFor();
    });

    it('tells every passage in plain words', async () => {
      await heading(PASSAGE).waitFor();
      await widget().getByText('U leest daar ook wie u kunt bellen.').waitFor();
    });

    it('keeps the official text closed until somebody asks for it', async () => {
      const official = widget().getByText('Voorafgaand aan dit onderzoek');
      assert.equal(await official.isVisible(), false);
      await widget().getByText(`Lees de officiële tekst: ${PASSAGE}`).click();
      await official.waitFor();
    });

    it('explains a difficult word where it stands', async () => {
      await button(/^mantelzorger/).click();
      await widget().getByText('Iemand die voor een ander zorgt').first().waitFor();
      await page.keyboard.press('Escape');
    });

    it('can be read in English, with the official text as it is', async () => {
      await button('English').click();
      await heading('The municipality tells you in time').waitFor();
      await widget().getByText('Voorafgaand aan dit onderzoek').waitFor();
    });

    it('says to a screen reader which language that is', async () => {
      const language = await heading('The municipality tells you in time').evaluate((element) =>
        element.closest('[lang]')?.getAttribute('lang'),
      );
      assert.equal(language, 'en');
    });

    it('goes back to Dutch', async () => {
      await button('Nederlands').click();
      await heading(PASSAGE).waitFor();
    });

    it('leads to the signal of residents that changed a passage', async () => {
      await widget().getByRole('link', { name: SIGNAL }).click();
      await page.waitForURL(/\/gebeurt#signaal-/);
      await focused(SIGNAL);
    });

    it('is led back to by that signal, to the same passage', async () => {
      await page.locator('lus-influence-tracker').getByRole('link', { name: PASSAGE }).click();
      await page.waitForURL(/\/uitleg#passage-/);
      await focused(PASSAGE);
    });

    it('asks whether it was clear, and takes an answer in somebody’s own words', async () => {
      await button('Een beetje').click();
      await widget().getByLabel('Welk stuk was niet duidelijk?').selectOption({ label: PASSAGE });
      await widget().getByLabel('Wat was er niet duidelijk?').fill(WORDS);
      await button('Verstuur').click();
      await widget().getByText('Dank u wel. Uw antwoord is verstuurd.').first().waitFor();
    });

    it('tells the council which passage was not clear, in those words', async () => {
      assert.deepEqual(await report('translator'), [
        {
          language: 'nl',
          version: 1,
          passageId: 'vooraf-vertellen',
          yes: 0,
          partly: 1,
          no: 0,
          words: [WORDS],
        },
      ]);
    });

    it('tells the municipality which passage was not clear, and no words of residents', async () => {
      const [item] = await report('municipality');
      assert.deepEqual([item?.passageId, item?.partly, item?.words], ['vooraf-vertellen', 1, undefined]);
    });

    it('lets the browser complain about nothing all along, and asks no other address', () => {
      assert.deepEqual([watched.complaints, watched.elsewhere], [[], []]);
    });
  });
}
