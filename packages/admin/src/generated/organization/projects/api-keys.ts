// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ConversationCursorPage, ConversationCursorPageParams } from '@oxide/core';

/** Selects the API key to delete; keys of service accounts can't be deleted here. */
export interface APIKeyDeleteParams {
  /** Project that holds the key. */
  project_id: string;
}

/** Confirms that an API key was deleted. */
export interface APIKeyDeleteResponse {
  /** Kind of object; a constant. */
  object: 'organization.project.api_key.deleted';
  /** Identifier of the key that is gone. */
  id: string;
  /** Whether the object has been deleted. */
  deleted: boolean;
}

/** Filter and paging for a project's API keys. */
export interface APIKeyListParams extends ConversationCursorPageParams {
  /**
   * Only keys whose owner has access (`active`), has none (`inactive`), or `any`. Left out, some keys may
   * be missing.
   */
  owner_project_access?: 'active' | 'inactive' | 'any';
}

/** Selects the API key to read. */
export interface APIKeyRetrieveParams {
  /** Project that holds the key. */
  project_id: string;
}

/** An API key of a project. */
export interface ProjectAPIKey {
  /** Kind of object; a constant. */
  object: 'organization.project.api_key';
  /** The key in redacted form, to recognize it. */
  redacted_value: string;
  /** Name of the key. */
  name: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** When the key was last used, in Unix seconds; null when never. */
  last_used_at: number | null;
  /** Identifier, used to read or delete the key. */
  id: string;
  /** Whether the owner of the key has access to the project at present. */
  owner_project_access: 'active' | 'inactive';
  /** Who owns the key. */
  owner: ProjectAPIKey.Owner;
}

export declare namespace ProjectAPIKey {
  /** Who owns the key. */
  export interface Owner {
    /** Whether a user or a service account owns the key. */
    type?: 'user' | 'service_account';
    /** User who owns the key. */
    user?: ProjectAPIKey.Owner.User;
    /** Service account that owns the key. */
    service_account?: ProjectAPIKey.Owner.ServiceAccount;
  }

  export namespace Owner {
    /** Service account that owns an API key. */
    export interface ServiceAccount {
      /** Identifier of the service account. */
      id: string;
      /** Name of the service account. */
      name: string;
      /** When the account was created, in Unix seconds. */
      created_at: number;
      /** Role of the service account in the project. */
      role: string;
    }

    /** User who owns an API key. */
    export interface User {
      /** Identifier of the user. */
      id: string;
      /** Email address of the person. */
      email: string;
      /** Name of the user. */
      name: string;
      /** When the user was created, in Unix seconds. */
      created_at: number;
      /** Role of the user in the project. */
      role: string;
    }
  }
}

export type ProjectAPIKeysPage = ConversationCursorPage<ProjectAPIKey>;
