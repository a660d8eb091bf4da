// Written by `pnpm codegen` from the API manifest. Do not edit.

export { ProjectsUsers as Users } from '@oxide/admin';
export type { ProjectUser, ProjectUsersPage } from '@oxide/admin';
import type * as AdminAPI from '@oxide/admin';

type UserCreateParams = AdminAPI.OrganizationProjectsUsers.UserCreateParams;
type UserDeleteParams = AdminAPI.OrganizationProjectsUsers.UserDeleteParams;
type UserDeleteResponse = AdminAPI.OrganizationProjectsUsers.UserDeleteResponse;
type UserListParams = AdminAPI.OrganizationProjectsUsers.UserListParams;
type UserRetrieveParams = AdminAPI.OrganizationProjectsUsers.UserRetrieveParams;
type UserUpdateParams = AdminAPI.OrganizationProjectsUsers.UserUpdateParams;

export type { UserCreateParams, UserDeleteParams, UserDeleteResponse, UserListParams, UserRetrieveParams, UserUpdateParams };
