// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './completions.ts';
export * from './messages.ts';
