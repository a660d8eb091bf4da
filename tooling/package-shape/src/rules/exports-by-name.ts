import { catalog } from '../catalog.ts';
import type { Problem } from '../problem.ts';
import { isGenerated } from '../source-files.ts';
import type { Member, Target } from '../workspace.ts';

function sourceOf(target: Target | undefined): string[] {
  if (typeof target === 'string') return target.endsWith('.ts') ? [target.replace(/^\.\//, '')] : [];
  return Object.values(target ?? {}).flatMap((value) => sourceOf(value));
}

/**
 * Entry files name what they export: an accidental export becomes a promise to users. Wire types are the
 * exception, because their list is generated, and generated entries.
 */
export function checkExportsByName(member: Member): Problem[] {
  if (catalog[member.name]?.kind === 'types') return [];
  const entries = Object.values(member.manifest.exports ?? {}).flatMap((target) => sourceOf(target));
  const problems: Problem[] = [];
  for (const path of new Set(entries)) {
    if (isGenerated(path)) continue;
    const source = member.files.get(path) ?? '';
    for (const match of source.matchAll(/^export (?:type )?\*(?: as \w+)? from ['"]([^'"]+)['"]/gm)) {
      if (match[0].includes(' as ') || /\/generated\//.test(match[1] ?? '')) continue;
      const line = source.slice(0, match.index).split('\n').length;
      const fix = 'name each export: values, then types';
      problems.push({
        where: `${member.folder}/${path}:${line}`,
        what: `it exports all of ${match[1]}`,
        fix,
      });
    }
  }
  return problems;
}
