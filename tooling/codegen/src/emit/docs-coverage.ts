import type { Manifest } from '../manifest/manifest.ts';
import type { Names } from '../manifest/names.ts';
import { qualifiedName } from './declaration.ts';
import { DeclarationTree } from './declaration-tree.ts';
import { type Documentation, documentationKey, memberText, typeText } from './documentation.ts';
import { renderAll } from './emit.ts';

export interface Coverage {
  total: number;
  /** `Type` or `Type.field` as generated, with the documentation key that would give it a text. */
  missing: { name: string; key: string }[];
}

/** Which types and members of a package have no text. */
export function docsCoverage(
  owner: string,
  manifest: Manifest,
  names: Names,
  documentation: Documentation,
): Coverage {
  const tree = new DeclarationTree(manifest, names);
  const rendered = renderAll(tree);
  const coverage: Coverage = { total: 0, missing: [] };
  const count = (name: string, paths: string[], found: string | undefined) => {
    coverage.total++;
    if (found === undefined) coverage.missing.push({ name, key: documentationKey(paths[0] ?? name) });
  };
  for (const [declaration, { content, paths }] of rendered) {
    if (declaration.package !== owner || declaration.body?.kind === 'alias') continue;
    const name = qualifiedName(declaration);
    if (paths.length > 0) count(name, paths, typeText(paths, documentation));
    if (content.kind !== 'interface') continue;
    for (const member of content.members) {
      count(`${name}.${member.name}`, member.paths, memberText(member.paths, member.name, documentation));
    }
  }
  return coverage;
}
