import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFresh } from './fresh.js';
import { isEditing, LIVE_RELOAD_MARK } from './live-reload.js';
import { isMain, root, run, runTool } from './run.js';
import { setup, stop } from './setup.js';
import { printSizes } from './size.js';

/** The packages that TypeScript compiles; each compiles what it refers to as well. */
export const compiledPackages = ['packages/embed', 'packages/server'];

/** What the scripts for host pages are made of. */
const embedSources = [
  'packages/tokens/dist/host-styles.js',
  'packages/contract/dist',
  'packages/adapter/dist',
  'packages/elements/dist',
  'packages/embed/modules',
  'rollup.config.js',
  'scripts/rollup-plugins.js',
  'package-lock.json',
];

/** The last thing the build makes. */
const lastMade = 'packages/embed/dist/lus.js';

/** Builds what changed: tokens, then the packages, then the scripts for host pages. Gives whether it went well. */
export async function build() {
  return (await buildTokens()) && (await compile()) && (embedIsFresh() || (await bundle()));
}

/** Whether nothing was ever built here. */
export const isFirstBuild = () => !existsSync(join(root, lastMade));

/** Tokens: DTCG JSON to CSS. */
export async function buildTokens() {
  const fresh = isFresh('packages/tokens/dist/host-styles.js', [
    'packages/tokens/src',
    'packages/tokens/build.js',
    'packages/tokens/css.js',
    'packages/tokens/figma.js',
    'packages/tokens/formats.js',
    'packages/tokens/theme.js',
  ]);
  return fresh || (await run(process.execPath, ['packages/tokens/build.js'])) === 0;
}

/** TypeScript to JavaScript; the compiler itself knows what is up to date. */
const compile = async () => (await runTool('typescript', 'tsc', ['-b', ...compiledPackages])) === 0;

const embedIsFresh = () => isFresh(lastMade, embedSources) && wasMadeWhileEditing() === isEditing();

const wasMadeWhileEditing = () => readFileSync(join(root, lastMade), 'utf8').includes(LIVE_RELOAD_MARK);

const bundle = async () => (await runTool('rollup', 'rollup', ['--config', '--silent'])) === 0;

if (isMain(import.meta.url)) {
  await setup();
  if (!(await build())) stop('The build failed; the reason stands above.');
  printSizes();
}
