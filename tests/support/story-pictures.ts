import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { PNG } from 'pngjs';

/** A picture of a story, as the browser made it. */
export interface Picture {
  id: string;
  png: Buffer;
}

/** A picture as it was put away: colours as 0xRRGGBB, row by row. */
export interface KeptPicture {
  width: number;
  height: number;
  colours: Uint32Array;
}

interface Page {
  id: string;
  width: number;
  height: number;
  /** Tells at once that a new picture is the same. */
  sha256: string;
}

const sha256 = (data: Buffer) => createHash('sha256').update(data).digest('hex');

/**
 * The pictures of all stories of one title, pressed together: one story looks much like the next, so an album takes
 * half of what its pictures would take as files. First a line of JSON, then the number of a colour per pixel, by Brotli.
 */
export class Album {
  readonly #pages = new Map<string, Page & { start: number }>();
  readonly #palette: number[] = [];
  readonly #pixels: Uint16Array = new Uint16Array();

  private constructor(bytes: Buffer) {
    const end = bytes.indexOf('\n');
    const { palette, pages } = JSON.parse(bytes.toString('utf8', 0, end)) as {
      palette: number[];
      pages: Page[];
    };
    this.#palette = palette;
    this.#pixels = new Uint16Array(Uint8Array.from(bytes.subarray(end + 1)).buffer);
    let start = 0;
    for (const page of pages) {
      this.#pages.set(page.id, { ...page, start });
      start += page.width * page.height;
    }
  }

  /** @param file - path; no file is an album without pictures. */
  static open(file: string): Album {
    return existsSync(file)
      ? Album.read(readFileSync(file))
      : new Album(Buffer.from('{"palette":[],"pages":[]}\n'));
  }

  /** What `press` made. */
  static read(pressed: Buffer): Album {
    return new Album(brotliDecompressSync(pressed));
  }

  /** Presses pictures into what stands in a file. The same pictures give the same bytes. */
  static press(pictures: Picture[]): Buffer {
    const palette = new Map<number, number>();
    const flat = pictures.map(({ png }) => flatten(png));
    const pages = pictures.map(({ id, png }, index): Page => ({
      id,
      width: flat[index]!.width,
      height: flat[index]!.height,
      sha256: sha256(png),
    }));
    const pixels = flat.map(({ colours }) =>
      Uint16Array.from(colours, (colour) => {
        if (!palette.has(colour)) palette.set(colour, palette.size);
        return palette.get(colour)!;
      }),
    );
    const head = Buffer.from(`${JSON.stringify({ palette: [...palette.keys()], pages })}\n`);
    return brotliCompressSync(Buffer.concat([head, ...pixels.map(({ buffer }) => Buffer.from(buffer))]), {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      },
    });
  }

  get ids(): string[] {
    return [...this.#pages.keys()];
  }

  /** Whether the browser made exactly this picture before. */
  has({ id, png }: Picture): boolean {
    return this.#pages.get(id)?.sha256 === sha256(png);
  }

  get(id: string): KeptPicture | undefined {
    const page = this.#pages.get(id);
    if (!page) return undefined;
    const { width, height, start } = page;
    const numbers = this.#pixels.subarray(start, start + width * height);
    return { width, height, colours: Uint32Array.from(numbers, (number) => this.#palette[number]!) };
  }
}

/**
 * Keeps a plane of one colour as it is, and the soft edges of letters in 16 steps a channel: those take the most room,
 * and say the least.
 */
export function flatten(png: Buffer): KeptPicture {
  const { width, height, data } = PNG.sync.read(png);
  const exact = new Uint32Array(width * height);
  for (let at = 0; at < exact.length; at++) exact[at] = data.readUInt32BE(at * 4) >>> 8;
  const colours = exact.map((colour, at) =>
    (at % width > 0 && colour === exact[at - 1]) || colour === exact[at - width]
      ? colour
      : ((colour >>> 4) & 0x0f0f0f) * 17,
  );
  return { width, height, colours };
}
