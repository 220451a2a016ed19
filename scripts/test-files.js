import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.js';

/** The folders under tests/ whose tests run in Node, in the order in which they are most telling. */
export const nodeFolders = ['contract', 'adapter', 'readability', 'server', 'house', 'e2e', 'transcripts'];

/** The compiled test files of one folder that run in Node. Listed from the sources, so none outlives its source. */
export const nodeTestFiles = (folder) =>
  compiledTests(folder).filter((file) => !file.endsWith('.browser.test.js'));

/** The compiled test files that run in a browser: all of the elements, and of the house those that say so. */
export const browserTestFiles = () => [
  ...compiledTests('elements'),
  ...compiledTests('house').filter((file) => file.endsWith('.browser.test.js')),
];

function compiledTests(folder) {
  const sources = join(root, 'tests', folder);
  if (!existsSync(sources)) return [];
  return readdirSync(sources, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => `.tests-out/${folder}/${file.replace(/\.ts$/, '.js')}`);
}
