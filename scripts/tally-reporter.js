import { tallyOf } from './tally.js';

/**
 * A reporter for `node --test` that writes down what came of each test; see `tally.js`. A describe block is no test;
 * a file that could not be run at all is one failure.
 */
export default async function* tallyReporter(source) {
  const tests = [];
  const names = [];
  for await (const { type, data } of source) {
    if (type === 'test:start') names.splice(data.nesting, Infinity, data.name);
    const outcome = outcomeOf(type, data);
    if (!outcome) continue;
    const name = [...names.slice(0, data.nesting), data.name].join(' › ');
    tests.push({ file: sourceOf(data.file), name, outcome });
  }
  yield JSON.stringify(tallyOf(tests));
}

function outcomeOf(type, data) {
  if (type !== 'test:pass' && type !== 'test:fail') return undefined;
  if (type === 'test:fail') return isOwnFault(data) ? failureOf(data) : undefined;
  if (data.details?.type === 'suite' || isWholeFile(data)) return undefined;
  return isLeftOut(data) ? 'skipped' : 'passed';
}

const isLeftOut = ({ skip, todo }) => skip !== undefined || todo !== undefined;

const failureOf = (data) => (isLeftOut(data) && !isWholeFile(data) ? 'skipped' : 'failed');

/** Node reports a file without tests, or one that crashed, as a test with the name of the file. */
const isWholeFile = ({ name, file, nesting }) =>
  nesting === 0 && name.endsWith('.js') && file !== undefined && file.endsWith(name.replace(/^\.\//, ''));

/** A parent fails with its children; only the child counts. */
const isOwnFault = ({ details }) => details?.error?.failureType !== 'subtestsFailed';

/** `tests/house/tokens.test.ts`, wherever it was compiled to. */
const sourceOf = (file = '') =>
  file.replace(/^.*[\\/](?:\.tests-out|tests)[\\/]/, 'tests/').replace(/\.js$/, '.ts');
