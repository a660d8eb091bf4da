// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ConversationCursorPage, ConversationCursorPageParams } from '@oxide/core';

/** A service account of a project. */
export interface ProjectServiceAccount {
  /** Kind of object; a constant. */
  object: 'organization.project.service_account';
  /** Identifier, used to change or delete the account. */
  id: string;
  /** Name of the account. */
  name: string;
  /** Role of the account in the project. */
  role: 'owner' | 'member' | 'none';
  /** Creation time in Unix seconds. */
  created_at: number;
}

export type ProjectServiceAccountsPage = ConversationCursorPage<ProjectServiceAccount>;

/** A service account to create; it gets an API key unless you say otherwise. */
export interface ServiceAccountCreateParams {
  /** Name of the account. */
  name: string;
  /** True to make the account without default roles and without an API key. */
  create_service_account_only?: boolean | null;
}

/** A new service account, with its API key. */
export interface ServiceAccountCreateResponse {
  /** Kind of object; a constant. */
  object: 'organization.project.service_account';
  /** Identifier of the account. */
  id: string;
  /** Name of the account. */
  name: string;
  /** Role in the project: `member`, or `none` when made with `create_service_account_only`. */
  role: 'member' | 'none';
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Key of the account, shown only now; null when made without one. */
  api_key: ServiceAccountCreateResponse.APIKey | null;
}

export declare namespace ServiceAccountCreateResponse {
  /** API key of a new service account, with its value. */
  export interface APIKey {
    /** Kind of object; a constant. */
    object: 'organization.project.service_account.api_key';
    /** The key itself. It is never shown again. */
    value: string;
    /** Name of the key. */
    name: string;
    /** Creation time in Unix seconds. */
    created_at: number;
    /** Identifier of the key. */
    id: string;
  }
}

/** Selects the service account to delete; archived projects have none. */
export interface ServiceAccountDeleteParams {
  /** Project that holds the account. */
  project_id: string;
}

/** Confirms that a service account was deleted. */
export interface ServiceAccountDeleteResponse {
  /** Kind of object; a constant. */
  object: 'organization.project.service_account.deleted';
  /** Identifier of the account that is gone. */
  id: string;
  /** Whether the object has been deleted. */
  deleted: boolean;
}

/** Paging through a project's service accounts. */
export interface ServiceAccountListParams extends ConversationCursorPageParams {}

/** Selects the service account to read. */
export interface ServiceAccountRetrieveParams {
  /** Project that holds the account. */
  project_id: string;
}

/** Changes to a service account. */
export interface ServiceAccountUpdateParams {
  /** Project that holds the account. */
  project_id: string;
  /** New name of the account. */
  name?: string;
  /** New role of the account. */
  role?: 'member' | 'owner';
}
