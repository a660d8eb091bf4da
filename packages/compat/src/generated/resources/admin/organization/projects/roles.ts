// Written by `pnpm codegen` from the API manifest. Do not edit.

export { ProjectsRoles as Roles } from '@oxide/admin';
export type { RolesPage } from '@oxide/admin';
import type * as AdminAPI from '@oxide/admin';

type RoleCreateParams = AdminAPI.OrganizationProjectsRoles.RoleCreateParams;
type RoleDeleteParams = AdminAPI.OrganizationProjectsRoles.RoleDeleteParams;
type RoleDeleteResponse = AdminAPI.OrganizationProjectsRoles.RoleDeleteResponse;
type RoleListParams = AdminAPI.OrganizationProjectsRoles.RoleListParams;
type RoleRetrieveParams = AdminAPI.OrganizationProjectsRoles.RoleRetrieveParams;
type RoleUpdateParams = AdminAPI.OrganizationProjectsRoles.RoleUpdateParams;

export type { RoleCreateParams, RoleDeleteParams, RoleDeleteResponse, RoleListParams, RoleRetrieveParams, RoleUpdateParams };
