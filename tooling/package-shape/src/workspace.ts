import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A value of a package.json's `exports` or `imports`: a path, or conditions that lead to one. */
export type Target = string | null | { [condition: string]: Target };

export interface Manifest {
  name?: string;
  version?: string;
  private?: boolean;
  description?: string;
  license?: string;
  type?: string;
  sideEffects?: boolean;
  engines?: Record<string, string>;
  files?: string[];
  scripts?: Record<string, string>;
  exports?: Record<string, Target>;
  imports?: Record<string, Target>;
  publishConfig?: {
    access?: string;
    main?: string;
    types?: string;
    typesVersions?: Record<'*', Record<string, string[]>>;
    exports?: Record<string, Target>;
    imports?: Record<string, Target>;
  };
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** A workspace member, read once; rules are pure functions of it. */
export interface Member {
  /** From the root, with forward slashes: `packages/core`. */
  folder: string;
  /** The last part of `folder`. */
  name: string;
  manifest: Manifest;
  /** Text of every file, by path from `folder`. Build output and installed packages are not among them. */
  files: Map<string, string>;
}

export interface Workspace {
  /** Text of the README at the root. */
  readme: string | undefined;
  /** What users install. */
  packages: Member[];
  /** Everything else: apps, tooling, bench, examples. */
  others: Member[];
  /** Packages that a pending changeset names. */
  inChangesets: Set<string>;
}

const notOurs = new Set(['node_modules', 'dist', '.turbo', 'coverage']);
const text = /\.(ts|mts|cts|tsx|js|mjs|cjs|json|md)$/;

function readFiles(folder: string, prefix = '', files: Map<string, string> = new Map()): Map<string, string> {
  for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
    const path = prefix ? `${prefix}/${entry.name}` : entry.name;
    if (entry.isDirectory()) {
      if (!notOurs.has(entry.name)) readFiles(folder, path, files);
    } else if (text.test(entry.name)) {
      // Recorded bodies are data: only that they exist matters.
      files.set(path, /(^|\/)fixtures\//.test(path) ? '' : readFileSync(join(folder, path), 'utf8'));
    }
  }
  return files;
}

function readMember(root: string, folder: string): Member | undefined {
  if (!existsSync(join(root, folder, 'package.json'))) return undefined;
  const files = readFiles(join(root, folder));
  const manifest = JSON.parse(files.get('package.json') ?? '{}') as Manifest;
  return { folder, name: folder.slice(folder.lastIndexOf('/') + 1), manifest, files };
}

function readMembers(root: string, parent: string): Member[] {
  if (!existsSync(join(root, parent))) return [];
  const folders = readdirSync(join(root, parent)).sort();
  return folders.flatMap((name) => readMember(root, `${parent}/${name}`) ?? []);
}

function namedInChangesets(root: string): Set<string> {
  const names = new Set<string>();
  const folder = join(root, '.changeset');
  if (!existsSync(folder)) return names;
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.md') || file === 'README.md') continue;
    const frontMatter = /^---\n([\s\S]*?)\n---/.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? '';
    for (const [, name] of frontMatter.matchAll(/^["']?([^"':\s]+)["']?\s*:/gm)) if (name) names.add(name);
  }
  return names;
}

export function readWorkspace(root: string): Workspace {
  const others = ['apps', 'tooling'].flatMap((parent) => readMembers(root, parent));
  for (const folder of ['bench', 'examples']) {
    const member = readMember(root, folder);
    if (member) others.push(member);
  }
  const file = join(root, 'README.md');
  const readme = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  return { readme, packages: readMembers(root, 'packages'), others, inChangesets: namedInChangesets(root) };
}
