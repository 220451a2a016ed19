import { writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { browserArguments, findBrowser } from './scripts/browser.js';
import { browserTestFiles } from './scripts/test-files.js';

/** Counts the tests and writes `{"passed":1,"failed":0,"skipped":0}` to the file in LUS_TALLY. */
function tally() {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      const count = (suite) => {
        for (const test of suite.tests)
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        suite.suites.forEach(count);
      };
      for (const { testResults, passed } of sessions) {
        if (testResults) count(testResults);
        else if (!passed) counts.failed += 1;
      }
      if (process.env.LUS_TALLY) writeFileSync(process.env.LUS_TALLY, JSON.stringify(counts));
    },
  };
}

export default {
  files: browserTestFiles(),
  rootDir: '.',
  nodeResolve: true,
  browsers: [chromeLauncher({ launchOptions: { executablePath: findBrowser(), args: browserArguments } })],
  browserStartTimeout: 90_000,
  testsStartTimeout: 60_000,
  plugins: [a11ySnapshotPlugin()],
  // Lit says at each page that it is in development mode, which is what we want here.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), tally()],
};
