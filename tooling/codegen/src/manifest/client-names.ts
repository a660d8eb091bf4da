import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFolder } from './load-manifest.ts';

/** What no rule gives about the names on the client class. A resource is named by its path: `chat/completions`. */
export interface ClientNames {
  /** Class names that don't follow from the property. */
  classes: Record<string, string>;
  /**
   * Types besides the generated ones, or in their place, by the resource whose namespace holds them: the name with
   * its type parameters → what it stands for, where `package.Name` is an export of that package.
   */
  handwritten: Record<string, Record<string, string>>;
  /** Error classes of `@oxide/core` that are static properties of the client. */
  errors: string[];
  /** Types of `@oxide/core` that stand in the client's namespace. */
  core: string[];
  /** Resources whose types stand in the client's namespace too. */
  root: string[];
}

let loaded: ClientNames | undefined;

export function loadClientNames(): ClientNames {
  loaded ??= JSON.parse(readFileSync(join(manifestFolder, 'client.json'), 'utf8')) as ClientNames;
  return loaded;
}
