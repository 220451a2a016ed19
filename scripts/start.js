import { build, isFirstBuild } from './build.js';
import { setup, stop } from './setup.js';

await setup();
if (isFirstBuild()) console.log('Building Lus, this takes about a minute.');
if (!(await build())) stop('The build failed; the reason stands above.');
// In this very process: Ctrl-C, a signal and the exit code reach the server without anybody in between.
await import('../packages/server/dist/server.js');
