import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Mode } from './story-page.js';
import { compare, unseen, type PictureReport } from './story-picture-report.js';
import { Album, flatten, type Picture } from './story-pictures.js';
import { projectRoot, type Entry } from './stories.js';

const shelf = join(projectRoot, 'tests/house/pictures');
const madeWith = join(shelf, 'made-with.json');

/** Asks for new pictures and snapshots instead of comparing with the old ones: `npm run pictures`. */
export const isUpdate = process.env['LUS_UPDATE'] === '1';

/** The kept pictures of one circumstance: an album for each title. */
export class PictureBook {
  readonly #folder: string;
  readonly #mode: Mode;
  readonly #report: PictureReport;
  readonly #albums = new Map<string, Album>();
  readonly #shown = new Map<string, Picture[]>();

  constructor(mode: Mode, report: PictureReport) {
    this.#mode = mode;
    this.#report = report;
    this.#folder = join(shelf, mode.name.replaceAll(' ', '-'));
  }

  /** Compares a new picture of a story with the one that was kept; gives what is different, in words. */
  look({ id, title, name }: Entry, png: Buffer): string[] {
    const file = fileOf(id);
    const picture = { id, png };
    this.#shown.set(file, [
      ...(this.#shown.get(file) ?? []),
      ...(isUpdate ? [picture] : [{ id, png: Buffer.of() }]),
    ]);
    const album = this.#albumIn(file);
    if (album.has(picture)) return [];
    const before = album.get(id);
    if (isUpdate && !before) return [];
    const change = compare(`${title}, ${name}`, this.#mode.name, before, flatten(png));
    if (before && change.pixels <= unseen) return [];
    this.#report.add(change);
    if (isUpdate) return [];
    const page = relative(projectRoot, this.#report.page);
    return [
      before ? `${change.pixels} pixels are different: see ${page}` : `has no picture yet: see ${page}`,
    ];
  }

  /** After the last story: keeps the new pictures, or gives the kept ones that belong to no story any more. */
  close(): string[] {
    if (isUpdate) {
      this.#keep();
      return [];
    }
    return this.#kept().flatMap((file) => {
      const shown = (this.#shown.get(file) ?? []).map(({ id }) => id);
      return this.#albumIn(file).ids.filter((id) => !shown.includes(id));
    });
  }

  #keep(): void {
    mkdirSync(this.#folder, { recursive: true });
    for (const file of this.#kept()) if (!this.#shown.has(file)) rmSync(join(this.#folder, file));
    for (const [file, pictures] of this.#shown) {
      const album = this.#albumIn(file);
      const isSame =
        album.ids.join() === pictures.map(({ id }) => id).join() &&
        pictures.every((picture) => album.has(picture));
      if (!isSame) writeFileSync(join(this.#folder, file), Album.press(pictures));
    }
  }

  #albumIn(file: string): Album {
    const album = this.#albums.get(file) ?? Album.open(join(this.#folder, file));
    // Stories come title by title, so one open album is enough.
    this.#albums.clear();
    this.#albums.set(file, album);
    return album;
  }

  #kept(): string[] {
    return existsSync(this.#folder) ? readdirSync(this.#folder) : [];
  }
}

const fileOf = (id: string) => `${id.replace(/--.*/, '')}.pictures`;

/** What draws the pictures: another browser or other letters draw everything a little differently. */
interface Printer {
  browser: string;
  /** A fingerprint of letters of each kind and script that stories use, as this machine draws them. */
  letters: string;
}

/** Why the kept pictures cannot be compared with what this machine draws; empty when they can. */
export async function whyNotComparable(browser: Browser): Promise<string> {
  const printer = await printerOf(browser);
  if (isUpdate) {
    mkdirSync(shelf, { recursive: true });
    writeFileSync(madeWith, `${JSON.stringify(printer, null, 2)}\n`);
    return '';
  }
  if (!existsSync(madeWith)) return '';
  const kept = JSON.parse(readFileSync(madeWith, 'utf8')) as Printer;
  if (kept.browser !== printer.browser)
    return `the pictures were made with Chromium ${kept.browser}, this is ${printer.browser}`;
  return kept.letters === printer.letters
    ? ''
    : 'the pictures were made with other letters than this machine has';
}

async function printerOf(browser: Browser): Promise<Printer> {
  const page = await browser.newPage({ viewport: { width: 640, height: 400 } });
  const words = 'Wat hebt u meegemaakt? 0123456789 ąčğıłşů Що сталося ماذا حدث ⟦⟧ ✓ → “”';
  const kinds = ['system-ui', 'sans-serif', 'serif', 'monospace', 'Arial', 'Verdana', 'Georgia'];
  await page.setContent(
    kinds.map((kind) => `<p style="font-family: ${kind}">${words} <b>${words}</b></p>`).join(''),
  );
  const picture = await page.screenshot();
  await page.close();
  return { browser: browser.version(), letters: createHash('sha256').update(picture).digest('hex') };
}
