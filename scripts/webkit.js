import { join } from 'node:path';
import { canInstall, install } from './apt.js';
import { foldersIn, isProgram, onPath } from './programs.js';

/**
 * WebKit as Debian and Ubuntu package it: its driver, the small browser that it drives, and a screen for it.
 * @returns the paths of the three programs; nothing when one of them is missing.
 */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('Xvfb');
  const browser = foldersIn('/usr/lib')
    .flatMap(foldersIn)
    .filter((folder) => /\/webkit2?gtk-[\d.]+$/.test(folder))
    .sort()
    .reverse()
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isProgram);
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

/** Finds WebKit, or installs it where that is possible. Gives nothing, after a sentence, when there is none. */
export async function ensureWebKit() {
  const found = findWebKit();
  if (found) return found;
  if (canInstall() && (await install('webkit2gtk-driver', 'xvfb'))) return findWebKit();
  console.log('WebKitGTK is not installed: the tests in WebKit are left out; those in Chromium run.');
  return undefined;
}
