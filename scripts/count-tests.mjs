// Prints the count of test runs from the files that they wrote in the form of vitest's json reporter:
//   node scripts/count-tests.mjs <file> …
// Exits with 1 when a test failed, a file could not be run, or a run is missing or ran no test.
import { existsSync, readFileSync } from 'node:fs';

const runs = process.argv
  .slice(2)
  .map((file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}));
const sum = (name) => runs.reduce((total, run) => total + (run[name] ?? 0), 0);
const skipped = sum('numPendingTests') + sum('numTodoTests');

console.log(
  `Tests: ${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
const isGreen = ({ numPassedTests = 0, numFailedTests = 0, success }) =>
  numPassedTests > 0 && numFailedTests === 0 && success === true;
if (runs.length === 0 || !runs.every(isGreen)) process.exitCode = 1;
