import { docsCoverage } from '../emit/docs-coverage.ts';
import { loadDocumentation } from '../emit/documentation.ts';
import { loadManifest } from '../manifest/load-manifest.ts';
import { loadNames } from '../manifest/names.ts';

/**
 * Says which types and members lack a text.
 *
 * @returns Lines to print, and whether every text is there.
 */
export function docsCoverageCommand(packages: string[]): { lines: string[]; complete: boolean } {
  const lines: string[] = [];
  let complete = true;
  for (const name of packages) {
    const { total, missing } = docsCoverage(name, loadManifest(), loadNames(), loadDocumentation());
    lines.push(`${name}: ${total - missing.length} of ${total} documented`);
    for (const gap of missing) lines.push(`  ${gap.name}  (key: ${gap.key})`);
    if (missing.length > 0) complete = false;
  }
  return { lines, complete };
}
