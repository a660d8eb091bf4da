import { formatMicros } from './format-micros.ts';
import { formatShare } from './format-share.ts';
import { formatTable } from './format-table.ts';
import { describeSimulation, type Simulation } from './network/simulation.ts';
import { overTargets } from './over-targets.ts';
import type { RowResult } from './report.ts';
import type { Estimate } from './statistics/estimate.ts';

export const networkHeadings = ['row', 'column', 'wall', '95 %', '÷ openai', '÷ openai ws', 'CPU', ''];

/** Rows over a network, by the clock, with what the network is. */
export function formatNetwork(rows: readonly RowResult[], simulation: Simulation): string {
  const slower = slowerNetworkRows(rows);
  return [
    'Over a simulated network with a simulated server, TLS, connections that stand:',
    `${describeSimulation(simulation)} (--network)`,
    '',
    formatTable(networkHeadings, rows.flatMap(networkLines)),
    '',
    'wall: median of a run; ÷: median of the ratios of wall time within each round.',
    ...(slower.length > 0 ? [`oxide is slower in: ${slower.join(', ')}.`] : []),
  ].join('\n');
}

/** A line for each column of a row over a network. */
export function networkLines(row: RowResult): string[][] {
  return Object.entries(row.columns).map(
    ([name, { wallMicros, cpuMicros, ratios, extraRequests }], index) => [
      index === 0 ? row.row : '',
      name,
      formatMicros(wallMicros.median),
      `${formatMicros(wallMicros.low)} – ${formatMicros(wallMicros.high)}`,
      ratios.openai?.wall.median.toFixed(2) ?? '',
      ratios['openai ws']?.wall.median.toFixed(2) ?? '',
      formatMicros(cpuMicros.median),
      [...extra(extraRequests), ...overTargets(row, name)].join(', '),
    ],
  );
}

function extra(requests: Estimate | undefined): string[] {
  return requests ? [`${formatShare(requests.median)} extra requests`] : [];
}

/** Names of the rows over a network in which `oxide` takes longer than `openai`: both wait, so a hundredth is noise. */
export function slowerNetworkRows(rows: readonly RowResult[]): string[] {
  return rows
    .filter(
      ({ kind, columns: { oxide } }) => kind === 'network' && (oxide?.ratios.openai?.wall.low ?? 0) > 1.01,
    )
    .map(({ row }) => row);
}
