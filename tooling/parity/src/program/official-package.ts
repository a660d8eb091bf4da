import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the official package is installed. */
export const officialFolder: string = dirname(createRequire(import.meta.url).resolve('openai'));

export const officialVersion: string = (
  JSON.parse(readFileSync(join(officialFolder, 'package.json'), 'utf8')) as { version: string }
).version;

/** Its public subpaths, without extension: `resources/chat/completions`. The root is `index`. */
export const officialSubpaths: readonly string[] = readdirSync(officialFolder, {
  recursive: true,
  encoding: 'utf8',
})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.mjs') && !/^(internal|_vendor|src|node_modules)\//.test(file))
  .map((file) => file.replace(/\.mjs$/, ''))
  .sort();
