/**
 * Prints what came of each stage, and in the very last line what came of all.
 * @param results - `{ name, passed, failed, skipped, seconds }` of each stage.
 */
export function printSummary(results) {
  const row = (...cells) => cells.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(9))).join('');
  console.log(`\n${row('stage', 'passed', 'failed', 'skipped', 'seconds')}`);
  for (const { name, passed, failed, skipped, seconds } of results) {
    console.log(row(name, String(passed), String(failed), String(skipped), seconds.toFixed(1)));
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}
