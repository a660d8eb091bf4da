// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ConversationCursorPage, ConversationCursorPageParams } from '@oxide/core';

/** A user of the organization. */
export interface OrganizationUser {
  /** Kind of object; a constant. */
  object: 'organization.user';
  /** Identifier, used to change or remove the user. */
  id: string;
  /** When the member was added, in Unix seconds. */
  added_at: number;
  /** Name of the user. */
  name?: string | null;
  /** Email address of the person. */
  email?: string | null;
  /** Role in the organization: `owner` or `reader`; may be null. */
  role?: string | null;
  /** True for the organization's default user. */
  is_default?: boolean;
  /** Creation time in Unix seconds. */
  created?: number;
  /** Account of the user. */
  user?: OrganizationUser.User;
  /** Whether this is a service account and not a person. */
  is_service_account?: boolean;
  /** Whether the user may buy Scale Tier; null when unknown. */
  is_scale_tier_authorized_purchaser?: boolean | null;
  /** Whether your identity provider manages it through SCIM. */
  is_scim_managed?: boolean;
  /** When the user last used an API key, in Unix seconds; null when never. */
  api_key_last_used_at?: number | null;
  /** Metadata: how technical the user is; may be null. */
  technical_level?: string | null;
  /** Metadata: what kind of developer the user is; may be null. */
  developer_persona?: string | null;
  /** Projects of the user; null unless included. */
  projects?: OrganizationUser.Projects | null;
}

export declare namespace OrganizationUser {
  /** Projects of the user; null unless included. */
  export interface Projects {
    /** Kind of object; a constant. */
    object: 'list';
    /** One entry per project. */
    data: Array<OrganizationUser.Projects.Data>;
  }

  export namespace Projects {
    /** One entry per project. */
    export interface Data {
      /** Identifier of the project. */
      id?: string | null;
      /** Name of the project. */
      name?: string | null;
      /** Role in the project; may be null. */
      role?: string | null;
    }
  }

  /** Account of the user. */
  export interface User {
    /** Kind of object; a constant. */
    object: 'user';
    /** Identifier of the account. */
    id: string;
    /** Email address of the person. */
    email?: string | null;
    /** Name on the account. */
    name?: string | null;
    /** Address of the profile picture; null for none. */
    picture?: string | null;
    /** Whether the account is switched on; null when unknown. */
    enabled?: boolean | null;
    /** Whether the user is banned; null when unknown. */
    banned?: boolean | null;
    /** When the user was banned, in Unix seconds; null when not. */
    banned_at?: number | null;
  }
}

export type OrganizationUsersPage = ConversationCursorPage<OrganizationUser>;

/** Confirms that a user was removed from the organization. */
export interface UserDeleteResponse {
  /** Kind of object; a constant. */
  object: 'organization.user.deleted';
  /** Identifier of the user who was removed. */
  id: string;
  /** Whether the user has been removed from the organization. */
  deleted: boolean;
}

/** Filter and paging for the organization's users. */
export interface UserListParams extends ConversationCursorPageParams {
  /** Only users with these email addresses. */
  emails?: Array<string>;
}

/** Changes to a user of the organization. */
export interface UserUpdateParams {
  /** New role of the user: `owner` or `reader`. */
  role?: string | null;
  /** Identifier of the role to give; null for none. */
  role_id?: string | null;
  /** Metadata: how technical the user is; may be null. */
  technical_level?: string | null;
  /** Metadata: what kind of developer the user is; may be null. */
  developer_persona?: string | null;
}
