// Written by `pnpm codegen` from the API manifest. Do not edit.

export type * from './evals.ts';
export type * from './runs.ts';
export type * from './runs/output-items.ts';
