import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import {
  createReceiptCode,
  dayOf,
  hashReceiptCode,
  type NewEvent,
  type NewSignal,
  type Role,
  type StaffExperiencePage,
} from '@lus/contract';
import { openBrowser, watch, type Watched } from '../support/browser.js';
import { runServer, type RunningServer } from '../support/running-server.js';
import { places } from './places.js';
import { staffToken } from './staff-token.js';

const TOPIC = 'onafhankelijke-clientondersteuning';
const SIGNAL = 'drie-keer-bellen';
const WORDS = 'Ik belde drie keer met het loket.';
const STORY = `${WORDS} Niemand zei dat er gratis hulp is.`;

/** Today, or so many days before it. */
const day = (ago = 0) => dayOf(new Date(Date.now() - ago * 86_400_000));

const change = (text: string): NewEvent => ({
  type: 'changed',
  where: 'practice',
  text,
  owners: [
    { name: 'Het Wmo-loket', resident: false },
    { name: 'Vier inwoners', resident: true },
  ],
  on: day(1),
  startingPoint: 'Niemand belde terug.',
  checkOn: day(),
});

for (const place of places) {
  // One loop, told in order: each claim stands on what happened before it.
  describe(`one whole loop on ${place.name}`, () => {
    let folder: string;
    let server: RunningServer;
    let browser: Browser;
    let context: BrowserContext;
    let watched: Watched;
    let page: Page;
    let code: string;
    const tokens = new Map<Role, string>();

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'lus-loop-'));
      const settings = { RATE_LIMIT_SENDS: '1000', ...(await place.settings(folder)) };
      for (const role of ['translator', 'guardian', 'municipality'] as const) {
        tokens.set(role, await staffToken(settings, role));
      }
      server = await runServer(settings);
      browser = await openBrowser();
      context = await browser.newContext({ locale: 'nl-NL' });
      watched = await watch(context, `${server.url}/`);
      page = watched.page;
    });

    after(async () => {
      await browser.close();
      await server.kill();
      await rm(folder, { recursive: true, force: true });
    });

    /** Staff reads, sends, or takes away. */
    const ask = (path: string, role: Role, body: NewSignal | NewEvent | 'GET' | 'DELETE' = 'GET') =>
      fetch(`${server.url}/v1${path}`, {
        headers: {
          Authorization: `Bearer ${tokens.get(role) ?? ''}`,
          ...(typeof body === 'object' && { 'Content-Type': 'application/json' }),
        },
        ...(typeof body === 'object' ? { method: 'POST', body: JSON.stringify(body) } : { method: body }),
      });

    /** Staff records a step, and it is taken. */
    async function record(role: Role, event: NewEvent) {
      const answer = await ask(`/signals/${SIGNAL}/events`, role, event);
      assert.ok(answer.ok, await answer.text());
    }

    /** Opens the signal in the tracker, on a fresh page. */
    async function tracker() {
      await page.goto('about:blank');
      await page.goto(`${server.url}/gebeurt#signaal-${SIGNAL}`);
      const signal = page.locator('lus-influence-tracker').locator(`article:has(#signal-${SIGNAL})`);
      await signal.getByText('Lees alle stappen').waitFor();
      return signal;
    }

    async function timeline() {
      await page.goto('about:blank');
      await page.goto(`${server.url}/gebeurt`);
      return page.locator('lus-feedback-timeline');
    }

    /** Looks at the story with its code. */
    async function follow() {
      await page.goto(`${server.url}/volgen`);
      await page.getByRole('textbox', { name: 'Uw code' }).fill(code);
      await page.getByRole('button', { name: 'Bekijk mijn verhaal' }).click();
      const widget = page.locator('lus-follow-up');
      await widget.getByText('De raad gebruikt uw verhaal').waitFor();
      return widget;
    }

    /** The teller answers a question about the signal. */
    async function say(answer: string) {
      const widget = await follow();
      const change = widget.getByRole('button', { name: 'Verander uw antwoord' });
      await widget.getByLabel(answer, { exact: true }).or(change.last()).first().waitFor();
      if (!(await widget.getByLabel(answer, { exact: true }).isVisible())) await change.last().click();
      await widget.getByLabel(answer, { exact: true }).check();
      await widget.getByRole('button', { name: 'Verstuur uw antwoord' }).last().click();
      await widget.getByText('Dank u wel. Uw antwoord is binnen.').first().waitFor();
    }

    it('begins with somebody who tells, and allows a quote', async () => {
      const button = (name: string) => page.getByRole('button', { name });
      await button('Beginnen').click();
      await page.getByLabel('Wat hebt u meegemaakt?').fill(STORY);
      for (const next of ['Wat deed dit', 'Wat ging goed', 'Wist u dat', 'Wie vertelt', 'Mogen we']) {
        await button('Verder').click();
        await page.getByRole('heading', { name: next }).waitFor();
      }
      await page.getByLabel('Ja, dat mag').check();
      for (const next of ['Wilt u meedenken', 'Kloppen']) {
        await button('Verder').click();
        await page.getByRole('heading', { name: next }).waitFor();
      }
      await button('Versturen').click();
      await page.getByRole('heading', { name: 'Uw verhaal is binnen' }).waitFor();
      const shown = await page.locator('lus-experience-form [part="code"]').textContent();
      code = shown?.replace(/\s/g, '') ?? '';
      assert.match(code, /^[0-9A-Z-]{19}$/);
    });

    it('becomes a signal together with what others told, and shows the quote to everybody', async () => {
      for (let other = 1; other < 5; other++)
        await tellToo(server.url, `Ook ik belde. Dat was keer ${other}.`);
      const { items } = (await (
        await ask(`/topics/${TOPIC}/experiences?pageSize=100`, 'translator')
      ).json()) as StaffExperiencePage;
      const mine = items.find(({ story }) => story === STORY) ?? assert.fail('The story is not there.');
      // A browser that types by itself is faster than people are: somebody of the council lets the story go.
      await ask(`/topics/${TOPIC}/experiences/${mine.id}/quarantine`, 'translator', 'DELETE');
      const answer = await ask(`/topics/${TOPIC}/signals`, 'translator', {
        id: SIGNAL,
        title: 'Drie keer bellen',
        ourWords: 'U belt met het loket. Niemand belt u terug.',
        policyWords: 'De telefonische bereikbaarheid is onvoldoende.',
        kind: 'rule-fails',
        scope: 'everyday',
        sender: { kind: 'council', name: 'Adviesraad Sociaal Domein Voorbeeld' },
        exceptions: [],
        experienceIds: items.map(({ id }) => id),
        quotes: [{ experienceId: mine.id, text: WORDS }],
      });
      assert.equal(answer.status, 201, await answer.text());
      await (await timeline()).getByText(WORDS).waitFor();
    });

    it('asks the teller whether they recognise it', async () => {
      await say('Ja, dit herken ik');
    });

    it('refuses advice before people were asked, and names the rule', async () => {
      const answer = await ask(`/signals/${SIGNAL}/events`, 'translator', advice());
      const { errors } = (await answer.json()) as { errors: { code: string }[] };
      assert.deepEqual([answer.status, errors[0]?.code], [409, 'R7']);
    });

    it('says that the municipality is next once there is advice', async () => {
      await record('translator', { type: 'recognised', outcome: 'yes', objections: [] });
      await record('translator', advice());
      await (await tracker()).getByText('De gemeente geeft antwoord.').waitFor();
    });

    it('gives the reason in full when the advice is adopted only partly', async () => {
      await record('municipality', {
        type: 'answered',
        outcome: 'partly',
        text: 'Wij bellen terug, maar niet altijd dezelfde dag.',
        reasonClass: 'money',
        reason: 'Voor meer mensen aan de telefoon is dit jaar geen geld.',
        possibleInstead: 'Wij bellen binnen drie dagen terug.',
        clientsHeard: false,
      });
      const signal = await tracker();
      await signal.getByText('Voor meer mensen aan de telefoon is dit jaar geen geld.').waitFor();
    });

    it('cannot be closed before people said that it is better', async () => {
      await record('municipality', change('Twee dagen in de week belt iemand terug.'));
      const answer = await ask(`/signals/${SIGNAL}/events`, 'guardian', { type: 'closed', lesson: 'Klaar.' });
      const { errors } = (await answer.json()) as { errors: { code: string }[] };
      assert.deepEqual([answer.status, errors[0]?.code], [409, 'R13']);
    });

    it('goes into the next round when the teller says that it is not better', async () => {
      await say('Het is niet beter');
      await record('guardian', { type: 'checked', result: 'not', said: 'Nog altijd belt niemand terug.' });
      await (await tracker()).getByText('Nog niet beter: we gaan door').first().waitFor();
    });

    it('asks the teller again after the second change', async () => {
      await record('municipality', change('Elke dag belt iemand terug.'));
      await say('Het is beter');
    });

    it('is closed once it is better, and the tracker says so', async () => {
      await record('guardian', { type: 'checked', result: 'better', said: 'Mensen worden nu gebeld.' });
      await record('guardian', { type: 'closed', lesson: 'Bel terug, ook als u nog niets weet.' });
      await (await tracker()).getByText('Klaar: het is beter').first().waitFor();
    });

    it('is told to the end on the timeline', async () => {
      await (await timeline()).getByText('Bel terug, ook als u nog niets weet.').waitFor();
    });

    it('is told to the end to the teller', async () => {
      await (await follow()).getByText('Klaar: het is beter').first().waitFor();
    });

    it('marks on the timeline what is about the story of this code', async () => {
      const widget = await timeline();
      await widget.getByText('Wat gebeurt er met mijn verhaal?').click();
      await widget.getByRole('textbox', { name: 'Uw code' }).fill(code);
      await widget.getByRole('button', { name: 'Zoek mijn verhaal' }).click();
      await widget.getByText('berichten gaan ook over uw verhaal').first().waitFor();
    });

    const checkHistory = async () => {
      await tracker();
      await page.getByRole('button', { name: 'Kijk het na' }).click();
      await page.getByText('Ja, alles klopt').first().waitFor();
    };

    it('can be checked by anybody in the browser', checkHistory);

    it('forgets the quote when its teller takes the story back', async () => {
      const widget = await follow();
      await widget.getByRole('button', { name: 'Verhaal terugnemen' }).click();
      await widget.getByRole('button', { name: 'Ja, wis mijn verhaal' }).click();
      await widget.getByRole('heading', { name: 'Uw verhaal is gewist' }).waitFor();
      const signal = await tracker();
      await signal.getByText('Deze woorden zijn teruggenomen.').waitFor();
      assert.ok(!(await signal.innerText()).includes(WORDS));
    });

    it('stays whole after that', checkHistory);

    it('lets the browser complain about nothing all along, and asks no other address', () => {
      assert.deepEqual([watched.complaints, watched.elsewhere], [[], []]);
    });
  });
}

const advice = (): NewEvent => ({
  type: 'advised',
  text: 'Bel iedereen binnen een dag terug.',
  requested: false,
  level: 6,
  whyNotCloser: 'Het loket regelt de telefoon.',
  addressees: ['Het Wmo-loket'],
  answerBy: day(-14),
  policyStage: 'practice',
});

/** Somebody else tells, straight to the server. */
async function tellToo(url: string, story: string): Promise<void> {
  const answer = await fetch(`${url}/v1/topics/${TOPIC}/experiences`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `"${crypto.randomUUID()}"` },
    body: JSON.stringify({
      receiptHash: await hashReceiptCode(createReceiptCode()),
      language: 'nl',
      story,
      mayQuote: false,
      secondsTaken: 60,
    }),
  });
  assert.equal(answer.status, 201, await answer.text());
}
