// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './versions.ts';
export * from './content.ts';
