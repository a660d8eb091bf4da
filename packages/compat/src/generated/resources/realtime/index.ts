// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './realtime.ts';
export * from './calls.ts';
export * from './client-secrets.ts';
export * from './translations/translations.ts';
