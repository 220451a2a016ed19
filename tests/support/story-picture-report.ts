import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { KeptPicture } from './story-pictures.js';

const gone: KeptPicture = { width: 1, height: 1, colours: new Uint32Array([0xffffff]) };

/** What changed between two pictures of one story. */
export interface Change {
  story: string;
  mode: string;
  pixels: number;
  before: PNG;
  after: PNG;
  changed: PNG;
}

/** A spot of so few pixels is rounding, not a change. */
export const unseen = 8;

/** Compares pictures pixel by pixel; a picture that became longer differs in what was added. */
export function compare(story: string, mode: string, before: KeptPicture = gone, after: KeptPicture): Change {
  const size = { width: Math.max(before.width, after.width), height: Math.max(before.height, after.height) };
  const [was, is, changed] = [paint(before, size), paint(after, size), new PNG(size)];
  // A round edge may fall a shade lighter when the page is put together in other tiles; nobody sees that.
  const pixels = pixelmatch(was.data, is.data, changed.data, size.width, size.height, { threshold: 0.03 });
  return { story, mode, pixels, before: was, after: is, changed };
}

function paint({ width, height, colours }: KeptPicture, size: { width: number; height: number }): PNG {
  const png = new PNG(size);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const colour = colours[row * width + column]!;
      png.data.writeUInt32BE(((colour << 8) | 0xff) >>> 0, (row * size.width + column) * 4);
    }
  }
  return png;
}

/** More than anybody looks at, when everything looks different. */
const mostShown = 100;

/** Writes a page on which a person sees what changed: before, after, and the difference in red. */
export class PictureReport {
  readonly #folder: string;
  readonly #rows: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
  }

  get page(): string {
    return join(this.#folder, 'index.html');
  }

  add({ story, mode, pixels, before, after, changed }: Change): void {
    if (this.#rows.length === mostShown) return;
    mkdirSync(this.#folder, { recursive: true });
    const number = this.#rows.length;
    const figures = Object.entries({ before, after, changed }).map(([name, png]) => {
      writeFileSync(join(this.#folder, `${number}-${name}.png`), PNG.sync.write(png));
      return `<figure><figcaption>${name}</figcaption><img src="${number}-${name}.png" alt="" loading="lazy"></figure>`;
    });
    this.#rows.push(
      `<section><h2>${story}, ${mode}: ${pixels} pixels</h2><div>${figures.join('')}</div></section>`,
    );
    writeFileSync(
      this.page,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>What looks different</title><style>
body { font: 1rem/1.5 system-ui; margin: 2rem; background: #eee } div { display: flex; gap: 1rem; align-items: start }
figure { margin: 0; flex: 1; min-inline-size: 0 } img { max-inline-size: 100%; border: 1px solid #888; background: #fff }
</style><h1>What looks different</h1>${this.#rows.join('\n')}</html>`,
    );
  }
}
