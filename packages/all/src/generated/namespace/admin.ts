// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as AdminAPI from '@oxide/admin';

type AdminAPIKey = AdminAPI.AdminAPIKey;
declare namespace AdminAPIKey {
  export type Owner = AdminAPI.AdminAPIKey.Owner;
}
type AdminAPIKeyCreateParams = AdminAPI.AdminAPIKeyCreateParams;
type AdminAPIKeyCreateResponse = AdminAPI.AdminAPIKeyCreateResponse;
type AdminAPIKeyDeleteResponse = AdminAPI.AdminAPIKeyDeleteResponse;
type AdminAPIKeyListParams = AdminAPI.AdminAPIKeyListParams;
type AdminAPIKeysPage = AdminAPI.AdminAPIKeysPage;
type AuditLogListParams = AdminAPI.AuditLogListParams;
declare namespace AuditLogListParams {
  export type EffectiveAt = AdminAPI.AuditLogListParams.EffectiveAt;
}
type AuditLogListResponse = AdminAPI.AuditLogListResponse;
declare namespace AuditLogListResponse {
  export type APIKeyCreated = AdminAPI.AuditLogListResponse.APIKeyCreated;
  export namespace APIKeyCreated {
    export type Data = AdminAPI.AuditLogListResponse.APIKeyCreated.Data;
  }
  export type APIKeyDeleted = AdminAPI.AuditLogListResponse.APIKeyDeleted;
  export type APIKeyUpdated = AdminAPI.AuditLogListResponse.APIKeyUpdated;
  export namespace APIKeyUpdated {
    export type ChangesRequested = AdminAPI.AuditLogListResponse.APIKeyUpdated.ChangesRequested;
  }
  export type Actor = AdminAPI.AuditLogListResponse.Actor;
  export namespace Actor {
    export type APIKey = AdminAPI.AuditLogListResponse.Actor.APIKey;
    export namespace APIKey {
      export type ServiceAccount = AdminAPI.AuditLogListResponse.Actor.APIKey.ServiceAccount;
      export type User = AdminAPI.AuditLogListResponse.Actor.APIKey.User;
    }
    export type Session = AdminAPI.AuditLogListResponse.Actor.Session;
    export namespace Session {
      export type User = AdminAPI.AuditLogListResponse.Actor.Session.User;
    }
  }
  export type CertificateCreated = AdminAPI.AuditLogListResponse.CertificateCreated;
  export type CertificateDeleted = AdminAPI.AuditLogListResponse.CertificateDeleted;
  export type CertificateUpdated = AdminAPI.AuditLogListResponse.CertificateUpdated;
  export type CertificatesActivated = AdminAPI.AuditLogListResponse.CertificatesActivated;
  export namespace CertificatesActivated {
    export type Certificate = AdminAPI.AuditLogListResponse.CertificatesActivated.Certificate;
  }
  export type CertificatesDeactivated = AdminAPI.AuditLogListResponse.CertificatesDeactivated;
  export namespace CertificatesDeactivated {
    export type Certificate = AdminAPI.AuditLogListResponse.CertificatesDeactivated.Certificate;
  }
  export type CheckpointPermissionCreated = AdminAPI.AuditLogListResponse.CheckpointPermissionCreated;
  export namespace CheckpointPermissionCreated {
    export type Data = AdminAPI.AuditLogListResponse.CheckpointPermissionCreated.Data;
  }
  export type CheckpointPermissionDeleted = AdminAPI.AuditLogListResponse.CheckpointPermissionDeleted;
  export type ExternalKeyRegistered = AdminAPI.AuditLogListResponse.ExternalKeyRegistered;
  export type ExternalKeyRemoved = AdminAPI.AuditLogListResponse.ExternalKeyRemoved;
  export type GroupCreated = AdminAPI.AuditLogListResponse.GroupCreated;
  export namespace GroupCreated {
    export type Data = AdminAPI.AuditLogListResponse.GroupCreated.Data;
  }
  export type GroupDeleted = AdminAPI.AuditLogListResponse.GroupDeleted;
  export type GroupUpdated = AdminAPI.AuditLogListResponse.GroupUpdated;
  export namespace GroupUpdated {
    export type ChangesRequested = AdminAPI.AuditLogListResponse.GroupUpdated.ChangesRequested;
  }
  export type IPAllowlistConfigActivated = AdminAPI.AuditLogListResponse.IPAllowlistConfigActivated;
  export namespace IPAllowlistConfigActivated {
    export type Config = AdminAPI.AuditLogListResponse.IPAllowlistConfigActivated.Config;
  }
  export type IPAllowlistConfigDeactivated = AdminAPI.AuditLogListResponse.IPAllowlistConfigDeactivated;
  export namespace IPAllowlistConfigDeactivated {
    export type Config = AdminAPI.AuditLogListResponse.IPAllowlistConfigDeactivated.Config;
  }
  export type IPAllowlistCreated = AdminAPI.AuditLogListResponse.IPAllowlistCreated;
  export type IPAllowlistDeleted = AdminAPI.AuditLogListResponse.IPAllowlistDeleted;
  export type IPAllowlistUpdated = AdminAPI.AuditLogListResponse.IPAllowlistUpdated;
  export type InviteAccepted = AdminAPI.AuditLogListResponse.InviteAccepted;
  export type InviteDeleted = AdminAPI.AuditLogListResponse.InviteDeleted;
  export type InviteSent = AdminAPI.AuditLogListResponse.InviteSent;
  export namespace InviteSent {
    export type Data = AdminAPI.AuditLogListResponse.InviteSent.Data;
  }
  export type LoginFailed = AdminAPI.AuditLogListResponse.LoginFailed;
  export type LogoutFailed = AdminAPI.AuditLogListResponse.LogoutFailed;
  export type OrganizationUpdated = AdminAPI.AuditLogListResponse.OrganizationUpdated;
  export namespace OrganizationUpdated {
    export type ChangesRequested = AdminAPI.AuditLogListResponse.OrganizationUpdated.ChangesRequested;
  }
  export type Project = AdminAPI.AuditLogListResponse.Project;
  export type ProjectArchived = AdminAPI.AuditLogListResponse.ProjectArchived;
  export type ProjectCreated = AdminAPI.AuditLogListResponse.ProjectCreated;
  export namespace ProjectCreated {
    export type Data = AdminAPI.AuditLogListResponse.ProjectCreated.Data;
  }
  export type ProjectDeleted = AdminAPI.AuditLogListResponse.ProjectDeleted;
  export type ProjectUpdated = AdminAPI.AuditLogListResponse.ProjectUpdated;
  export namespace ProjectUpdated {
    export type ChangesRequested = AdminAPI.AuditLogListResponse.ProjectUpdated.ChangesRequested;
  }
  export type RateLimitDeleted = AdminAPI.AuditLogListResponse.RateLimitDeleted;
  export type RateLimitUpdated = AdminAPI.AuditLogListResponse.RateLimitUpdated;
  export namespace RateLimitUpdated {
    export type ChangesRequested = AdminAPI.AuditLogListResponse.RateLimitUpdated.ChangesRequested;
  }
  export type RoleAssignmentCreated = AdminAPI.AuditLogListResponse.RoleAssignmentCreated;
  export type RoleAssignmentDeleted = AdminAPI.AuditLogListResponse.RoleAssignmentDeleted;
  export type RoleBoundToResource = AdminAPI.AuditLogListResponse.RoleBoundToResource;
  export type RoleCreated = AdminAPI.AuditLogListResponse.RoleCreated;
  export type RoleDeleted = AdminAPI.AuditLogListResponse.RoleDeleted;
  export type RoleUnboundFromResource = AdminAPI.AuditLogListResponse.RoleUnboundFromResource;
  export type RoleUpdated = AdminAPI.AuditLogListResponse.RoleUpdated;
  export namespace RoleUpdated {
    export type ChangesRequested = AdminAPI.AuditLogListResponse.RoleUpdated.ChangesRequested;
  }
  export type ScimDisabled = AdminAPI.AuditLogListResponse.ScimDisabled;
  export type ScimEnabled = AdminAPI.AuditLogListResponse.ScimEnabled;
  export type ServiceAccountCreated = AdminAPI.AuditLogListResponse.ServiceAccountCreated;
  export namespace ServiceAccountCreated {
    export type Data = AdminAPI.AuditLogListResponse.ServiceAccountCreated.Data;
  }
  export type ServiceAccountDeleted = AdminAPI.AuditLogListResponse.ServiceAccountDeleted;
  export type ServiceAccountUpdated = AdminAPI.AuditLogListResponse.ServiceAccountUpdated;
  export namespace ServiceAccountUpdated {
    export type ChangesRequested = AdminAPI.AuditLogListResponse.ServiceAccountUpdated.ChangesRequested;
  }
  export type UserAdded = AdminAPI.AuditLogListResponse.UserAdded;
  export namespace UserAdded {
    export type Data = AdminAPI.AuditLogListResponse.UserAdded.Data;
  }
  export type UserDeleted = AdminAPI.AuditLogListResponse.UserDeleted;
  export type UserUpdated = AdminAPI.AuditLogListResponse.UserUpdated;
  export namespace UserUpdated {
    export type ChangesRequested = AdminAPI.AuditLogListResponse.UserUpdated.ChangesRequested;
  }
  export type WorkloadIdentityProviderCreated = AdminAPI.AuditLogListResponse.WorkloadIdentityProviderCreated;
  export type WorkloadIdentityProviderDeleted = AdminAPI.AuditLogListResponse.WorkloadIdentityProviderDeleted;
  export type WorkloadIdentityProviderMappingCreated = AdminAPI.AuditLogListResponse.WorkloadIdentityProviderMappingCreated;
  export type WorkloadIdentityProviderMappingDeleted = AdminAPI.AuditLogListResponse.WorkloadIdentityProviderMappingDeleted;
  export type WorkloadIdentityProviderMappingUpdated = AdminAPI.AuditLogListResponse.WorkloadIdentityProviderMappingUpdated;
  export type WorkloadIdentityProviderUpdated = AdminAPI.AuditLogListResponse.WorkloadIdentityProviderUpdated;
}
type AuditLogListResponsesPage = AdminAPI.AuditLogListResponsesPage;
type Certificate = AdminAPI.Certificate;
declare namespace Certificate {
  export type CertificateDetails = AdminAPI.Certificate.CertificateDetails;
}
type AdminOrganizationCertificatesCertificateActivateParams = AdminAPI.CertificateActivateParams;
type AdminOrganizationCertificatesCertificateActivateResponse = AdminAPI.CertificateActivateResponse;
declare namespace AdminOrganizationCertificatesCertificateActivateResponse {
  export type CertificateDetails = AdminAPI.CertificateActivateResponse.CertificateDetails;
}
type AdminOrganizationCertificatesCertificateActivateResponsesPage = AdminAPI.CertificateActivateResponsesPage;
type CertificateCreateParams = AdminAPI.CertificateCreateParams;
type AdminOrganizationCertificatesCertificateDeactivateParams = AdminAPI.CertificateDeactivateParams;
type AdminOrganizationCertificatesCertificateDeactivateResponse = AdminAPI.CertificateDeactivateResponse;
declare namespace AdminOrganizationCertificatesCertificateDeactivateResponse {
  export type CertificateDetails = AdminAPI.CertificateDeactivateResponse.CertificateDetails;
}
type AdminOrganizationCertificatesCertificateDeactivateResponsesPage = AdminAPI.CertificateDeactivateResponsesPage;
type CertificateDeleteResponse = AdminAPI.CertificateDeleteResponse;
type AdminOrganizationCertificatesCertificateListParams = AdminAPI.CertificateListParams;
type AdminOrganizationCertificatesCertificateListResponse = AdminAPI.CertificateListResponse;
declare namespace AdminOrganizationCertificatesCertificateListResponse {
  export type CertificateDetails = AdminAPI.CertificateListResponse.CertificateDetails;
}
type AdminOrganizationCertificatesCertificateListResponsesPage = AdminAPI.CertificateListResponsesPage;
type CertificateRetrieveParams = AdminAPI.CertificateRetrieveParams;
type CertificateUpdateParams = AdminAPI.CertificateUpdateParams;
type AdminOrganizationDataRetentionDataRetentionUpdateParams = AdminAPI.DataRetentionUpdateParams;
type OrganizationDataRetention = AdminAPI.OrganizationDataRetention;
type Group = AdminAPI.Group;
type AdminOrganizationGroupsGroupCreateParams = AdminAPI.GroupCreateParams;
type AdminOrganizationGroupsGroupDeleteResponse = AdminAPI.GroupDeleteResponse;
type AdminOrganizationGroupsGroupListParams = AdminAPI.GroupListParams;
type GroupUpdateParams = AdminAPI.GroupUpdateParams;
type GroupUpdateResponse = AdminAPI.GroupUpdateResponse;
type GroupsPage = AdminAPI.GroupsPage;
type AdminOrganizationGroupsRolesRoleCreateParams = AdminAPI.OrganizationGroupsRoles.RoleCreateParams;
type AdminOrganizationGroupsRolesRoleCreateResponse = AdminAPI.RoleCreateResponse;
declare namespace AdminOrganizationGroupsRolesRoleCreateResponse {
  export type Group = AdminAPI.RoleCreateResponse.Group;
}
type AdminOrganizationGroupsRolesRoleDeleteParams = AdminAPI.RoleDeleteParams;
type AdminOrganizationGroupsRolesRoleDeleteResponse = AdminAPI.OrganizationGroupsRoles.RoleDeleteResponse;
type AdminOrganizationGroupsRolesRoleListParams = AdminAPI.OrganizationGroupsRoles.RoleListParams;
type AdminOrganizationGroupsRolesRoleListResponse = AdminAPI.RoleListResponse;
declare namespace AdminOrganizationGroupsRolesRoleListResponse {
  export type AssignmentSource = AdminAPI.RoleListResponse.AssignmentSource;
}
type AdminOrganizationGroupsRolesRoleListResponsesPage = AdminAPI.RoleListResponsesPage;
type AdminOrganizationGroupsRolesRoleRetrieveParams = AdminAPI.RoleRetrieveParams;
type AdminOrganizationGroupsRolesRoleRetrieveResponse = AdminAPI.RoleRetrieveResponse;
declare namespace AdminOrganizationGroupsRolesRoleRetrieveResponse {
  export type AssignmentSource = AdminAPI.RoleRetrieveResponse.AssignmentSource;
}
type OrganizationGroupUser = AdminAPI.OrganizationGroupUser;
type OrganizationGroupUsersPage = AdminAPI.OrganizationGroupUsersPage;
type AdminOrganizationGroupsUsersUserCreateParams = AdminAPI.UserCreateParams;
type UserCreateResponse = AdminAPI.UserCreateResponse;
type AdminOrganizationGroupsUsersUserDeleteParams = AdminAPI.UserDeleteParams;
type AdminOrganizationGroupsUsersUserDeleteResponse = AdminAPI.OrganizationGroupsUsers.UserDeleteResponse;
type AdminOrganizationGroupsUsersUserListParams = AdminAPI.OrganizationGroupsUsers.UserListParams;
type AdminOrganizationGroupsUsersUserRetrieveParams = AdminAPI.UserRetrieveParams;
type UserRetrieveResponse = AdminAPI.UserRetrieveResponse;
type Invite = AdminAPI.Invite;
declare namespace Invite {
  export type Project = AdminAPI.Invite.Project;
}
type InviteCreateParams = AdminAPI.InviteCreateParams;
declare namespace InviteCreateParams {
  export type Project = AdminAPI.InviteCreateParams.Project;
}
type InviteDeleteResponse = AdminAPI.InviteDeleteResponse;
type InviteListParams = AdminAPI.InviteListParams;
type InvitesPage = AdminAPI.InvitesPage;
type Project = AdminAPI.Project;
type ProjectCreateParams = AdminAPI.ProjectCreateParams;
type ProjectListParams = AdminAPI.ProjectListParams;
type ProjectResidency = AdminAPI.ProjectResidency;
type ProjectUpdateParams = AdminAPI.ProjectUpdateParams;
type ProjectsPage = AdminAPI.ProjectsPage;
type APIKeyDeleteParams = AdminAPI.APIKeyDeleteParams;
type APIKeyDeleteResponse = AdminAPI.APIKeyDeleteResponse;
type APIKeyListParams = AdminAPI.APIKeyListParams;
type APIKeyRetrieveParams = AdminAPI.APIKeyRetrieveParams;
type ProjectAPIKey = AdminAPI.ProjectAPIKey;
declare namespace ProjectAPIKey {
  export type Owner = AdminAPI.ProjectAPIKey.Owner;
  export namespace Owner {
    export type ServiceAccount = AdminAPI.ProjectAPIKey.Owner.ServiceAccount;
    export type User = AdminAPI.ProjectAPIKey.Owner.User;
  }
}
type ProjectAPIKeysPage = AdminAPI.ProjectAPIKeysPage;
type AdminOrganizationProjectsCertificatesCertificateActivateParams = AdminAPI.OrganizationProjectsCertificates.CertificateActivateParams;
type AdminOrganizationProjectsCertificatesCertificateActivateResponse = AdminAPI.OrganizationProjectsCertificates.CertificateActivateResponse;
declare namespace AdminOrganizationProjectsCertificatesCertificateActivateResponse {
  export type CertificateDetails = AdminAPI.OrganizationProjectsCertificates.CertificateActivateResponse.CertificateDetails;
}
type AdminOrganizationProjectsCertificatesCertificateActivateResponsesPage = AdminAPI.OrganizationProjectsCertificates.CertificateActivateResponsesPage;
type AdminOrganizationProjectsCertificatesCertificateDeactivateParams = AdminAPI.OrganizationProjectsCertificates.CertificateDeactivateParams;
type AdminOrganizationProjectsCertificatesCertificateDeactivateResponse = AdminAPI.OrganizationProjectsCertificates.CertificateDeactivateResponse;
declare namespace AdminOrganizationProjectsCertificatesCertificateDeactivateResponse {
  export type CertificateDetails = AdminAPI.OrganizationProjectsCertificates.CertificateDeactivateResponse.CertificateDetails;
}
type AdminOrganizationProjectsCertificatesCertificateDeactivateResponsesPage = AdminAPI.OrganizationProjectsCertificates.CertificateDeactivateResponsesPage;
type AdminOrganizationProjectsCertificatesCertificateListParams = AdminAPI.OrganizationProjectsCertificates.CertificateListParams;
type AdminOrganizationProjectsCertificatesCertificateListResponse = AdminAPI.OrganizationProjectsCertificates.CertificateListResponse;
declare namespace AdminOrganizationProjectsCertificatesCertificateListResponse {
  export type CertificateDetails = AdminAPI.OrganizationProjectsCertificates.CertificateListResponse.CertificateDetails;
}
type AdminOrganizationProjectsCertificatesCertificateListResponsesPage = AdminAPI.OrganizationProjectsCertificates.CertificateListResponsesPage;
type AdminOrganizationProjectsDataRetentionDataRetentionUpdateParams = AdminAPI.OrganizationProjectsDataRetention.DataRetentionUpdateParams;
type ProjectDataRetention = AdminAPI.ProjectDataRetention;
type AdminOrganizationProjectsGroupsGroupCreateParams = AdminAPI.OrganizationProjectsGroups.GroupCreateParams;
type GroupDeleteParams = AdminAPI.GroupDeleteParams;
type AdminOrganizationProjectsGroupsGroupDeleteResponse = AdminAPI.OrganizationProjectsGroups.GroupDeleteResponse;
type AdminOrganizationProjectsGroupsGroupListParams = AdminAPI.OrganizationProjectsGroups.GroupListParams;
type GroupRetrieveParams = AdminAPI.GroupRetrieveParams;
type ProjectGroup = AdminAPI.ProjectGroup;
type ProjectGroupsPage = AdminAPI.ProjectGroupsPage;
type AdminOrganizationProjectsGroupsRolesRoleCreateParams = AdminAPI.OrganizationProjectsGroupsRoles.RoleCreateParams;
type AdminOrganizationProjectsGroupsRolesRoleCreateResponse = AdminAPI.OrganizationProjectsGroupsRoles.RoleCreateResponse;
declare namespace AdminOrganizationProjectsGroupsRolesRoleCreateResponse {
  export type Group = AdminAPI.OrganizationProjectsGroupsRoles.RoleCreateResponse.Group;
}
type AdminOrganizationProjectsGroupsRolesRoleDeleteParams = AdminAPI.OrganizationProjectsGroupsRoles.RoleDeleteParams;
type AdminOrganizationProjectsGroupsRolesRoleDeleteResponse = AdminAPI.OrganizationProjectsGroupsRoles.RoleDeleteResponse;
type AdminOrganizationProjectsGroupsRolesRoleListParams = AdminAPI.OrganizationProjectsGroupsRoles.RoleListParams;
type AdminOrganizationProjectsGroupsRolesRoleListResponse = AdminAPI.OrganizationProjectsGroupsRoles.RoleListResponse;
declare namespace AdminOrganizationProjectsGroupsRolesRoleListResponse {
  export type AssignmentSource = AdminAPI.OrganizationProjectsGroupsRoles.RoleListResponse.AssignmentSource;
}
type AdminOrganizationProjectsGroupsRolesRoleListResponsesPage = AdminAPI.OrganizationProjectsGroupsRoles.RoleListResponsesPage;
type AdminOrganizationProjectsGroupsRolesRoleRetrieveParams = AdminAPI.OrganizationProjectsGroupsRoles.RoleRetrieveParams;
type AdminOrganizationProjectsGroupsRolesRoleRetrieveResponse = AdminAPI.OrganizationProjectsGroupsRoles.RoleRetrieveResponse;
declare namespace AdminOrganizationProjectsGroupsRolesRoleRetrieveResponse {
  export type AssignmentSource = AdminAPI.OrganizationProjectsGroupsRoles.RoleRetrieveResponse.AssignmentSource;
}
type HostedToolPermissionUpdateParams = AdminAPI.HostedToolPermissionUpdateParams;
declare namespace HostedToolPermissionUpdateParams {
  export type CodeInterpreter = AdminAPI.HostedToolPermissionUpdateParams.CodeInterpreter;
  export type FileSearch = AdminAPI.HostedToolPermissionUpdateParams.FileSearch;
  export type ImageGeneration = AdminAPI.HostedToolPermissionUpdateParams.ImageGeneration;
  export type Mcp = AdminAPI.HostedToolPermissionUpdateParams.Mcp;
  export type WebSearch = AdminAPI.HostedToolPermissionUpdateParams.WebSearch;
}
type ProjectHostedToolPermissions = AdminAPI.ProjectHostedToolPermissions;
declare namespace ProjectHostedToolPermissions {
  export type CodeInterpreter = AdminAPI.ProjectHostedToolPermissions.CodeInterpreter;
  export type FileSearch = AdminAPI.ProjectHostedToolPermissions.FileSearch;
  export type ImageGeneration = AdminAPI.ProjectHostedToolPermissions.ImageGeneration;
  export type Mcp = AdminAPI.ProjectHostedToolPermissions.Mcp;
  export type WebSearch = AdminAPI.ProjectHostedToolPermissions.WebSearch;
}
type ModelPermissionUpdateParams = AdminAPI.ModelPermissionUpdateParams;
type ProjectModelPermissions = AdminAPI.ProjectModelPermissions;
type ProjectModelPermissionsDeleted = AdminAPI.ProjectModelPermissionsDeleted;
type ProjectRateLimit = AdminAPI.ProjectRateLimit;
type ProjectRateLimitsPage = AdminAPI.ProjectRateLimitsPage;
type RateLimitListRateLimitsParams = AdminAPI.RateLimitListRateLimitsParams;
type RateLimitUpdateRateLimitParams = AdminAPI.RateLimitUpdateRateLimitParams;
type AdminOrganizationProjectsRolesRoleCreateParams = AdminAPI.OrganizationProjectsRoles.RoleCreateParams;
type AdminOrganizationProjectsRolesRoleDeleteParams = AdminAPI.OrganizationProjectsRoles.RoleDeleteParams;
type AdminOrganizationProjectsRolesRoleDeleteResponse = AdminAPI.OrganizationProjectsRoles.RoleDeleteResponse;
type AdminOrganizationProjectsRolesRoleListParams = AdminAPI.OrganizationProjectsRoles.RoleListParams;
type AdminOrganizationProjectsRolesRoleRetrieveParams = AdminAPI.OrganizationProjectsRoles.RoleRetrieveParams;
type AdminOrganizationProjectsRolesRoleUpdateParams = AdminAPI.OrganizationProjectsRoles.RoleUpdateParams;
type ProjectServiceAccount = AdminAPI.ProjectServiceAccount;
type ProjectServiceAccountsPage = AdminAPI.ProjectServiceAccountsPage;
type ServiceAccountCreateParams = AdminAPI.ServiceAccountCreateParams;
type ServiceAccountCreateResponse = AdminAPI.ServiceAccountCreateResponse;
declare namespace ServiceAccountCreateResponse {
  export type APIKey = AdminAPI.ServiceAccountCreateResponse.APIKey;
}
type ServiceAccountDeleteParams = AdminAPI.ServiceAccountDeleteParams;
type ServiceAccountDeleteResponse = AdminAPI.ServiceAccountDeleteResponse;
type ServiceAccountListParams = AdminAPI.ServiceAccountListParams;
type ServiceAccountRetrieveParams = AdminAPI.ServiceAccountRetrieveParams;
type ServiceAccountUpdateParams = AdminAPI.ServiceAccountUpdateParams;
type APIKeyCreateParams = AdminAPI.APIKeyCreateParams;
type APIKeyCreateResponse = AdminAPI.APIKeyCreateResponse;
type ProjectSpendAlert = AdminAPI.ProjectSpendAlert;
declare namespace ProjectSpendAlert {
  export type NotificationChannel = AdminAPI.ProjectSpendAlert.NotificationChannel;
}
type ProjectSpendAlertDeleted = AdminAPI.ProjectSpendAlertDeleted;
type ProjectSpendAlertsPage = AdminAPI.ProjectSpendAlertsPage;
type AdminOrganizationProjectsSpendAlertsSpendAlertCreateParams = AdminAPI.OrganizationProjectsSpendAlerts.SpendAlertCreateParams;
declare namespace AdminOrganizationProjectsSpendAlertsSpendAlertCreateParams {
  export type NotificationChannel = AdminAPI.OrganizationProjectsSpendAlerts.SpendAlertCreateParams.NotificationChannel;
}
type SpendAlertDeleteParams = AdminAPI.SpendAlertDeleteParams;
type AdminOrganizationProjectsSpendAlertsSpendAlertListParams = AdminAPI.OrganizationProjectsSpendAlerts.SpendAlertListParams;
type SpendAlertRetrieveParams = AdminAPI.SpendAlertRetrieveParams;
type AdminOrganizationProjectsSpendAlertsSpendAlertUpdateParams = AdminAPI.OrganizationProjectsSpendAlerts.SpendAlertUpdateParams;
declare namespace AdminOrganizationProjectsSpendAlertsSpendAlertUpdateParams {
  export type NotificationChannel = AdminAPI.OrganizationProjectsSpendAlerts.SpendAlertUpdateParams.NotificationChannel;
}
type ProjectSpendLimit = AdminAPI.ProjectSpendLimit;
declare namespace ProjectSpendLimit {
  export type Enforcement = AdminAPI.ProjectSpendLimit.Enforcement;
}
type ProjectSpendLimitDeleted = AdminAPI.ProjectSpendLimitDeleted;
type AdminOrganizationProjectsSpendLimitSpendLimitUpdateParams = AdminAPI.OrganizationProjectsSpendLimit.SpendLimitUpdateParams;
type ProjectUser = AdminAPI.ProjectUser;
type ProjectUsersPage = AdminAPI.ProjectUsersPage;
type AdminOrganizationProjectsUsersUserCreateParams = AdminAPI.OrganizationProjectsUsers.UserCreateParams;
type AdminOrganizationProjectsUsersUserDeleteParams = AdminAPI.OrganizationProjectsUsers.UserDeleteParams;
type AdminOrganizationProjectsUsersUserDeleteResponse = AdminAPI.OrganizationProjectsUsers.UserDeleteResponse;
type AdminOrganizationProjectsUsersUserListParams = AdminAPI.OrganizationProjectsUsers.UserListParams;
type AdminOrganizationProjectsUsersUserRetrieveParams = AdminAPI.OrganizationProjectsUsers.UserRetrieveParams;
type AdminOrganizationProjectsUsersUserUpdateParams = AdminAPI.OrganizationProjectsUsers.UserUpdateParams;
type AdminOrganizationProjectsUsersRolesRoleCreateParams = AdminAPI.OrganizationProjectsUsersRoles.RoleCreateParams;
type AdminOrganizationProjectsUsersRolesRoleCreateResponse = AdminAPI.OrganizationProjectsUsersRoles.RoleCreateResponse;
type AdminOrganizationProjectsUsersRolesRoleDeleteParams = AdminAPI.OrganizationProjectsUsersRoles.RoleDeleteParams;
type AdminOrganizationProjectsUsersRolesRoleDeleteResponse = AdminAPI.OrganizationProjectsUsersRoles.RoleDeleteResponse;
type AdminOrganizationProjectsUsersRolesRoleListParams = AdminAPI.OrganizationProjectsUsersRoles.RoleListParams;
type AdminOrganizationProjectsUsersRolesRoleListResponse = AdminAPI.OrganizationProjectsUsersRoles.RoleListResponse;
declare namespace AdminOrganizationProjectsUsersRolesRoleListResponse {
  export type AssignmentSource = AdminAPI.OrganizationProjectsUsersRoles.RoleListResponse.AssignmentSource;
}
type AdminOrganizationProjectsUsersRolesRoleListResponsesPage = AdminAPI.OrganizationProjectsUsersRoles.RoleListResponsesPage;
type AdminOrganizationProjectsUsersRolesRoleRetrieveParams = AdminAPI.OrganizationProjectsUsersRoles.RoleRetrieveParams;
type AdminOrganizationProjectsUsersRolesRoleRetrieveResponse = AdminAPI.OrganizationProjectsUsersRoles.RoleRetrieveResponse;
declare namespace AdminOrganizationProjectsUsersRolesRoleRetrieveResponse {
  export type AssignmentSource = AdminAPI.OrganizationProjectsUsersRoles.RoleRetrieveResponse.AssignmentSource;
}
type Role = AdminAPI.Role;
type AdminOrganizationRolesRoleCreateParams = AdminAPI.RoleCreateParams;
type AdminOrganizationRolesRoleDeleteResponse = AdminAPI.RoleDeleteResponse;
type AdminOrganizationRolesRoleListParams = AdminAPI.RoleListParams;
type AdminOrganizationRolesRoleUpdateParams = AdminAPI.RoleUpdateParams;
type RolesPage = AdminAPI.RolesPage;
type OrganizationSpendAlert = AdminAPI.OrganizationSpendAlert;
declare namespace OrganizationSpendAlert {
  export type NotificationChannel = AdminAPI.OrganizationSpendAlert.NotificationChannel;
}
type OrganizationSpendAlertDeleted = AdminAPI.OrganizationSpendAlertDeleted;
type OrganizationSpendAlertsPage = AdminAPI.OrganizationSpendAlertsPage;
type AdminOrganizationSpendAlertsSpendAlertCreateParams = AdminAPI.SpendAlertCreateParams;
declare namespace AdminOrganizationSpendAlertsSpendAlertCreateParams {
  export type NotificationChannel = AdminAPI.SpendAlertCreateParams.NotificationChannel;
}
type AdminOrganizationSpendAlertsSpendAlertListParams = AdminAPI.SpendAlertListParams;
type AdminOrganizationSpendAlertsSpendAlertUpdateParams = AdminAPI.SpendAlertUpdateParams;
declare namespace AdminOrganizationSpendAlertsSpendAlertUpdateParams {
  export type NotificationChannel = AdminAPI.SpendAlertUpdateParams.NotificationChannel;
}
type OrganizationSpendLimit = AdminAPI.OrganizationSpendLimit;
declare namespace OrganizationSpendLimit {
  export type Enforcement = AdminAPI.OrganizationSpendLimit.Enforcement;
}
type OrganizationSpendLimitDeleted = AdminAPI.OrganizationSpendLimitDeleted;
type AdminOrganizationSpendLimitSpendLimitUpdateParams = AdminAPI.SpendLimitUpdateParams;
type CostQuantityUnit = AdminAPI.CostQuantityUnit;
type UsageAudioSpeechesParams = AdminAPI.UsageAudioSpeechesParams;
type UsageAudioSpeechesResponse = AdminAPI.UsageAudioSpeechesResponse;
declare namespace UsageAudioSpeechesResponse {
  export type Data = AdminAPI.UsageAudioSpeechesResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = AdminAPI.UsageAudioSpeechesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = AdminAPI.UsageAudioSpeechesResponse.Data.OrganizationCostsResult.Amount;
    }
    export type OrganizationUsageAudioSpeechesResult = AdminAPI.UsageAudioSpeechesResponse.Data.OrganizationUsageAudioSpeechesResult;
    export type OrganizationUsageAudioTranscriptionsResult = AdminAPI.UsageAudioSpeechesResponse.Data.OrganizationUsageAudioTranscriptionsResult;
    export type OrganizationUsageCodeInterpreterSessionsResult = AdminAPI.UsageAudioSpeechesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;
    export type OrganizationUsageCompletionsResult = AdminAPI.UsageAudioSpeechesResponse.Data.OrganizationUsageCompletionsResult;
    export type OrganizationUsageEmbeddingsResult = AdminAPI.UsageAudioSpeechesResponse.Data.OrganizationUsageEmbeddingsResult;
    export type OrganizationUsageFileSearchesResult = AdminAPI.UsageAudioSpeechesResponse.Data.OrganizationUsageFileSearchesResult;
    export type OrganizationUsageImagesResult = AdminAPI.UsageAudioSpeechesResponse.Data.OrganizationUsageImagesResult;
    export type OrganizationUsageModerationsResult = AdminAPI.UsageAudioSpeechesResponse.Data.OrganizationUsageModerationsResult;
    export type OrganizationUsageVectorStoresResult = AdminAPI.UsageAudioSpeechesResponse.Data.OrganizationUsageVectorStoresResult;
    export type OrganizationUsageWebSearchesResult = AdminAPI.UsageAudioSpeechesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}
type UsageAudioTranscriptionsParams = AdminAPI.UsageAudioTranscriptionsParams;
type UsageAudioTranscriptionsResponse = AdminAPI.UsageAudioTranscriptionsResponse;
declare namespace UsageAudioTranscriptionsResponse {
  export type Data = AdminAPI.UsageAudioTranscriptionsResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = AdminAPI.UsageAudioTranscriptionsResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = AdminAPI.UsageAudioTranscriptionsResponse.Data.OrganizationCostsResult.Amount;
    }
    export type OrganizationUsageAudioSpeechesResult = AdminAPI.UsageAudioTranscriptionsResponse.Data.OrganizationUsageAudioSpeechesResult;
    export type OrganizationUsageAudioTranscriptionsResult = AdminAPI.UsageAudioTranscriptionsResponse.Data.OrganizationUsageAudioTranscriptionsResult;
    export type OrganizationUsageCodeInterpreterSessionsResult = AdminAPI.UsageAudioTranscriptionsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;
    export type OrganizationUsageCompletionsResult = AdminAPI.UsageAudioTranscriptionsResponse.Data.OrganizationUsageCompletionsResult;
    export type OrganizationUsageEmbeddingsResult = AdminAPI.UsageAudioTranscriptionsResponse.Data.OrganizationUsageEmbeddingsResult;
    export type OrganizationUsageFileSearchesResult = AdminAPI.UsageAudioTranscriptionsResponse.Data.OrganizationUsageFileSearchesResult;
    export type OrganizationUsageImagesResult = AdminAPI.UsageAudioTranscriptionsResponse.Data.OrganizationUsageImagesResult;
    export type OrganizationUsageModerationsResult = AdminAPI.UsageAudioTranscriptionsResponse.Data.OrganizationUsageModerationsResult;
    export type OrganizationUsageVectorStoresResult = AdminAPI.UsageAudioTranscriptionsResponse.Data.OrganizationUsageVectorStoresResult;
    export type OrganizationUsageWebSearchesResult = AdminAPI.UsageAudioTranscriptionsResponse.Data.OrganizationUsageWebSearchesResult;
  }
}
type UsageCodeInterpreterSessionsParams = AdminAPI.UsageCodeInterpreterSessionsParams;
type UsageCodeInterpreterSessionsResponse = AdminAPI.UsageCodeInterpreterSessionsResponse;
declare namespace UsageCodeInterpreterSessionsResponse {
  export type Data = AdminAPI.UsageCodeInterpreterSessionsResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = AdminAPI.UsageCodeInterpreterSessionsResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = AdminAPI.UsageCodeInterpreterSessionsResponse.Data.OrganizationCostsResult.Amount;
    }
    export type OrganizationUsageAudioSpeechesResult = AdminAPI.UsageCodeInterpreterSessionsResponse.Data.OrganizationUsageAudioSpeechesResult;
    export type OrganizationUsageAudioTranscriptionsResult = AdminAPI.UsageCodeInterpreterSessionsResponse.Data.OrganizationUsageAudioTranscriptionsResult;
    export type OrganizationUsageCodeInterpreterSessionsResult = AdminAPI.UsageCodeInterpreterSessionsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;
    export type OrganizationUsageCompletionsResult = AdminAPI.UsageCodeInterpreterSessionsResponse.Data.OrganizationUsageCompletionsResult;
    export type OrganizationUsageEmbeddingsResult = AdminAPI.UsageCodeInterpreterSessionsResponse.Data.OrganizationUsageEmbeddingsResult;
    export type OrganizationUsageFileSearchesResult = AdminAPI.UsageCodeInterpreterSessionsResponse.Data.OrganizationUsageFileSearchesResult;
    export type OrganizationUsageImagesResult = AdminAPI.UsageCodeInterpreterSessionsResponse.Data.OrganizationUsageImagesResult;
    export type OrganizationUsageModerationsResult = AdminAPI.UsageCodeInterpreterSessionsResponse.Data.OrganizationUsageModerationsResult;
    export type OrganizationUsageVectorStoresResult = AdminAPI.UsageCodeInterpreterSessionsResponse.Data.OrganizationUsageVectorStoresResult;
    export type OrganizationUsageWebSearchesResult = AdminAPI.UsageCodeInterpreterSessionsResponse.Data.OrganizationUsageWebSearchesResult;
  }
}
type UsageCompletionsParams = AdminAPI.UsageCompletionsParams;
type UsageCompletionsResponse = AdminAPI.UsageCompletionsResponse;
declare namespace UsageCompletionsResponse {
  export type Data = AdminAPI.UsageCompletionsResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = AdminAPI.UsageCompletionsResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = AdminAPI.UsageCompletionsResponse.Data.OrganizationCostsResult.Amount;
    }
    export type OrganizationUsageAudioSpeechesResult = AdminAPI.UsageCompletionsResponse.Data.OrganizationUsageAudioSpeechesResult;
    export type OrganizationUsageAudioTranscriptionsResult = AdminAPI.UsageCompletionsResponse.Data.OrganizationUsageAudioTranscriptionsResult;
    export type OrganizationUsageCodeInterpreterSessionsResult = AdminAPI.UsageCompletionsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;
    export type OrganizationUsageCompletionsResult = AdminAPI.UsageCompletionsResponse.Data.OrganizationUsageCompletionsResult;
    export type OrganizationUsageEmbeddingsResult = AdminAPI.UsageCompletionsResponse.Data.OrganizationUsageEmbeddingsResult;
    export type OrganizationUsageFileSearchesResult = AdminAPI.UsageCompletionsResponse.Data.OrganizationUsageFileSearchesResult;
    export type OrganizationUsageImagesResult = AdminAPI.UsageCompletionsResponse.Data.OrganizationUsageImagesResult;
    export type OrganizationUsageModerationsResult = AdminAPI.UsageCompletionsResponse.Data.OrganizationUsageModerationsResult;
    export type OrganizationUsageVectorStoresResult = AdminAPI.UsageCompletionsResponse.Data.OrganizationUsageVectorStoresResult;
    export type OrganizationUsageWebSearchesResult = AdminAPI.UsageCompletionsResponse.Data.OrganizationUsageWebSearchesResult;
  }
}
type UsageCostsParams = AdminAPI.UsageCostsParams;
type UsageCostsResponse = AdminAPI.UsageCostsResponse;
declare namespace UsageCostsResponse {
  export type Data = AdminAPI.UsageCostsResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = AdminAPI.UsageCostsResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = AdminAPI.UsageCostsResponse.Data.OrganizationCostsResult.Amount;
    }
    export type OrganizationUsageAudioSpeechesResult = AdminAPI.UsageCostsResponse.Data.OrganizationUsageAudioSpeechesResult;
    export type OrganizationUsageAudioTranscriptionsResult = AdminAPI.UsageCostsResponse.Data.OrganizationUsageAudioTranscriptionsResult;
    export type OrganizationUsageCodeInterpreterSessionsResult = AdminAPI.UsageCostsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;
    export type OrganizationUsageCompletionsResult = AdminAPI.UsageCostsResponse.Data.OrganizationUsageCompletionsResult;
    export type OrganizationUsageEmbeddingsResult = AdminAPI.UsageCostsResponse.Data.OrganizationUsageEmbeddingsResult;
    export type OrganizationUsageFileSearchesResult = AdminAPI.UsageCostsResponse.Data.OrganizationUsageFileSearchesResult;
    export type OrganizationUsageImagesResult = AdminAPI.UsageCostsResponse.Data.OrganizationUsageImagesResult;
    export type OrganizationUsageModerationsResult = AdminAPI.UsageCostsResponse.Data.OrganizationUsageModerationsResult;
    export type OrganizationUsageVectorStoresResult = AdminAPI.UsageCostsResponse.Data.OrganizationUsageVectorStoresResult;
    export type OrganizationUsageWebSearchesResult = AdminAPI.UsageCostsResponse.Data.OrganizationUsageWebSearchesResult;
  }
}
type UsageEmbeddingsParams = AdminAPI.UsageEmbeddingsParams;
type UsageEmbeddingsResponse = AdminAPI.UsageEmbeddingsResponse;
declare namespace UsageEmbeddingsResponse {
  export type Data = AdminAPI.UsageEmbeddingsResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = AdminAPI.UsageEmbeddingsResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = AdminAPI.UsageEmbeddingsResponse.Data.OrganizationCostsResult.Amount;
    }
    export type OrganizationUsageAudioSpeechesResult = AdminAPI.UsageEmbeddingsResponse.Data.OrganizationUsageAudioSpeechesResult;
    export type OrganizationUsageAudioTranscriptionsResult = AdminAPI.UsageEmbeddingsResponse.Data.OrganizationUsageAudioTranscriptionsResult;
    export type OrganizationUsageCodeInterpreterSessionsResult = AdminAPI.UsageEmbeddingsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;
    export type OrganizationUsageCompletionsResult = AdminAPI.UsageEmbeddingsResponse.Data.OrganizationUsageCompletionsResult;
    export type OrganizationUsageEmbeddingsResult = AdminAPI.UsageEmbeddingsResponse.Data.OrganizationUsageEmbeddingsResult;
    export type OrganizationUsageFileSearchesResult = AdminAPI.UsageEmbeddingsResponse.Data.OrganizationUsageFileSearchesResult;
    export type OrganizationUsageImagesResult = AdminAPI.UsageEmbeddingsResponse.Data.OrganizationUsageImagesResult;
    export type OrganizationUsageModerationsResult = AdminAPI.UsageEmbeddingsResponse.Data.OrganizationUsageModerationsResult;
    export type OrganizationUsageVectorStoresResult = AdminAPI.UsageEmbeddingsResponse.Data.OrganizationUsageVectorStoresResult;
    export type OrganizationUsageWebSearchesResult = AdminAPI.UsageEmbeddingsResponse.Data.OrganizationUsageWebSearchesResult;
  }
}
type UsageFileSearchCallsParams = AdminAPI.UsageFileSearchCallsParams;
type UsageFileSearchCallsResponse = AdminAPI.UsageFileSearchCallsResponse;
declare namespace UsageFileSearchCallsResponse {
  export type Data = AdminAPI.UsageFileSearchCallsResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = AdminAPI.UsageFileSearchCallsResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = AdminAPI.UsageFileSearchCallsResponse.Data.OrganizationCostsResult.Amount;
    }
    export type OrganizationUsageAudioSpeechesResult = AdminAPI.UsageFileSearchCallsResponse.Data.OrganizationUsageAudioSpeechesResult;
    export type OrganizationUsageAudioTranscriptionsResult = AdminAPI.UsageFileSearchCallsResponse.Data.OrganizationUsageAudioTranscriptionsResult;
    export type OrganizationUsageCodeInterpreterSessionsResult = AdminAPI.UsageFileSearchCallsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;
    export type OrganizationUsageCompletionsResult = AdminAPI.UsageFileSearchCallsResponse.Data.OrganizationUsageCompletionsResult;
    export type OrganizationUsageEmbeddingsResult = AdminAPI.UsageFileSearchCallsResponse.Data.OrganizationUsageEmbeddingsResult;
    export type OrganizationUsageFileSearchesResult = AdminAPI.UsageFileSearchCallsResponse.Data.OrganizationUsageFileSearchesResult;
    export type OrganizationUsageImagesResult = AdminAPI.UsageFileSearchCallsResponse.Data.OrganizationUsageImagesResult;
    export type OrganizationUsageModerationsResult = AdminAPI.UsageFileSearchCallsResponse.Data.OrganizationUsageModerationsResult;
    export type OrganizationUsageVectorStoresResult = AdminAPI.UsageFileSearchCallsResponse.Data.OrganizationUsageVectorStoresResult;
    export type OrganizationUsageWebSearchesResult = AdminAPI.UsageFileSearchCallsResponse.Data.OrganizationUsageWebSearchesResult;
  }
}
type UsageImagesParams = AdminAPI.UsageImagesParams;
type UsageImagesResponse = AdminAPI.UsageImagesResponse;
declare namespace UsageImagesResponse {
  export type Data = AdminAPI.UsageImagesResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = AdminAPI.UsageImagesResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = AdminAPI.UsageImagesResponse.Data.OrganizationCostsResult.Amount;
    }
    export type OrganizationUsageAudioSpeechesResult = AdminAPI.UsageImagesResponse.Data.OrganizationUsageAudioSpeechesResult;
    export type OrganizationUsageAudioTranscriptionsResult = AdminAPI.UsageImagesResponse.Data.OrganizationUsageAudioTranscriptionsResult;
    export type OrganizationUsageCodeInterpreterSessionsResult = AdminAPI.UsageImagesResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;
    export type OrganizationUsageCompletionsResult = AdminAPI.UsageImagesResponse.Data.OrganizationUsageCompletionsResult;
    export type OrganizationUsageEmbeddingsResult = AdminAPI.UsageImagesResponse.Data.OrganizationUsageEmbeddingsResult;
    export type OrganizationUsageFileSearchesResult = AdminAPI.UsageImagesResponse.Data.OrganizationUsageFileSearchesResult;
    export type OrganizationUsageImagesResult = AdminAPI.UsageImagesResponse.Data.OrganizationUsageImagesResult;
    export type OrganizationUsageModerationsResult = AdminAPI.UsageImagesResponse.Data.OrganizationUsageModerationsResult;
    export type OrganizationUsageVectorStoresResult = AdminAPI.UsageImagesResponse.Data.OrganizationUsageVectorStoresResult;
    export type OrganizationUsageWebSearchesResult = AdminAPI.UsageImagesResponse.Data.OrganizationUsageWebSearchesResult;
  }
}
type UsageModerationsParams = AdminAPI.UsageModerationsParams;
type UsageModerationsResponse = AdminAPI.UsageModerationsResponse;
declare namespace UsageModerationsResponse {
  export type Data = AdminAPI.UsageModerationsResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = AdminAPI.UsageModerationsResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = AdminAPI.UsageModerationsResponse.Data.OrganizationCostsResult.Amount;
    }
    export type OrganizationUsageAudioSpeechesResult = AdminAPI.UsageModerationsResponse.Data.OrganizationUsageAudioSpeechesResult;
    export type OrganizationUsageAudioTranscriptionsResult = AdminAPI.UsageModerationsResponse.Data.OrganizationUsageAudioTranscriptionsResult;
    export type OrganizationUsageCodeInterpreterSessionsResult = AdminAPI.UsageModerationsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;
    export type OrganizationUsageCompletionsResult = AdminAPI.UsageModerationsResponse.Data.OrganizationUsageCompletionsResult;
    export type OrganizationUsageEmbeddingsResult = AdminAPI.UsageModerationsResponse.Data.OrganizationUsageEmbeddingsResult;
    export type OrganizationUsageFileSearchesResult = AdminAPI.UsageModerationsResponse.Data.OrganizationUsageFileSearchesResult;
    export type OrganizationUsageImagesResult = AdminAPI.UsageModerationsResponse.Data.OrganizationUsageImagesResult;
    export type OrganizationUsageModerationsResult = AdminAPI.UsageModerationsResponse.Data.OrganizationUsageModerationsResult;
    export type OrganizationUsageVectorStoresResult = AdminAPI.UsageModerationsResponse.Data.OrganizationUsageVectorStoresResult;
    export type OrganizationUsageWebSearchesResult = AdminAPI.UsageModerationsResponse.Data.OrganizationUsageWebSearchesResult;
  }
}
type UsageVectorStoresParams = AdminAPI.UsageVectorStoresParams;
type UsageVectorStoresResponse = AdminAPI.UsageVectorStoresResponse;
declare namespace UsageVectorStoresResponse {
  export type Data = AdminAPI.UsageVectorStoresResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = AdminAPI.UsageVectorStoresResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = AdminAPI.UsageVectorStoresResponse.Data.OrganizationCostsResult.Amount;
    }
    export type OrganizationUsageAudioSpeechesResult = AdminAPI.UsageVectorStoresResponse.Data.OrganizationUsageAudioSpeechesResult;
    export type OrganizationUsageAudioTranscriptionsResult = AdminAPI.UsageVectorStoresResponse.Data.OrganizationUsageAudioTranscriptionsResult;
    export type OrganizationUsageCodeInterpreterSessionsResult = AdminAPI.UsageVectorStoresResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;
    export type OrganizationUsageCompletionsResult = AdminAPI.UsageVectorStoresResponse.Data.OrganizationUsageCompletionsResult;
    export type OrganizationUsageEmbeddingsResult = AdminAPI.UsageVectorStoresResponse.Data.OrganizationUsageEmbeddingsResult;
    export type OrganizationUsageFileSearchesResult = AdminAPI.UsageVectorStoresResponse.Data.OrganizationUsageFileSearchesResult;
    export type OrganizationUsageImagesResult = AdminAPI.UsageVectorStoresResponse.Data.OrganizationUsageImagesResult;
    export type OrganizationUsageModerationsResult = AdminAPI.UsageVectorStoresResponse.Data.OrganizationUsageModerationsResult;
    export type OrganizationUsageVectorStoresResult = AdminAPI.UsageVectorStoresResponse.Data.OrganizationUsageVectorStoresResult;
    export type OrganizationUsageWebSearchesResult = AdminAPI.UsageVectorStoresResponse.Data.OrganizationUsageWebSearchesResult;
  }
}
type UsageWebSearchCallsParams = AdminAPI.UsageWebSearchCallsParams;
type UsageWebSearchCallsResponse = AdminAPI.UsageWebSearchCallsResponse;
declare namespace UsageWebSearchCallsResponse {
  export type Data = AdminAPI.UsageWebSearchCallsResponse.Data;
  export namespace Data {
    export type OrganizationCostsResult = AdminAPI.UsageWebSearchCallsResponse.Data.OrganizationCostsResult;
    export namespace OrganizationCostsResult {
      export type Amount = AdminAPI.UsageWebSearchCallsResponse.Data.OrganizationCostsResult.Amount;
    }
    export type OrganizationUsageAudioSpeechesResult = AdminAPI.UsageWebSearchCallsResponse.Data.OrganizationUsageAudioSpeechesResult;
    export type OrganizationUsageAudioTranscriptionsResult = AdminAPI.UsageWebSearchCallsResponse.Data.OrganizationUsageAudioTranscriptionsResult;
    export type OrganizationUsageCodeInterpreterSessionsResult = AdminAPI.UsageWebSearchCallsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;
    export type OrganizationUsageCompletionsResult = AdminAPI.UsageWebSearchCallsResponse.Data.OrganizationUsageCompletionsResult;
    export type OrganizationUsageEmbeddingsResult = AdminAPI.UsageWebSearchCallsResponse.Data.OrganizationUsageEmbeddingsResult;
    export type OrganizationUsageFileSearchesResult = AdminAPI.UsageWebSearchCallsResponse.Data.OrganizationUsageFileSearchesResult;
    export type OrganizationUsageImagesResult = AdminAPI.UsageWebSearchCallsResponse.Data.OrganizationUsageImagesResult;
    export type OrganizationUsageModerationsResult = AdminAPI.UsageWebSearchCallsResponse.Data.OrganizationUsageModerationsResult;
    export type OrganizationUsageVectorStoresResult = AdminAPI.UsageWebSearchCallsResponse.Data.OrganizationUsageVectorStoresResult;
    export type OrganizationUsageWebSearchesResult = AdminAPI.UsageWebSearchCallsResponse.Data.OrganizationUsageWebSearchesResult;
  }
}
type OrganizationUser = AdminAPI.OrganizationUser;
declare namespace OrganizationUser {
  export type Projects = AdminAPI.OrganizationUser.Projects;
  export namespace Projects {
    export type Data = AdminAPI.OrganizationUser.Projects.Data;
  }
  export type User = AdminAPI.OrganizationUser.User;
}
type OrganizationUsersPage = AdminAPI.OrganizationUsersPage;
type AdminOrganizationUsersUserDeleteResponse = AdminAPI.UserDeleteResponse;
type AdminOrganizationUsersUserListParams = AdminAPI.UserListParams;
type AdminOrganizationUsersUserUpdateParams = AdminAPI.UserUpdateParams;
type AdminOrganizationUsersRolesRoleCreateParams = AdminAPI.OrganizationUsersRoles.RoleCreateParams;
type AdminOrganizationUsersRolesRoleCreateResponse = AdminAPI.OrganizationUsersRoles.RoleCreateResponse;
type AdminOrganizationUsersRolesRoleDeleteParams = AdminAPI.OrganizationUsersRoles.RoleDeleteParams;
type AdminOrganizationUsersRolesRoleDeleteResponse = AdminAPI.OrganizationUsersRoles.RoleDeleteResponse;
type AdminOrganizationUsersRolesRoleListParams = AdminAPI.OrganizationUsersRoles.RoleListParams;
type AdminOrganizationUsersRolesRoleListResponse = AdminAPI.OrganizationUsersRoles.RoleListResponse;
declare namespace AdminOrganizationUsersRolesRoleListResponse {
  export type AssignmentSource = AdminAPI.OrganizationUsersRoles.RoleListResponse.AssignmentSource;
}
type AdminOrganizationUsersRolesRoleListResponsesPage = AdminAPI.OrganizationUsersRoles.RoleListResponsesPage;
type AdminOrganizationUsersRolesRoleRetrieveParams = AdminAPI.OrganizationUsersRoles.RoleRetrieveParams;
type AdminOrganizationUsersRolesRoleRetrieveResponse = AdminAPI.OrganizationUsersRoles.RoleRetrieveResponse;
declare namespace AdminOrganizationUsersRolesRoleRetrieveResponse {
  export type AssignmentSource = AdminAPI.OrganizationUsersRoles.RoleRetrieveResponse.AssignmentSource;
}

export type Admin = AdminAPI.Admin;
export declare namespace Admin {
  export type Organization = AdminAPI.Admin['organization'];
  export namespace Organization {
    export {
      AdminAPIKey,
      AdminAPIKeyCreateParams,
      AdminAPIKeyCreateResponse,
      AdminAPIKeyDeleteResponse,
      AdminAPIKeyListParams,
      AdminAPIKeysPage,
      AuditLogListParams,
      AuditLogListResponse,
      AuditLogListResponsesPage,
      Certificate,
      AdminOrganizationCertificatesCertificateActivateParams as CertificateActivateParams,
      AdminOrganizationCertificatesCertificateActivateResponse as CertificateActivateResponse,
      AdminOrganizationCertificatesCertificateActivateResponsesPage as CertificateActivateResponsesPage,
      CertificateCreateParams,
      AdminOrganizationCertificatesCertificateDeactivateParams as CertificateDeactivateParams,
      AdminOrganizationCertificatesCertificateDeactivateResponse as CertificateDeactivateResponse,
      AdminOrganizationCertificatesCertificateDeactivateResponsesPage as CertificateDeactivateResponsesPage,
      CertificateDeleteResponse,
      AdminOrganizationCertificatesCertificateListParams as CertificateListParams,
      AdminOrganizationCertificatesCertificateListResponse as CertificateListResponse,
      AdminOrganizationCertificatesCertificateListResponsesPage as CertificateListResponsesPage,
      CertificateRetrieveParams,
      CertificateUpdateParams,
      CostQuantityUnit,
      AdminOrganizationDataRetentionDataRetentionUpdateParams as DataRetentionUpdateParams,
      Group,
      AdminOrganizationGroupsGroupCreateParams as GroupCreateParams,
      AdminOrganizationGroupsGroupDeleteResponse as GroupDeleteResponse,
      AdminOrganizationGroupsGroupListParams as GroupListParams,
      GroupUpdateParams,
      GroupUpdateResponse,
      GroupsPage,
      Invite,
      InviteCreateParams,
      InviteDeleteResponse,
      InviteListParams,
      InvitesPage,
      OrganizationDataRetention,
      OrganizationSpendAlert,
      OrganizationSpendAlertDeleted,
      OrganizationSpendAlertsPage,
      OrganizationSpendLimit,
      OrganizationSpendLimitDeleted,
      OrganizationUser,
      OrganizationUsersPage,
      Project,
      ProjectCreateParams,
      ProjectListParams,
      ProjectResidency,
      ProjectUpdateParams,
      ProjectsPage,
      Role,
      AdminOrganizationRolesRoleCreateParams as RoleCreateParams,
      AdminOrganizationRolesRoleDeleteResponse as RoleDeleteResponse,
      AdminOrganizationRolesRoleListParams as RoleListParams,
      AdminOrganizationRolesRoleUpdateParams as RoleUpdateParams,
      RolesPage,
      AdminOrganizationSpendAlertsSpendAlertCreateParams as SpendAlertCreateParams,
      AdminOrganizationSpendAlertsSpendAlertListParams as SpendAlertListParams,
      AdminOrganizationSpendAlertsSpendAlertUpdateParams as SpendAlertUpdateParams,
      AdminOrganizationSpendLimitSpendLimitUpdateParams as SpendLimitUpdateParams,
      UsageAudioSpeechesParams,
      UsageAudioSpeechesResponse,
      UsageAudioTranscriptionsParams,
      UsageAudioTranscriptionsResponse,
      UsageCodeInterpreterSessionsParams,
      UsageCodeInterpreterSessionsResponse,
      UsageCompletionsParams,
      UsageCompletionsResponse,
      UsageCostsParams,
      UsageCostsResponse,
      UsageEmbeddingsParams,
      UsageEmbeddingsResponse,
      UsageFileSearchCallsParams,
      UsageFileSearchCallsResponse,
      UsageImagesParams,
      UsageImagesResponse,
      UsageModerationsParams,
      UsageModerationsResponse,
      UsageVectorStoresParams,
      UsageVectorStoresResponse,
      UsageWebSearchCallsParams,
      UsageWebSearchCallsResponse,
      AdminOrganizationUsersUserDeleteResponse as UserDeleteResponse,
      AdminOrganizationUsersUserListParams as UserListParams,
      AdminOrganizationUsersUserUpdateParams as UserUpdateParams,
    };

    export type AdminAPIKeys = AdminAPI.Admin['organization']['adminAPIKeys'];
    export namespace AdminAPIKeys {
      export {
        AdminAPIKey,
        AdminAPIKeyCreateParams,
        AdminAPIKeyCreateResponse,
        AdminAPIKeyDeleteResponse,
        AdminAPIKeyListParams,
        AdminAPIKeysPage,
      };
    }

    export type AuditLogs = AdminAPI.Admin['organization']['auditLogs'];
    export namespace AuditLogs {
      export {
        AuditLogListParams,
        AuditLogListResponse,
        AuditLogListResponsesPage,
      };
    }

    export type Certificates = AdminAPI.Admin['organization']['certificates'];
    export namespace Certificates {
      export {
        Certificate,
        AdminOrganizationCertificatesCertificateActivateParams as CertificateActivateParams,
        AdminOrganizationCertificatesCertificateActivateResponse as CertificateActivateResponse,
        AdminOrganizationCertificatesCertificateActivateResponsesPage as CertificateActivateResponsesPage,
        CertificateCreateParams,
        AdminOrganizationCertificatesCertificateDeactivateParams as CertificateDeactivateParams,
        AdminOrganizationCertificatesCertificateDeactivateResponse as CertificateDeactivateResponse,
        AdminOrganizationCertificatesCertificateDeactivateResponsesPage as CertificateDeactivateResponsesPage,
        CertificateDeleteResponse,
        AdminOrganizationCertificatesCertificateListParams as CertificateListParams,
        AdminOrganizationCertificatesCertificateListResponse as CertificateListResponse,
        AdminOrganizationCertificatesCertificateListResponsesPage as CertificateListResponsesPage,
        CertificateRetrieveParams,
        CertificateUpdateParams,
      };
    }

    export type DataRetention = AdminAPI.Admin['organization']['dataRetention'];
    export namespace DataRetention {
      export {
        AdminOrganizationDataRetentionDataRetentionUpdateParams as DataRetentionUpdateParams,
        OrganizationDataRetention,
      };
    }

    export type Groups = AdminAPI.Admin['organization']['groups'];
    export namespace Groups {
      export {
        Group,
        AdminOrganizationGroupsGroupCreateParams as GroupCreateParams,
        AdminOrganizationGroupsGroupDeleteResponse as GroupDeleteResponse,
        AdminOrganizationGroupsGroupListParams as GroupListParams,
        GroupUpdateParams,
        GroupUpdateResponse,
        GroupsPage,
        OrganizationGroupUser,
        OrganizationGroupUsersPage,
        AdminOrganizationGroupsRolesRoleCreateParams as RoleCreateParams,
        AdminOrganizationGroupsRolesRoleCreateResponse as RoleCreateResponse,
        AdminOrganizationGroupsRolesRoleDeleteParams as RoleDeleteParams,
        AdminOrganizationGroupsRolesRoleDeleteResponse as RoleDeleteResponse,
        AdminOrganizationGroupsRolesRoleListParams as RoleListParams,
        AdminOrganizationGroupsRolesRoleListResponse as RoleListResponse,
        AdminOrganizationGroupsRolesRoleListResponsesPage as RoleListResponsesPage,
        AdminOrganizationGroupsRolesRoleRetrieveParams as RoleRetrieveParams,
        AdminOrganizationGroupsRolesRoleRetrieveResponse as RoleRetrieveResponse,
        AdminOrganizationGroupsUsersUserCreateParams as UserCreateParams,
        UserCreateResponse,
        AdminOrganizationGroupsUsersUserDeleteParams as UserDeleteParams,
        AdminOrganizationGroupsUsersUserDeleteResponse as UserDeleteResponse,
        AdminOrganizationGroupsUsersUserListParams as UserListParams,
        AdminOrganizationGroupsUsersUserRetrieveParams as UserRetrieveParams,
        UserRetrieveResponse,
      };

      export type Roles = AdminAPI.Admin['organization']['groups']['roles'];
      export namespace Roles {
        export {
          AdminOrganizationGroupsRolesRoleCreateParams as RoleCreateParams,
          AdminOrganizationGroupsRolesRoleCreateResponse as RoleCreateResponse,
          AdminOrganizationGroupsRolesRoleDeleteParams as RoleDeleteParams,
          AdminOrganizationGroupsRolesRoleDeleteResponse as RoleDeleteResponse,
          AdminOrganizationGroupsRolesRoleListParams as RoleListParams,
          AdminOrganizationGroupsRolesRoleListResponse as RoleListResponse,
          AdminOrganizationGroupsRolesRoleListResponsesPage as RoleListResponsesPage,
          AdminOrganizationGroupsRolesRoleRetrieveParams as RoleRetrieveParams,
          AdminOrganizationGroupsRolesRoleRetrieveResponse as RoleRetrieveResponse,
        };
      }

      export type Users = AdminAPI.Admin['organization']['groups']['users'];
      export namespace Users {
        export {
          OrganizationGroupUser,
          OrganizationGroupUsersPage,
          AdminOrganizationGroupsUsersUserCreateParams as UserCreateParams,
          UserCreateResponse,
          AdminOrganizationGroupsUsersUserDeleteParams as UserDeleteParams,
          AdminOrganizationGroupsUsersUserDeleteResponse as UserDeleteResponse,
          AdminOrganizationGroupsUsersUserListParams as UserListParams,
          AdminOrganizationGroupsUsersUserRetrieveParams as UserRetrieveParams,
          UserRetrieveResponse,
        };
      }
    }

    export type Invites = AdminAPI.Admin['organization']['invites'];
    export namespace Invites {
      export {
        Invite,
        InviteCreateParams,
        InviteDeleteResponse,
        InviteListParams,
        InvitesPage,
      };
    }

    export type Projects = AdminAPI.Admin['organization']['projects'];
    export namespace Projects {
      export {
        APIKeyDeleteParams,
        APIKeyDeleteResponse,
        APIKeyListParams,
        APIKeyRetrieveParams,
        AdminOrganizationProjectsCertificatesCertificateActivateParams as CertificateActivateParams,
        AdminOrganizationProjectsCertificatesCertificateActivateResponse as CertificateActivateResponse,
        AdminOrganizationProjectsCertificatesCertificateActivateResponsesPage as CertificateActivateResponsesPage,
        AdminOrganizationProjectsCertificatesCertificateDeactivateParams as CertificateDeactivateParams,
        AdminOrganizationProjectsCertificatesCertificateDeactivateResponse as CertificateDeactivateResponse,
        AdminOrganizationProjectsCertificatesCertificateDeactivateResponsesPage as CertificateDeactivateResponsesPage,
        AdminOrganizationProjectsCertificatesCertificateListParams as CertificateListParams,
        AdminOrganizationProjectsCertificatesCertificateListResponse as CertificateListResponse,
        AdminOrganizationProjectsCertificatesCertificateListResponsesPage as CertificateListResponsesPage,
        AdminOrganizationProjectsDataRetentionDataRetentionUpdateParams as DataRetentionUpdateParams,
        AdminOrganizationProjectsGroupsGroupCreateParams as GroupCreateParams,
        GroupDeleteParams,
        AdminOrganizationProjectsGroupsGroupDeleteResponse as GroupDeleteResponse,
        AdminOrganizationProjectsGroupsGroupListParams as GroupListParams,
        GroupRetrieveParams,
        HostedToolPermissionUpdateParams,
        ModelPermissionUpdateParams,
        Project,
        ProjectAPIKey,
        ProjectAPIKeysPage,
        ProjectCreateParams,
        ProjectDataRetention,
        ProjectGroup,
        ProjectGroupsPage,
        ProjectHostedToolPermissions,
        ProjectListParams,
        ProjectModelPermissions,
        ProjectModelPermissionsDeleted,
        ProjectRateLimit,
        ProjectRateLimitsPage,
        ProjectResidency,
        ProjectServiceAccount,
        ProjectServiceAccountsPage,
        ProjectSpendAlert,
        ProjectSpendAlertDeleted,
        ProjectSpendAlertsPage,
        ProjectSpendLimit,
        ProjectSpendLimitDeleted,
        ProjectUpdateParams,
        ProjectUser,
        ProjectUsersPage,
        ProjectsPage,
        RateLimitListRateLimitsParams,
        RateLimitUpdateRateLimitParams,
        AdminOrganizationProjectsRolesRoleCreateParams as RoleCreateParams,
        AdminOrganizationProjectsRolesRoleDeleteParams as RoleDeleteParams,
        AdminOrganizationProjectsRolesRoleDeleteResponse as RoleDeleteResponse,
        AdminOrganizationProjectsRolesRoleListParams as RoleListParams,
        AdminOrganizationProjectsRolesRoleRetrieveParams as RoleRetrieveParams,
        AdminOrganizationProjectsRolesRoleUpdateParams as RoleUpdateParams,
        ServiceAccountCreateParams,
        ServiceAccountCreateResponse,
        ServiceAccountDeleteParams,
        ServiceAccountDeleteResponse,
        ServiceAccountListParams,
        ServiceAccountRetrieveParams,
        ServiceAccountUpdateParams,
        AdminOrganizationProjectsSpendAlertsSpendAlertCreateParams as SpendAlertCreateParams,
        SpendAlertDeleteParams,
        AdminOrganizationProjectsSpendAlertsSpendAlertListParams as SpendAlertListParams,
        SpendAlertRetrieveParams,
        AdminOrganizationProjectsSpendAlertsSpendAlertUpdateParams as SpendAlertUpdateParams,
        AdminOrganizationProjectsSpendLimitSpendLimitUpdateParams as SpendLimitUpdateParams,
        AdminOrganizationProjectsUsersUserCreateParams as UserCreateParams,
        AdminOrganizationProjectsUsersUserDeleteParams as UserDeleteParams,
        AdminOrganizationProjectsUsersUserDeleteResponse as UserDeleteResponse,
        AdminOrganizationProjectsUsersUserListParams as UserListParams,
        AdminOrganizationProjectsUsersUserRetrieveParams as UserRetrieveParams,
        AdminOrganizationProjectsUsersUserUpdateParams as UserUpdateParams,
      };

      export type APIKeys = AdminAPI.Admin['organization']['projects']['apiKeys'];
      export namespace APIKeys {
        export {
          APIKeyDeleteParams,
          APIKeyDeleteResponse,
          APIKeyListParams,
          APIKeyRetrieveParams,
          ProjectAPIKey,
          ProjectAPIKeysPage,
        };
      }

      export type Certificates = AdminAPI.Admin['organization']['projects']['certificates'];
      export namespace Certificates {
        export {
          AdminOrganizationProjectsCertificatesCertificateActivateParams as CertificateActivateParams,
          AdminOrganizationProjectsCertificatesCertificateActivateResponse as CertificateActivateResponse,
          AdminOrganizationProjectsCertificatesCertificateActivateResponsesPage as CertificateActivateResponsesPage,
          AdminOrganizationProjectsCertificatesCertificateDeactivateParams as CertificateDeactivateParams,
          AdminOrganizationProjectsCertificatesCertificateDeactivateResponse as CertificateDeactivateResponse,
          AdminOrganizationProjectsCertificatesCertificateDeactivateResponsesPage as CertificateDeactivateResponsesPage,
          AdminOrganizationProjectsCertificatesCertificateListParams as CertificateListParams,
          AdminOrganizationProjectsCertificatesCertificateListResponse as CertificateListResponse,
          AdminOrganizationProjectsCertificatesCertificateListResponsesPage as CertificateListResponsesPage,
        };
      }

      export type DataRetention = AdminAPI.Admin['organization']['projects']['dataRetention'];
      export namespace DataRetention {
        export {
          AdminOrganizationProjectsDataRetentionDataRetentionUpdateParams as DataRetentionUpdateParams,
          ProjectDataRetention,
        };
      }

      export type Groups = AdminAPI.Admin['organization']['projects']['groups'];
      export namespace Groups {
        export {
          AdminOrganizationProjectsGroupsGroupCreateParams as GroupCreateParams,
          GroupDeleteParams,
          AdminOrganizationProjectsGroupsGroupDeleteResponse as GroupDeleteResponse,
          AdminOrganizationProjectsGroupsGroupListParams as GroupListParams,
          GroupRetrieveParams,
          ProjectGroup,
          ProjectGroupsPage,
          AdminOrganizationProjectsGroupsRolesRoleCreateParams as RoleCreateParams,
          AdminOrganizationProjectsGroupsRolesRoleCreateResponse as RoleCreateResponse,
          AdminOrganizationProjectsGroupsRolesRoleDeleteParams as RoleDeleteParams,
          AdminOrganizationProjectsGroupsRolesRoleDeleteResponse as RoleDeleteResponse,
          AdminOrganizationProjectsGroupsRolesRoleListParams as RoleListParams,
          AdminOrganizationProjectsGroupsRolesRoleListResponse as RoleListResponse,
          AdminOrganizationProjectsGroupsRolesRoleListResponsesPage as RoleListResponsesPage,
          AdminOrganizationProjectsGroupsRolesRoleRetrieveParams as RoleRetrieveParams,
          AdminOrganizationProjectsGroupsRolesRoleRetrieveResponse as RoleRetrieveResponse,
        };

        export type Roles = AdminAPI.Admin['organization']['projects']['groups']['roles'];
        export namespace Roles {
          export {
            AdminOrganizationProjectsGroupsRolesRoleCreateParams as RoleCreateParams,
            AdminOrganizationProjectsGroupsRolesRoleCreateResponse as RoleCreateResponse,
            AdminOrganizationProjectsGroupsRolesRoleDeleteParams as RoleDeleteParams,
            AdminOrganizationProjectsGroupsRolesRoleDeleteResponse as RoleDeleteResponse,
            AdminOrganizationProjectsGroupsRolesRoleListParams as RoleListParams,
            AdminOrganizationProjectsGroupsRolesRoleListResponse as RoleListResponse,
            AdminOrganizationProjectsGroupsRolesRoleListResponsesPage as RoleListResponsesPage,
            AdminOrganizationProjectsGroupsRolesRoleRetrieveParams as RoleRetrieveParams,
            AdminOrganizationProjectsGroupsRolesRoleRetrieveResponse as RoleRetrieveResponse,
          };
        }
      }

      export type HostedToolPermissions = AdminAPI.Admin['organization']['projects']['hostedToolPermissions'];
      export namespace HostedToolPermissions {
        export {
          HostedToolPermissionUpdateParams,
          ProjectHostedToolPermissions,
        };
      }

      export type ModelPermissions = AdminAPI.Admin['organization']['projects']['modelPermissions'];
      export namespace ModelPermissions {
        export {
          ModelPermissionUpdateParams,
          ProjectModelPermissions,
          ProjectModelPermissionsDeleted,
        };
      }

      export type RateLimits = AdminAPI.Admin['organization']['projects']['rateLimits'];
      export namespace RateLimits {
        export {
          ProjectRateLimit,
          ProjectRateLimitsPage,
          RateLimitListRateLimitsParams,
          RateLimitUpdateRateLimitParams,
        };
      }

      export type Roles = AdminAPI.Admin['organization']['projects']['roles'];
      export namespace Roles {
        export {
          AdminOrganizationProjectsRolesRoleCreateParams as RoleCreateParams,
          AdminOrganizationProjectsRolesRoleDeleteParams as RoleDeleteParams,
          AdminOrganizationProjectsRolesRoleDeleteResponse as RoleDeleteResponse,
          AdminOrganizationProjectsRolesRoleListParams as RoleListParams,
          AdminOrganizationProjectsRolesRoleRetrieveParams as RoleRetrieveParams,
          AdminOrganizationProjectsRolesRoleUpdateParams as RoleUpdateParams,
        };
      }

      export type ServiceAccounts = AdminAPI.Admin['organization']['projects']['serviceAccounts'];
      export namespace ServiceAccounts {
        export {
          APIKeyCreateParams,
          APIKeyCreateResponse,
          ProjectServiceAccount,
          ProjectServiceAccountsPage,
          ServiceAccountCreateParams,
          ServiceAccountCreateResponse,
          ServiceAccountDeleteParams,
          ServiceAccountDeleteResponse,
          ServiceAccountListParams,
          ServiceAccountRetrieveParams,
          ServiceAccountUpdateParams,
        };

        export type APIKeys = AdminAPI.Admin['organization']['projects']['serviceAccounts']['apiKeys'];
        export namespace APIKeys {
          export {
            APIKeyCreateParams,
            APIKeyCreateResponse,
          };
        }
      }

      export type SpendAlerts = AdminAPI.Admin['organization']['projects']['spendAlerts'];
      export namespace SpendAlerts {
        export {
          ProjectSpendAlert,
          ProjectSpendAlertDeleted,
          ProjectSpendAlertsPage,
          AdminOrganizationProjectsSpendAlertsSpendAlertCreateParams as SpendAlertCreateParams,
          SpendAlertDeleteParams,
          AdminOrganizationProjectsSpendAlertsSpendAlertListParams as SpendAlertListParams,
          SpendAlertRetrieveParams,
          AdminOrganizationProjectsSpendAlertsSpendAlertUpdateParams as SpendAlertUpdateParams,
        };
      }

      export type SpendLimit = AdminAPI.Admin['organization']['projects']['spendLimit'];
      export namespace SpendLimit {
        export {
          ProjectSpendLimit,
          ProjectSpendLimitDeleted,
          AdminOrganizationProjectsSpendLimitSpendLimitUpdateParams as SpendLimitUpdateParams,
        };
      }

      export type Users = AdminAPI.Admin['organization']['projects']['users'];
      export namespace Users {
        export {
          ProjectUser,
          ProjectUsersPage,
          AdminOrganizationProjectsUsersRolesRoleCreateParams as RoleCreateParams,
          AdminOrganizationProjectsUsersRolesRoleCreateResponse as RoleCreateResponse,
          AdminOrganizationProjectsUsersRolesRoleDeleteParams as RoleDeleteParams,
          AdminOrganizationProjectsUsersRolesRoleDeleteResponse as RoleDeleteResponse,
          AdminOrganizationProjectsUsersRolesRoleListParams as RoleListParams,
          AdminOrganizationProjectsUsersRolesRoleListResponse as RoleListResponse,
          AdminOrganizationProjectsUsersRolesRoleListResponsesPage as RoleListResponsesPage,
          AdminOrganizationProjectsUsersRolesRoleRetrieveParams as RoleRetrieveParams,
          AdminOrganizationProjectsUsersRolesRoleRetrieveResponse as RoleRetrieveResponse,
          AdminOrganizationProjectsUsersUserCreateParams as UserCreateParams,
          AdminOrganizationProjectsUsersUserDeleteParams as UserDeleteParams,
          AdminOrganizationProjectsUsersUserDeleteResponse as UserDeleteResponse,
          AdminOrganizationProjectsUsersUserListParams as UserListParams,
          AdminOrganizationProjectsUsersUserRetrieveParams as UserRetrieveParams,
          AdminOrganizationProjectsUsersUserUpdateParams as UserUpdateParams,
        };

        export type Roles = AdminAPI.Admin['organization']['projects']['users']['roles'];
        export namespace Roles {
          export {
            AdminOrganizationProjectsUsersRolesRoleCreateParams as RoleCreateParams,
            AdminOrganizationProjectsUsersRolesRoleCreateResponse as RoleCreateResponse,
            AdminOrganizationProjectsUsersRolesRoleDeleteParams as RoleDeleteParams,
            AdminOrganizationProjectsUsersRolesRoleDeleteResponse as RoleDeleteResponse,
            AdminOrganizationProjectsUsersRolesRoleListParams as RoleListParams,
            AdminOrganizationProjectsUsersRolesRoleListResponse as RoleListResponse,
            AdminOrganizationProjectsUsersRolesRoleListResponsesPage as RoleListResponsesPage,
            AdminOrganizationProjectsUsersRolesRoleRetrieveParams as RoleRetrieveParams,
            AdminOrganizationProjectsUsersRolesRoleRetrieveResponse as RoleRetrieveResponse,
          };
        }
      }
    }

    export type Roles = AdminAPI.Admin['organization']['roles'];
    export namespace Roles {
      export {
        Role,
        AdminOrganizationRolesRoleCreateParams as RoleCreateParams,
        AdminOrganizationRolesRoleDeleteResponse as RoleDeleteResponse,
        AdminOrganizationRolesRoleListParams as RoleListParams,
        AdminOrganizationRolesRoleUpdateParams as RoleUpdateParams,
        RolesPage,
      };
    }

    export type SpendAlerts = AdminAPI.Admin['organization']['spendAlerts'];
    export namespace SpendAlerts {
      export {
        OrganizationSpendAlert,
        OrganizationSpendAlertDeleted,
        OrganizationSpendAlertsPage,
        AdminOrganizationSpendAlertsSpendAlertCreateParams as SpendAlertCreateParams,
        AdminOrganizationSpendAlertsSpendAlertListParams as SpendAlertListParams,
        AdminOrganizationSpendAlertsSpendAlertUpdateParams as SpendAlertUpdateParams,
      };
    }

    export type SpendLimit = AdminAPI.Admin['organization']['spendLimit'];
    export namespace SpendLimit {
      export {
        OrganizationSpendLimit,
        OrganizationSpendLimitDeleted,
        AdminOrganizationSpendLimitSpendLimitUpdateParams as SpendLimitUpdateParams,
      };
    }

    export type Usage = AdminAPI.Admin['organization']['usage'];
    export namespace Usage {
      export {
        CostQuantityUnit,
        UsageAudioSpeechesParams,
        UsageAudioSpeechesResponse,
        UsageAudioTranscriptionsParams,
        UsageAudioTranscriptionsResponse,
        UsageCodeInterpreterSessionsParams,
        UsageCodeInterpreterSessionsResponse,
        UsageCompletionsParams,
        UsageCompletionsResponse,
        UsageCostsParams,
        UsageCostsResponse,
        UsageEmbeddingsParams,
        UsageEmbeddingsResponse,
        UsageFileSearchCallsParams,
        UsageFileSearchCallsResponse,
        UsageImagesParams,
        UsageImagesResponse,
        UsageModerationsParams,
        UsageModerationsResponse,
        UsageVectorStoresParams,
        UsageVectorStoresResponse,
        UsageWebSearchCallsParams,
        UsageWebSearchCallsResponse,
      };
    }

    export type Users = AdminAPI.Admin['organization']['users'];
    export namespace Users {
      export {
        OrganizationUser,
        OrganizationUsersPage,
        AdminOrganizationUsersRolesRoleCreateParams as RoleCreateParams,
        AdminOrganizationUsersRolesRoleCreateResponse as RoleCreateResponse,
        AdminOrganizationUsersRolesRoleDeleteParams as RoleDeleteParams,
        AdminOrganizationUsersRolesRoleDeleteResponse as RoleDeleteResponse,
        AdminOrganizationUsersRolesRoleListParams as RoleListParams,
        AdminOrganizationUsersRolesRoleListResponse as RoleListResponse,
        AdminOrganizationUsersRolesRoleListResponsesPage as RoleListResponsesPage,
        AdminOrganizationUsersRolesRoleRetrieveParams as RoleRetrieveParams,
        AdminOrganizationUsersRolesRoleRetrieveResponse as RoleRetrieveResponse,
        AdminOrganizationUsersUserDeleteResponse as UserDeleteResponse,
        AdminOrganizationUsersUserListParams as UserListParams,
        AdminOrganizationUsersUserUpdateParams as UserUpdateParams,
      };

      export type Roles = AdminAPI.Admin['organization']['users']['roles'];
      export namespace Roles {
        export {
          AdminOrganizationUsersRolesRoleCreateParams as RoleCreateParams,
          AdminOrganizationUsersRolesRoleCreateResponse as RoleCreateResponse,
          AdminOrganizationUsersRolesRoleDeleteParams as RoleDeleteParams,
          AdminOrganizationUsersRolesRoleDeleteResponse as RoleDeleteResponse,
          AdminOrganizationUsersRolesRoleListParams as RoleListParams,
          AdminOrganizationUsersRolesRoleListResponse as RoleListResponse,
          AdminOrganizationUsersRolesRoleListResponsesPage as RoleListResponsesPage,
          AdminOrganizationUsersRolesRoleRetrieveParams as RoleRetrieveParams,
          AdminOrganizationUsersRolesRoleRetrieveResponse as RoleRetrieveResponse,
        };
      }
    }
  }
}
