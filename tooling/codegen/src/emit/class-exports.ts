import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Package → file without extension → class in it → name under which the package's index exports it. */
export type ClassExports = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, string>>>;

/** Reads the indexes of packages, whose lines each name what a file gives. */
export function readClassExports(packagesFolder: string, packages: Iterable<string>): ClassExports {
  const found = new Map<string, Map<string, Map<string, string>>>();
  for (const name of packages) {
    const text = readFileSync(join(packagesFolder, name, 'src/index.ts'), 'utf8');
    const files = new Map<string, Map<string, string>>();
    for (const [, list = '', file = ''] of text.matchAll(/^export \{([^}]*)\} from '\.\/([^']+)\.ts';$/gm)) {
      const exported = list.split(',').flatMap((item): [string, string][] => {
        const [, own, renamed = own] = /^\s*([A-Z]\w*)(?: as (\w+))?\s*$/.exec(item) ?? [];
        return own && renamed ? [[own, renamed]] : [];
      });
      files.set(file, new Map(exported));
    }
    found.set(name, files);
  }
  return found;
}
