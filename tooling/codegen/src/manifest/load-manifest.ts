import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './manifest.ts';

/** The folder of the committed manifest. */
export const manifestFolder: string = join(import.meta.dirname, '../../manifest');

let loaded: Manifest | undefined;

/** Reads the committed manifest, once per process. Treat it as frozen. */
export function loadManifest(): Manifest {
  loaded ??= {
    ...read<Pick<Manifest, 'document' | 'additions'>>('document'),
    operations: read('operations'),
    webhooks: read('webhooks'),
    schemas: read('schemas'),
    owners: read('owners'),
  };
  return loaded;
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(manifestFolder, `${name}.json`), 'utf8')) as T;
}
