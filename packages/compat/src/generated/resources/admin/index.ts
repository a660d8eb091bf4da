// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './admin.ts';
export * from './organization/organization.ts';
