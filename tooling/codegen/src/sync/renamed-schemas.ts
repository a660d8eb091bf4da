import type { Manifest } from '../manifest/manifest.ts';
import type { Names } from '../manifest/names.ts';

/** Old names → new names, of schemas that came as others of just their content went. */
export function renamedSchemas(before: Manifest['schemas'], after: Manifest['schemas']): Map<string, string> {
  const removed = new Map(
    Object.keys(before)
      .filter((name) => !after[name])
      .map((name) => [name, JSON.stringify(before[name])]),
  );
  const renamed = new Map<string, string>();
  for (const [name, schema] of Object.entries(after)) {
    if (before[name]) continue;
    const text = JSON.stringify(schema);
    const old = [...removed].find(([candidate, content]) => content === text && !renamed.has(candidate))?.[0];
    if (old !== undefined) renamed.set(old, name);
  }
  return renamed;
}

/** The names with paths into renamed schemas changed: a type keeps its official name. */
export function followRenames(names: Names, renamed: ReadonlyMap<string, string>): Names {
  const follow = (path: string) => {
    const root = /^[^.|[!:]+/.exec(path)?.[0] ?? '';
    return (renamed.get(root) ?? root) + path.slice(root.length);
  };
  const types = Object.fromEntries(
    Object.entries(names.types).map(([file, entries]) => [
      file,
      Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, follow(path)])),
    ]),
  );
  const same = Object.fromEntries(
    Object.entries(names.same).map(([one, other]) => [follow(one), follow(other)]),
  );
  return { ...names, types, same };
}
