import type { Problem } from '../problem.ts';
import type { Member } from '../workspace.ts';

/**
 * No package reaches itself, by development dependencies neither: the build order follows those too.
 * Each cycle is told once, from the first of its packages in the order given.
 */
export function checkCycles(members: readonly Member[]): Problem[] {
  const byName = new Map(members.map((member) => [member.manifest.name ?? '', member]));
  const done = new Set<string>();
  const problems: Problem[] = [];

  function visit(name: string, path: string[]): void {
    const start = path.indexOf(name);
    if (start >= 0) {
      const what = `it depends on itself: ${[...path.slice(start), name].join(' → ')}`;
      problems.push({ where: byName.get(name)?.folder ?? name, what, fix: 'drop one of these dependencies' });
      return;
    }
    const member = byName.get(name);
    if (!member || done.has(name)) return;
    const { dependencies, devDependencies, peerDependencies, optionalDependencies } = member.manifest;
    const next = { ...dependencies, ...devDependencies, ...peerDependencies, ...optionalDependencies };
    for (const dependency of Object.keys(next)) visit(dependency, [...path, name]);
    done.add(name);
  }

  for (const name of byName.keys()) visit(name, []);
  return problems;
}
