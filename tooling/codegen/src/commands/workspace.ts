import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const packagesFolder: string = join(import.meta.dirname, '../../../../packages');

/** Packages of the workspace that hold generated types, or are about to: those that the manifest knows. */
export function workspacePackages(known: Iterable<string>): string[] {
  const present = new Set(
    readdirSync(packagesFolder).filter((name) => existsSync(join(packagesFolder, name, 'package.json'))),
  );
  return [...known].filter((name) => present.has(name)).sort();
}
