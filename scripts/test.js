import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.js';
import { build } from './build.js';
import { ensurePostgres } from './postgres.js';
import { endAll } from './run.js';
import { setup, stop } from './setup.js';
import { check, stages } from './stages.js';
import { printSummary } from './summary.js';
import { ensureWebKit } from './webkit.js';

await setup();

// Names of stages on the command line leave out the others: `npm test -- server browser`. Types are always
// among them, because they compile the tests.
const wanted = process.argv.slice(2);
const all = stages();
const unknown = wanted.find((word) => !all.some(({ name }) => name === word));
if (unknown) stop(`There is no stage "${unknown}". There are: ${all.map(({ name }) => name).join(', ')}.`);
const named = all.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const chosen = all.filter((stage) => {
  const isNeeded = named.some(({ needs = [] }) => needs.includes(stage.name));
  return named.includes(stage) || isNeeded || stage.name === 'types';
});

const scratch = mkdtempSync(join(tmpdir(), 'lus-test-'));
const results = [];
let postgres;

async function go({ name, run }) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const tally = await run(scratch);
  results.push({ name, skipped: 0, ...tally, seconds: (Date.now() - began) / 1000 });
  return tally.failed === 0;
}

async function cleanUp() {
  endAll();
  await postgres?.stop();
  rmSync(scratch, { recursive: true, force: true });
}

let interrupted = false;
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, async () => {
    if (interrupted) return;
    interrupted = true;
    await cleanUp();
    process.exit(code);
  });
}

try {
  if (await go(check('build', build))) {
    const needs = new Set(chosen.flatMap(({ needs = [] }) => needs));
    if (needs.has('chromium')) process.env.CHROME_PATH = (await ensureBrowser()) ?? '';
    if (needs.has('webkit')) {
      const webkit = await ensureWebKit();
      if (webkit) process.env.LUS_WEBKIT = JSON.stringify(webkit);
    }
    if (needs.has('postgres')) {
      postgres = await ensurePostgres();
      if (postgres.url) process.env.TEST_DATABASE_URL = postgres.url;
    }
    for (const stage of chosen) if (!interrupted) await go(stage);
  }
} finally {
  if (!interrupted) await cleanUp();
}
if (!interrupted) printSummary(results);
process.exitCode ??= results.every(({ failed }) => failed === 0) ? 0 : 1;
