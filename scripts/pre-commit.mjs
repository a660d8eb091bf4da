// The checks before a commit: what is staged is linted, everything is type-checked, and the tests that
// reach a staged file run. They read the working tree, so a file staged in part is checked whole.
import { spawn, spawnSync } from 'node:child_process';
import { root } from './publishable.mjs';

const code = /\.[mc]?[jt]sx?$/;

function git(...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')} failed: ${stderr}`);
  return stdout;
}

const staged = git('diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z').split('\0').filter(Boolean);
const env = { ...process.env };
// git tells a hook which repository and index it works on; a test that makes a repository must not hear it.
for (const name of git('rev-parse', '--local-env-vars').split('\n')) delete env[name];

function run(name, command, args) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part) => (text += part));
    child.on('error', (error) => resolve({ name, ok: false, text: error.message }));
    child.on('close', (status) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.error(`${status === 0 ? '✓' : '✗'} ${name} (${seconds}s)`);
      resolve({ name, ok: status === 0, text });
    });
  });
}

const checks = [];
if (staged.length > 0) {
  const lint = [
    'check',
    '--error-on-warnings',
    '--no-errors-on-unmatched',
    '--files-ignore-unknown=true',
    ...staged,
  ];
  checks.push(run('lint', 'biome', lint));
}
const sources = staged.filter((file) => code.test(file));
if (sources.length > 0) {
  checks.push(run('types', 'tsc', ['-p', 'tsconfig.json']));
  const tests = ['related', '--run', '--project', 'unit', '--passWithNoTests', '--reporter=dot', ...sources];
  checks.push(run('tests', 'vitest', tests));
}
for (const { ok, text } of await Promise.all(checks)) {
  if (ok) continue;
  console.error(text);
  process.exitCode = 1;
}
if (process.exitCode) console.error('Not committed. `git commit --no-verify` skips these checks.');
