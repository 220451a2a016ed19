import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { history, STEPS, topic } from '../bench/history.js';
import { browserArguments, ensureBrowser } from './browser.js';
import { ready } from './ready.js';
import { root } from './run.js';

const SITE = 'http://localhost';
const MANY = 1000;
const ROUNDS = 3;

await ready();
const executablePath = await ensureBrowser();
if (!executablePath) process.exit(1);
const { chromium } = await import('playwright-core');
const { projectTimeline, replay } = await import('@lus/contract');
const { measureReadability } = await import('../bench/readability.js');

/** Where each address of the bench's own site is on disk. */
const folders = { contract: 'packages/contract/dist', bench: 'bench', embed: 'packages/embed/dist' };

const browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: browserArguments });

/** Does one thing on a page of its own, so that nothing is warm or in the way. */
async function onPage(work) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.route(`${SITE}/**`, (route) => {
    const [, folder, path] = /^\/(\w+)\/(.+)$/.exec(normalize(new URL(route.request().url()).pathname)) ?? [];
    if (!folders[folder]) {
      const body = '<!doctype html><html lang="nl"><meta charset="utf-8" /><body></body></html>';
      return route.fulfill({ contentType: 'text/html', body });
    }
    const body = readFileSync(join(root, folders[folder], path));
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(`${SITE}/`);
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

const widgetOn = (page, tag, data) =>
  page.evaluate(
    async (given) => (await import('/bench/page.js')).measureWidget(...given),
    [tag, topic, data],
  );

const plainOn = (page, { html, styles }) =>
  page.evaluate(async (given) => (await import('/bench/page.js')).measurePlain(...given), [html, styles]);

const writtenOn = (page, tag) =>
  page.evaluate(async (given) => (await import('/bench/page.js')).written(given), tag);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Medians of every measure over all rounds. */
const medians = (rounds) =>
  Object.fromEntries(
    Object.keys(rounds[0]).map((name) => [name, median(rounds.map((round) => round[name]))]),
  );

/** Measures a widget and plain HTML in turn, so that both meet the same weather. */
async function compare(tag, data) {
  const written = await onPage(async (page) => {
    const { shown } = await widgetOn(page, tag, data);
    if (shown < MANY) throw new Error(`<${tag}> shows ${shown} of ${MANY}.`);
    return writtenOn(page, tag);
  });
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({
      widget: await onPage((page) => widgetOn(page, tag, data)),
      plain: await onPage((page) => plainOn(page, written)),
    });
  }
  const widget = medians(rounds.map((round) => round.widget));
  const plain = medians(rounds.map((round) => round.plain));
  const ratio = (name, of = 'whole') => median(rounds.map((round) => round.widget[name] / round.plain[of]));
  return { widget, plain, first: ratio('first'), press: ratio('press'), worst: ratio('worst', 'worst') };
}

const ms = (number) => `${Math.round(number)} ms`.padStart(9);
const times = (number) => `${number.toFixed(2)}×`.padStart(7);
const megabytes = (speed) => `${speed.toFixed(2)} MB/s`.padStart(10);
const thousands = (number) => Math.round(number).toLocaleString('en').padStart(10);

function print(tag, { widget, plain, first, press, worst }) {
  console.log(`\n<${tag}>, ${MANY} of them, against the same words as plain HTML`);
  console.log(`  plain HTML                 ${ms(plain.whole)}   1.00×`);
  console.log(`  first portion              ${ms(widget.first)} ${times(first)}`);
  console.log(`  slowest next portion       ${ms(widget.press)} ${times(press)}`);
  console.log(
    `  longest frame in scrolling ${ms(widget.worst)} ${times(worst)}  (plain ${ms(plain.worst).trim()})`,
  );
  console.log(`  in long tasks, scrolling   ${ms(widget.long)}          (plain ${ms(plain.long).trim()})`);
}

try {
  const lines = history(MANY);
  const timeline = projectTimeline(lines.slice(0, Math.ceil(MANY / STEPS) * STEPS)).slice(0, MANY);
  const signals = [...replay(lines).signals.values()];

  console.log(
    `Medians of ${ROUNDS} rounds on this machine. Look at the ratios: they were measured side by side.`,
  );
  print(
    'lus-feedback-timeline',
    await compare('lus-feedback-timeline', {
      listTimeline: { items: timeline, lastNewsOn: timeline[0].on, links: {} },
    }),
  );
  print(
    'lus-influence-tracker',
    await compare('lus-influence-tracker', {
      listSignals: { items: signals, experienceCount: 500, groups: null, links: {} },
    }),
  );

  const { verified, advanced } = await onPage((page) =>
    page.evaluate(async (entries) => (await import('/bench/page.js')).measureLog(entries), lines),
  );
  console.log(`\nThe public log, ${lines.length} lines, in the browser`);
  console.log(`  verify                     ${thousands(verified)} lines a second`);
  console.log(`  advance                    ${thousands(advanced)} events a second`);

  const { small, large, ratio: growth, hostile } = measureReadability();
  const [worst] = hostile.toSorted((a, b) => b.ratio - a.ratio);
  console.log('\nThe checker of plain Dutch, in time of the processor');
  console.log(`  100 kB                     ${megabytes(small)}`);
  console.log(`  1 MB                       ${megabytes(large)} ${times(growth)}`);
  console.log(
    `  hostile, the worst of ${hostile.length}   ${megabytes(worst.speed)} ${times(worst.ratio)}  (${worst.format}, ${JSON.stringify(worst.text)})`,
  );
} finally {
  await browser.close();
}
