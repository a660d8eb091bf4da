// Prints the count of a test run from the file that vitest's json reporter wrote:
//   node scripts/count-tests.mjs <file>
// Exits with 1 when a test failed, a file could not be run, or no test ran at all.
import { existsSync, readFileSync } from 'node:fs';

const file = process.argv[2];
const results = file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = results;
const skipped = (results.numPendingTests ?? 0) + (results.numTodoTests ?? 0);

console.log(`Tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
if (passed === 0 || failed > 0 || !results.success) process.exitCode = 1;
