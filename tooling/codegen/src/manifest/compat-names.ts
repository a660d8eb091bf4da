import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFolder } from './load-manifest.ts';

/**
 * What the official files of resources export besides their class and the generated types: by the resource's
 * path, package → names.
 */
export interface ResourceExtras {
  values?: Record<string, string[]>;
  types?: Record<string, string[]>;
  /** Name → what it stands for, where `package.Name` is an export of that package. */
  aliases?: Record<string, string>;
  /** Handwritten files of the resource's folder: name → module below the sources of the package. */
  modules?: Record<string, string>;
  /** Whether the file stands in a folder of its own though nothing is below it. */
  folder?: boolean;
}

export type CompatNames = Record<string, ResourceExtras>;

let loaded: CompatNames | undefined;

export function loadCompatNames(): CompatNames {
  loaded ??= JSON.parse(readFileSync(join(manifestFolder, 'compat.json'), 'utf8')) as CompatNames;
  return loaded;
}
