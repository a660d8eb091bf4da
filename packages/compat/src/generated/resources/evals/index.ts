// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './evals.ts';
export * from './runs/runs.ts';
