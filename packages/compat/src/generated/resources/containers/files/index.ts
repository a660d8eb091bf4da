// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './files.ts';
export * from './content.ts';
