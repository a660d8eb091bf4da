import { formatMicros } from './format-micros.ts';
import { formatTable } from './format-table.ts';
import type { TypeCheckResult } from './report.ts';

const headings = [
  'types',
  'column',
  'total',
  'memory',
  'files',
  'lines',
  'total ÷ openai',
  'memory ÷ openai',
  '',
];

/** What the compiler takes for each client, as a table. */
export function formatTypeCheck(results: Readonly<Record<string, TypeCheckResult>>): string {
  const lines = Object.entries(results).map(
    ([column, { wallMicros, memoryMiB, files, lines: count, ratios }]) => [
      '',
      column,
      formatMicros(wallMicros.median),
      `${Math.round(memoryMiB.median)} MiB`,
      String(files),
      count.toLocaleString('en-US'),
      ratios.openai?.wall.median.toFixed(2) ?? '',
      ratios.openai?.memory.median.toFixed(2) ?? '',
      ratios.openai && (ratios.openai.wall.low > 1 || ratios.openai.memory.low > 1) ? 'MORE' : '',
    ],
  );
  return formatTable(headings, lines);
}
