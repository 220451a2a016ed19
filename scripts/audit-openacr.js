import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { accessibility } from './audit-criteria.js';

const read = (file) => JSON.parse(readFileSync(join(accessibility, 'openacr', file), 'utf8'));

const chapters = { A: 'success_criteria_level_a', AA: 'success_criteria_level_aa' };

/** The report on one widget in the format of OpenACR (https://github.com/GSA/openacr). */
export function openAcr({ about, version, widget, rows }) {
  const { product, author, reportDate, methods, legal } = about;
  const { title, description } = about.widgets[widget];
  return {
    title: `${product}, ${title}: Accessibility Conformance Report`,
    product: { name: `${product}: ${title} (lus-${widget})`, version, description },
    author,
    vendor: author,
    report_date: reportDate,
    last_modified_date: reportDate,
    version: about.reportVersion,
    notes: `${about.scope} ${about.limits.join(' ')}`,
    evaluation_methods_used: methods.join(' '),
    legal_disclaimer: legal,
    license: 'EUPL-1.2',
    catalog: read('catalog.json').catalog,
    chapters: Object.fromEntries(
      Object.entries(chapters).map(([level, chapter]) => [
        chapter,
        { criteria: rows.filter((row) => row.level === level).map(asCriterion) },
      ]),
    ),
  };
}

const asCriterion = ({ number, conformance, ...rest }) => ({
  num: number,
  components: [{ name: 'web', adherence: { level: conformance, notes: remarks(rest) } }],
});

/** Everything there is to know of one criterion, in sentences. */
const remarks = ({ clause, notes, tests, hand, host, against }) =>
  [
    clause ? `EN 301 549: ${clause}.` : 'Not in EN 301 549 V3.2.1.',
    notes,
    tests.length > 0 && `Shown by the tests: ${tests.map((name) => `"${name}"`).join('; ')}.`,
    hand && `Checked by hand: ${hand}`,
    host.length > 0 && `To do for the host page: ${host.join(' ')}`,
    against.length > 0 && `Lowered, because of the tests: ${against.join('; ')}.`,
  ]
    .filter(Boolean)
    .join(' ');

/**
 * Whether a report keeps to OpenACR's schema, and to its catalog: every criterion of level A and AA once, known terms.
 * @throws Error that says what is wrong.
 */
export function validate(report) {
  const ajv = new Ajv({ allErrors: true });
  const isValid = ajv.compile(read('openacr-0.1.0.json'));
  if (!isValid(report)) throw new Error(`${report.title}: ${ajv.errorsText(isValid.errors)}`);
  const { criteria, terms, components } = read('catalog.json');
  for (const [chapter, numbers] of Object.entries(criteria)) {
    const given = report.chapters[chapter].criteria;
    if (given.map(({ num }) => num).join() !== numbers.join())
      throw new Error(`${report.title}: the criteria of ${chapter} are not those of the catalog.`);
    for (const { num, components: parts } of given)
      for (const { name, adherence } of parts)
        if (!terms.includes(adherence.level) || !components.includes(name))
          throw new Error(`${report.title}: ${num} says "${adherence.level}" of "${name}".`);
  }
}
