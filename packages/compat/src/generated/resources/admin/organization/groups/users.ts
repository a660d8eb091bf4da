// Written by `pnpm codegen` from the API manifest. Do not edit.

export { GroupsUsers as Users } from '@oxide/admin';
export type {
  OrganizationGroupUser,
  OrganizationGroupUsersPage,
  UserCreateParams,
  UserCreateResponse,
  UserDeleteParams,
  UserRetrieveParams,
  UserRetrieveResponse,
} from '@oxide/admin';
import type * as AdminAPI from '@oxide/admin';

type UserDeleteResponse = AdminAPI.OrganizationGroupsUsers.UserDeleteResponse;
type UserListParams = AdminAPI.OrganizationGroupsUsers.UserListParams;

export type { UserDeleteResponse, UserListParams };
