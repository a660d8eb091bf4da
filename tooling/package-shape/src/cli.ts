// Checks what every package of the workspace contains, exports and depends on:
//   node tooling/package-shape/src/cli.ts [--write] [root]
// --write first writes into each package.json what follows from its `exports`.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkWorkspace } from './check.ts';
import { printProblem } from './problem.ts';
import { readWorkspace } from './workspace.ts';
import { writeOlderResolution } from './write-older-resolution.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' } },
});
const root = resolve(positionals[0] ?? '.');
const workspace = readWorkspace(root);
if (values.write) writeOlderResolution(root, workspace);
const problems = checkWorkspace(workspace);
for (const problem of problems) console.error(printProblem(problem));
if (workspace.packages.length === 0) {
  console.error('No packages found: run this at the root of the workspace, or name it.');
  process.exitCode = 1;
} else if (problems.length > 0) {
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} of package shape`);
  process.exitCode = 1;
} else {
  console.log(`${workspace.packages.length} packages are in shape`);
}
