export { parallel } from './parallel/parallel.ts';
export type {
  CallSource,
  ParallelCall,
  ParallelOptions,
  ParallelResults,
  SettledResults,
} from './parallel/parallel-options.ts';
