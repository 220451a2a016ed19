import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { browserArguments, findBrowser } from './scripts/browser.js';
import { browserTally } from './scripts/browser-tally-reporter.js';
import { browserTestFiles } from './scripts/test-files.js';

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
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), browserTally()],
};
