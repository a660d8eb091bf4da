// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './webhooks/index.ts';
