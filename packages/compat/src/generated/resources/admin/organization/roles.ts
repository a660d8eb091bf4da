// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Roles } from '@oxide/admin';
export type {
  Role,
  RoleCreateParams,
  RoleDeleteResponse,
  RoleListParams,
  RoleUpdateParams,
  RolesPage,
} from '@oxide/admin';
