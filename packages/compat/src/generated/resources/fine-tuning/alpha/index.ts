// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './alpha.ts';
export * from './graders.ts';
