import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import type { Stop } from './story-stops.js';

/** What is wrong for somebody who has only a keyboard, by what is asked. */
export interface KeyboardFaults {
  /** Stops whose ring cannot be seen (WCAG 2.4.7, measured as in 2.4.13). */
  ring: string[];
  /** Stops that lie under something else, or off the screen (WCAG 2.4.11). */
  hidden: string[];
  /** Stops that come in another order than one sees (WCAG 2.4.3). */
  order: string[];
  /** Where one cannot get out, forwards or back (WCAG 2.1.2). */
  trap: string[];
}

/** No story has so many stops; who needs more goes round in circles. */
const mostStops = 400;

/** A round corner takes a little off the ring that WCAG 2.4.13 draws with straight ones. */
const roundCorners = 0.8;

/** Walks through a story with Tab, back with Shift and Tab, and through its choices with an arrow key. */
export async function walkByKeyboard(page: Page, known: Set<string>): Promise<KeyboardFaults> {
  const faults: KeyboardFaults = { ring: [], hidden: [], order: [], trap: [] };
  const forwards: Stop[] = [];
  await page.evaluate(() => window.lusStops.begin());
  for await (const stop of stopsOf(page, 'Tab', faults)) {
    const before = forwards.at(-1);
    if (stop.hidden) faults.hidden.push(`"${stop.words}" ${stop.hidden}`);
    if (before && isOutOfOrder(before, stop))
      faults.order.push(`"${stop.words}" comes after "${before.words}"`);
    if (!known.has(stop.kind)) {
      known.add(stop.kind);
      const drawn = await shareOfRing(page);
      if (drawn < roundCorners)
        faults.ring.push(`"${stop.words}" has ${Math.round(drawn * 100)} % of the ring that it needs`);
    }
    forwards.push(stop);
  }
  if (faults.trap.length === 0) {
    const back: Stop[] = [];
    for await (const stop of stopsOf(page, 'Shift+Tab', faults)) back.unshift(stop);
    // A group of choices is entered at its first choice, and from below at its last.
    const way = (stops: Stop[]) => stops.map(({ group }) => group).join(' ');
    if (way(back) !== way(forwards)) faults.order.push('the way back is another one');
  }
  faults.order.push(...(await walkChoices(page, forwards)));
  await page.evaluate(() => window.lusStops.end());
  return faults;
}

/** Presses a key until the keyboard has left the story. */
async function* stopsOf(page: Page, key: string, faults: KeyboardFaults): AsyncGenerator<Stop> {
  const met = new Set<number>();
  while (met.size < mostStops) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => window.lusStops.current());
    if (stop === 'outside') return;
    if (met.has(stop.element)) break;
    met.add(stop.element);
    yield stop;
  }
  faults.trap.push(`${key} does not leave the story`);
}

/** Rows from top to bottom, a row in the direction of reading; a column beside the last one may begin at its top. */
function isOutOfOrder({ box: from, ...before }: Stop, { box: to, isPinned, isMirrored }: Stop): boolean {
  if (before.isPinned || isPinned) return false;
  const startsBefore = isMirrored ? to.left >= from.right : to.right <= from.left;
  const startsAfter = isMirrored ? to.right <= from.left : to.left >= from.right;
  const shared = Math.min(from.bottom, to.bottom) - Math.max(from.top, to.top);
  const isOneRow = shared > Math.min(from.bottom - from.top, to.bottom - to.top) / 2;
  return isOneRow ? startsBefore : to.bottom <= from.top + 1 && !startsAfter;
}

/**
 * How much of the ring is there, where 1 is what WCAG 2.4.13 asks: pixels as many as in a line of 2 pixels round the
 * stop, each with a contrast of 3 to 1 between having the keyboard and not having it.
 */
async function shareOfRing(page: Page): Promise<number> {
  await page.evaluate(() => window.lusStops.bringIn());
  const stop = await page.evaluate(() => window.lusStops.current());
  if (stop === 'outside') return 0;
  const { ringed, room } = stop;
  const focused = PNG.sync.read(await page.screenshot({ clip: room }));
  await page.evaluate(() => window.lusStops.letGo());
  const bare = PNG.sync.read(await page.screenshot({ clip: room }));
  await page.evaluate(() => window.lusStops.takeBack());
  let changed = 0;
  for (let at = 0; at < bare.data.length; at += 4) {
    if (contrast(focused.data.subarray(at, at + 3), bare.data.subarray(at, at + 3)) >= 3) changed += 1;
  }
  return changed / (2 * ringed);
}

/** The contrast of two colours, each red, green and blue from 0 to 255 (WCAG 2.2, "contrast ratio"). */
function contrast(one: Uint8Array, other: Uint8Array): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const linear = Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});
const luminance = ([red = 0, green = 0, blue = 0]: Uint8Array): number =>
  0.2126 * linear[red]! + 0.7152 * linear[green]! + 0.0722 * linear[blue]!;

/** In a group of choices the arrow goes to another choice of the same group. */
async function walkChoices(page: Page, stops: Stop[]): Promise<string[]> {
  const lost: string[] = [];
  for (const { element, group, words, choices } of stops) {
    if (choices < 2) continue;
    await page.evaluate((index) => window.lusStops.goTo(index), element);
    await page.keyboard.press('ArrowDown');
    const now = await page.evaluate(() => window.lusStops.current());
    if (now === 'outside' || now.element === element || now.group !== group)
      lost.push(`the arrow does not go on from "${words}" to the next choice`);
  }
  return lost;
}
