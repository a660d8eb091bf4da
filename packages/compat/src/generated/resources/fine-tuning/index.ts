// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './fine-tuning.ts';
export * from './alpha/alpha.ts';
export * from './checkpoints/checkpoints.ts';
export * from './jobs/jobs.ts';
export * from './methods.ts';
