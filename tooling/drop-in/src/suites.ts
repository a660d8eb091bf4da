import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type CommandOptions, runCommand, type TestCounts } from '@oxide/outside-project';

interface Suite {
  readonly name: string;
  readonly arguments: (folder: string) => string[];
}

const counts = 'counts.json';

/** Node's own runner, a process for each file. */
function node(name: string, ...patterns: string[]): Suite {
  return {
    name,
    arguments: (folder) => [
      '--import=./run/node-test.mjs',
      '--test',
      '--test-concurrency=2',
      '--test-timeout=60000',
      '--test-reporter=dot',
      '--test-reporter-destination=stdout',
      '--test-reporter=./run/count-reporter.mjs',
      `--test-reporter-destination=${counts}`,
      ...patterns.flatMap((pattern) => globSync(pattern, { cwd: folder })),
    ],
  };
}

const suites: readonly Suite[] = [
  node('guides and libraries as ES modules', 'esm/*/*.test.js'),
  node('guides and libraries as CommonJS', 'cjs/*/*.test.{js,cjs}'),
  {
    name: 'guides under Jest',
    arguments: () => ['node_modules/jest/bin/jest.js', '--silent', '--json', `--outputFile=${counts}`],
  },
  {
    name: 'guides under Vitest',
    arguments: () => [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile=${counts}`,
    ],
  },
];

/** Runs the programs everywhere. Rejects with what a suite printed when a test of it failed. */
export async function runSuites(
  options: CommandOptions,
  report: (line: string) => void,
): Promise<TestCounts[]> {
  const all: TestCounts[] = [];
  for (const { name, arguments: argumentsIn } of suites) {
    const file = join(options.cwd, counts);
    rmSync(file, { force: true });
    await runCommand(process.execPath, argumentsIn(options.cwd), options);
    const counted = JSON.parse(readFileSync(file, 'utf8')) as TestCounts;
    report(`${name}: ${counted.numPassedTests} tests passed`);
    all.push(counted);
  }
  return all;
}
