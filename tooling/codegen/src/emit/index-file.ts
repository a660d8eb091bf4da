import { pascalCase } from './case.ts';
import type { Declaration } from './declaration.ts';
import { banner, compare, statement } from './print-file.ts';

type Files = ReadonlyMap<string, ReadonlyMap<string, Declaration>>;

/** How a package's index gives the types of one of its files. */
export interface IndexEntry {
  file: string;
  /** Names that stand in the index itself. */
  free: string[];
  /** The namespace that holds all names of the file, where the index can't hold each by itself. */
  namespace?: string;
}

/** Of two files with the same name the shallower one gives it; the other is exported as a namespace besides. */
export function indexEntries(files: Files): IndexEntry[] {
  const taken = new Set<string>();
  const depth = (file: string) => file.split('/').length;
  return [...files.keys()]
    .sort((a, b) => depth(a) - depth(b) || compare(a, b))
    .map((file) => {
      const all = [...(files.get(file)?.keys() ?? [])].sort(compare);
      const free = all.filter((name) => !taken.has(name));
      for (const name of free) taken.add(name);
      return free.length === all.length ? { file, free } : { file, free, namespace: namespaceName(file) };
    });
}

/** Re-exports every name once, so that nothing is out of reach. */
export function indexFile(files: Files): string {
  const lines = indexEntries(files).map(({ file, free, namespace }) => {
    if (namespace === undefined) return `export type * from './${file}.ts';\n`;
    const names = new Map(free.map((name) => [name, name]));
    const single = free.length > 0 ? statement('export', `./${file}.ts`, names) : '';
    return `${single}export type * as ${namespace} from './${file}.ts';\n`;
  });
  return `${banner}\n${lines.join('')}`;
}

/** The class of the realtime beta has the name that its file would give. */
function namespaceName(file: string): string {
  return file === 'beta/realtime' ? 'BetaRealtimeTypes' : pascalCase(file);
}
