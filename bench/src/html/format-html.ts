import { networkHeadings, networkLines, slowerNetworkRows } from '../format-network.ts';
import { localHeadings, localLines, preface, slowerRows } from '../format-report.ts';
import { formatTypeCheck } from '../format-type-check.ts';
import { describeSimulation } from '../network/simulation.ts';
import type { Report, RowResult } from '../report.ts';
import { rows } from '../rows/index.ts';
import { escapeHtml } from './escape-html.ts';
import { plot } from './plot.ts';
import { style } from './style.ts';

/** The report as one HTML file that needs nothing else: all samples of all rows as plots, those that are lost too. */
export function formatHtml(report: Report): string {
  const slower = [...slowerRows(report.rows), ...slowerNetworkRows(report.rows)];
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Benchmarks, ${escapeHtml(report.date)}</title><style>${style}</style></head><body>`,
    '<h1>Benchmarks</h1>',
    ...preface(report).map((line) => `<p class="soft">${escapeHtml(line)}</p>`),
    `<p class="soft">${escapeHtml(report.date)}, seed ${report.seed}</p>`,
    slower.length > 0
      ? `<p class="bad">oxide is slower than openai in: ${escapeHtml(slower.join(', '))}.</p>`
      : '<p>oxide is slower than openai in no row.</p>',
    '<p>A dot is a sample, the line the median, the band where the median lies with 95 % certainty. Axes begin at 0.</p>',
    ...report.rows.map((row) => section(row, report)),
    ...(report.typeCheck
      ? [`<h2>types</h2><pre>${escapeHtml(formatTypeCheck(report.typeCheck))}</pre>`]
      : []),
    '</body></html>\n',
  ].join('\n');
}

function section(row: RowResult, { simulation }: Report): string {
  const network = row.kind === 'network';
  const [measure, what] = network ? (['wallMicros', 'wall time'] as const) : (['cpuMicros', 'CPU'] as const);
  const [headings, lines] = network ? [networkHeadings, networkLines(row)] : [localHeadings, localLines(row)];
  const lanes = Object.entries(row.columns).map(([name, column]) => ({
    name,
    values: column.values[measure],
    estimate: column[measure],
  }));
  const description = rows.find(({ name }) => name === row.row)?.description ?? '';
  return [
    `<section><h2>${escapeHtml(row.row)}</h2>`,
    `<p>${escapeHtml(description)}</p>`,
    `<p class="soft">${what} of a ${row.kind === 'processes' ? 'process' : 'call'}${
      network ? escapeHtml(`, ${describeSimulation(simulation)}`) : ''
    }</p>`,
    plot(`${row.row}: ${what} of each sample`, lanes),
    table(
      headings.slice(1),
      lines.map((line) => line.slice(1)),
    ),
    '</section>',
  ].join('\n');
}

function table(headings: readonly string[], lines: readonly (readonly string[])[]): string {
  const cells = (tag: string, line: readonly string[]) =>
    `<tr>${line.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const body = lines.map((line) => cells('td', line)).join('\n');
  return `<div class="scroll"><table>${cells('th', headings)}\n${body}</table></div>`;
}
