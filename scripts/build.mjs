// Builds every package. What an earlier build left goes first: turbo writes a build from its cache beside it.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './publishable.mjs';

const packages = join(root, 'packages');
for (const name of readdirSync(packages))
  rmSync(join(packages, name, 'dist'), { recursive: true, force: true });
const { status, error } = spawnSync('turbo', ['run', 'build', '--output-logs=errors-only'], {
  cwd: root,
  stdio: 'inherit',
});
if (error) console.error(error.message);
process.exitCode = status ?? 1;
