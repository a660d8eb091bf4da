import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  name?: string;
  packages: Record<string, Record<string, unknown>>;
}

const ofThisWorkspace = /(?:^|\/)node_modules\/(?:@oxide\/|openai(?:\/|$))/;
const unneeded = ['resolved', 'funding', 'license', 'engines', 'deprecated'];

/** Keeps of npm's lock what fixes the versions of other people's packages, wherever they come from. */
export function writeLock(folder: string, destination: string): void {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lock;
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === '' || ofThisWorkspace.test(path)) delete lock.packages[path];
    for (const name of unneeded) delete entry[name];
  }
  // Npm takes it from the folder, which is made up.
  delete lock.name;
  writeFileSync(destination, `${JSON.stringify(lock, undefined, 1)}\n`);
}
