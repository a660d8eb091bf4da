// Written by `pnpm codegen` from the API manifest. Do not edit.

export * from './organization.ts';
export * from './admin-api-keys.ts';
export * from './audit-logs.ts';
export * from './certificates.ts';
export * from './data-retention.ts';
export * from './groups/groups.ts';
export * from './invites.ts';
export * from './projects/projects.ts';
export * from './roles.ts';
export * from './spend-alerts.ts';
export * from './spend-limit.ts';
export * from './usage.ts';
export * from './users/users.ts';
