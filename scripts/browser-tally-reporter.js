import { writeFileSync } from 'node:fs';
import { tallyOf } from './tally.js';

/** A reporter for Web Test Runner that writes what came of each test to the file in LUS_TALLY; see `tally.js`. */
export const browserTally = () => ({
  stop({ sessions }) {
    if (!process.env.LUS_TALLY) return;
    writeFileSync(process.env.LUS_TALLY, JSON.stringify(tallyOf(sessions.flatMap(testsOf))));
  },
});

/** All tests of a file; one that could not be run at all is one failure. */
function testsOf({ testFile, testResults, passed }) {
  const file = testFile.replace(/^.*\.tests-out\//, 'tests/').replace(/\.js$/, '.ts');
  if (testResults) return testsIn(testResults, []).map((test) => ({ file, ...test }));
  return passed ? [] : [{ file, name: file, outcome: 'failed' }];
}

function testsIn({ tests, suites }, groups) {
  const own = tests.map(({ name, skipped, passed }) => ({
    name: [...groups, name].join(' › '),
    outcome: skipped ? 'skipped' : passed ? 'passed' : 'failed',
  }));
  return [...own, ...suites.flatMap((suite) => testsIn(suite, [...groups, suite.name]))];
}
