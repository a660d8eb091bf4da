// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { NextCursorPage, NextCursorPageParams } from '@oxide/core';
import type { RoleListResponse as AdminRoleListResponse } from '../../groups/roles.ts';
import type { Role } from '../../roles.ts';
import type { OrganizationUser } from '../../users.ts';

export type { RoleDeleteResponse } from '../../groups/roles.ts';

/** A role to give to a user in a project. */
export interface RoleCreateParams {
  /** Which project, by its `id`; in grouped results null unless grouped by it. */
  project_id: string;
  /** Identifier of the role to give. */
  role_id: string;
}

/** A role that was given to a user. */
export interface RoleCreateResponse {
  /** Kind of object; a constant. */
  object: 'user.role';
  /** User who got the role. */
  user: OrganizationUser;
  /** Role that the user got. */
  role: Role;
}

/** Selects the role to take from a user in a project. */
export interface RoleDeleteParams {
  /** Which project, by its `id`; in grouped results null unless grouped by it. */
  project_id: string;
  /** Which user, by its `id`; in grouped results null unless grouped by it. */
  user_id: string;
}

/** Sorting and paging for a user's roles in a project. */
export interface RoleListParams extends NextCursorPageParams {
  /** Which project, by its `id`; in grouped results null unless grouped by it. */
  project_id: string;
  /** Sort direction, mostly by creation time: `asc` oldest first, `desc` newest first. */
  order?: 'asc' | 'desc';
}

/** A role that a user or group holds. */
export type RoleListResponse = AdminRoleListResponse;

export declare namespace RoleListResponse {
  /** Users or groups through which the role is inherited, where known. */
  export type AssignmentSource = AdminRoleListResponse.AssignmentSource;
}

export type RoleListResponsesPage = NextCursorPage<AdminRoleListResponse>;

/** Selects the project, the user and the role to read. */
export interface RoleRetrieveParams {
  /** Which project, by its `id`; in grouped results null unless grouped by it. */
  project_id: string;
  /** Which user, by its `id`; in grouped results null unless grouped by it. */
  user_id: string;
}

/** A role that a user or group holds. */
export type RoleRetrieveResponse = AdminRoleListResponse;

export declare namespace RoleRetrieveResponse {
  /** Users or groups through which the role is inherited, where known. */
  export type AssignmentSource = AdminRoleListResponse.AssignmentSource;
}
