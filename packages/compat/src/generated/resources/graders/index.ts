// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './graders.ts';
export * from './grader-models.ts';
