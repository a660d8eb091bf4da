// Written by `pnpm codegen` from the API manifest. Do not edit.

export { UsersRoles as Roles } from '@oxide/admin';
import type * as AdminAPI from '@oxide/admin';

type RoleCreateParams = AdminAPI.OrganizationUsersRoles.RoleCreateParams;
type RoleCreateResponse = AdminAPI.OrganizationUsersRoles.RoleCreateResponse;
type RoleDeleteParams = AdminAPI.OrganizationUsersRoles.RoleDeleteParams;
type RoleDeleteResponse = AdminAPI.OrganizationUsersRoles.RoleDeleteResponse;
type RoleListParams = AdminAPI.OrganizationUsersRoles.RoleListParams;
type RoleListResponse = AdminAPI.OrganizationUsersRoles.RoleListResponse;
declare namespace RoleListResponse {
  export type AssignmentSource = AdminAPI.OrganizationUsersRoles.RoleListResponse.AssignmentSource;
}
type RoleListResponsesPage = AdminAPI.OrganizationUsersRoles.RoleListResponsesPage;
type RoleRetrieveParams = AdminAPI.OrganizationUsersRoles.RoleRetrieveParams;
type RoleRetrieveResponse = AdminAPI.OrganizationUsersRoles.RoleRetrieveResponse;
declare namespace RoleRetrieveResponse {
  export type AssignmentSource = AdminAPI.OrganizationUsersRoles.RoleRetrieveResponse.AssignmentSource;
}

export type { RoleCreateParams, RoleCreateResponse, RoleDeleteParams, RoleDeleteResponse, RoleListParams, RoleListResponse, RoleListResponsesPage, RoleRetrieveParams, RoleRetrieveResponse };
