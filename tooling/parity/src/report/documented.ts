import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Official types that nothing in the API's published description answers to, by what they are about. */
export interface BeyondDocument {
  what: string;
  /** Keys, each with what is in its namespace; a `*` at the end stands for everything that starts so. */
  types: readonly string[];
}

export const beyondDocument: readonly BeyondDocument[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../beyond-document.json'), 'utf8'),
);

/** What an official type is about when the document has nothing for it. */
export function beyondOf(key: string): string | undefined {
  return beyondDocument.find(({ types }) => types.some((pattern) => matches(key, pattern)))?.what;
}

/** Whether the API's published description has a counterpart of an official type. */
export function isDocumented(key: string): boolean {
  return key.startsWith('resources/') && beyondOf(key) === undefined;
}

/** Patterns that name nothing: they would hide what comes later. */
export function idlePatterns(keys: readonly string[]): string[] {
  const patterns = beyondDocument.flatMap(({ types }) => types);
  return patterns.filter((pattern) => !keys.some((key) => matches(key, pattern)));
}

function matches(key: string, pattern: string): boolean {
  if (pattern.endsWith('*')) return key.startsWith(pattern.slice(0, -1));
  return key === pattern || key.startsWith(`${pattern}.`);
}
