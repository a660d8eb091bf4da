// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ConversationCursorPage, ConversationCursorPageParams } from '@oxide/core';

/** Filters and paging for the audit log. */
export interface AuditLogListParams extends ConversationCursorPageParams {
  /** Only events within this span of time. */
  effective_at?: AuditLogListParams.EffectiveAt;
  /** Only events of these projects. */
  project_ids?: Array<string>;
  /** Only events of these types. */
  event_types?: Array<
      | 'api_key.created'
      | 'api_key.updated'
      | 'api_key.deleted'
      | 'certificate.created'
      | 'certificate.updated'
      | 'certificate.deleted'
      | 'certificates.activated'
      | 'certificates.deactivated'
      | 'checkpoint.permission.created'
      | 'checkpoint.permission.deleted'
      | 'external_key.registered'
      | 'external_key.removed'
      | 'group.created'
      | 'group.updated'
      | 'group.deleted'
      | 'invite.sent'
      | 'invite.accepted'
      | 'invite.deleted'
      | 'ip_allowlist.created'
      | 'ip_allowlist.updated'
      | 'ip_allowlist.deleted'
      | 'ip_allowlist.config.activated'
      | 'ip_allowlist.config.deactivated'
      | 'login.succeeded'
      | 'login.failed'
      | 'logout.succeeded'
      | 'logout.failed'
      | 'organization.updated'
      | 'project.created'
      | 'project.updated'
      | 'project.archived'
      | 'project.deleted'
      | 'rate_limit.updated'
      | 'rate_limit.deleted'
      | 'resource.deleted'
      | 'tunnel.created'
      | 'tunnel.updated'
      | 'tunnel.deleted'
      | 'workload_identity_provider.created'
      | 'workload_identity_provider.updated'
      | 'workload_identity_provider.deleted'
      | 'workload_identity_provider_mapping.created'
      | 'workload_identity_provider_mapping.updated'
      | 'workload_identity_provider_mapping.deleted'
      | 'role.created'
      | 'role.updated'
      | 'role.deleted'
      | 'role.assignment.created'
      | 'role.assignment.deleted'
      | 'role.bound_to_resource'
      | 'role.unbound_from_resource'
      | 'scim.enabled'
      | 'scim.disabled'
      | 'service_account.created'
      | 'service_account.updated'
      | 'service_account.deleted'
      | 'user.added'
      | 'user.updated'
      | 'user.deleted'
      | 'tenant.metadata.updated'
      | 'tenant.microsoft_entra_mapping.upserted'
      | 'tenant.microsoft_entra_mapping.deleted'
      | 'tenant.workload_identity.provider.created'
      | 'tenant.workload_identity.provider.updated'
      | 'tenant.workload_identity.provider.archived'
      | 'tenant.workload_identity.mapping.created'
      | 'tenant.workload_identity.mapping.updated'
      | 'tenant.workload_identity.mapping.archived'
      | 'tenant.workload_identity.binding.created'
      | 'tenant.workload_identity.principal.provisioned'
      | 'tenant.workload_identity.access_token.issued'
      | 'tenant.admin_api_key.created'
      | 'tenant.admin_api_key.updated'
      | 'tenant.admin_api_key.deleted'
      | 'tenant.project_api_key.created'
      | 'tenant.chatgpt_access_token.revoked'
      | 'tenant.migration.completed'
      | 'tenant.sso.migrated'
      | 'tenant.domains.migrated'
      | 'tenant.sso_connection.created'
      | 'tenant.sso_connection.updated'
      | 'tenant.sso_connection.deleted'
      | 'tenant.sso_connection.setup.started'
      | 'tenant.policy.created'
      | 'tenant.policy.updated'
      | 'tenant.policy.deleted'
      | 'tenant.policy.attached'
      | 'tenant.policy.detached'
      | 'tenant.principal_authentication_policy.resolved'
      | 'tenant.scim.setup.started'
      | 'tenant.scim.deletion.requested'
      | 'tenant.scim.directory.created'
      | 'tenant.product_access_policy.updated'
      | 'tenant.resource_share_grant.created'
      | 'tenant.resource_share_grant.updated'
      | 'tenant.resource_share_grant.accepted'
      | 'tenant.resource_share_grant.declined'
      | 'tenant.resource_share_grant.revoked'
      | 'tenant.resource_share_grant.deleted'
      | 'tenant.service_account.updated'
      | 'tenant.service_account.deleted'
      | 'tenant.service_account.token.revoked'
      | 'tenant.billing.overage_limit.updated'
      | 'tenant.billing.alerts.updated'
      | 'tenant.billing.info.updated'
      | 'tenant.usage_limit.workspace.updated'
      | 'tenant.usage_limit.group.updated'
      | 'tenant.usage_limit.user.updated'
      | 'tenant.usage_limit.increase_request.updated'
      | 'tenant.usage_limit.increase_request.resolved'
      | 'tenant.group.created'
      | 'tenant.group.updated'
      | 'tenant.group.deleted'
      | 'tenant.group.member.added'
      | 'tenant.group.member.removed'
      | 'tenant.migration_rollout.status.updated'
      | 'tenant.migration_rollout.tier.updated'
      | 'tenant.role.metadata.updated'
      | 'tenant.custom_role.created'
      | 'tenant.custom_role.updated'
      | 'tenant.custom_role.deleted'
      | 'tenant.role_assignment.created'
      | 'tenant.role_assignment.deleted'
      | 'tenant.resource_role_assignment.created'
      | 'tenant.resource_role_assignment.deleted'
      | 'tenant.resource_access.updated'
      | 'tenant.resource_access.deleted'
      | 'tenant.ads_account.onboarding.redemption'
      | 'tenant.session_policy.created'
      | 'tenant.session_policy.updated'
      | 'tenant.session_policy.deleted'
      | 'tenant.session_revocation.started'
      | 'tenant.third_party_app_policy.updated'
      | 'tenant.user.added'
      | 'tenant.user.updated'
      | 'tenant.user.removed'
      | 'tenant.user.looked_up'
      | 'tenant.user.invited'
      | 'tenant.membership.revoked'
      | 'tenant.api_organization_invite.upserted'
      | 'tenant.api_organization_invite.deleted'
      | 'tenant.chatgpt_workspace_invite.upserted'
      | 'tenant.membership.accepted'
      | 'tenant.membership.declined'
      | 'tenant.workspace_invite_email_settings.updated'
      | 'external_storage.registered'
      | 'external_storage.removed'
      | 'tenant.trusted_access.application.submitted'
      | 'tenant.trusted_access.business_verification.started'
  >;
  /** Only events by these users, service accounts or API keys (tracking IDs). */
  actor_ids?: Array<string>;
  /** Only events by users with these email addresses. */
  actor_emails?: Array<string>;
  /** Only events about these objects. */
  resource_ids?: Array<string>;
  /**
   * True for events of the tenant alone, such as `role.bound_to_resource`, which can't be had otherwise.
   *
   * @default false
   */
  tenant_only?: boolean;
  /** Pagination cursor: the ID of the first object on the present page; results end before it. */
  before?: string;
}

export declare namespace AuditLogListParams {
  /** Only events within this span of time. */
  export interface EffectiveAt {
    /** Later than this moment, in Unix seconds. */
    gt?: number;
    /** At or later than this moment, in Unix seconds. */
    gte?: number;
    /** Earlier than this moment, in Unix seconds. */
    lt?: number;
    /** At or earlier than this moment, in Unix seconds. */
    lte?: number;
  }
}

/**
 * An action of a user, or a change of settings, in the organization. Details stand in the field named like
 * its `type`.
 */
export interface AuditLogListResponse {
  /** Identifier of the entry. */
  id: string;
  /** Kind of the event, and name of the field with its details. */
  type:
    | 'api_key.created'
    | 'api_key.updated'
    | 'api_key.deleted'
    | 'certificate.created'
    | 'certificate.updated'
    | 'certificate.deleted'
    | 'certificates.activated'
    | 'certificates.deactivated'
    | 'checkpoint.permission.created'
    | 'checkpoint.permission.deleted'
    | 'external_key.registered'
    | 'external_key.removed'
    | 'group.created'
    | 'group.updated'
    | 'group.deleted'
    | 'invite.sent'
    | 'invite.accepted'
    | 'invite.deleted'
    | 'ip_allowlist.created'
    | 'ip_allowlist.updated'
    | 'ip_allowlist.deleted'
    | 'ip_allowlist.config.activated'
    | 'ip_allowlist.config.deactivated'
    | 'login.succeeded'
    | 'login.failed'
    | 'logout.succeeded'
    | 'logout.failed'
    | 'organization.updated'
    | 'project.created'
    | 'project.updated'
    | 'project.archived'
    | 'project.deleted'
    | 'rate_limit.updated'
    | 'rate_limit.deleted'
    | 'resource.deleted'
    | 'tunnel.created'
    | 'tunnel.updated'
    | 'tunnel.deleted'
    | 'workload_identity_provider.created'
    | 'workload_identity_provider.updated'
    | 'workload_identity_provider.deleted'
    | 'workload_identity_provider_mapping.created'
    | 'workload_identity_provider_mapping.updated'
    | 'workload_identity_provider_mapping.deleted'
    | 'role.created'
    | 'role.updated'
    | 'role.deleted'
    | 'role.assignment.created'
    | 'role.assignment.deleted'
    | 'role.bound_to_resource'
    | 'role.unbound_from_resource'
    | 'scim.enabled'
    | 'scim.disabled'
    | 'service_account.created'
    | 'service_account.updated'
    | 'service_account.deleted'
    | 'user.added'
    | 'user.updated'
    | 'user.deleted'
    | 'tenant.metadata.updated'
    | 'tenant.microsoft_entra_mapping.upserted'
    | 'tenant.microsoft_entra_mapping.deleted'
    | 'tenant.workload_identity.provider.created'
    | 'tenant.workload_identity.provider.updated'
    | 'tenant.workload_identity.provider.archived'
    | 'tenant.workload_identity.mapping.created'
    | 'tenant.workload_identity.mapping.updated'
    | 'tenant.workload_identity.mapping.archived'
    | 'tenant.workload_identity.binding.created'
    | 'tenant.workload_identity.principal.provisioned'
    | 'tenant.workload_identity.access_token.issued'
    | 'tenant.admin_api_key.created'
    | 'tenant.admin_api_key.updated'
    | 'tenant.admin_api_key.deleted'
    | 'tenant.project_api_key.created'
    | 'tenant.chatgpt_access_token.revoked'
    | 'tenant.migration.completed'
    | 'tenant.sso.migrated'
    | 'tenant.domains.migrated'
    | 'tenant.sso_connection.created'
    | 'tenant.sso_connection.updated'
    | 'tenant.sso_connection.deleted'
    | 'tenant.sso_connection.setup.started'
    | 'tenant.policy.created'
    | 'tenant.policy.updated'
    | 'tenant.policy.deleted'
    | 'tenant.policy.attached'
    | 'tenant.policy.detached'
    | 'tenant.principal_authentication_policy.resolved'
    | 'tenant.scim.setup.started'
    | 'tenant.scim.deletion.requested'
    | 'tenant.scim.directory.created'
    | 'tenant.product_access_policy.updated'
    | 'tenant.resource_share_grant.created'
    | 'tenant.resource_share_grant.updated'
    | 'tenant.resource_share_grant.accepted'
    | 'tenant.resource_share_grant.declined'
    | 'tenant.resource_share_grant.revoked'
    | 'tenant.resource_share_grant.deleted'
    | 'tenant.service_account.updated'
    | 'tenant.service_account.deleted'
    | 'tenant.service_account.token.revoked'
    | 'tenant.billing.overage_limit.updated'
    | 'tenant.billing.alerts.updated'
    | 'tenant.billing.info.updated'
    | 'tenant.usage_limit.workspace.updated'
    | 'tenant.usage_limit.group.updated'
    | 'tenant.usage_limit.user.updated'
    | 'tenant.usage_limit.increase_request.updated'
    | 'tenant.usage_limit.increase_request.resolved'
    | 'tenant.group.created'
    | 'tenant.group.updated'
    | 'tenant.group.deleted'
    | 'tenant.group.member.added'
    | 'tenant.group.member.removed'
    | 'tenant.migration_rollout.status.updated'
    | 'tenant.migration_rollout.tier.updated'
    | 'tenant.role.metadata.updated'
    | 'tenant.custom_role.created'
    | 'tenant.custom_role.updated'
    | 'tenant.custom_role.deleted'
    | 'tenant.role_assignment.created'
    | 'tenant.role_assignment.deleted'
    | 'tenant.resource_role_assignment.created'
    | 'tenant.resource_role_assignment.deleted'
    | 'tenant.resource_access.updated'
    | 'tenant.resource_access.deleted'
    | 'tenant.ads_account.onboarding.redemption'
    | 'tenant.session_policy.created'
    | 'tenant.session_policy.updated'
    | 'tenant.session_policy.deleted'
    | 'tenant.session_revocation.started'
    | 'tenant.third_party_app_policy.updated'
    | 'tenant.user.added'
    | 'tenant.user.updated'
    | 'tenant.user.removed'
    | 'tenant.user.looked_up'
    | 'tenant.user.invited'
    | 'tenant.membership.revoked'
    | 'tenant.api_organization_invite.upserted'
    | 'tenant.api_organization_invite.deleted'
    | 'tenant.chatgpt_workspace_invite.upserted'
    | 'tenant.membership.accepted'
    | 'tenant.membership.declined'
    | 'tenant.workspace_invite_email_settings.updated'
    | 'external_storage.registered'
    | 'external_storage.removed'
    | 'tenant.trusted_access.application.submitted'
    | 'tenant.trusted_access.business_verification.started';
  /** Time of the event in Unix seconds. */
  effective_at: number;
  /** Project concerned; absent when none is. Actions with admin keys count for the default project. */
  project?: AuditLogListResponse.Project;
  /** Who performed the action; may be null. */
  actor?: AuditLogListResponse.Actor | null;
  /** Details when an API key was created. */
  'api_key.created'?: AuditLogListResponse.APIKeyCreated;
  /** Details when an API key was changed. */
  'api_key.updated'?: AuditLogListResponse.APIKeyUpdated;
  /** Details when an API key was deleted. */
  'api_key.deleted'?: AuditLogListResponse.APIKeyDeleted;
  /** Details when a project gained access to a fine-tuned checkpoint. */
  'checkpoint.permission.created'?: AuditLogListResponse.CheckpointPermissionCreated;
  /** Details when a project lost access to a fine-tuned checkpoint. */
  'checkpoint.permission.deleted'?: AuditLogListResponse.CheckpointPermissionDeleted;
  /** Details when an external encryption key was registered. */
  'external_key.registered'?: AuditLogListResponse.ExternalKeyRegistered;
  /** Details when an external encryption key was removed. */
  'external_key.removed'?: AuditLogListResponse.ExternalKeyRemoved;
  /** Details when a group was created. */
  'group.created'?: AuditLogListResponse.GroupCreated;
  /** Details when a group was changed. */
  'group.updated'?: AuditLogListResponse.GroupUpdated;
  /** Details when a group was deleted. */
  'group.deleted'?: AuditLogListResponse.GroupDeleted;
  /** Details when SCIM was switched on. */
  'scim.enabled'?: AuditLogListResponse.ScimEnabled;
  /** Details when SCIM was switched off. */
  'scim.disabled'?: AuditLogListResponse.ScimDisabled;
  /** Details when an invitation was sent. */
  'invite.sent'?: AuditLogListResponse.InviteSent;
  /** Details when an invitation was accepted. */
  'invite.accepted'?: AuditLogListResponse.InviteAccepted;
  /** Details when an invitation was withdrawn. */
  'invite.deleted'?: AuditLogListResponse.InviteDeleted;
  /** Details when an IP allowlist was created. */
  'ip_allowlist.created'?: AuditLogListResponse.IPAllowlistCreated;
  /** Details when an IP allowlist was changed. */
  'ip_allowlist.updated'?: AuditLogListResponse.IPAllowlistUpdated;
  /** Details when an IP allowlist was deleted. */
  'ip_allowlist.deleted'?: AuditLogListResponse.IPAllowlistDeleted;
  /** Details when IP allowlists came into force. */
  'ip_allowlist.config.activated'?: AuditLogListResponse.IPAllowlistConfigActivated;
  /** Details when IP allowlists went out of force. */
  'ip_allowlist.config.deactivated'?: AuditLogListResponse.IPAllowlistConfigDeactivated;
  /** Present when a login succeeded; holds nothing further. */
  'login.succeeded'?: unknown;
  /** Details when a login failed. */
  'login.failed'?: AuditLogListResponse.LoginFailed;
  /** Present when a logout succeeded; holds nothing further. */
  'logout.succeeded'?: unknown;
  /** Details when a logout failed. */
  'logout.failed'?: AuditLogListResponse.LogoutFailed;
  /** Details when settings of the organization were changed. */
  'organization.updated'?: AuditLogListResponse.OrganizationUpdated;
  /** Details when a project was created. */
  'project.created'?: AuditLogListResponse.ProjectCreated;
  /** Details when a project was changed. */
  'project.updated'?: AuditLogListResponse.ProjectUpdated;
  /** Details when a project was archived. */
  'project.archived'?: AuditLogListResponse.ProjectArchived;
  /** Details when a project was deleted. */
  'project.deleted'?: AuditLogListResponse.ProjectDeleted;
  /** Details when a rate limit was changed. */
  'rate_limit.updated'?: AuditLogListResponse.RateLimitUpdated;
  /** Details when a rate limit was removed. */
  'rate_limit.deleted'?: AuditLogListResponse.RateLimitDeleted;
  /** Details when a role was created. */
  'role.created'?: AuditLogListResponse.RoleCreated;
  /** Details when a role was changed. */
  'role.updated'?: AuditLogListResponse.RoleUpdated;
  /** Details when a role was deleted. */
  'role.deleted'?: AuditLogListResponse.RoleDeleted;
  /** Details when a role was assigned. */
  'role.assignment.created'?: AuditLogListResponse.RoleAssignmentCreated;
  /** Details when a role was taken away. */
  'role.assignment.deleted'?: AuditLogListResponse.RoleAssignmentDeleted;
  /** Details when a role was tied to a resource. */
  'role.bound_to_resource'?: AuditLogListResponse.RoleBoundToResource;
  /** Details when a role was untied from a resource. */
  'role.unbound_from_resource'?: AuditLogListResponse.RoleUnboundFromResource;
  /** Details when a service account was created. */
  'service_account.created'?: AuditLogListResponse.ServiceAccountCreated;
  /** Details when a service account was changed. */
  'service_account.updated'?: AuditLogListResponse.ServiceAccountUpdated;
  /** Details when a service account was deleted. */
  'service_account.deleted'?: AuditLogListResponse.ServiceAccountDeleted;
  /** Details when a workload identity provider was created. */
  'workload_identity_provider.created'?: AuditLogListResponse.WorkloadIdentityProviderCreated;
  /** Details when a workload identity provider was changed. */
  'workload_identity_provider.updated'?: AuditLogListResponse.WorkloadIdentityProviderUpdated;
  /** Details when a workload identity provider was deleted. */
  'workload_identity_provider.deleted'?: AuditLogListResponse.WorkloadIdentityProviderDeleted;
  /** Details when a workload identity was mapped to a service account. */
  'workload_identity_provider_mapping.created'?: AuditLogListResponse.WorkloadIdentityProviderMappingCreated;
  /** Details when a mapping of a workload identity was changed. */
  'workload_identity_provider_mapping.updated'?: AuditLogListResponse.WorkloadIdentityProviderMappingUpdated;
  /** Details when a mapping of a workload identity was deleted. */
  'workload_identity_provider_mapping.deleted'?: AuditLogListResponse.WorkloadIdentityProviderMappingDeleted;
  /** Details when a user was added. */
  'user.added'?: AuditLogListResponse.UserAdded;
  /** Details when a user was changed. */
  'user.updated'?: AuditLogListResponse.UserUpdated;
  /** Details when a user was removed. */
  'user.deleted'?: AuditLogListResponse.UserDeleted;
  /** Details when a certificate was uploaded. */
  'certificate.created'?: AuditLogListResponse.CertificateCreated;
  /** Details when a certificate was renamed. */
  'certificate.updated'?: AuditLogListResponse.CertificateUpdated;
  /** Details when a certificate was deleted. */
  'certificate.deleted'?: AuditLogListResponse.CertificateDeleted;
  /** Details when certificates came into force. */
  'certificates.activated'?: AuditLogListResponse.CertificatesActivated;
  /** Details when certificates went out of force. */
  'certificates.deactivated'?: AuditLogListResponse.CertificatesDeactivated;
}

export declare namespace AuditLogListResponse {
  /** Details when an API key was created. */
  export interface APIKeyCreated {
    /** Tracking ID of the key. */
    id?: string;
    /** Settings of the new key. */
    data?: AuditLogListResponse.APIKeyCreated.Data;
  }

  export namespace APIKeyCreated {
    /** Settings of the new key. */
    export interface Data {
      /** What the API key may do, such as `api.model.request`. */
      scopes?: Array<string>;
    }
  }

  /** Details when an API key was deleted. */
  export interface APIKeyDeleted {
    /** Tracking ID of the key. */
    id?: string;
  }

  /** Details when an API key was changed. */
  export interface APIKeyUpdated {
    /** Tracking ID of the key. */
    id?: string;
    /** Changes that the caller asked for. */
    changes_requested?: AuditLogListResponse.APIKeyUpdated.ChangesRequested;
  }

  export namespace APIKeyUpdated {
    /** Changes that the caller asked for. */
    export interface ChangesRequested {
      /** What the API key may do, such as `api.model.request`. */
      scopes?: Array<string>;
    }
  }

  /** Who performed an action: a user in a session, or an API key. */
  export interface Actor {
    /** Whether a session or an API key acted. */
    type?: 'session' | 'api_key';
    /** Session in which the action took place. */
    session?: AuditLogListResponse.Actor.Session;
    /** API key that acted. */
    api_key?: AuditLogListResponse.Actor.APIKey;
  }

  export namespace Actor {
    /** API key that performed an action. */
    export interface APIKey {
      /** Tracking ID of the key. */
      id?: string;
      /** Whether the key belongs to a user or a service account. */
      type?: 'user' | 'service_account';
      /** User who owns the key. */
      user?: AuditLogListResponse.Actor.APIKey.User;
      /** Service account that owns the key. */
      service_account?: AuditLogListResponse.Actor.APIKey.ServiceAccount;
    }

    export namespace APIKey {
      /** Service account that performed an action. */
      export interface ServiceAccount {
        /** Identifier of the service account. */
        id?: string;
      }

      /** User who performed an action. */
      export interface User {
        /** Identifier of the user. */
        id?: string;
        /** Email address of the person. */
        email?: string;
      }
    }

    /** Session in which an action took place. */
    export interface Session {
      /** User who was logged in. */
      user?: AuditLogListResponse.Actor.Session.User;
      /** Internet address of the actor. */
      ip_address?: string;
    }

    export namespace Session {
      /** User who performed an action. */
      export type User = AuditLogListResponse.Actor.APIKey.User;
    }
  }

  /** Details when a certificate was uploaded. */
  export interface CertificateCreated {
    /** Identifier of the certificate. */
    id?: string;
    /** Name of the certificate. */
    name?: string;
  }

  /** Details when a certificate was deleted. */
  export interface CertificateDeleted {
    /** Identifier of the certificate. */
    id?: string;
    /** Name that the certificate had. */
    name?: string;
    /** The certificate in PEM format. */
    certificate?: string;
  }

  /** Details when a certificate was renamed. */
  export interface CertificateUpdated {
    /** Identifier of the certificate. */
    id?: string;
    /** Name of the certificate. */
    name?: string;
  }

  /** Details when certificates came into force. */
  export interface CertificatesActivated {
    /** One entry per certificate that came into force. */
    certificates?: Array<AuditLogListResponse.CertificatesActivated.Certificate>;
  }

  export namespace CertificatesActivated {
    /** One entry per certificate that came into force. */
    export interface Certificate {
      /** Identifier of the certificate. */
      id?: string;
      /** Name of the certificate. */
      name?: string;
    }
  }

  /** Details when certificates went out of force. */
  export interface CertificatesDeactivated {
    /** One entry per certificate that went out of force. */
    certificates?: Array<AuditLogListResponse.CertificatesDeactivated.Certificate>;
  }

  export namespace CertificatesDeactivated {
    /** One entry per certificate that went out of force. */
    export interface Certificate {
      /** Identifier of the certificate. */
      id?: string;
      /** Name of the certificate. */
      name?: string;
    }
  }

  /** Details when a project gained access to a fine-tuned checkpoint. */
  export interface CheckpointPermissionCreated {
    /** Identifier of the permission. */
    id?: string;
    /** Project and checkpoint of the permission. */
    data?: AuditLogListResponse.CheckpointPermissionCreated.Data;
  }

  export namespace CheckpointPermissionCreated {
    /** Project and checkpoint of the permission. */
    export interface Data {
      /** Project that gained access. */
      project_id?: string;
      /** Checkpoint that was shared. */
      fine_tuned_model_checkpoint?: string;
    }
  }

  /** Details when a project lost access to a fine-tuned checkpoint. */
  export interface CheckpointPermissionDeleted {
    /** Identifier of the permission. */
    id?: string;
  }

  /** Details when an external encryption key was registered. */
  export interface ExternalKeyRegistered {
    /** Identifier of the key configuration. */
    id?: string;
    /** Configuration of the key. */
    data?: unknown;
  }

  /** Details when an external encryption key was removed. */
  export interface ExternalKeyRemoved {
    /** Identifier of the key configuration. */
    id?: string;
  }

  /** Details when a group was created. */
  export interface GroupCreated {
    /** Identifier of the group. */
    id?: string;
    /** Details of the new group. */
    data?: AuditLogListResponse.GroupCreated.Data;
  }

  export namespace GroupCreated {
    /** Details of the new group. */
    export interface Data {
      /** Name of the group. */
      group_name?: string;
    }
  }

  /** Details when a group was deleted. */
  export interface GroupDeleted {
    /** Identifier of the group. */
    id?: string;
  }

  /** Details when a group was changed. */
  export interface GroupUpdated {
    /** Identifier of the group. */
    id?: string;
    /** Changes that the caller asked for. */
    changes_requested?: AuditLogListResponse.GroupUpdated.ChangesRequested;
  }

  export namespace GroupUpdated {
    /** Changes that the caller asked for. */
    export interface ChangesRequested {
      /** New name of the group. */
      group_name?: string;
    }
  }

  /** Details when IP allowlists came into force. */
  export interface IPAllowlistConfigActivated {
    /** One entry per allowlist that came into force. */
    configs?: Array<AuditLogListResponse.IPAllowlistConfigActivated.Config>;
  }

  export namespace IPAllowlistConfigActivated {
    /** One entry per allowlist that came into force. */
    export interface Config {
      /** Identifier of the allowlist. */
      id?: string;
      /** Name of the allowlist. */
      name?: string;
    }
  }

  /** Details when IP allowlists went out of force. */
  export interface IPAllowlistConfigDeactivated {
    /** One entry per allowlist that went out of force. */
    configs?: Array<AuditLogListResponse.IPAllowlistConfigDeactivated.Config>;
  }

  export namespace IPAllowlistConfigDeactivated {
    /** One entry per allowlist that went out of force. */
    export interface Config {
      /** Identifier of the allowlist. */
      id?: string;
      /** Name of the allowlist. */
      name?: string;
    }
  }

  /** Details when an IP allowlist was created. */
  export interface IPAllowlistCreated {
    /** Identifier of the allowlist. */
    id?: string;
    /** Name of the allowlist. */
    name?: string;
    /** IP addresses and CIDR ranges of the allowlist. */
    allowed_ips?: Array<string>;
  }

  /** Details when an IP allowlist was deleted. */
  export interface IPAllowlistDeleted {
    /** Identifier of the allowlist. */
    id?: string;
    /** Name of the allowlist. */
    name?: string;
    /** IP addresses and CIDR ranges that the allowlist had. */
    allowed_ips?: Array<string>;
  }

  /** Details when an IP allowlist was changed. */
  export interface IPAllowlistUpdated {
    /** Identifier of the allowlist. */
    id?: string;
    /** IP addresses and CIDR ranges from then on. */
    allowed_ips?: Array<string>;
  }

  /** Details when an invitation was accepted. */
  export interface InviteAccepted {
    /** Identifier of the invitation. */
    id?: string;
  }

  /** Details when an invitation was withdrawn. */
  export interface InviteDeleted {
    /** Identifier of the invitation. */
    id?: string;
  }

  /** Details when an invitation was sent. */
  export interface InviteSent {
    /** Identifier of the invitation. */
    id?: string;
    /** Details of the invitation. */
    data?: AuditLogListResponse.InviteSent.Data;
  }

  export namespace InviteSent {
    /** Details of the invitation. */
    export interface Data {
      /** Address that was invited. */
      email?: string;
      /** Role that the invited person gets: `owner` or `member`. */
      role?: string;
    }
  }

  /** Details when a login failed. */
  export interface LoginFailed {
    /** Code of the failure. */
    error_code?: string;
    /** Explanation of the failure. */
    error_message?: string;
  }

  /** Details when a logout failed. */
  export interface LogoutFailed {
    /** Code of the failure. */
    error_code?: string;
    /** Explanation of the failure. */
    error_message?: string;
  }

  /** Details when settings of the organization were changed. */
  export interface OrganizationUpdated {
    /** Identifier of the organization. */
    id?: string;
    /** Changes that the caller asked for. */
    changes_requested?: AuditLogListResponse.OrganizationUpdated.ChangesRequested;
  }

  export namespace OrganizationUpdated {
    /** Changes that the caller asked for. */
    export interface ChangesRequested {
      /** Title of the organization. */
      title?: string;
      /** Description of the organization. */
      description?: string;
      /** Name of the organization. */
      name?: string;
      /** Who sees the threads page: `OWNERS`, `ANY_ROLE` or `NONE`. */
      threads_ui_visibility?: string;
      /** Who sees the usage dashboard: `ANY_ROLE` or `OWNERS`. */
      usage_dashboard_visibility?: string;
      /**
       * Whether supported API calls are logged: `disabled`, `enabled_for_all_projects`,
       * `enabled_for_selected_projects` or `enabled_per_call`.
       */
      api_call_logging?: string;
      /** Projects with logging, when it is on for selected ones. */
      api_call_logging_project_ids?: string;
    }
  }

  /** Project concerned; absent when none is. Actions with admin keys count for the default project. */
  export interface Project {
    /** Identifier of the project. */
    id?: string;
    /** Title of the project. */
    name?: string;
  }

  /** Details when a project was archived. */
  export interface ProjectArchived {
    /** Identifier of the project. */
    id?: string;
  }

  /** Details when a project was created. */
  export interface ProjectCreated {
    /** Identifier of the project. */
    id?: string;
    /** Details of the new project. */
    data?: AuditLogListResponse.ProjectCreated.Data;
  }

  export namespace ProjectCreated {
    /** Details of the new project. */
    export interface Data {
      /** Name of the project. */
      name?: string;
      /** Title that the dashboard shows. */
      title?: string;
    }
  }

  /** Details when a project was deleted. */
  export interface ProjectDeleted {
    /** Identifier of the project. */
    id?: string;
  }

  /** Details when a project was changed. */
  export interface ProjectUpdated {
    /** Identifier of the project. */
    id?: string;
    /** Changes that the caller asked for. */
    changes_requested?: AuditLogListResponse.ProjectUpdated.ChangesRequested;
  }

  export namespace ProjectUpdated {
    /** Changes that the caller asked for. */
    export interface ChangesRequested {
      /** Title that the dashboard shows. */
      title?: string;
    }
  }

  /** Details when a rate limit was removed. */
  export interface RateLimitDeleted {
    /** Identifier of the rate limit. */
    id?: string;
  }

  /** Details when a rate limit was changed. */
  export interface RateLimitUpdated {
    /** Identifier of the rate limit. */
    id?: string;
    /** Changes that the caller asked for. */
    changes_requested?: AuditLogListResponse.RateLimitUpdated.ChangesRequested;
  }

  export namespace RateLimitUpdated {
    /** Changes that the caller asked for. */
    export interface ChangesRequested {
      /** Requests allowed per minute. */
      max_requests_per_1_minute?: number;
      /** Tokens allowed per minute. */
      max_tokens_per_1_minute?: number;
      /** Images allowed per minute. Not every model has this limit. */
      max_images_per_1_minute?: number;
      /** Megabytes of audio allowed per minute. Not every model has this limit. */
      max_audio_megabytes_per_1_minute?: number;
      /** Requests allowed per day. Not every model has this limit. */
      max_requests_per_1_day?: number;
      /** Input tokens that batches may take per day. Not every model has this limit. */
      batch_1_day_max_input_tokens?: number;
    }
  }

  /** Details when a role was assigned. */
  export interface RoleAssignmentCreated {
    /** Identifier of the assignment. */
    id?: string;
    /** User or group that got the role. */
    principal_id?: string;
    /** Whether the holder is a user or a group. */
    principal_type?: string;
    /** Resource for which the role was given. */
    resource_id?: string;
    /** Kind of the resource for which the role was given. */
    resource_type?: string;
  }

  /** Details when a role was taken away. */
  export interface RoleAssignmentDeleted {
    /** Identifier of the assignment. */
    id?: string;
    /** User or group that lost the role. */
    principal_id?: string;
    /** Whether the holder is a user or a group. */
    principal_type?: string;
    /** Resource for which the role was taken away. */
    resource_id?: string;
    /** Kind of the resource for which the role was taken away. */
    resource_type?: string;
  }

  /** Details when a role was tied to a resource. */
  export interface RoleBoundToResource {
    /** Identifier of the resource; for ChatGPT connectors `<workspace_id>__<connector_id>`. */
    id?: string;
    /** Role that was tied to the resource. */
    role_id?: string;
    /** Resource that the role was tied to. */
    resource_id?: string;
    /** Kind of the resource that the role was tied to. */
    resource_type?: string;
    /** Permissions that the role has on the resource. */
    permissions?: Array<string>;
    /** ChatGPT workspace that the connector belongs to. */
    workspace_id?: string;
    /** Identifier of the ChatGPT workspace connector. */
    connector_id?: string;
    /** Name of the connector, or its identifier when the name is unknown. */
    connector_name?: string;
    /** Whether the connector is available to the role. */
    enabled?: boolean;
    /** Way in which the change came about. */
    source?:
      | 'role_toggle'
      | 'role_connector_update'
      | 'role_delete'
      | 'workspace_permissions'
      | 'connector_publish';
  }

  /** Details when a role was created. */
  export interface RoleCreated {
    /** Identifier of the role. */
    id?: string;
    /** Name under which the role is listed. */
    role_name?: string;
    /** Permissions that the role grants. */
    permissions?: Array<string>;
    /** Kind of the resource that the role belongs to. */
    resource_type?: string;
    /** Resource that the role belongs to. */
    resource_id?: string;
  }

  /** Details when a role was deleted. */
  export interface RoleDeleted {
    /** Identifier of the role. */
    id?: string;
  }

  /** Details when a role was untied from a resource. */
  export interface RoleUnboundFromResource {
    /** Identifier of the resource; for ChatGPT connectors `<workspace_id>__<connector_id>`. */
    id?: string;
    /** Role that was untied from the resource. */
    role_id?: string;
    /** Resource that the role was untied from. */
    resource_id?: string;
    /** Kind of the resource that the role was untied from. */
    resource_type?: string;
    /** Permissions that remain with the role. */
    permissions?: Array<string>;
    /** ChatGPT workspace that the connector belongs to. */
    workspace_id?: string;
    /** Identifier of the ChatGPT workspace connector. */
    connector_id?: string;
    /** Name of the connector, or its identifier when the name is unknown. */
    connector_name?: string;
    /** Whether the connector is available to the role. */
    enabled?: boolean;
    /** Way in which the change came about. */
    source?:
      | 'role_toggle'
      | 'role_connector_update'
      | 'role_delete'
      | 'workspace_permissions'
      | 'connector_publish';
  }

  /** Details when a role was changed. */
  export interface RoleUpdated {
    /** Identifier of the role. */
    id?: string;
    /** Changes that the caller asked for. */
    changes_requested?: AuditLogListResponse.RoleUpdated.ChangesRequested;
  }

  export namespace RoleUpdated {
    /** Changes that the caller asked for. */
    export interface ChangesRequested {
      /** New name of the role; absent when it stays. */
      role_name?: string;
      /** Resource to which the role applies. */
      resource_id?: string;
      /** Kind of resource to which the role applies. */
      resource_type?: string;
      /** Permissions that the role gained. */
      permissions_added?: Array<string>;
      /** Permissions that the role lost. */
      permissions_removed?: Array<string>;
      /** New description of the role; absent when it stays. */
      description?: string;
      /** Data kept with the role. */
      metadata?: unknown;
    }
  }

  /** Details when SCIM was switched off. */
  export interface ScimDisabled {
    /** Identifier of what SCIM was switched for. */
    id?: string;
  }

  /** Details when SCIM was switched on. */
  export interface ScimEnabled {
    /** Identifier of what SCIM was switched for. */
    id?: string;
  }

  /** Details when a service account was created. */
  export interface ServiceAccountCreated {
    /** Identifier of the service account. */
    id?: string;
    /** Details of the new service account. */
    data?: AuditLogListResponse.ServiceAccountCreated.Data;
  }

  export namespace ServiceAccountCreated {
    /** Details of the new service account. */
    export interface Data {
      /** Role of the service account: `owner` or `member`. */
      role?: string;
    }
  }

  /** Details when a service account was deleted. */
  export interface ServiceAccountDeleted {
    /** Identifier of the service account. */
    id?: string;
  }

  /** Details when a service account was changed. */
  export interface ServiceAccountUpdated {
    /** Identifier of the service account. */
    id?: string;
    /** Changes that the caller asked for. */
    changes_requested?: AuditLogListResponse.ServiceAccountUpdated.ChangesRequested;
  }

  export namespace ServiceAccountUpdated {
    /** Changes that the caller asked for. */
    export interface ChangesRequested {
      /** Role of the service account: `owner` or `member`. */
      role?: string;
    }
  }

  /** Details when a user was added. */
  export interface UserAdded {
    /** Identifier of the user. */
    id?: string;
    /** Details of the membership. */
    data?: AuditLogListResponse.UserAdded.Data;
  }

  export namespace UserAdded {
    /** Details of the membership. */
    export interface Data {
      /** Role of the user: `owner` or `member`. */
      role?: string;
    }
  }

  /** Details when a user was removed. */
  export interface UserDeleted {
    /** Identifier of the user. */
    id?: string;
  }

  /** Details when a user was changed. */
  export interface UserUpdated {
    /** Identifier of the user. */
    id?: string;
    /** Changes that the caller asked for. */
    changes_requested?: AuditLogListResponse.UserUpdated.ChangesRequested;
  }

  export namespace UserUpdated {
    /** Changes that the caller asked for. */
    export interface ChangesRequested {
      /** Role of the user: `owner` or `member`. */
      role?: string;
    }
  }

  /** Details when a workload identity provider was created. */
  export interface WorkloadIdentityProviderCreated {
    /** Identifier of the provider. */
    id?: string;
    /** Settings of the new provider. */
    data?: unknown;
  }

  /** Details when a workload identity provider was deleted. */
  export interface WorkloadIdentityProviderDeleted {
    /** Identifier of the provider. */
    id?: string;
    /** Name of the provider. */
    name?: string;
  }

  /** Details when a workload identity was mapped to a service account. */
  export interface WorkloadIdentityProviderMappingCreated {
    /** Identifier of the mapping. */
    id?: string;
    /** Identifier of the workload identity provider. */
    identity_provider_id?: string;
    /** Settings of the new mapping. */
    data?: unknown;
  }

  /** Details when a mapping of a workload identity was deleted. */
  export interface WorkloadIdentityProviderMappingDeleted {
    /** Identifier of the mapping. */
    id?: string;
    /** Identifier of the workload identity provider. */
    identity_provider_id?: string;
    /** Identifier of the project. */
    project_id?: string;
    /** Service account that was mapped to. */
    service_account_id?: string;
  }

  /** Details when a mapping of a workload identity was changed. */
  export interface WorkloadIdentityProviderMappingUpdated {
    /** Identifier of the mapping. */
    id?: string;
    /** Identifier of the workload identity provider. */
    identity_provider_id?: string;
    /** Changes that the caller asked for. */
    changes_requested?: unknown;
  }

  /** Details when a workload identity provider was changed. */
  export interface WorkloadIdentityProviderUpdated {
    /** Identifier of the provider. */
    id?: string;
    /** Changes that the caller asked for. */
    changes_requested?: unknown;
  }
}

export type AuditLogListResponsesPage = ConversationCursorPage<AuditLogListResponse>;
