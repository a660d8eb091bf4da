// Written by `pnpm codegen` from the API manifest. Do not edit.

export { SpendLimit } from '@oxide/admin';
export type {
  OrganizationSpendLimit,
  OrganizationSpendLimitDeleted,
  SpendLimitUpdateParams,
} from '@oxide/admin';
