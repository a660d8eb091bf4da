import { catalog, developmentTools } from '../catalog.ts';
import type { Problem } from '../problem.ts';
import type { Manifest, Member } from '../workspace.ts';

/** What users install with the package. */
export function runtimeDependencies(manifest: Manifest): Record<string, string> {
  return { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.peerDependencies };
}

function isOurs(name: string): boolean {
  return name.startsWith('@oxide/');
}

/** Only the edges that the catalogue lists, and `workspace:^` for each of them. */
export function checkDependencies(member: Member): Problem[] {
  const where = `${member.folder}/package.json`;
  const role = catalog[member.name];
  if (!role) {
    const fix =
      'add a row to tooling/package-shape/src/catalog.ts and say in the commit why the package exists';
    return [{ where: member.folder, what: 'the catalogue does not know this package', fix }];
  }
  const problems: Problem[] = [];
  const runtime = runtimeDependencies(member.manifest);
  for (const name of Object.keys(runtime).filter(isOurs)) {
    if (role.mayDependOn.includes(name.slice('@oxide/'.length))) continue;
    const fix =
      'move what both need to a package that both may use, or add the edge to the catalogue as a decision';
    problems.push({ where, what: `it depends on ${name}, an edge that the catalogue does not list`, fix });
  }
  for (const name of Object.keys(member.manifest.devDependencies ?? {}).filter(isOurs)) {
    if (developmentTools.includes(name) || role.mayDependOn.includes(name.slice('@oxide/'.length))) continue;
    const fix = `use ${developmentTools.join(' or ')}, or move the test to the package that may depend on both`;
    problems.push({
      where,
      what: `its tests depend on ${name}, an edge that the catalogue does not list`,
      fix,
    });
  }
  for (const [name, range] of Object.entries({ ...runtime, ...member.manifest.devDependencies })) {
    if (!isOurs(name) || range === 'workspace:^') continue;
    problems.push({ where, what: `it asks for ${name} as "${range}"`, fix: 'write "workspace:^"' });
  }
  return problems;
}
