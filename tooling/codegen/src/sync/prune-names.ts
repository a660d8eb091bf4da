import type { Manifest } from '../manifest/manifest.ts';
import type { Names } from '../manifest/names.ts';
import { nodeAt } from '../model/node-at.ts';

/** Drops the names of what the manifest no longer has, and says which. */
export function pruneNames(names: Names, manifest: Manifest): { names: Names; stale: string[] } {
  const operations = new Map(manifest.operations.map((operation) => [operation.id, operation]));
  const stale: string[] = [];
  const isThere = (path: string): boolean => {
    try {
      nodeAt(path, manifest, operations);
      return true;
    } catch {
      return false;
    }
  };
  const keep = (kind: Record<string, Record<string, string>>, isKnown: (target: string) => boolean) => {
    const kept: Record<string, Record<string, string>> = {};
    for (const [file, entries] of Object.entries(kind)) {
      const known = Object.entries(entries).filter(([name, target]) => {
        if (isKnown(target)) return true;
        stale.push(`${file}: ${name} stood for ${target}`);
        return false;
      });
      if (known.length > 0) kept[file] = Object.fromEntries(known);
    }
    return kept;
  };
  const types = keep(names.types, isThere);
  const params = keep(names.params, (id) => operations.has(id));
  const pages = keep(names.pages, (id) => operations.has(id));
  const same = Object.fromEntries(Object.entries(names.same).filter((paths) => paths.every(isThere)));
  return { names: { types, params, pages, same }, stale };
}
