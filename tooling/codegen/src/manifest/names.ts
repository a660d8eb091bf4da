import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFolder } from './load-manifest.ts';

/**
 * The official SDK's type names: by file of its `resources` folder, then by (qualified) name.
 * A path is that of a schema node; a `!` behind it leaves null out of the type.
 */
export interface Names {
  types: Record<string, Record<string, string>>;
  /** Parameter types: the `operationId`. */
  params: Record<string, Record<string, string>>;
  /** Page types: the `operationId` of the list. */
  pages: Record<string, Record<string, string>>;
  /** Schemas that repeat another under a second name. */
  same: Record<string, string>;
}

let loaded: Names | undefined;

export function loadNames(): Names {
  loaded ??= JSON.parse(readFileSync(join(manifestFolder, 'names.json'), 'utf8')) as Names;
  return loaded;
}
