// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { NextCursorPage, NextCursorPageParams } from '@oxide/core';
import type { RoleListResponse as AdminRoleListResponse } from '../../groups/roles.ts';
import type { Role } from '../../roles.ts';
import type { OrganizationUser } from '../../users.ts';

export type { RoleDeleteResponse } from '../../groups/roles.ts';

/** A role to give to a user in a project. */
export interface RoleCreateParams {
  /** Project in which the user gets the role. */
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
  /** Project in which the user loses the role. */
  project_id: string;
  /** User who loses the role. */
  user_id: string;
}

/** Sorting and paging for a user's roles in a project. */
export interface RoleListParams extends NextCursorPageParams {
  /** Project in which the user's roles are listed. */
  project_id: string;
  /** Sort direction: `asc` ascending, `desc` descending. */
  order?: 'asc' | 'desc';
}

/** A role that a user or group holds. */
export type RoleListResponse = AdminRoleListResponse;

export declare namespace RoleListResponse {
  /** One entry per user or group through which the role is inherited, where known. */
  export type AssignmentSource = AdminRoleListResponse.AssignmentSource;
}

export type RoleListResponsesPage = NextCursorPage<AdminRoleListResponse>;

/** Selects the project, the user and the role to read. */
export interface RoleRetrieveParams {
  /** Project in which the user holds the role. */
  project_id: string;
  /** User who holds the role. */
  user_id: string;
}

/** A role that a user or group holds. */
export type RoleRetrieveResponse = AdminRoleListResponse;

export declare namespace RoleRetrieveResponse {
  /** One entry per user or group through which the role is inherited, where known. */
  export type AssignmentSource = AdminRoleListResponse.AssignmentSource;
}
