// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './chat.ts';
export * from './completions/completions.ts';
