import type { Problem } from './problem.ts';
import { checkCycles } from './rules/cycles.ts';
import { checkDependencies } from './rules/dependencies.ts';
import { checkDocuments } from './rules/documents.ts';
import { checkEntryPoints } from './rules/entry-points.ts';
import { checkExportsByName } from './rules/exports-by-name.ts';
import { checkFiles, checkParts } from './rules/files.ts';
import { checkGenerated } from './rules/generated.ts';
import { checkImports, checkInternal, checkUnused } from './rules/imports.ts';
import { checkManifest } from './rules/manifest.ts';
import { checkMethodDocs } from './rules/method-docs.ts';
import { checkOlderResolution } from './rules/older-resolution.ts';
import { checkPackageTable } from './rules/package-table.ts';
import type { Workspace } from './workspace.ts';

/** Every finding, in the order of the packages; an empty list is a workspace in shape. */
export function checkWorkspace(workspace: Workspace): Problem[] {
  const { readme, packages, others, inChangesets } = workspace;
  const problems = packages.flatMap((member) => [
    ...checkManifest(member),
    ...checkParts(member),
    ...checkEntryPoints(member),
    ...checkOlderResolution(member),
    ...checkDependencies(member),
    ...checkImports(member),
    ...checkUnused(member),
    ...checkExportsByName(member),
    ...checkGenerated(member),
    ...checkMethodDocs(member),
    ...checkDocuments(member, inChangesets),
  ]);
  for (const member of [...packages, ...others]) {
    // Benchmarks measure parts as well as the whole, so they may look behind the wall.
    if (member.folder !== 'bench') problems.push(...checkInternal(member));
    problems.push(...checkFiles(member));
  }
  problems.push(...checkPackageTable(readme ?? '', packages));
  problems.push(...checkCycles([...packages, ...others]));
  return problems;
}
