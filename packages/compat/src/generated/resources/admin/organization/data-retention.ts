// Written by `pnpm codegen` from the API manifest. Do not edit.

export { DataRetention } from '@oxide/admin';
export type { DataRetentionUpdateParams, OrganizationDataRetention } from '@oxide/admin';
