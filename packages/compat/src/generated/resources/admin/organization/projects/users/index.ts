// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './users.ts';
export * from './roles.ts';
