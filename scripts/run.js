import { spawn } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** No tool we start may phone home or fetch a browser of its own. */
const quietTools = {
  PUPPETEER_SKIP_DOWNLOAD: '1',
  SCARF_ANALYTICS: 'false',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  DO_NOT_TRACK: '1',
};

/**
 * Runs a program in the project's folder with our own input and output.
 * @returns {Promise<number>} its exit code; 1 when a signal ended it or it could not start.
 */
export function run(command, args, { env = {} } = {}) {
  return new Promise((resolve) => {
    start(command, args, { env })
      .on('error', ({ message }) => {
        console.error(message);
        resolve(1);
      })
      .on('exit', (code) => resolve(code ?? 1));
  });
}

const running = new Set();

/** Starts a program in the project's folder with our own input and output, and does not wait. */
export function start(command, args, { env = {} } = {}) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...quietTools, ...env },
  });
  running.add(child);
  return child.once('exit', () => running.delete(child));
}

/** Asks every program that we started and that still runs to end. */
export function endAll() {
  for (const child of running) child.kill('SIGTERM');
}

/** Runs a command of an installed package with this very Node; the same on every operating system. */
export const runTool = (packageName, bin, args, options) =>
  run(process.execPath, [toolFile(packageName, bin), ...args], options);

/** Starts a command of an installed package, and does not wait. */
export const startTool = (packageName, bin, args, options) =>
  start(process.execPath, [toolFile(packageName, bin), ...args], options);

function toolFile(packageName, bin) {
  const folder = join(root, 'node_modules', packageName);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bins === 'string' ? bins : bins[bin]);
}

/** Whether this file was started itself, and not imported by another. */
export const isMain = (importMetaUrl) => realpathSync(process.argv[1] ?? '') === fileURLToPath(importMetaUrl);
