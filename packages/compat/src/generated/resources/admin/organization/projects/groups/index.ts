// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './groups.ts';
export * from './roles.ts';
