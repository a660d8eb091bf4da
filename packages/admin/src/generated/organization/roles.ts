// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { NextCursorPage, NextCursorPageParams } from '@oxide/core';

export type { RoleDeleteResponse } from './projects/roles.ts';

/** A set of permissions that users and groups can hold. */
export interface Role {
  /** Kind of object; a constant. */
  object: 'role';
  /** Identifier, used to give, change or delete the role. */
  id: string;
  /** Name of the role; no two roles share one. */
  name: string;
  /** What the role is for; may be null. */
  description: string | null;
  /** Permissions that the role grants. */
  permissions: Array<string>;
  /** Level at which the role applies, such as `api.organization` or `api.project`. */
  resource_type: string;
  /** Whether the role is built in and can't be changed. */
  predefined_role: boolean;
}

/** A role to create in the organization. */
export interface RoleCreateParams {
  /** Name of the role; no two roles share one. */
  role_name: string;
  /** Permissions that the role grants. */
  permissions: Array<string>;
  /** What the role is for; may be null. */
  description?: string | null;
}

/** Sorting and paging for the organization's roles. */
export interface RoleListParams extends NextCursorPageParams {
  /**
   * Sort direction: `asc` ascending, `desc` descending.
   *
   * @default "asc"
   */
  order?: 'asc' | 'desc';
}

/** Changes to a role of the organization. */
export interface RoleUpdateParams {
  /** All permissions of the role from now on. */
  permissions?: Array<string> | null;
  /** New description of the role. */
  description?: string | null;
  /** New name of the role. */
  role_name?: string | null;
}

export type RolesPage = NextCursorPage<Role>;
