// Points git at .githooks, so that whoever installs gets the pre-commit checks.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (existsSync('.git') && !process.env.CI) {
  execFileSync('git', ['config', 'core.hooksPath', '.githooks']);
}
