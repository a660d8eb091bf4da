import { type ColumnResult, type Ratio, references } from '../report.ts';
import { estimate } from '../statistics/estimate.ts';
import { welch } from '../statistics/welch.ts';
import type { Sample } from './measure-batch.ts';

/** Samples of one column, in the order of the rounds. */
export interface ColumnSamples {
  samples: Sample[];
  batch: number;
}

/** Medians of each column, and of its ratios to the references. Columns have a sample for each round. */
export function toColumnResults(
  columns: Readonly<Record<string, ColumnSamples>>,
): Record<string, ColumnResult> {
  const results: Record<string, ColumnResult> = {};
  for (const [name, { samples, batch }] of Object.entries(columns)) {
    const values = valuesOf(samples);
    results[name] = {
      cpuMicros: estimate(values.cpuMicros),
      wallMicros: estimate(values.wallMicros),
      values,
      samples: samples.length,
      batch,
      ratios: {},
    };
    const extraRequests = samples.flatMap((sample) => sample.extraRequests ?? []);
    if (extraRequests.length > 0) results[name].extraRequests = estimate(extraRequests);
    for (const reference of references) {
      const other = columns[reference];
      if (other && reference !== name) results[name].ratios[reference] = ratioOf(samples, other.samples);
    }
  }
  return results;
}

function ratioOf(samples: readonly Sample[], others: readonly Sample[]): Ratio {
  const [values, otherValues] = [valuesOf(samples), valuesOf(others)];
  const cpu = welch(values.cpuMicros, otherValues.cpuMicros);
  const wall = welch(values.wallMicros, otherValues.wallMicros);
  const pairs = samples.map((sample, round) => [sample, others[round]!] as const);
  return {
    cpu: estimate(pairs.map(([own, other]) => own.cpuMicros / other.cpuMicros)),
    wall: estimate(pairs.map(([own, other]) => own.wallMicros / other.wallMicros)),
    ...(cpu !== undefined && wall !== undefined && { p: { cpu, wall } }),
  };
}

function valuesOf(samples: readonly Sample[]): ColumnResult['values'] {
  return {
    cpuMicros: samples.map((sample) => sample.cpuMicros),
    wallMicros: samples.map((sample) => sample.wallMicros),
  };
}
