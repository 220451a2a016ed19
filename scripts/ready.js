import { build, isFirstBuild } from './build.js';
import { setup, stop } from './setup.js';

/** Makes ready what the programs of the server need: the packages, and everything built. */
export async function ready() {
  await setup();
  if (isFirstBuild()) console.error('Building Lus, this takes about a minute.');
  if (!(await build())) stop('The build failed; the reason stands above.');
}
