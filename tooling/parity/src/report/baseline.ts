import type { Verdict } from '../compare/difference.ts';
import type { Report } from './report.ts';
import { covers, withoutNested } from './without-nested.ts';

const lists = ['subpaths', 'exports', 'namespace', 'methods', 'classes', 'members'] as const;
type List = (typeof lists)[number] | 'types';

/** What is committed of a report, to tell whether a later one is worse. */
export interface Baseline {
  official: string;
  /** What is not here; what is in the namespace of a missing name goes without saying. */
  missing: Record<List, readonly string[]>;
  /** Types that are here and not mutually assignable. */
  differing: Record<string, Verdict>;
}

export function baselineOf(report: Report): Baseline {
  const missing = Object.fromEntries(
    lists.map((list) => [list, withoutNested(report[list].missing).sort()]),
  ) as unknown as Baseline['missing'];
  const absent = report.types.filter(({ verdict }) => verdict === 'missing').map(({ key }) => key);
  const differing = report.types.filter(({ verdict }) => verdict !== 'missing' && verdict !== 'mutual');
  return {
    official: report.official,
    missing: { ...missing, types: withoutNested(absent).sort() },
    differing: Object.fromEntries(differing.map(({ key, verdict }) => [key, verdict]).sort()),
  };
}

/** Lines that say what one baseline lacks against another, and what it gained. */
export function compareBaselines(before: Baseline, after: Baseline): { worse: string[]; better: string[] } {
  return { worse: losses(before, after), better: losses(after, before) };
}

function losses(before: Baseline, after: Baseline): string[] {
  const lost: string[] = [];
  for (const list of [...lists, 'types'] as const) {
    const known = new Set(before.missing[list]);
    const holders = new Set([...before.missing.subpaths, ...before.missing.classes]);
    for (const name of after.missing[list]) {
      if (!covers(known, name) && !holders.has(holderOf(name))) lost.push(`${list}: ${name}`);
    }
  }
  const absent = new Set(before.missing.types);
  for (const [key, verdict] of Object.entries(after.differing)) {
    if (covers(absent, key)) continue;
    const former = before.differing[key] ?? 'mutual';
    if (former === 'mutual' || (former === 'alike' && verdict !== 'alike')) {
      lost.push(`types: ${key} was ${former}, is ${verdict}`);
    }
  }
  return lost;
}

/** The class of a member, the module of another name: what is in a missing one was out of reach before. */
function holderOf(name: string): string {
  const [module = '', inner = ''] = name.split('#');
  const owner = /^(\w+)(?:\.|::)/.exec(inner)?.[1];
  return owner ? `${module}#${owner}` : module;
}
