import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { isMain, root } from './run.js';

const folder = join(root, 'packages/embed/dist');

/**
 * The most bytes that a script may weigh on the wire (brotli 11): one widget alone, what is fetched later (a language,
 * the detector of personal data, the check of the public log, the screen at a desk, printing), what reads aloud once
 * somebody asks, all widgets together, and the writing aid with its list of words.
 */
const BUDGETS = { one: 24_000, later: 4_000, aloud: 5_500, all: 56_000, aid: 60_000 };

/** Weighs every script for host pages. */
export function sizes() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      const budget = BUDGETS[kindOf(file)];
      const brotli = brotliCompressSync(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }).length;
      return { file, raw: bytes.length, brotli, budget, fits: brotli <= budget };
    });
}

const kindOf = (file) => {
  if (file === 'lus.js') return 'all';
  if (file === 'writing-aid.js') return 'aid';
  if (file.endsWith('.read-aloud.js')) return 'aloud';
  return file.split('.').length > 2 ? 'later' : 'one';
};

/** Prints the weights in kB of 1000 bytes; gives whether all fit their budgets. */
export function printSizes() {
  const all = sizes();
  const kB = (bytes) => (bytes / 1000).toFixed(2).padStart(7);
  for (const { file, raw, brotli, budget, fits } of all) {
    console.log(
      `${file.padEnd(24)}${kB(raw)} kB, brotli${kB(brotli)} kB of ${kB(budget)} kB${fits ? '' : '  TOO BIG'}`,
    );
  }
  return all.length > 0 && all.every(({ fits }) => fits);
}

if (isMain(import.meta.url)) process.exitCode = printSizes() ? 0 : 1;
