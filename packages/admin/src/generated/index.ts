// Written by `pnpm codegen` from the API manifest. Do not edit.

export type * from './organization/admin-api-keys.ts';
export type * from './organization/audit-logs.ts';
export type * from './organization/certificates.ts';
export type * from './organization/data-retention.ts';
export type * from './organization/groups.ts';
export type * from './organization/invites.ts';
export type * from './organization/projects.ts';
export type * from './organization/roles.ts';
export type * from './organization/spend-alerts.ts';
export type * from './organization/spend-limit.ts';
export type * from './organization/usage.ts';
export type * from './organization/users.ts';
export type {
  RoleCreateResponse,
  RoleDeleteParams,
  RoleListResponse,
  RoleListResponsesPage,
  RoleRetrieveParams,
  RoleRetrieveResponse,
} from './organization/groups/roles.ts';
export type * as OrganizationGroupsRoles from './organization/groups/roles.ts';
export type {
  OrganizationGroupUser,
  OrganizationGroupUsersPage,
  UserCreateParams,
  UserCreateResponse,
  UserDeleteParams,
  UserRetrieveParams,
  UserRetrieveResponse,
} from './organization/groups/users.ts';
export type * as OrganizationGroupsUsers from './organization/groups/users.ts';
export type * from './organization/projects/api-keys.ts';
export type * as OrganizationProjectsCertificates from './organization/projects/certificates.ts';
export type { ProjectDataRetention } from './organization/projects/data-retention.ts';
export type * as OrganizationProjectsDataRetention from './organization/projects/data-retention.ts';
export type {
  GroupDeleteParams,
  GroupRetrieveParams,
  ProjectGroup,
  ProjectGroupsPage,
} from './organization/projects/groups.ts';
export type * as OrganizationProjectsGroups from './organization/projects/groups.ts';
export type * from './organization/projects/hosted-tool-permissions.ts';
export type * from './organization/projects/model-permissions.ts';
export type * from './organization/projects/rate-limits.ts';
export type * as OrganizationProjectsRoles from './organization/projects/roles.ts';
export type * from './organization/projects/service-accounts.ts';
export type {
  ProjectSpendAlert,
  ProjectSpendAlertDeleted,
  ProjectSpendAlertsPage,
  SpendAlertDeleteParams,
  SpendAlertRetrieveParams,
} from './organization/projects/spend-alerts.ts';
export type * as OrganizationProjectsSpendAlerts from './organization/projects/spend-alerts.ts';
export type { ProjectSpendLimit, ProjectSpendLimitDeleted } from './organization/projects/spend-limit.ts';
export type * as OrganizationProjectsSpendLimit from './organization/projects/spend-limit.ts';
export type { ProjectUser, ProjectUsersPage } from './organization/projects/users.ts';
export type * as OrganizationProjectsUsers from './organization/projects/users.ts';
export type * as OrganizationUsersRoles from './organization/users/roles.ts';
export type * as OrganizationProjectsGroupsRoles from './organization/projects/groups/roles.ts';
export type * from './organization/projects/service-accounts/api-keys.ts';
export type * as OrganizationProjectsUsersRoles from './organization/projects/users/roles.ts';
