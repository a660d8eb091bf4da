import { loadManifest } from '@oxide/codegen';
import { contractCases } from '../contract-cases.ts';
import { contractClient } from '../contract-client.ts';
import { startContractServer } from '../contract-server.ts';
import { resourceMethods } from '../resource-methods.ts';
import { runCase } from '../run-case.ts';
import type { Tally } from './tally.ts';

/** Which operations have methods that keep the contract in all variants, by package. */
export async function operationCoverage(): Promise<Map<string, Tally>> {
  const manifest = loadManifest();
  await using server = await startContractServer();
  const stage = { manifest, server, methods: resourceMethods(contractClient(server)) };
  const problems = new Map<string, string>();
  for (const subject of contractCases(manifest)) {
    const [problem] = await runCase(stage, subject);
    if (problem !== undefined)
      problems.set(subject.operation.id, `${subject.name} (${subject.variant}): ${problem}`);
  }
  const coverage = new Map<string, Tally>();
  for (const { id, package: owner } of manifest.operations) {
    const tally = coverage.get(owner) ?? { total: 0, missing: [] };
    coverage.set(owner, tally);
    tally.total++;
    const problem = problems.get(id);
    if (problem !== undefined) tally.missing.push(problem);
  }
  return coverage;
}
