import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { houseStyles } from '../support/house-styles.js';
import { projectRoot } from '../support/stories.js';

const run = promisify(execFile);
const tool = (...words: string[]) =>
  run(process.execPath, ['scripts/house-styles.js', ...words], { cwd: projectRoot });

describe('the report on house styles', () => {
  it('is up to date', async () => {
    await assert.doesNotReject(tool('--check'));
  });

  it('tells of every house style that we try', () => {
    const report = readFileSync(`${projectRoot}docs/house-styles.md`, 'utf8');
    const missing = houseStyles.filter(({ name }) => !report.includes(`## ${name} (`));
    assert.deepEqual(missing, []);
  });

  it('can be made of a theme of your own, and says what could not be read', async () => {
    const { stdout } = await tool('tests/support/pale-theme.css', '.pale-theme');
    assert.match(
      stdout,
      /color-link \| --utrecht-link-color \| #eeeeee \| #0d5660 \| 1\.16:1 for color-link/,
    );
  });
});
