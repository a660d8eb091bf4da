import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { olderResolution } from './rules/older-resolution.ts';
import type { Workspace } from './workspace.ts';

/** Writes into each package.json what follows from its `exports`, and nothing else. */
export function writeOlderResolution(root: string, { packages }: Workspace): void {
  for (const { folder, manifest } of packages) {
    const { access, main: _, types: __, typesVersions: ___, ...others } = manifest.publishConfig ?? {};
    manifest.publishConfig = { access, ...olderResolution(manifest), ...others };
    writeFileSync(join(root, folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  }
}
