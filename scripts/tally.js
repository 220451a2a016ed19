/**
 * What a reporter writes down of a stage: how many tests there were of each outcome, and all of them by name.
 * @param tests - `{ file, name, outcome }`; see `keepResults`.
 * @returns `{ passed, failed, skipped, tests }`.
 */
export function tallyOf(tests) {
  const tally = { passed: 0, failed: 0, skipped: 0, tests };
  for (const { outcome } of tests) tally[outcome] += 1;
  return tally;
}
