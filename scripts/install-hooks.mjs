// Points git at .githooks, so that whoever installs gets the pre-commit checks.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const git = (...args) => spawnSync('git', args, { encoding: 'utf8' });

// A machine without git, or someone's own hooks, are no reason to fail an install or to change a setting.
if (existsSync('.git') && !process.env.CI) {
  const current = git('config', '--local', 'core.hooksPath');
  if (!current.error && current.stdout.trim() === '') git('config', '--local', 'core.hooksPath', '.githooks');
}
