// Written by `pnpm codegen` from the API manifest. Do not edit.

export { APIKeys } from '@oxide/admin';
export type {
  APIKeyDeleteParams,
  APIKeyDeleteResponse,
  APIKeyListParams,
  APIKeyRetrieveParams,
  ProjectAPIKey,
  ProjectAPIKeysPage,
} from '@oxide/admin';
