// Written by `pnpm codegen` from the API manifest. Do not edit.

export { HostedToolPermissions } from '@oxide/admin';
export type { HostedToolPermissionUpdateParams, ProjectHostedToolPermissions } from '@oxide/admin';
