// Runs the packed packages in every runtime that they are promised for:
//   node tooling/runtimes/src/cli.ts <folder of tarballs> [--counts <file>] [--lock]
// --counts writes how many cases passed, --lock renews npm-lock.json.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startMockServer } from '@oxide/mock-server';
import {
  install,
  outsideEnvironment,
  runCommand,
  type TestCounts,
  tarballsByName,
  writeLock,
} from '@oxide/outside-project';
import { startHostileServer } from './hostile-server.ts';
import { runIn } from './run-in.ts';
import { findRuntimes } from './runtimes.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { counts: { type: 'string' }, lock: { type: 'boolean' } },
});
const [tarballs] = positionals;
if (!tarballs) {
  console.error('Name the folder of tarballs: node tooling/runtimes/src/cli.ts <folder>');
  process.exit(1);
}

const outside = outsideEnvironment();
const template = join(import.meta.dirname, '../project');
const folder = mkdtempSync(join(tmpdir(), 'oxide-runtimes-'));
const started = performance.now();
const report = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

try {
  makeProject(tarballs);
  if (values.lock) {
    rmSync(join(folder, 'package-lock.json'));
    await install({ cwd: folder, env: outside }, '--package-lock-only');
    writeLock(folder, join(template, 'npm-lock.json'));
  } else {
    const counts = await runAll();
    if (values.counts) writeFileSync(values.counts, JSON.stringify(counts));
    if (!counts.success) process.exitCode = 1;
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function makeProject(packedIn: string): void {
  cpSync(template, folder, { recursive: true });
  cpSync(join(template, 'npm-lock.json'), join(folder, 'package-lock.json'));
  const { '@oxide/mock-server': _, ...packed } = tarballsByName(packedIn);
  const manifest = JSON.parse(readFileSync(join(template, 'package.json'), 'utf8'));
  // The tarballs depend on each other by versions that no registry has yet.
  const whole = { ...manifest, dependencies: packed, overrides: packed };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(whole, undefined, 2));
}

async function runAll(): Promise<TestCounts> {
  await install({ cwd: folder, env: outside }, '--ignore-scripts');
  // Puts the binary in its place; the other runtimes need no script.
  await runCommand(process.execPath, ['install.js'], {
    cwd: join(folder, 'node_modules/bun'),
    env: outside,
  });
  report('installed');
  await using api = await startMockServer();
  await using hostile = await startHostileServer();
  const env = {
    ...outside,
    DENO_NO_UPDATE_CHECK: '1',
    OPENAI_API_KEY: 'sk-test',
    OPENAI_BASE_URL: api.url,
  };
  const counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, success: true };
  for (const [name, runtime] of Object.entries(findRuntimes(folder))) {
    if (runtime === undefined) {
      report(`${name}: not on this machine, skipped`);
      counts.numPendingTests += 1;
      continue;
    }
    const results = await runIn(runtime, { api: api.url, hostile: hostile.url }, { cwd: folder, env });
    const failed = results.filter(({ failure }) => failure !== undefined);
    counts.numPassedTests += results.length - failed.length;
    counts.numFailedTests += failed.length;
    report(`${name}: ${results.length - failed.length} of ${results.length} cases passed`);
    for (const { title, failure } of failed) console.log(`        ✗ ${title}: ${failure}`);
  }
  return { ...counts, success: counts.numFailedTests === 0 };
}
