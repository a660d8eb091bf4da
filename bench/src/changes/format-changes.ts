import { formatP } from '../format-p.ts';
import { formatTable } from '../format-table.ts';
import type { Report } from '../report.ts';
import type { Change } from './changes-since.ts';

const headings = ['row', 'column', 'change', 'p', '÷', ''];

/** What changed beyond noise, the worst first, and what makes the two reports unlike. */
export function formatChanges(changes: readonly Change[], base: Report, report: Report): string {
  if (changes.length === 0) return `Since ${base.date}: no row is in both reports.`;
  const clear = changes
    .filter(({ verdict }) => verdict !== 'no difference')
    .toSorted((left, right) => right.factor - left.factor);
  const lines = clear.map(({ row, column, factor, p, measuredBy, verdict }) => [
    row,
    column,
    `${factor > 1 ? '+' : ''}${((factor - 1) * 100).toFixed(1)} %`,
    formatP(p),
    measuredBy.join(', '),
    verdict === 'regression' ? 'REGRESSION' : verdict,
  ]);
  return [
    `Since ${base.date}: ${clear.length} of ${changes.length} columns changed beyond noise.`,
    ...unlike(base, report),
    ...(clear.length > 0 ? ['', formatTable(headings, lines)] : []),
  ].join('\n');
}

function unlike(base: Report, report: Report): string[] {
  const facts = ({ machine, node, packages, measured }: Report): Record<string, string> => ({
    machine: `${machine.cpu}, ${machine.cores} cores`,
    Node: node,
    measured,
    ...packages,
  });
  const [before, now] = [facts(base), facts(report)];
  const lines = Object.keys(now)
    .filter((name) => before[name] !== now[name])
    .map((name) => `${name} was ${before[name] ?? 'not there'}, and is ${now[name]}`);
  return lines.length > 0 ? [`Not the same in both: ${lines.join('; ')}.`] : [];
}
