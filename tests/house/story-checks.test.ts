import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import {
  largeLetters,
  movingParts,
  ownSpacing,
  scrollsSideways,
  smallTargets,
  wordsOutOfTheirBox,
} from '../support/story-checks.js';
import { equalAccessViolations } from '../support/story-engines.js';
import { walkByKeyboard, type KeyboardFaults } from '../support/story-keyboard.js';
import { compare } from '../support/story-picture-report.js';
import { Album, flatten } from '../support/story-pictures.js';
import { watchStops } from '../support/story-stops.js';

/** A measure that never finds anything is worth nothing: each one here meets the fault that it looks for. */
let browser: Browser;
let page: Page;

before(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 640, height: 480 } });
  await page.addInitScript(watchStops);
  await page.goto('about:blank');
});
after(() => browser.close());

/** Shows a piece of HTML in an open shadow root, where the widgets have theirs. */
async function show(html: string): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><html lang="nl"><title>Een stukje</title><main id="storybook-root"><div>
    <template shadowrootmode="open"><style>
      :focus-visible { outline: 3px solid #14262d }
      button, a { display: inline-block; min-block-size: 44px; min-inline-size: 44px }
    </style>${html}</template></div></main></html>`);
  // Init scripts run before a page that comes by address, not before one that is written.
  await page.evaluate(watchStops);
}

async function walk(html: string): Promise<KeyboardFaults> {
  await show(html);
  return walkByKeyboard(page, new Set());
}

const fine = '<button>Terug</button> <button>Verder</button>';

describe('the keyboard walk', () => {
  it('finds nothing where all is well', async () =>
    assert.deepEqual(await walk(fine), { ring: [], hidden: [], order: [], trap: [] }));

  it('misses a ring that is not drawn', async () => {
    const { ring } = await walk(`${fine}<style>:focus-visible { outline: none }</style>`);
    assert.equal(ring.length, 1);
  });

  it('misses a ring in the colour of the ground', async () => {
    const { ring } = await walk(`${fine}<style>:focus-visible { outline-color: white }</style>`);
    assert.equal(ring.length, 1);
  });

  it('misses a ring that is too thin', async () => {
    const { ring } = await walk(`${fine}<style>:focus-visible { outline-width: 1px }</style>`);
    assert.equal(ring.length, 1);
  });

  it('sees what lies over the keyboard', async () => {
    const { hidden } = await walk(`${fine}<div style="position: fixed; inset: 0">Koekjes?</div>`);
    assert.equal(hidden.length, 2);
  });

  it('sees an order that jumps back', async () => {
    const { order } = await walk(`<div style="display: flex; flex-direction: row-reverse">${fine}</div>`);
    assert.notDeepEqual(order, []);
  });

  it('reads a page from right to left in its own order', async () => {
    const { order } = await walk(`<div dir="rtl">${fine}</div>`);
    assert.deepEqual(order, []);
  });

  it('sees an order from left to right on a page from right to left', async () => {
    const { order } = await walk(
      `<div dir="rtl"><div style="display: flex; flex-direction: row-reverse">${fine}</div></div>`,
    );
    assert.notDeepEqual(order, []);
  });

  it('notices that it cannot get out', async () => {
    await show(fine);
    await page.evaluate(() => {
      const last = document
        .querySelector('#storybook-root > div')!
        .shadowRoot!.querySelector('button:last-of-type');
      last?.addEventListener('keydown', (event) => event.preventDefault());
    });
    const { trap } = await walkByKeyboard(page, new Set());
    assert.deepEqual(trap, ['Tab does not leave the story']);
  });

  it('notices choices that the arrow keys do not know', async () => {
    await show(
      '<label><input type="radio" name="a">Ja</label><label><input type="radio" name="a">Nee</label>',
    );
    await page.evaluate(() => {
      addEventListener('keydown', (event) => event.key === 'ArrowDown' && event.preventDefault(), true);
    });
    const { order } = await walkByKeyboard(page, new Set());
    assert.equal(order.length, 1);
  });
});

describe('the measures', () => {
  it('find a page that scrolls sideways', async () => {
    await show('<p style="inline-size: 60rem">Breed</p>');
    assert.equal((await scrollsSideways(page)).length, 1);
  });

  it('find a button that is too small', async () => {
    await show('<button style="min-block-size: 0; block-size: 20px">Klein</button>');
    assert.equal((await smallTargets(page)).length, 1);
  });

  it('find words that are cut off by more space between letters', async () => {
    await show('<p style="inline-size: 14ch; white-space: nowrap; overflow: hidden">Vertel het ons</p>');
    assert.match((await wordsOutOfTheirBox(page, ownSpacing)).join(), /cut off: "Vertel het ons"/);
  });

  it('find words that are cut off by larger letters', async () => {
    await show('<p style="block-size: 24px; inline-size: 20rem; overflow: hidden">Vertel het ons</p>');
    assert.match((await wordsOutOfTheirBox(page, largeLetters)).join(), /cut off: "Vertel het ons"/);
  });

  it('find what moves', async () => {
    await show('<p style="transition: opacity 1s">Rustig</p>');
    assert.deepEqual(await movingParts(page), ['p changes slowly']);
  });

  it('find a field without a name, by IBM Equal Access', async () => {
    await show('<input type="text">');
    assert.match((await equalAccessViolations(page)).join(), /input_label_exists/);
  });
});

describe('pictures', () => {
  const draw = async (colour: string) => {
    await show(`<button style="background: ${colour}">Verder</button>`);
    return page.screenshot();
  };
  const differs = async (one: string, other: string) =>
    compare('', '', flatten(await draw(one)), flatten(await draw(other))).pixels;

  it('are the same when nothing changed', async () => assert.equal(await differs('#b4491f', '#b4491f'), 0));

  it('differ by a colour that is a little darker', async () =>
    assert.ok((await differs('#b4491f', '#a4491f')) > 1000));

  it('come out of an album as they went in', async () => {
    const png = await draw('#b4491f');
    const album = Album.read(
      Album.press([
        { id: 'a', png },
        { id: 'b', png },
      ]),
    );
    assert.deepEqual(album.get('b'), flatten(png));
  });
});
