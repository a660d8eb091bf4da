// Written by `pnpm codegen` from the API manifest. Do not edit.

export type * from './evals.ts';
export type * from './grader-models.ts';
