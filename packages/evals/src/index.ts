export { Evals } from './evals.ts';
export type * from './generated/index.ts';
export { OutputItems } from './runs/output-items.ts';
export { Runs } from './runs.ts';
