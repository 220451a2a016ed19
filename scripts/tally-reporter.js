/**
 * A reporter for `node --test` that counts: `{"passed":1,"failed":0,"skipped":0}`. A describe block is no test; a
 * file that could not be run at all is one failure.
 */
export default async function* tallyReporter(source) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    if (isWholeFile(data)) {
      if (type === 'test:fail' && isOwnFault(data)) tally.failed += 1;
    } else if (data.skip !== undefined || data.todo !== undefined) tally.skipped += 1;
    else if (type === 'test:pass') tally.passed += 1;
    else if (isOwnFault(data)) tally.failed += 1;
  }
  yield JSON.stringify(tally);
}

/** Node reports a file without tests, or one that crashed, as a test with the name of the file. */
const isWholeFile = ({ name, file, nesting }) =>
  nesting === 0 && name.endsWith('.js') && file !== undefined && file.endsWith(name.replace(/^\.\//, ''));

/** A parent fails with its children; only the child counts. */
const isOwnFault = ({ details }) => details?.error?.failureType !== 'subtestsFailed';
