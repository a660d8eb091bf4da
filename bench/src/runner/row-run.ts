import type { Simulation } from '../network/simulation.ts';
import type { Target } from '../rows/row.ts';
import type { Sampling } from './sampling.ts';

/** What to measure of a row, and where. */
export interface RowRun {
  columns: string[];
  target: Target;
  sampling: Sampling;
  seed: number;
  /** For rows over a network. */
  simulation: Simulation;
}
