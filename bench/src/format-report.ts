import { formatMicros } from './format-micros.ts';
import { formatNetwork } from './format-network.ts';
import { formatP } from './format-p.ts';
import { formatTable } from './format-table.ts';
import { formatTypeCheck } from './format-type-check.ts';
import { overTargets } from './over-targets.ts';
import type { ColumnResult, Report, RowResult } from './report.ts';

export const localHeadings = ['row', 'column', 'CPU', '95 %', '÷ openai', 'p', '÷ floor', 'wall', ''];

/** The report as tables, with the machine and the versions that it was made with. */
export function formatReport(report: Report): string {
  const local = report.rows.filter((row) => row.kind !== 'network');
  const network = report.rows.filter((row) => row.kind === 'network');
  return [
    ...preface(report),
    ...(local.length > 0
      ? ['', formatTable(localHeadings, local.flatMap(localLines)), '', ...legend(local)]
      : []),
    ...(network.length > 0 ? ['', formatNetwork(network, report.simulation)] : []),
    ...(report.typeCheck ? ['', formatTypeCheck(report.typeCheck)] : []),
  ].join('\n');
}

/** Machine, versions, and a warning when there are few samples. */
export function preface({ machine, node, packages, measured, rows, typeCheck }: Report): string[] {
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  const local = rows.filter(({ kind }) => kind !== 'network');
  const columns = [...local.flatMap((row) => Object.values(row.columns)), ...Object.values(typeCheck ?? {})];
  const least = Math.min(...columns.map((column) => column.samples));
  return [
    `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, load ${machine.load}`,
    `Node ${node.replace(/^v/, '')}, ${versions.join(', ')}${measured === 'source' ? ' (from source)' : ''}`,
    ...(least < 15 ? [`Only ${least} samples in a column: a first look, not a measurement.`] : []),
  ];
}

/** A line for each column of a row that is not over a network. */
export function localLines(row: RowResult): string[][] {
  return Object.entries(row.columns).map(([name, column], index) => [
    index === 0 ? row.row : '',
    name,
    formatMicros(column.cpuMicros.median),
    `${formatMicros(column.cpuMicros.low)} – ${formatMicros(column.cpuMicros.high)}`,
    column.ratios.openai?.cpu.median.toFixed(2) ?? '',
    formatP(column.ratios.openai?.p?.cpu),
    column.ratios.floor?.cpu.median.toFixed(2) ?? '',
    formatMicros(column.wallMicros.median),
    [...(name === 'oxide' ? verdicts(column) : []), ...overTargets(row, name)].join(', '),
  ]);
}

/** Whether this SDK is slower than the official one. */
function verdicts({ ratios: { openai } }: ColumnResult): string[] {
  if (!openai) return [];
  const words: string[] = [];
  if (openai.cpu.low > 1) words.push('SLOWER');
  else if (openai.cpu.high >= 1) words.push('no difference');
  if (openai.wall.low > 1) words.push('SLOWER by the clock');
  return words;
}

/** Names of the rows, without those over a network, in which `oxide` takes more than `openai`. */
export function slowerRows(rows: readonly RowResult[]): string[] {
  return rows
    .filter(({ kind, columns: { oxide } }) => {
      const ratio = oxide?.ratios.openai;
      return kind !== 'network' && ratio && (ratio.cpu.low > 1 || ratio.wall.low > 1);
    })
    .map(({ row }) => row);
}

function legend(rows: readonly RowResult[]): string[] {
  const slower = slowerRows(rows);
  return [
    'CPU and wall: median of a call (start: of a process, above a bare one). 95 %: where the median CPU lies.',
    '÷: median of the ratios of CPU within each round. p: by Welch, of no difference to openai.',
    ...(slower.length > 0 ? [`oxide is slower in: ${slower.join(', ')}.`] : []),
  ];
}
