// Written by `pnpm codegen` from the API manifest. Do not edit.

export { ProjectsGroupsRoles as Roles } from '@oxide/admin';
import type * as AdminAPI from '@oxide/admin';

type RoleCreateParams = AdminAPI.OrganizationProjectsGroupsRoles.RoleCreateParams;
type RoleCreateResponse = AdminAPI.OrganizationProjectsGroupsRoles.RoleCreateResponse;
declare namespace RoleCreateResponse {
  export type Group = AdminAPI.OrganizationProjectsGroupsRoles.RoleCreateResponse.Group;
}
type RoleDeleteParams = AdminAPI.OrganizationProjectsGroupsRoles.RoleDeleteParams;
type RoleDeleteResponse = AdminAPI.OrganizationProjectsGroupsRoles.RoleDeleteResponse;
type RoleListParams = AdminAPI.OrganizationProjectsGroupsRoles.RoleListParams;
type RoleListResponse = AdminAPI.OrganizationProjectsGroupsRoles.RoleListResponse;
declare namespace RoleListResponse {
  export type AssignmentSource = AdminAPI.OrganizationProjectsGroupsRoles.RoleListResponse.AssignmentSource;
}
type RoleListResponsesPage = AdminAPI.OrganizationProjectsGroupsRoles.RoleListResponsesPage;
type RoleRetrieveParams = AdminAPI.OrganizationProjectsGroupsRoles.RoleRetrieveParams;
type RoleRetrieveResponse = AdminAPI.OrganizationProjectsGroupsRoles.RoleRetrieveResponse;
declare namespace RoleRetrieveResponse {
  export type AssignmentSource = AdminAPI.OrganizationProjectsGroupsRoles.RoleRetrieveResponse.AssignmentSource;
}

export type { RoleCreateParams, RoleCreateResponse, RoleDeleteParams, RoleDeleteResponse, RoleListParams, RoleListResponse, RoleListResponsesPage, RoleRetrieveParams, RoleRetrieveResponse };
