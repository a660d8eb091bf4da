// Written by `pnpm codegen` from the API manifest. Do not edit.

export { ProjectsServiceAccountsAPIKeys as APIKeys } from '@oxide/admin';
export type { APIKeyCreateParams, APIKeyCreateResponse } from '@oxide/admin';
