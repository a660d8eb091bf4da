// Written by `pnpm codegen` from the API manifest. Do not edit.

export { AdminAPIKeys } from '@oxide/admin';
export type {
  AdminAPIKey,
  AdminAPIKeyCreateParams,
  AdminAPIKeyCreateResponse,
  AdminAPIKeyDeleteResponse,
  AdminAPIKeyListParams,
  AdminAPIKeysPage,
} from '@oxide/admin';
