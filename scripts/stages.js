import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linters } from './lint.js';
import { keepResults, sourcesHash } from './results.js';
import { run, runTool } from './run.js';
import { printSizes } from './size.js';
import { buildStorybook, hasStorybook } from './storybook.js';
import { browserTestFiles, nodeFolders, nodeTestFiles } from './test-files.js';

/**
 * Everything that `npm test` proves, in order. The build comes before it.
 * @returns stages: a name, what they need (`chromium`, `webkit`, `postgres`, or a stage by name) and `run(scratch)`, which gives
 * `{ passed, failed, skipped? }`.
 */
export const stages = () => [
  check('types', async () => (await runTool('typescript', 'tsc', ['-b'])) === 0),
  ...Object.entries(linters).map(([name, lint]) => check(name, async () => (await lint()) === 0)),
  check('size', printSizes),
  ...(hasStorybook() ? [check('stories', buildStorybook)] : []),
  ...nodeFolders
    .filter((folder) => nodeTestFiles(folder).length > 0)
    .map((folder) => counted(folder, needsOf[folder] ?? [], (tally) => nodeTests(folder, tally))),
  counted('browser', ['chromium'], browserTests),
  { ...check('audit', isReportTrue), needs: ['stories', 'house', 'e2e', 'transcripts', 'browser'] },
];

/** Whether the accessibility report says no more than the stages before. Its packages are there only after setup. */
const isReportTrue = async () => (await import('./audit.js')).isReportTrue();

const needsOf = {
  adapter: ['postgres'],
  server: ['postgres'],
  house: ['chromium', 'stories'],
  e2e: ['chromium', 'postgres'],
  transcripts: ['chromium', 'webkit'],
};

/** A stage that goes well or does not: one passed, or one failed. */
export const check = (name, isWell) => ({
  name,
  run: async () => ((await isWell()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/**
 * A stage whose runner writes into a file what came of each test, which is kept for the audit. A runner that fails
 * without a failed test, or ran none, failed.
 */
const counted = (name, needs, runner) => ({
  name,
  needs,
  async run(scratch) {
    const file = join(scratch, `${name}.json`);
    const sources = sourcesHash();
    const exitCode = await runner(file);
    const { tests, ...tally } = readTally(file);
    keepResults(name, sources, tests);
    const ran = tally.passed + tally.failed > 0;
    if (!ran) console.error(`No test of "${name}" ran.`);
    return ran && (exitCode === 0 || tally.failed > 0) ? tally : { ...tally, failed: tally.failed + 1 };
  },
});

function readTally(file) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text ? JSON.parse(text) : { passed: 0, failed: 0, skipped: 0, tests: [] };
}

const nodeTests = (folder, tally) =>
  run(process.execPath, [
    '--enable-source-maps',
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/tally-reporter.js',
    `--test-reporter-destination=${tally}`,
    ...nodeTestFiles(folder),
  ]);

const browserTests = async (tally) =>
  browserTestFiles().length === 0
    ? 0
    : runTool('@web/test-runner', 'wtr', ['--config', 'web-test-runner.config.js'], {
        env: { LUS_TALLY: tally },
      });
