import { join } from 'node:path';
import { loadManifest } from '@oxide/codegen';
import { coverageReport } from './coverage-report.ts';
import { operationCoverage } from './operation-coverage.ts';
import { typeCoverage } from './type-coverage.ts';

const packagesFolder = join(import.meta.dirname, '../../../../packages');

/** Says how much of the API each package covers, and names what is missing. */
export async function coverageCommand(): Promise<{ lines: string[]; complete: boolean }> {
  const operations = await operationCoverage();
  const types = typeCoverage(loadManifest(), packagesFolder);
  const nothing = { total: 0, missing: [] };
  const packages = [...new Set([...operations.keys(), ...types.keys()])].sort();
  return coverageReport(
    packages.map((name) => ({
      package: name,
      operations: operations.get(name) ?? nothing,
      fields: types.get(name)?.fields ?? nothing,
      values: types.get(name)?.values ?? nothing,
    })),
  );
}
