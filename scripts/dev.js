import { watch } from 'node:fs';
import { join } from 'node:path';
import { build, buildTokens, compiledPackages } from './build.js';
import { endAll, root, start, startTool } from './run.js';
import { setup, stop } from './setup.js';

await setup();
process.env.LUS_EDITING = '1';
// A first whole build, so that the watchers below begin from something that works.
if (!(await build())) stop('The build failed; the reason stands above.');

const watchers = [
  startTool('typescript', 'tsc', ['-b', '--watch', '--preserveWatchOutput', ...compiledPackages]),
  startTool('rollup', 'rollup', ['--config', '--watch', '--silent', '--no-watch.clearScreen']),
  start(process.execPath, ['--watch', '--watch-preserve-output', 'packages/server/dist/server.js']),
];

// An editor writes a file in several steps: wait until it is quiet.
let pause;
const tokens = watch(join(root, 'packages/tokens/src'), { recursive: true }, () => {
  clearTimeout(pause);
  pause = setTimeout(() => void buildTokens(), 200);
});

let ending = false;
function end(exitCode) {
  if (ending) return;
  ending = true;
  process.exitCode = exitCode;
  clearTimeout(pause);
  tokens.close();
  endAll();
}
process.on('SIGINT', () => end(0));
process.on('SIGTERM', () => end(0));
for (const watcher of watchers) watcher.on('exit', (code) => end(code ?? 0));
