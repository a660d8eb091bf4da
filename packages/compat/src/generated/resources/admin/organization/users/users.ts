// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Users } from '@oxide/admin';
export type {
  OrganizationUser,
  OrganizationUsersPage,
  UserDeleteResponse,
  UserListParams,
  UserUpdateParams,
} from '@oxide/admin';
