import { existsSync } from 'node:fs';
import { run } from './run.js';

/** Whether we may install system packages: root on Debian, Ubuntu or one of their children. */
export const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs Debian packages; waits for another apt that is at work. Gives whether it went well. */
export async function install(...packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get.`);
  // An update can fail on one stale source while the packages can be had all the same.
  await apt('update');
  return (await apt('install', '-y', '--no-install-recommends', ...packages)) === 0;
}

const apt = (...args) =>
  run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=550', ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
