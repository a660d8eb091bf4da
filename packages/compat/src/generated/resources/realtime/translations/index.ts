// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './translations.ts';
export * from './client-secrets.ts';
