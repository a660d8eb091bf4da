// Puts the packed drop-in under the name `openai` in a project outside the workspace, and runs there the programs of
// the official guides and the libraries that depend on `openai`:
//   node tooling/drop-in/src/cli.ts <folder of tarballs> [--counts <file>] [--official] [--lock]
// --counts writes how many tests passed, --official runs all with the official package, --lock renews npm-lock.json.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startContractServer } from '@oxide/contract';
import { install, outsideEnvironment, sumCounts, writeLock } from '@oxide/outside-project';
import { checkOnlyCopy } from './check-only-copy.ts';
import { checkTypes } from './check-types.ts';
import { type Installed, makeProject } from './make-project.ts';
import { runSuites } from './suites.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { counts: { type: 'string' }, official: { type: 'boolean' }, lock: { type: 'boolean' } },
});
const [tarballs] = positionals;
if (!tarballs) {
  console.error('Name the folder of tarballs: node tooling/drop-in/src/cli.ts <folder>');
  process.exit(1);
}

const installed: Installed = values.official ? 'openai' : '@oxide/compat';
const folder = mkdtempSync(join(tmpdir(), 'oxide-drop-in-'));
const server = await startContractServer();
const env = {
  ...outsideEnvironment(),
  OPENAI_API_KEY: server.apiKey,
  OPENAI_BASE_URL: server.url,
  OPENAI_PACKAGE: installed,
  PROJECT: join(folder, 'package.json'),
};
const options = { cwd: folder, env };
const started = performance.now();
const report = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

try {
  makeProject(folder, tarballs, installed);
  if (values.lock) {
    rmSync(join(folder, 'package-lock.json'));
    await install(options, '--package-lock-only');
    writeLock(folder, join(import.meta.dirname, '../project/npm-lock.json'));
  } else {
    await install(options);
    checkOnlyCopy(folder, installed);
    report(`installed: ${installed} is the only \`openai\``);
    await checkTypes(options, report);
    const counts = sumCounts(await runSuites(options, report));
    if (values.counts) writeFileSync(values.counts, JSON.stringify(counts));
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
