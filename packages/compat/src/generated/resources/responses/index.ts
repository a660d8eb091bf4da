// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './responses.ts';
export * from './input-items.ts';
export * from './input-tokens.ts';
