import type { ColumnResult, Report, RowResult } from '../src/index.ts';
import { defaultSimulation } from '../src/network/simulation.ts';

export const around = (median: number) => ({ median, low: median * 0.98, high: median * 1.02 });

export function column(cpu: number, wall = cpu, samples = 41): ColumnResult {
  return {
    cpuMicros: around(cpu),
    wallMicros: around(wall),
    values: { cpuMicros: [cpu * 0.98, cpu, cpu * 1.02], wallMicros: [wall] },
    samples,
    batch: 100,
    ratios: {},
  };
}

export function columns(list: Record<string, ColumnResult>): Record<string, ColumnResult> {
  for (const own of Object.values(list)) {
    for (const reference of ['openai', 'openai ws', 'floor'] as const) {
      const other = list[reference];
      if (!other || other === own) continue;
      own.ratios[reference] = {
        cpu: around(own.cpuMicros.median / other.cpuMicros.median),
        wall: around(own.wallMicros.median / other.wallMicros.median),
        p: { cpu: 0.0004, wall: 0.04 },
      };
    }
  }
  return list;
}

export function report(...rows: RowResult[]): Report {
  return {
    machine: { cpu: 'Some CPU', cores: 2, memoryGiB: 8, system: 'linux x64 6.1', load: 0.1 },
    node: 'v24.21.0',
    packages: { '@oxide/core': '1.2.3', openai: '7.55.0' },
    measured: 'built',
    seed: 1,
    simulation: defaultSimulation,
    date: '2026-11-20T12:00:00.000Z',
    rows,
  };
}
