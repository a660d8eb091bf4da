// Written by `pnpm codegen` from the API manifest. Do not edit.

export { ProjectsGroups as Groups } from '@oxide/admin';
export type { GroupDeleteParams, GroupRetrieveParams, ProjectGroup, ProjectGroupsPage } from '@oxide/admin';
import type * as AdminAPI from '@oxide/admin';

type GroupCreateParams = AdminAPI.OrganizationProjectsGroups.GroupCreateParams;
type GroupDeleteResponse = AdminAPI.OrganizationProjectsGroups.GroupDeleteResponse;
type GroupListParams = AdminAPI.OrganizationProjectsGroups.GroupListParams;

export type { GroupCreateParams, GroupDeleteResponse, GroupListParams };
