// Written by `pnpm codegen` from the API manifest. Do not edit.

export type * from './file-batches.ts';
export type * from './files.ts';
export type * from './vector-stores.ts';
