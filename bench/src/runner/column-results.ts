import { type ColumnResult, type Ratio, references } from '../report.ts';
import { estimate } from '../statistics/estimate.ts';
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
    results[name] = {
      cpuMicros: estimate(samples.map((sample) => sample.cpuMicros)),
      wallMicros: estimate(samples.map((sample) => sample.wallMicros)),
      samples: samples.length,
      batch,
      ratios: {},
    };
    for (const reference of references) {
      const other = columns[reference];
      if (other && reference !== name) results[name].ratios[reference] = ratioOf(samples, other.samples);
    }
  }
  return results;
}

function ratioOf(samples: readonly Sample[], others: readonly Sample[]): Ratio {
  const pairs = samples.map((sample, round) => [sample, others[round]!] as const);
  return {
    cpu: estimate(pairs.map(([own, other]) => own.cpuMicros / other.cpuMicros)),
    wall: estimate(pairs.map(([own, other]) => own.wallMicros / other.wallMicros)),
  };
}
