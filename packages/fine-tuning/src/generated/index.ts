// Written by `pnpm codegen` from the API manifest. Do not edit.

export type * from './jobs.ts';
export type * from './methods.ts';
export type * from './alpha/graders.ts';
export type * from './checkpoints/permissions.ts';
export type * from './jobs/checkpoints.ts';
