import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './run.js';

/** The folder of what is said about accessibility, by hand and by `npm run audit`. */
export const accessibility = join(root, 'docs', 'accessibility');

const read = (...path) => parse(readFileSync(join(accessibility, ...path), 'utf8'));

/** The product, the widgets, the methods; see `about.yaml`. */
export const readAbout = () => read('about.yaml');

/** Every criterion in its order, with what is claimed of it; see the head of each file in `criteria/`. */
export const readCriteria = () =>
  readdirSync(join(accessibility, 'criteria'))
    .sort()
    .flatMap((file) => read('criteria', file));

/**
 * What is claimed of one criterion for one widget: what holds for every widget, and what the widget adds to it. When
 * the criterion applies to the one and not to the other, nothing that holds for every widget does.
 * @returns `{ conformance, tests, hand, host, notes }`; the tests are names with `*` for what differs, `host` is a list.
 */
export function claimOf({ number, every = {}, widgets = {} }, widget) {
  const own = widgets[widget] ?? {};
  const conformance = own.conformance ?? every.conformance;
  if (!conformance) throw new Error(`Nothing is claimed of ${number} for ${widget}.`);
  const isOther = own.conformance && [own, every].some((claim) => claim.conformance === 'not-applicable');
  const both = (key) => [isOther ? [] : every[key], own[key]].flat().filter(Boolean);
  return {
    conformance,
    tests: both('tests').map((test) => testName(test, widget)),
    hand: both('hand').join(' '),
    host: both('host'),
    notes: both('notes').join(' '),
  };
}

/**
 * A claim needs a ground.
 * @throws Error that names a claim without tests, check by hand or reason.
 */
export function demandGround(criteria, widgets) {
  for (const criterion of criteria)
    for (const widget of widgets) {
      const { conformance, tests, hand, host, notes } = claimOf(criterion, widget);
      const grounds = conformance === 'supports' ? [...tests, hand] : [...host, notes];
      if (grounds.join('') === '')
        throw new Error(`${criterion.number} is "${conformance}" for ${widget} without a ground.`);
    }
}

/** What the tests of a widget's stories are called in short in `criteria/`. */
const STORIES = 'every story: ';

/** The whole name of a test: `stage › group › test`. */
const testName = (test, widget) =>
  test.startsWith(STORIES)
    ? `house › every story of lus-${widget} › ${test.slice(STORIES.length)}, in *`
    : test.replaceAll('{widget}', widget);

/** The tests that are named for any widget, each once. */
export const testsNamed = () => {
  const { widgets } = readAbout();
  const names = readCriteria().flatMap((criterion) =>
    Object.keys(widgets).flatMap((widget) => claimOf(criterion, widget).tests),
  );
  return [...new Set(names)].sort();
};

/** The stages of `npm test` in which those tests run. */
export const stagesNamed = () => [...new Set(testsNamed().map((name) => name.split(' › ')[0]))];
