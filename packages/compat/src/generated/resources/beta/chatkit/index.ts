// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './chatkit.ts';
export * from './sessions.ts';
export * from './threads.ts';
