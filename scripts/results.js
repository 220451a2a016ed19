import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.js';

const folder = join(root, '.lus', 'results');
const fileOf = (stage) => join(folder, `${stage}.json`);

/** What can change what a test finds. The report that is made of the results is not among it. */
const tested = ['packages', 'stories', 'tests', '.storybook', 'package-lock.json'];
const made = /(^|\/)(node_modules|dist|modules)\//;
const written = /\.(ts|js|json|css|html|mdx|sql)$/;

/** A hash that is another one as soon as any source that tests look at is. */
export function sourcesHash() {
  const hash = createHash('sha256');
  for (const place of tested) {
    const files = place.includes('.json') ? [place] : filesIn(place);
    for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

const filesIn = (place) =>
  readdirSync(join(root, place), { recursive: true })
    .map((file) => `${place}/${file.replaceAll('\\', '/')}`)
    .filter((file) => written.test(file) && !made.test(file))
    .sort();

/**
 * Keeps what came of each test of a stage, for `npm run audit`.
 * @param stage - `house`, `browser`, …
 * @param sources - What `sourcesHash()` gave before the stage began.
 * @param tests - `{ file, name, outcome }`: the name with the groups it is in, `group › test`; the outcome is
 * `passed`, `failed` or `skipped`.
 */
export function keepResults(stage, sources, tests) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(stage), `${JSON.stringify({ stage, sources, tests }, null, 1)}\n`);
}

/**
 * What the last runs of some stages gave.
 * @returns `{ tests, stale }`: all tests, each with its `stage`; and the stages that did not run on this very source.
 */
export function readResults(stages, sources = sourcesHash()) {
  const runs = stages.map((stage) =>
    existsSync(fileOf(stage)) ? JSON.parse(readFileSync(fileOf(stage), 'utf8')) : { stage, tests: [] },
  );
  return {
    tests: runs.flatMap(({ stage, tests }) => tests.map((test) => ({ ...test, stage }))),
    stale: runs.filter((run) => run.sources !== sources).map(({ stage }) => stage),
  };
}
