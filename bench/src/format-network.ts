import { formatMicros } from './format-micros.ts';
import { formatTable } from './format-table.ts';
import { describeSimulation, type Simulation } from './network/simulation.ts';
import { overTargets } from './over-targets.ts';
import type { RowResult } from './report.ts';

const headings = ['row', 'column', 'wall', '95 %', '÷ openai', '÷ openai ws', 'CPU', ''];

/** Rows over a network, by the clock, with what the network is. */
export function formatNetwork(rows: readonly RowResult[], simulation: Simulation): string {
  return [
    'Over a simulated network with a simulated server, TLS, connections that stand:',
    `${describeSimulation(simulation)} (--network)`,
    '',
    formatTable(headings, rows.flatMap(rowLines)),
    '',
    'wall: median of a run; ÷: median of the ratios of wall time within each round.',
    ...slowerRows(rows),
  ].join('\n');
}

function rowLines(row: RowResult): string[][] {
  return Object.entries(row.columns).map(([name, { wallMicros, cpuMicros, ratios }], index) => [
    index === 0 ? row.row : '',
    name,
    formatMicros(wallMicros.median),
    `${formatMicros(wallMicros.low)} – ${formatMicros(wallMicros.high)}`,
    ratios.openai?.wall.median.toFixed(2) ?? '',
    ratios['openai ws']?.wall.median.toFixed(2) ?? '',
    formatMicros(cpuMicros.median),
    overTargets(row, name).join(', '),
  ]);
}

/** Both wait for the same: less than a hundredth is noise. */
function slowerRows(rows: readonly RowResult[]): string[] {
  const slower = rows.filter(({ columns: { oxide } }) => (oxide?.ratios.openai?.wall.low ?? 0) > 1.01);
  return slower.length > 0 ? [`oxide is slower in: ${slower.map(({ row }) => row).join(', ')}.`] : [];
}
