import type { Problem } from '../problem.ts';
import type { Member } from '../workspace.ts';

const row = /^\| \[`(@oxide\/[\w-]+)`\]\(([^)]+)\) \| (.*) \|$/gm;

/** The README at the root lists every package, each as its package.json describes it, and no other. */
export function checkPackageTable(readme: string, packages: readonly Member[]): Problem[] {
  const where = 'README.md';
  const listed = new Map([...readme.matchAll(row)].map(([, name, target, text]) => [name, { target, text }]));
  const problems: Problem[] = [];
  for (const { manifest, folder } of packages) {
    const found = listed.get(manifest.name);
    if (found?.target === folder && found.text === manifest.description) continue;
    const what = `it does not list ${manifest.name} as it is`;
    const fix = `add \`| [\`${manifest.name}\`](${folder}) | ${manifest.description} |\``;
    problems.push({ where, what, fix });
  }
  const names = new Set(packages.map(({ manifest }) => manifest.name));
  for (const name of listed.keys()) {
    if (!names.has(name)) problems.push({ where, what: `it lists ${name}, which is gone`, fix: 'remove it' });
  }
  return problems;
}
