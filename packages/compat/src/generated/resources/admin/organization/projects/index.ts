// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './projects.ts';
export * from './api-keys.ts';
export * from './certificates.ts';
export * from './data-retention.ts';
export * from './groups/groups.ts';
export * from './hosted-tool-permissions.ts';
export * from './model-permissions.ts';
export * from './rate-limits.ts';
export * from './roles.ts';
export * from './service-accounts/service-accounts.ts';
export * from './spend-alerts.ts';
export * from './spend-limit.ts';
export * from './users/users.ts';
