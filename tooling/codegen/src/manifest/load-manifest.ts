import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './manifest.ts';

/** The folder of the committed manifest. */
export const manifestFolder: string = join(import.meta.dirname, '../../manifest');

let loaded: Manifest | undefined;

/** The committed manifest, read once per process. Treat it as frozen. */
export function loadManifest(): Manifest {
  loaded ??= readManifest(manifestFolder);
  return loaded;
}

/** Reads a manifest from its folder. */
export function readManifest(folder: string): Manifest {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as T;
  return {
    ...read<Pick<Manifest, 'document' | 'additions'>>('document'),
    operations: read('operations'),
    webhooks: read('webhooks'),
    schemas: read('schemas'),
    owners: read('owners'),
  };
}
