import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.js';
import { isFresh } from './fresh.js';
import { isMain, root, runTool } from './run.js';
import { setup, stop } from './setup.js';

/** Where the built design system stands. */
const site = 'storybook-static';

const sources = [
  '.storybook',
  'stories',
  'docs',
  'CHANGELOG.md',
  'tests/support',
  'packages/tokens/dist',
  'packages/contract/dist',
  'packages/adapter/dist',
  'packages/elements/dist',
  'packages/server/dist/demo',
  'package-lock.json',
];

/** Whether there is a Storybook to build. */
export const hasStorybook = () => existsSync(join(root, '.storybook/main.ts'));

/** Builds the design system's site when something in it changed; gives whether it went well. */
export async function buildStorybook() {
  if (isFresh(`${site}/index.html`, sources)) return true;
  return (await describeElements()) && (await storybook('build', '-o', site, '--quiet'));
}

/** Reads the elements' doc blocks into custom-elements.json, from which Storybook makes its tables. */
const describeElements = async () =>
  (await runTool('@custom-elements-manifest/analyzer', 'cem', ['analyze', '--quiet'])) === 0;

const storybook = async (...args) =>
  (await runTool('storybook', 'storybook', [...args, '--disable-telemetry'])) === 0;

if (isMain(import.meta.url)) {
  await setup();
  if (!(await build())) stop('The build failed; the reason stands above.');
  const [mode] = process.argv.slice(2);
  const well =
    mode === 'build'
      ? await buildStorybook()
      : (await describeElements()) && (await storybook('dev', '-p', '6006', '--ci'));
  process.exitCode = well ? 0 : 1;
}
