import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readResults } from '../../scripts/results.js';

const SOURCE = `
import { describe, it } from 'node:test';
describe('a group', () => {
  it('goes well', () => {});
  describe('in a group', () => { it('goes wrong', () => { throw new Error('wrong'); }); });
  it.skip('is left out', () => {});
});
describe('another group', () => { it('goes well', () => {}); });
`;

describe('what is written down of a stage', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lus-results-'));
  let kept: { tests: { name: string; outcome: string }[] } & Record<string, unknown>;

  before(() => {
    const [file, tally] = [join(folder, 'made-up.test.mjs'), join(folder, 'tally.json')];
    writeFileSync(file, SOURCE);
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const reporter = ['--test-reporter=./scripts/tally-reporter.js', `--test-reporter-destination=${tally}`];
    spawnSync(process.execPath, ['--test', ...reporter, file], { env });
    kept = JSON.parse(readFileSync(tally, 'utf8')) as typeof kept;
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is what came of each test, by its whole name', () =>
    assert.deepEqual(
      kept.tests.map(({ name, outcome }) => `${name}: ${outcome}`),
      [
        'a group › goes well: passed',
        'a group › in a group › goes wrong: failed',
        'a group › is left out: skipped',
        'another group › goes well: passed',
      ],
    ));

  it('is how many there are of each outcome', () => {
    const { passed, failed, skipped } = kept;
    assert.deepEqual({ passed, failed, skipped }, { passed: 2, failed: 1, skipped: 1 });
  });
});

describe('the results that the audit reads', () => {
  it('are missed of a stage that never ran', () =>
    assert.deepEqual(readResults(['no such stage']).stale, ['no such stage']));
});
