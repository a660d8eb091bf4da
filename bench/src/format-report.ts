import { formatMicros } from './format-micros.ts';
import { formatTable } from './format-table.ts';
import type { ColumnResult, Report, RowResult } from './report.ts';

const headings = ['row', 'column', 'CPU', '95 %', '÷ openai', '÷ floor', 'wall', ''];

/** The report as a table, with the machine and the versions that it was made with. */
export function formatReport(report: Report): string {
  const lines = report.rows.flatMap(rowLines);
  return [...preface(report), '', formatTable(headings, lines), '', ...legend(report)].join('\n');
}

function preface({ machine, node, packages, measured, rows }: Report): string[] {
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  const columns = rows.flatMap((row) => Object.values(row.columns));
  const least = Math.min(...columns.map((column) => column.samples));
  return [
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, load ${machine.load}`,
    `Node ${node.replace(/^v/, '')}, ${versions.join(', ')}${measured === 'source' ? ' (from source)' : ''}`,
    ...(least < 15 ? [`Only ${least} samples in a column: a first look, not a measurement.`] : []),
  ];
}

function rowLines(row: RowResult): string[][] {
  const { openai, floor } = row.columns;
  return Object.entries(row.columns).map(([name, column], index) => [
    index === 0 ? row.row : '',
    name,
    formatMicros(column.cpuMicros.median),
    `${formatMicros(column.cpuMicros.low)} – ${formatMicros(column.cpuMicros.high)}`,
    ratio(column, openai),
    ratio(column, floor),
    formatMicros(column.wallMicros.median),
    name === 'oxide' ? verdict(row, column) : '',
  ]);
}

function ratio(column: ColumnResult, reference: ColumnResult | undefined): string {
  return reference ? (column.cpuMicros.median / reference.cpuMicros.median).toFixed(2) : '';
}

/** Whether this SDK is slower than the official one, and whether it keeps to what the row allows. */
function verdict({ columns: { openai }, target }: RowResult, oxide: ColumnResult): string {
  if (!openai) return '';
  const words: string[] = [];
  if (oxide.cpuMicros.low > openai.cpuMicros.high) words.push('SLOWER');
  else if (oxide.cpuMicros.high >= openai.cpuMicros.low) words.push('no difference');
  if (target !== undefined && oxide.cpuMicros.median / openai.cpuMicros.median > target)
    words.push(`over the target of ${target.toFixed(2)}`);
  if (oxide.wallMicros.low > openai.wallMicros.high) words.push('SLOWER by the clock');
  return words.join(', ');
}

function legend({ rows }: Report): string[] {
  const lost = rows.filter(({ columns: { oxide, openai } }) => oxide && openai && isSlower(oxide, openai));
  return [
    'CPU and wall: median of one call (start: one process above a bare one). 95 %: confidence of the median CPU.',
    ...(lost.length > 0 ? [`oxide is slower in: ${lost.map((row) => row.row).join(', ')}.`] : []),
  ];
}

function isSlower(oxide: ColumnResult, openai: ColumnResult): boolean {
  return oxide.cpuMicros.low > openai.cpuMicros.high || oxide.wallMicros.low > openai.wallMicros.high;
}
