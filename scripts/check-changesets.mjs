// On a branch, every published package that changed has a changeset. Without a base to compare with
// (the base branch itself, a shallow clone) there is nothing to ask.
import { spawnSync } from 'node:child_process';
import { root } from './publishable.mjs';

function git(...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** The commit where the branch left its base. */
function findBase() {
  const head = git('rev-parse', 'HEAD');
  const named = process.env.GITHUB_BASE_REF && `origin/${process.env.GITHUB_BASE_REF}`;
  for (const name of [named, 'origin/main', 'main']) {
    const base = name && git('merge-base', 'HEAD', name);
    if (base && base !== head) return base;
  }
  return undefined;
}

const base = findBase();
if (base) {
  const result = spawnSync('changeset', ['status', `--since=${base}`], { cwd: root, stdio: 'inherit' });
  if (result.status !== 0) console.error('Add a changeset for what changed: node scripts/x.mjs changeset');
  process.exitCode = result.status ?? 1;
} else {
  console.log('No base to compare with: skipped');
}
