import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const repository: string = join(import.meta.dirname, '../../..');

/** One import path that users write, and the folder that it is resolved from. */
export interface Entry {
  readonly specifier: string;
  readonly folder: string;
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Its many subpaths are names of the official SDK for parts of the same code. */
const ROOT_ONLY = ['@oxide/compat'];
/** For tests on Node. */
const NOT_FOR_BROWSERS = ['@oxide/mock-server'];
const NOT_FOR_USERS = /^\.\/(?:package\.json$|internal(?:\/|$))/;

/** Every entry of every published package that a program imports. */
export function publishedEntries(): Entry[] {
  const packages = join(repository, 'packages');
  return readdirSync(packages)
    .sort()
    .flatMap((name) => entriesOf(join(packages, name)));
}

function entriesOf(folder: string): Entry[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  if (manifest.private || NOT_FOR_BROWSERS.includes(manifest.name)) return [];
  return Object.keys(manifest.exports)
    .filter((path) => !NOT_FOR_USERS.test(path))
    .filter((path) => path === '.' || !ROOT_ONLY.includes(manifest.name))
    .map((path) => ({ specifier: manifest.name + path.slice(1), folder }));
}
