// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './service-accounts.ts';
export * from './api-keys.ts';
