import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emitCommand } from '../src/commands/emit-command.ts';
import { packagesFolder, workspacePackages } from '../src/commands/workspace.ts';
import { docsCoverage } from '../src/emit/docs-coverage.ts';
import { loadDocumentation } from '../src/emit/documentation.ts';
import { clientPackage } from '../src/emit/emit-client.ts';
import { compatPackage } from '../src/emit/emit-compat.ts';
import { loadClientNames } from '../src/manifest/client-names.ts';
import { loadManifest } from '../src/manifest/load-manifest.ts';
import { loadNames } from '../src/manifest/names.ts';
import { clientNamesToRemove } from '../src/sync/left-to-do.ts';
import { packageOrder, reachablePackages } from '../src/sync/packages.ts';
import { compile, completePackages, withScratch } from './support/scratch.ts';

const committed = workspacePackages(packageOrder).filter((name) =>
  existsSync(join(packagesFolder, name, 'src/generated')),
);

it('finds the committed types as the manifest gives them', () => {
  expect(committed).toEqual(expect.arrayContaining(['chat', 'responses', 'shared']));
  expect(emitCommand({ packages: [...committed, clientPackage, compatPackage], check: true })).toEqual([]);
});

it('speaks of no resource in client.json that the client lacks', () => {
  expect(clientNamesToRemove(loadClientNames(), loadManifest().operations, loadNames())).toEqual([]);
});

it('has a text for every type and member of the committed packages', () => {
  const missing = committed.flatMap(
    (name) => docsCoverage(name, loadManifest(), loadNames(), loadDocumentation()).missing,
  );
  expect(missing).toEqual([]);
});

it('compiles the types of every package, and writes nothing new the second time', async () => {
  await withScratch((folder) => {
    expect(emitCommand({ packages: [], out: folder }).length).toBeGreaterThan(60);
    expect(emitCommand({ packages: [], out: folder })).toEqual([]);
    completePackages(folder);
    expect(compile(folder)).toBe('');
  });
});

it('lets no package depend on one that it may not', async () => {
  const { emit } = await import('../src/emit/emit.ts');
  const broken: string[] = [];
  for (const [owner, files] of emit(loadManifest(), loadNames(), loadDocumentation())) {
    for (const text of files.values()) {
      for (const [, target = ''] of text.matchAll(/from '@oxide\/([^']+)'/g)) {
        if (target !== 'core' && !reachablePackages(owner).includes(target))
          broken.push(`${owner} → ${target}`);
      }
    }
  }
  expect(broken).toEqual([]);
});
