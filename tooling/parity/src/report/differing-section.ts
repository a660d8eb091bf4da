import type { TypeResult } from '../compare/difference.ts';
import { type Cause, causeOf, causes, causeTitles, reachOf } from './causes.ts';
import { code, describeDifferences } from './describe-differences.ts';
import { namesByModule } from './names-by-module.ts';
import { purposeOf } from './on-purpose.ts';

/** The types that are here and not mutually assignable, by why. */
export function differingSection(types: readonly TypeResult[]): string[] {
  const differing = types.filter(({ verdict }) => !['mutual', 'alike', 'missing'].includes(verdict));
  const reach = reachOf(differing);
  const table = (cause: Cause): string[] => {
    const own = differing.filter((type) => causeOf(type) === cause);
    const rows = own
      .map((type) => ({ type, others: reach.get(type.key) ?? 0 }))
      .sort((a, b) => b.others - a.others)
      .map(({ type, others }) => {
        const why = purposeOf(type.key);
        const text = `${why ? `${why} (` : ''}${describeDifferences(type.differences)}${why ? ')' : ''}`;
        return `| ${code(type.key)} | ${text} | ${others || ''} |`;
      });
    return [
      `### ${causeTitles[cause]} (${own.length})`,
      '',
      '| type | what differs | others through it |',
      '| --- | --- | ---: |',
      ...rows,
      '',
    ];
  };
  const through = differing.filter((type) => causeOf(type) === undefined).map(({ key }) => key);
  return [
    '## Types that differ',
    '',
    ...causes.flatMap(table),
    `### They only hold such types (${through.length})`,
    '',
    ...namesByModule(through),
    '',
  ];
}
