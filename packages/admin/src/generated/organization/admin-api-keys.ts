// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage } from '@oxide/core';

/** A key for the administration of the organization. */
export interface AdminAPIKey {
  /** Kind of object; a constant. */
  object: 'organization.admin_api_key';
  /** Identifier, used to retrieve or delete the key. */
  id: string;
  /** The key in redacted form, to recognize it. */
  redacted_value: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** When the key expires, in Unix seconds; null for never. */
  expires_at: number | null;
  /** Who owns the key. */
  owner: AdminAPIKey.Owner;
  /** Name of the key; may be null. */
  name?: string | null;
  /** When the key was last used, in Unix seconds; null when never. */
  last_used_at?: number | null;
}

export declare namespace AdminAPIKey {
  /** Who owns the key. */
  export interface Owner {
    /** Tells which variant of the type this is. */
    type?: string;
    /** Kind of object; a constant. */
    object?: string;
    /** Identifier of the user. */
    id?: string;
    /** Name of the user. */
    name?: string;
    /** When the user was created, in Unix seconds. */
    created_at?: number;
    /** Role that the user has; always `owner`. */
    role?: string;
  }
}

/** An admin key to make. */
export interface AdminAPIKeyCreateParams {
  /** Name of the key. */
  name: string;
  /** Lifetime of the key in seconds. Range: 1 to 31536000. */
  expires_in_seconds?: number;
}

/** A new admin key, with its value. */
export interface AdminAPIKeyCreateResponse {
  /** Kind of object; a constant. */
  object: 'organization.admin_api_key';
  /** Identifier, used to retrieve or delete the key. */
  id: string;
  /** The key in redacted form, to recognize it. */
  redacted_value: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** When the key expires, in Unix seconds; null for never. */
  expires_at: number | null;
  /** Who owns the key. */
  owner: AdminAPIKey.Owner;
  /** The key itself. It is never shown again. */
  value: string;
  /** Name of the key; may be null. */
  name?: string | null;
  /** When the key was last used, in Unix seconds; null when never. */
  last_used_at?: number | null;
}

/** Confirms that an admin key was deleted. */
export interface AdminAPIKeyDeleteResponse {
  /** Identifier of the key that is gone. */
  id: string;
  /** Kind of object; a constant. */
  object: 'organization.admin_api_key.deleted';
  /** Whether the key has been deleted. */
  deleted: boolean;
}

/** Sorting and paging for admin keys. */
export interface AdminAPIKeyListParams {
  /** Pagination cursor: the ID of the last object on the previous page; results start after it. */
  after?: string | null;
  /**
   * Sort direction by creation time: `asc` oldest first, `desc` newest first.
   *
   * @default "asc"
   */
  order?: 'asc' | 'desc';
  /**
   * Upper bound; mostly how many objects a page may hold.
   *
   * @default 20
   */
  limit?: number;
}

export type AdminAPIKeysPage = CursorPage<AdminAPIKey>;
