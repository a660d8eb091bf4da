// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './conversations.ts';
export * from './items.ts';
