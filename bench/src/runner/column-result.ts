import type { ColumnResult } from '../report.ts';
import { estimate } from '../statistics/estimate.ts';
import type { Sample } from './measure-batch.ts';

export function toColumnResult(samples: readonly Sample[], batch: number): ColumnResult {
  return {
    cpuMicros: estimate(samples.map((sample) => sample.cpuMicros)),
    wallMicros: estimate(samples.map((sample) => sample.wallMicros)),
    samples: samples.length,
    batch,
  };
}
