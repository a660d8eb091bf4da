// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './jobs.ts';
export * from './checkpoints.ts';
