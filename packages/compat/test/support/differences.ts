import { readFileSync } from 'node:fs';

export interface Absences {
  /** Subpaths as in the document; a `*` at the end stands for everything below. */
  subpaths: string[];
  /** `subpath: name` pairs, or a name that is absent everywhere. */
  names: string[];
}

/** What DIFFERENCES.md says is absent: in its tables, the first column names subpaths or exports in backticks. */
export function documentedAbsences(): Absences {
  const text = readFileSync(new URL('../../DIFFERENCES.md', import.meta.url), 'utf8');
  return {
    subpaths: firstColumn(text, 'Subpaths that are absent'),
    names: firstColumn(text, 'Exports that are absent'),
  };
}

function firstColumn(text: string, title: string): string[] {
  const start = text.indexOf(`## ${title}\n`);
  if (start === -1) throw new Error(`DIFFERENCES.md has no section "${title}"`);
  const end = text.indexOf('\n## ', start + 1);
  const rows = text.slice(start, end === -1 ? undefined : end).matchAll(/^\| (`[^|]+) \|/gm);
  return [...rows].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

export function isAbsent(subpath: string, subpaths: readonly string[]): boolean {
  return subpaths.some((absent) =>
    absent.endsWith('*') ? subpath.startsWith(absent.slice(0, -1)) : subpath === absent,
  );
}
