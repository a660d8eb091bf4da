// Written by `pnpm codegen` from the API manifest. Do not edit.

export type * from './conversations.ts';
export type * from './input-items.ts';
export type * from './input-tokens.ts';
export type * from './responses.ts';
