// Written by `pnpm codegen` from the API manifest. Do not edit.

export { ProjectsUsersRoles as Roles } from '@oxide/admin';
import type * as AdminAPI from '@oxide/admin';

type RoleCreateParams = AdminAPI.OrganizationProjectsUsersRoles.RoleCreateParams;
type RoleCreateResponse = AdminAPI.OrganizationProjectsUsersRoles.RoleCreateResponse;
type RoleDeleteParams = AdminAPI.OrganizationProjectsUsersRoles.RoleDeleteParams;
type RoleDeleteResponse = AdminAPI.OrganizationProjectsUsersRoles.RoleDeleteResponse;
type RoleListParams = AdminAPI.OrganizationProjectsUsersRoles.RoleListParams;
type RoleListResponse = AdminAPI.OrganizationProjectsUsersRoles.RoleListResponse;
declare namespace RoleListResponse {
  export type AssignmentSource = AdminAPI.OrganizationProjectsUsersRoles.RoleListResponse.AssignmentSource;
}
type RoleListResponsesPage = AdminAPI.OrganizationProjectsUsersRoles.RoleListResponsesPage;
type RoleRetrieveParams = AdminAPI.OrganizationProjectsUsersRoles.RoleRetrieveParams;
type RoleRetrieveResponse = AdminAPI.OrganizationProjectsUsersRoles.RoleRetrieveResponse;
declare namespace RoleRetrieveResponse {
  export type AssignmentSource = AdminAPI.OrganizationProjectsUsersRoles.RoleRetrieveResponse.AssignmentSource;
}

export type { RoleCreateParams, RoleCreateResponse, RoleDeleteParams, RoleDeleteResponse, RoleListParams, RoleListResponse, RoleListResponsesPage, RoleRetrieveParams, RoleRetrieveResponse };
