import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readClassExports } from '../emit/class-exports.ts';
import { loadDocumentation } from '../emit/documentation.ts';
import { emit } from '../emit/emit.ts';
import { clientPackage, emitClient } from '../emit/emit-client.ts';
import { compatPackage, emitCompat } from '../emit/emit-compat.ts';
import { loadManifest } from '../manifest/load-manifest.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { loadNames, type Names } from '../manifest/names.ts';
import { packagesFolder, workspacePackages } from './workspace.ts';

export interface EmitOptions {
  /** All packages of the workspace when empty. */
  packages: string[];
  /** Folder of packages to write to; that of the workspace when absent. */
  out?: string | undefined;
  /** Write nothing, only compare. */
  check?: boolean | undefined;
  /** What to write from; the committed files when absent. */
  manifest?: Manifest | undefined;
  names?: Names | undefined;
}

/**
 * Writes `src/generated` of packages, or compares it with what is there.
 *
 * @returns Files that were (or, with `check`, would be) written or removed, relative to the packages' folder.
 * @throws When a package is named that has no types.
 */
export function emitCommand(options: EmitOptions): string[] {
  const { packages, out = packagesFolder, check = false } = options;
  const { manifest = loadManifest(), names = loadNames() } = options;
  const output = emit(manifest, names, loadDocumentation());
  // Elsewhere than in the workspace there are only types, and no classes that a client could be made of.
  if (out === packagesFolder) {
    const classes = readClassExports(packagesFolder, workspacePackages(output.keys()));
    output.set(clientPackage, emitClient(manifest, names));
    output.set(compatPackage, emitCompat(manifest, names, classes));
  }
  const wanted =
    packages.length > 0
      ? packages
      : out === packagesFolder
        ? workspacePackages(output.keys())
        : [...output.keys()];
  const changed: string[] = [];
  for (const name of wanted) {
    const files = output.get(name);
    if (!files)
      throw new Error(`No types for a package named ${name}. Known: ${[...output.keys()].sort().join(', ')}`);
    const folder = join(out, name, 'src/generated');
    for (const [file, text] of files) {
      const path = join(folder, file);
      if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
      changed.push(relative(out, path));
      if (check) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    for (const file of filesBelow(folder)) {
      if (files.has(file)) continue;
      changed.push(relative(out, join(folder, file)));
      if (!check) rmSync(join(folder, file));
    }
  }
  return changed.sort();
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
