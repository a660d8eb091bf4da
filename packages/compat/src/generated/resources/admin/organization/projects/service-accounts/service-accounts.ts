// Written by `pnpm codegen` from the API manifest. Do not edit.

export { ServiceAccounts } from '@oxide/admin';
export type {
  ProjectServiceAccount,
  ProjectServiceAccountsPage,
  ServiceAccountCreateParams,
  ServiceAccountCreateResponse,
  ServiceAccountDeleteParams,
  ServiceAccountDeleteResponse,
  ServiceAccountListParams,
  ServiceAccountRetrieveParams,
  ServiceAccountUpdateParams,
} from '@oxide/admin';
