// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './vector-stores.ts';
export * from './file-batches.ts';
export * from './files.ts';
