import { readFileSync } from 'node:fs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The example of a section of the README. */
export function shownExample(title: string): string | undefined {
  const section = readme.split(/^## /m).find((text) => text.startsWith(`${title}\n`));
  return /```ts\n(.*?)```/s.exec(section ?? '')?.[1];
}

/** What a test file has between `// <example>` and `// </example>`, as a program of users has it. */
export function testedExample(file: string | URL): string | undefined {
  const tested = /\/\/ <example>\n(.*?)\n*\/\/ <\/example>/s.exec(readFileSync(new URL(file), 'utf8'));
  return tested?.[1]?.replaceAll("'@oxide/compat", "'openai").concat('\n');
}
