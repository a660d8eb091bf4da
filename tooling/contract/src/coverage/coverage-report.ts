import type { Tally } from './tally.ts';

/** What is counted of a package. */
export interface CoverageRow {
  readonly package: string;
  readonly operations: Tally;
  readonly fields: Tally;
  readonly values: Tally;
}

const columns = ['operations', 'fields', 'values'] as const;
const headings = { operations: 'operations', fields: 'fields', values: 'enum values' };

/** A table with a row per package and one of sums, then a line for everything that is missing. */
export function coverageReport(rows: readonly CoverageRow[]): { lines: string[]; complete: boolean } {
  const sum = (column: (typeof columns)[number]): Tally => ({
    total: rows.reduce((total, row) => total + row[column].total, 0),
    missing: rows.flatMap((row) => row[column].missing),
  });
  const all = { package: 'all', operations: sum('operations'), fields: sum('fields'), values: sum('values') };
  const cells = [
    ['package', ...columns.map((column) => headings[column])],
    ...[...rows, all].map((row) => [row.package, ...columns.map((column) => share(row[column]))]),
  ];
  const widths = [0, 1, 2, 3].map((index) => Math.max(...cells.map((line) => line[index]!.length)));
  const lines = cells.map((line) =>
    line
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[index]!)))
      .join('  '),
  );
  const missing = columns.flatMap((column) =>
    all[column].missing.map((line) => `missing ${headings[column]}: ${line}`),
  );
  return { lines: [...lines, ...missing], complete: missing.length === 0 };
}

function share({ total, missing }: Tally): string {
  return total === 0 ? '–' : `${total - missing.length} of ${total}`;
}
