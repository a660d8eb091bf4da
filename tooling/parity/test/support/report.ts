import type { TypeResult, Verdict } from '../../src/compare/difference.ts';
import type { Report } from '../../src/report/report.ts';

export function resultOf(key: string, verdict: Verdict, more: Partial<TypeResult> = {}): TypeResult {
  return { key, verdict, differences: [], through: [], ...more };
}

/** A report of the given parts, complete in the rest. */
export function reportOf(parts: Partial<Report>): Report {
  const none = { total: 0, missing: [] };
  return {
    official: '7.0.0',
    subpaths: none,
    exports: none,
    root: none,
    namespace: none,
    methods: none,
    classes: none,
    members: none,
    types: [],
    ...parts,
  };
}
