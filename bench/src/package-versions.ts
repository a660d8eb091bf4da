import { readFileSync } from 'node:fs';

const measured = [
  '@oxide/core',
  '@oxide/responses',
  'openai',
  'undici',
  'eventsource-parser',
  '@ai-sdk/openai',
];

/** Versions of what is installed for the benchmarks. */
export function packageVersions(): Record<string, string> {
  return Object.fromEntries(measured.map((name) => [name, versionOf(name)]));
}

function versionOf(name: string): string {
  const manifest = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
