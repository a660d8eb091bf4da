// Written by `pnpm codegen` from the API manifest. Do not edit.

export { GroupsRoles as Roles } from '@oxide/admin';
export type {
  RoleCreateResponse,
  RoleDeleteParams,
  RoleListResponse,
  RoleListResponsesPage,
  RoleRetrieveParams,
  RoleRetrieveResponse,
} from '@oxide/admin';
import type * as AdminAPI from '@oxide/admin';

type RoleCreateParams = AdminAPI.OrganizationGroupsRoles.RoleCreateParams;
type RoleDeleteResponse = AdminAPI.OrganizationGroupsRoles.RoleDeleteResponse;
type RoleListParams = AdminAPI.OrganizationGroupsRoles.RoleListParams;

export type { RoleCreateParams, RoleDeleteResponse, RoleListParams };
