import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sumCounts } from '@oxide/outside-project';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'oxide-drop-in-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the reporter counts in a file that Node's runner runs. */
function count(code: string): unknown {
  const file = join(folder, 'program.test.mjs');
  writeFileSync(file, code);
  const project = join(import.meta.dirname, '../project/run');
  const args = [
    `--import=${project}/node-test.mjs`,
    '--test',
    `--test-reporter=${project}/count-reporter.mjs`,
    file,
  ];
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  try {
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env }));
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout);
  }
}

describe("the counts of Node's runner", () => {
  it('are those of tests, not of the groups around them', () => {
    const code =
      "describe('a', () => { it('b', () => {}); describe('c', () => { it('d', () => {}); }); }); it('e', () => {});";
    expect(count(code)).toEqual({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, success: true });
  });

  it('tell what failed', () => {
    const code = "describe('a', () => { it('b', () => { throw new Error('no'); }); it('c', () => {}); });";
    expect(count(code)).toEqual({ numPassedTests: 1, numFailedTests: 1, numPendingTests: 0, success: false });
  });

  it('tell that a file could not be run', () => {
    expect(count("throw new Error('no');")).toMatchObject({ numPassedTests: 0, success: false });
  });
});

it('counts of several runs are added', () => {
  const run = { numPassedTests: 2, numFailedTests: 0, numPendingTests: 1, success: true };
  expect(sumCounts([run, run])).toEqual({ ...run, numPassedTests: 4, numPendingTests: 2 });
  expect(sumCounts([run, { ...run, success: false }]).success).toBe(false);
});
