import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { projectRoot } from '../support/stories.js';
import { ChromiumVisitor } from './chromium-visitor.js';
import { documentOf, type Scene } from './document.js';
import { inWebKit, words as inWords } from './in-webkit.js';
import { openSite } from './municipal-site.js';
import { READS, words } from './spoken.js';
import type { Step, Stop } from './visitor.js';
import { walks } from './walks.js';
import { WebKit, type WebKitPrograms } from './webkit-driver.js';
import { WebKitVisitor } from './webkit-visitor.js';

/** Where WebKit is, when `npm test` found or installed it. */
const programs = process.env['LUS_WEBKIT'];
const whyNoWebKit = programs
  ? ''
  : ' (left out: WebKitGTK is not installed; npm test installs it where it may)';

let browser: Browser;
let webkit: WebKit | undefined;
before(async () => {
  browser = await openBrowser();
  if (programs) webkit = await WebKit.open(JSON.parse(programs) as WebKitPrograms);
});
after(async () => {
  await browser.close();
  await webkit?.close();
});

/** A full stop, or a letter, straight before the capital or number of the next word. */
const GLUED = /\p{Ll}[.:?!]?\p{Lu}|\p{Ll}[:?!]?\d|\p{L}[.?!:]?\(/u;

for (const walk of walks) {
  describe(`what is heard of <lus-${walk.widget}>`, () => {
    let scenes: Scene[];
    let stops: Stop[];
    let steps: Step[];

    before(async () => {
      const site = await openSite();
      const visitor = await ChromiumVisitor.arrive(browser, site.origin);
      try {
        await walk.go(visitor);
      } finally {
        await visitor.leave();
        await site.close();
      }
      ({ scenes, stops } = visitor);
      steps = scenes.flatMap((scene) => scene.steps);
    });

    /** What is said, one line a string, after the key that caused it. */
    const lines = () => steps.flatMap(({ does, says }) => says.map((line) => `${does}: ${line}`));
    const linesLike = (pattern: RegExp) => lines().filter((line) => pattern.test(line));

    it('is as it was written down', async () => {
      const file = join(projectRoot, `docs/transcripts/${walk.widget}.md`);
      const now = await documentOf(walk, scenes);
      if (process.env['LUS_UPDATE'] === '1') writeFileSync(file, now);
      assert.equal(now, existsSync(file) ? readFileSync(file, 'utf8') : '');
    });

    it('is never nothing', () =>
      assert.deepEqual(
        steps.filter(({ says }) => says.length === 0),
        [],
      ));

    it('never leaves somebody nowhere', () => assert.deepEqual(linesLike(new RegExp(words.nowhere)), []));

    it('gives everything one comes to a name', () =>
      assert.deepEqual(
        stops.filter(({ name, role }) => !name && !/^(generic|none|paragraph)$/.test(role)),
        [],
      ));

    it('has no address and no number that only a machine knows', () =>
      assert.deepEqual(linesLike(/https?:|\/site\/|[\da-f]{8}|undefined|\[object/), []));

    it('glues no words together', () =>
      assert.deepEqual(
        linesLike(GLUED).filter((line) => !line.startsWith('Typt')),
        [],
      ));

    it('says each message once', () =>
      assert.deepEqual(
        steps.filter(({ does, says }) => does !== READS && new Set(says).size < says.length),
        [],
      ));

    for (const { claim, after: key, hears } of walk.hears)
      it(claim, () => {
        const found = steps.filter(
          ({ does, says }) => does === key && hears.every((line) => says.includes(line)),
        );
        assert.equal(
          found.length > 0,
          true,
          `Nowhere after ${key}: ${hears.join(' / ')}\n${lines().join('\n')}`,
        );
      });

    it(`has the same roles and names in WebKit${whyNoWebKit}`, { skip: !programs }, async () => {
      const site = await openSite();
      const visitor = new WebKitVisitor(webkit!, site.origin);
      try {
        await walk.go(visitor);
      } finally {
        await site.close();
      }
      assert.deepEqual(
        visitor.stops.map(({ role, name }) => inWords(role, name)),
        stops.map(inWebKit),
      );
    });
  });
}
