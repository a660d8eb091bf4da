// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { NextCursorPageParams } from '@oxide/core';

/** A role to create in a project. */
export interface RoleCreateParams {
  /** Name of the role; no two roles share one. */
  role_name: string;
  /** Permissions that the role grants. */
  permissions: Array<string>;
  /** What the role is for; may be null. */
  description?: string | null;
}

/** Selects the role to delete; built-in ones stay. */
export interface RoleDeleteParams {
  /** Project that holds the role. */
  project_id: string;
}

/** Confirms that a role was deleted. */
export interface RoleDeleteResponse {
  /** Kind of object; a constant. */
  object: 'role.deleted';
  /** Identifier of the role that is gone. */
  id: string;
  /** Whether the object has been deleted. */
  deleted: boolean;
}

/** Sorting and paging for a project's roles. */
export interface RoleListParams extends NextCursorPageParams {
  /**
   * Sort direction: `asc` ascending, `desc` descending.
   *
   * @default "asc"
   */
  order?: 'asc' | 'desc';
}

/** Selects the role to read. */
export interface RoleRetrieveParams {
  /** Project that holds the role. */
  project_id: string;
}

/** Changes to a role of a project. */
export interface RoleUpdateParams {
  /** Project that holds the role. */
  project_id: string;
  /** All permissions of the role from now on. */
  permissions?: Array<string> | null;
  /** New description of the role. */
  description?: string | null;
  /** New name of the role. */
  role_name?: string | null;
}
