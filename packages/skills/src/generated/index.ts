// Written by `pnpm codegen` from the API manifest. Do not edit.

export type * from './skills.ts';
export type * from './versions.ts';
export type * from './versions/content.ts';
