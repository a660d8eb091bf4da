import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One `ts` block of a README. */
export interface ReadmeExample {
  /** File and number of the block, such as `packages/core/README.md 1`. */
  readonly name: string;
  readonly code: string;
}

export const root: string = fileURLToPath(new URL('../..', import.meta.url));

/** The `ts` blocks of the README at the root and of all packages. One without imports goes on from the one before it. */
export function readmeExamples(): ReadmeExample[] {
  const files = ['README.md', ...readdirSync(`${root}packages`).map((name) => `packages/${name}/README.md`)];
  return files
    .filter((file) => existsSync(root + file))
    .flatMap((file) => programs(readFileSync(root + file, 'utf8'), file));
}

function programs(readme: string, file: string): ReadmeExample[] {
  const found: string[] = [];
  for (const [, block] of readme.matchAll(/^```ts\n(.*?)^```/gms)) {
    if (/^import /m.test(block!) || found.length === 0) found.push(block!);
    else found.push(`${found.pop()}\n${block}`);
  }
  return found.map((code, index) => ({ name: `${file} ${index + 1}`, code }));
}
