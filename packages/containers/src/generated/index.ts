// Written by `pnpm codegen` from the API manifest. Do not edit.

export type * from './containers.ts';
export type * from './files.ts';
export type * from './files/content.ts';
