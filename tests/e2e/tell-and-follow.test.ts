import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser, watch, type Watched } from '../support/browser.js';
import { runServer, type RunningServer } from '../support/running-server.js';
import { places } from './places.js';

const STORY = 'Ik belde drie keer met het loket. Niemand zei dat er gratis hulp is. 🙂';
const FORM = 'lus-experience-form';

for (const place of places) {
  describe(`a municipal page on ${place.name}`, () => {
    let folder: string;
    let settings: Record<string, string>;
    let server: RunningServer;
    let browser: Browser;
    let context: BrowserContext;
    let watched: Watched;
    let page: Page;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'lus-e2e-'));
      settings = { RATE_LIMIT_SENDS: '1000', ...(await place.settings(folder)) };
      server = await runServer(settings);
      browser = await openBrowser();
    });

    after(async () => {
      await browser.close();
      await server.kill();
      await rm(folder, { recursive: true, force: true });
    });

    beforeEach(async () => {
      context = await browser.newContext({
        locale: 'nl-NL',
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      watched = await watch(context, `${server.url}/`);
      page = watched.page;
    });

    afterEach(() => context.close());

    const button = (name: string) => page.getByRole('button', { name });
    const heading = (name: string) => page.getByRole('heading', { name });

    async function tell(story = STORY) {
      await button('Beginnen').click();
      await page.getByLabel('Wat hebt u meegemaakt?').fill(story);
      for (const next of [
        'Wat deed dit met u?',
        'Wat ging goed',
        'Wist u dat',
        'Wie vertelt',
        'Mogen we',
        'Wilt u meedenken',
        'Kloppen',
      ]) {
        await button('Verder').click();
        await heading(next).waitFor();
      }
    }

    async function send(): Promise<string> {
      await button('Versturen').click();
      await heading('Uw verhaal is binnen').waitFor();
      return (await page.locator(FORM).locator('[part="code"]').textContent())?.replace(/\s/g, '') ?? '';
    }

    async function follow(code: string) {
      await page.goto(`${server.url}/volgen`);
      await page.getByRole('textbox', { name: 'Uw code' }).fill(code);
      await button('Bekijk mijn verhaal').click();
    }

    it('finds a story again by its code after the server was killed and started again', async () => {
      await tell();
      const code = await send();
      await server.kill();
      server = await runServer(settings);
      await follow(code);
      await page.getByText('Lees uw verhaal terug').click();
      assert.equal(await page.locator('lus-follow-up blockquote').textContent(), STORY);
    });

    it('lets the browser complain about nothing, under its strict policy', async () => {
      await tell();
      await send();
      assert.deepEqual(watched.complaints, []);
    });

    it('asks no other address for anything', async () => {
      await tell();
      await send();
      assert.deepEqual(watched.elsewhere, []);
    });

    it('leaves nothing in the browser after telling', async () => {
      await tell();
      await send();
      const left = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
      assert.deepEqual([left, await context.cookies()], [[0, 0, ''], []]);
    });

    it('can be told with the keyboard alone', async () => {
      await page.locator(FORM).getByRole('button', { name: 'Beginnen' }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Alleen met toetsen verteld.');
      for (const next of [
        'Wat deed dit met u?',
        'Wat ging goed',
        'Wist u dat',
        'Wie vertelt',
        'Mogen we',
        'Wilt u meedenken',
        'Kloppen',
      ]) {
        await tabTo(page, 'Verder');
        await page.keyboard.press('Enter');
        await heading(next).waitFor();
      }
      await tabTo(page, 'Versturen');
      await page.keyboard.press('Enter');
      await heading('Uw verhaal is binnen').waitFor();
    });

    it('keeps the words without internet, and sends them once it is back', async () => {
      await tell();
      await context.setOffline(true);
      await button('Versturen').click();
      await page.getByText('U hebt nu geen internet').waitFor();
      await context.setOffline(false);
      await button('Probeer het opnieuw').click();
      await heading('Uw verhaal is binnen').waitFor();
    });

    it('copies the code', async () => {
      await tell();
      const code = await send();
      await button('Kopieer de code').click();
      await page.getByText('De code is gekopieerd.').first().waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code);
    });

    it('is gone after it was taken back', async () => {
      await tell();
      const code = await send();
      await follow(code);
      await button('Verhaal terugnemen').click();
      await button('Ja, wis mijn verhaal').click();
      await heading('Uw verhaal is gewist').waitFor();
      await follow(code);
      await page.getByText('We vinden geen verhaal bij deze code').waitFor();
    });

    it('is left at once by pressing Shift three times, and "back" shows no word of it', async () => {
      await context.route('https://www.nu.nl/', (route) =>
        route.fulfill({ body: 'Nieuws', contentType: 'text/html' }),
      );
      await button('Beginnen').click();
      await page.getByLabel('Wat hebt u meegemaakt?').fill(STORY);
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
      await page.waitForURL('https://www.nu.nl/');
      await page.goBack().catch(() => undefined);
      assert.ok(!(await page.content()).includes('gratis hulp is. 🙂'));
    });

    it('is not left by typing capitals, nor by Shift with another key', async () => {
      await button('Beginnen').click();
      await page.getByLabel('Wat hebt u meegemaakt?').fill('');
      await page.keyboard.type('ABC');
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+A');
      for (let press = 0; press < 3; press++) await page.keyboard.press('Alt+Shift');
      assert.equal(await page.getByLabel('Wat hebt u meegemaakt?').inputValue(), 'ABCAAA');
    });

    it('hears the first click on the next button when leaving the story shows something', async () => {
      await button('Beginnen').click();
      await page.getByLabel('Wat hebt u meegemaakt?').click();
      await page.keyboard.type('Mail mij op jan@voorbeeld.nl');
      await button('Verder').scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await button('Verder').boundingBox()) ?? assert.fail();
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.mouse.down();
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      await page.mouse.up();
      await heading('Wat deed dit met u?').waitFor();
    });

    it('shows the question under the bar that stays in sight', async () => {
      await button('Beginnen').click();
      await page.getByLabel('Wat hebt u meegemaakt?').fill(STORY);
      for (const next of ['Wat deed dit met u?', 'Wat ging goed', 'Wist u dat', 'Wie vertelt']) {
        await button('Verder').click();
        await heading(next).waitFor();
        const [bar, question] = [
          await page.locator(`${FORM} .top`).boundingBox(),
          await heading(next).boundingBox(),
        ];
        assert.ok(bar && question && question.y >= bar.y + bar.height, next);
      }
    });

    it('stays at its step when the page is moved by an anchor of its own', async () => {
      await page.locator(FORM).evaluate((form) => form.setAttribute('history', ''));
      await button('Beginnen').click();
      await page.evaluate(() => (location.hash = '#vertel'));
      await page.goBack();
      assert.ok(await heading('Wat hebt u meegemaakt?').isVisible());
    });

    it('is left by one Back after sending', async () => {
      await page.goto(`${server.url}/over`);
      await page.goto(`${server.url}/`);
      await page.locator(FORM).evaluate((form) => form.setAttribute('history', ''));
      await tell();
      await send();
      await page.goBack();
      await page.waitForURL(`${server.url}/over`);
    });

    it('goes one step back with the browser’s Back where the page wants that', async () => {
      await page.locator(FORM).evaluate((form) => form.setAttribute('history', ''));
      await button('Beginnen').click();
      await page.getByLabel('Wat hebt u meegemaakt?').fill(STORY);
      await button('Verder').click();
      await heading('Wat deed dit met u?').waitFor();
      await page.goBack();
      assert.equal(await page.getByLabel('Wat hebt u meegemaakt?').inputValue(), STORY);
    });

    it('is not disturbed by a page that loads the script twice', async () => {
      await page.route(`${server.url}/`, async (route) => {
        const answer = await route.fetch();
        const twice = '<script type="module" src="/lus.js?again"></script></head>';
        await route.fulfill({ response: answer, body: (await answer.text()).replace('</head>', twice) });
      });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.reload();
      await tell();
      await send();
      assert.deepEqual(errors, []);
    });

    it('can be told without JavaScript', async () => {
      const plain = await browser.newContext({ javaScriptEnabled: false });
      const simple = await plain.newPage();
      await simple.goto(`${server.url}/`);
      await simple.getByRole('link', { name: 'Vertel wat u meemaakte' }).last().click();
      await simple.locator('textarea').first().fill(STORY);
      await simple.getByRole('button', { name: 'Versturen' }).click();
      await simple.getByRole('heading', { name: 'Uw verhaal is binnen' }).waitFor();
      const code = await simple.locator('.code').innerText();
      await plain.close();
      await follow(code);
      await page.getByText('Uw verhaal is binnen').waitFor();
    });
  });
}

/** Presses Tab until the button with these words has focus. */
async function tabTo(page: Page, words: string) {
  for (let press = 0; press < 30; press++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.textContent.trim() ?? '';
    });
    if (focused === words) return;
  }
  assert.fail(`Tab never reaches "${words}"`);
}
