import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFolder } from './load-manifest.ts';

/**
 * The official SDK's type names: by file of its `resources` folder, then by (qualified) name.
 * A path is that of a schema node; a `!` behind it leaves null out of the type.
 */
export interface Names {
  types: Record<string, Record<string, string>>;
  /** Parameter types: the `operationId`. */
  params: Record<string, Record<string, string>>;
  /** Page types: the `operationId` of the list. */
  pages: Record<string, Record<string, string>>;
  /** Schemas that repeat another under a second name. */
  same: Record<string, string>;
}

/** The names as they are committed: a name a line. */
export function namesText({ types, params, pages, same }: Names): string {
  const files = (kind: Record<string, Record<string, string>>) =>
    block(
      Object.entries(kind).map(([file, entries]) => [file, block(pairs(entries), '    ', '  ')]),
      '  ',
    );
  return `${block(
    [
      ['types', files(types)],
      ['params', files(params)],
      ['pages', files(pages)],
      ['same', block(pairs(same), '  ')],
    ],
    '',
  )}\n`;
}

function pairs(entries: Record<string, string>): [string, string][] {
  return Object.entries(entries).map(([name, target]) => [name, JSON.stringify(target)]);
}

function block(entries: [string, string][], indent: string, end = ''): string {
  if (entries.length === 0) return '{}';
  return `{\n${entries.map(([key, value]) => `${indent}${JSON.stringify(key)}: ${value}`).join(',\n')}\n${end}}`;
}

let loaded: Names | undefined;

export function loadNames(): Names {
  loaded ??= JSON.parse(readFileSync(join(manifestFolder, 'names.json'), 'utf8')) as Names;
  return loaded;
}
