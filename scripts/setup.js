// Runs before anything is installed: only what Node itself brings.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root, run } from './run.js';

/** The oldest Node that runs Lus: the same as `engines` in package.json. */
const OLDEST_NODE = [20, 19];

/** Makes ready what every other script needs: a new enough Node and the packages. Silent when nothing is missing. */
export async function setup() {
  refuseOldNode();
  if (packagesMatchLockfile()) return;
  console.log('Installing packages, this takes about a minute.');
  // Not `npm ci`: it refuses a lockfile that lacks an optional package of another platform, which a mirror of the
  // registry may not have. This keeps to the lockfile just as well, and leaves it alone.
  if ((await npm('install', '--no-save', '--loglevel=error')) !== 0) {
    stop('The packages could not be installed. The reason stands above; "npm start" tries again.');
  }
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  stop(
    `Lus needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org`,
  );
}

/**
 * Compares the lockfile with the record npm keeps of what it installed. npm writes that record last, so an
 * install that was cut off counts as missing. Optional packages are for other machines and may be absent.
 */
function packagesMatchLockfile() {
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  const wanted = packagesIn(join(root, 'package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, integrity, optional, devOptional }]) =>
      !path.startsWith('node_modules/') ||
      optional ||
      devOptional ||
      (installed[path]?.version === version &&
        installed[path]?.integrity === integrity &&
        existsSync(join(root, path))),
  );
}

const packagesIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});

/** npm tells its scripts where it lives; outside npm we trust the PATH. */
function npm(...args) {
  const file = process.env.npm_execpath;
  return file?.endsWith('.js') ? run(process.execPath, [file, ...args]) : run('npm', args);
}

/** Ends the program with one sentence that says what is wrong. */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (isMain(import.meta.url)) await setup();
