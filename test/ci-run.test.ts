import { describe, expect, test } from 'vitest';
import { ScratchCheckout } from './scratch-checkout.ts';

interface Results {
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  success?: boolean;
}

const green: Results = { numPassedTests: 12, numFailedTests: 0, numPendingTests: 0, success: true };
/** What else is run in projects outside. */
const others = { 'drop-in': { ...green, numPassedTests: 5 }, runtimes: { ...green, numPassedTests: 3 } };

/** A launcher that writes the counts of a run outside where they are asked for. */
const launcher = `
import { copyFileSync } from 'node:fs';
const [, name, file] = /tooling.(\\S+?).src.* --counts (\\S+)/.exec(process.argv.join(' ')) ?? [];
if (file) copyFileSync(name + '.json', file);
`;

/** A checkout in which every stage is an `npm` or a launcher that succeeds, but for the one named. */
function checkout(results: Results | undefined, failing = 'none', outside = {}): ScratchCheckout {
  const scratch = new ScratchCheckout(['.ci/run', 'scripts/count-tests.mjs']);
  scratch.write('scripts/x.mjs', launcher);
  for (const [name, counts] of Object.entries({ ...others, ...outside }))
    scratch.write(`${name}.json`, JSON.stringify(counts));
  scratch.write('results.json', JSON.stringify(results ?? {}));
  const report = results
    ? 'for a in "$@"; do case $a in --outputFile.json=*) cp results.json "$(echo "$a" | cut -d= -f2)";; esac; done'
    : ':';
  scratch.command('npm', `echo "npm $*"\n${report}\ncase "$*" in *${failing}*) exit 5;; esac`);
  scratch.command('git', ':');
  return scratch;
}

function lastLine(text: string): string | undefined {
  return text.trimEnd().split('\n').at(-1);
}

describe.skipIf(process.platform === 'win32')('.ci/run', () => {
  test('runs every stage and ends with the count of tests', async () => {
    using scratch = checkout(green);
    const { status, text } = await scratch.run('.ci/run', []);
    expect(text).toContain('== Entry points of the tarballs');
    expect(lastLine(text)).toBe('Tests: 20 passed, 0 failed');
    expect(status).toBe(0);
  });

  test('stops at the first failure, names the stage and still counts', async () => {
    using scratch = checkout(green, 'typecheck');
    const { status, text } = await scratch.run('.ci/run', []);
    expect(status).toBe(5);
    expect(text).toContain('✗ Types failed (exit 5)');
    expect(text).not.toContain('== Build');
    expect(lastLine(text)).toBe('Tests: 12 passed, 0 failed');
  });

  test('names what was skipped', async () => {
    using scratch = checkout({ ...green, numPendingTests: 4 });
    expect(lastLine((await scratch.run('.ci/run', [])).text)).toBe('Tests: 20 passed, 0 failed, 4 skipped');
  });

  test.each([
    ['no test ran', { ...green, numPassedTests: 0 }, 'Tests: 8 passed, 0 failed'],
    ['nothing was reported', undefined, 'Tests: 8 passed, 0 failed'],
    ['a test failed', { ...green, numFailedTests: 1, success: false }, 'Tests: 20 passed, 1 failed'],
    ['a test file could not be loaded', { ...green, success: false }, 'Tests: 20 passed, 0 failed'],
  ])('fails when %s, whatever the test command said', async (_, results, count) => {
    using scratch = checkout(results);
    const { status, text } = await scratch.run('.ci/run', []);
    expect(status).toBe(1);
    expect(lastLine(text)).toBe(count);
  });

  test.each([
    ['drop-in', 'Tests: 15 passed, 0 failed'],
    ['runtimes', 'Tests: 17 passed, 0 failed'],
  ])('fails when %s ran no test', async (name, count) => {
    using scratch = checkout(green, 'none', { [name]: {} });
    const { status, text } = await scratch.run('.ci/run', []);
    expect(status).toBe(1);
    expect(lastLine(text)).toBe(count);
  });

  test('fails when a second run would install again', async () => {
    using scratch = checkout(green);
    scratch.write('scripts/x.mjs', "console.error('Installing the workspace …');");
    const { status, text } = await scratch.run('.ci/run', []);
    expect(status).toBe(1);
    expect(text).toContain('✗ A second run installs nothing failed');
  });
});
