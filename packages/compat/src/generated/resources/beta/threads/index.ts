// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './threads.ts';
export * from './messages.ts';
export * from './runs/runs.ts';
