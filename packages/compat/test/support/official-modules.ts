import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = dirname(createRequire(import.meta.url).resolve('openai'));

/** Subpaths of the official package whose files are public, without extension: `resources/chat/completions`. */
export const officialSubpaths: string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.mjs') && !/^(internal|_vendor|src|node_modules)\//.test(file))
  .filter((file) => !file.endsWith('.d.mts'))
  .map((file) => file.replace(/\.mjs$/, ''))
  .sort();

/** What the official module exports; nothing when it needs a package or a runtime that is not here. */
export async function officialNames(subpath: string): Promise<string[]> {
  try {
    return Object.keys((await import(join(folder, `${subpath}.mjs`))) as object).sort();
  } catch {
    return [];
  }
}
