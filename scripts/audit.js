import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import {
  accessibility,
  claimOf,
  demandGround,
  readAbout,
  readCriteria,
  stagesNamed,
} from './audit-criteria.js';
import { judge } from './audit-judge.js';
import { openAcr, validate } from './audit-openacr.js';
import { summaryPage, widgetPage } from './audit-page.js';
import { readResults } from './results.js';
import { isMain, root, run } from './run.js';

export { judge } from './audit-judge.js';
export { demandGround, testsNamed } from './audit-criteria.js';

/**
 * Makes the accessibility conformance report of what is claimed in `docs/accessibility` and of what tests found.
 * @param results - `{ stage, name, outcome }` of each test that ran.
 * @returns `{ files, lowered, unknown }`: text by file name; what the tests took off, in words; test names that no
 * test has.
 * @throws Error when a claim has no ground, or a report does not keep to OpenACR.
 */
export async function makeReport(results) {
  const about = readAbout();
  const widgets = Object.keys(about.widgets);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const criteria = readCriteria();
  demandGround(criteria, widgets);
  const reports = widgets.map((widget) => ({
    widget,
    rows: criteria.map((criterion) => judged(criterion, claimOf(criterion, widget), results)),
  }));
  const rows = reports.flatMap((report) => report.rows.map((row) => ({ ...row, widget: report.widget })));
  const acrs = reports.map(({ widget, rows }) => openAcr({ about, version, widget, rows }));
  acrs.forEach(validate);
  const texts = [
    ['report.md', summaryPage({ about, version, reports })],
    ...reports.map((report) => [`${report.widget}.md`, widgetPage({ about, version, report })]),
    ...acrs.map((acr, at) => [`${widgets[at]}.yaml`, asYaml(acr)]),
  ];
  return {
    files: new Map(await Promise.all(texts.map(async ([file, text]) => [file, await tidy(file, text)]))),
    lowered: rows
      .filter(({ against }) => against.length > 0)
      .map(
        ({ number, widget, conformance, against }) => `${number}, ${widget}: ${conformance} (${against[0]})`,
      ),
    unknown: [...new Set(rows.flatMap((row) => row.unknown))],
  };
}

const judged = ({ number, name, level, clause }, claim, results) => ({
  number,
  name,
  level,
  clause,
  ...claim,
  ...judge(claim, results),
});

/** As programs read it that know YAML 1.1 only: there a day without quotation marks is no text. */
const asYaml = (data) => stringify(data, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });

const tidy = async (file, text) => {
  const filepath = join(accessibility, file);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
};

/**
 * Which of the committed files are not what the audit makes now.
 * @param files - See `makeReport`.
 */
export const outdated = (files) =>
  [...files].filter(([file, text]) => contentOf(file) !== text).map(([file]) => `docs/accessibility/${file}`);

const contentOf = (file) => {
  const path = join(accessibility, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** Lines under a title on the error output. @returns false, for who goes on to say that it is not well. */
const complain = (title, lines) => {
  console.error([title, ...lines.map((line) => `  ${line}`)].join('\n'));
  return false;
};

/** @returns the results of all stages that the claims name; `undefined`, with a complaint, when some are missing. */
function resultsNow() {
  const { tests, stale } = readResults(stagesNamed());
  if (stale.length === 0) return tests;
  complain(`Not tested as it is now: ${stale.join(', ')}.`, [
    `Run "npm test -- ${stale.join(' ')}", or "npm run audit -- --run", which does that first.`,
  ]);
  return undefined;
}

async function reportNow() {
  const results = resultsNow();
  if (!results) return undefined;
  const report = await makeReport(results);
  if (report.unknown.length === 0) return report;
  complain('docs/accessibility/criteria names tests that do not exist:', report.unknown);
  return undefined;
}

/** Whether the committed report is what the tests that just ran allow. Says so when not. */
export async function isReportTrue() {
  const report = await reportNow();
  if (!report) return false;
  const wrong = outdated(report.files);
  if (wrong.length === 0) return true;
  return complain('These are not what the tests show. Look at "npm run audit":', [
    ...wrong,
    ...report.lowered,
  ]);
}

async function audit() {
  const { stale } = readResults(stagesNamed());
  // What fails there shows in the report.
  if (process.argv.includes('--run') && stale.length > 0)
    await run(process.execPath, [join(root, 'scripts', 'test.js'), ...stale]);
  const report = await reportNow();
  if (!report) return false;
  for (const [file, text] of report.files) writeFileSync(join(accessibility, file), text);
  if (report.lowered.length > 0) complain('Lowered, because of the tests:', report.lowered);
  console.log(
    'docs/accessibility/report.md says how accessible the widgets are; each has a page with its tests.',
  );
  return true;
}

if (isMain(import.meta.url)) process.exitCode = (await audit()) ? 0 : 1;
