import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The packed packages by their names, as a manifest takes them. @throws Error when the folder has none */
export function tarballsByName(folder: string): Record<string, string> {
  const packed: Record<string, string> = {};
  for (const file of readdirSync(folder)) {
    const [, name] = /^oxide-(.+?)-\d+\.\d+\.\d+.*\.tgz$/.exec(file) ?? [];
    if (name) packed[`@oxide/${name}`] = `file:${resolve(folder, file)}`;
  }
  if (!packed['@oxide/compat']) throw new Error(`${folder} has no tarballs: npm run pack:all -- ${folder}`);
  return packed;
}
