// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './containers.ts';
export * from './files/files.ts';
