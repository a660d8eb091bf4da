// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { NextCursorPage, NextCursorPageParams } from '@oxide/core';
import type {
  RoleCreateResponse as AdminRoleCreateResponse,
  RoleListResponse as AdminRoleListResponse,
} from '../../groups/roles.ts';

export type { RoleDeleteResponse } from '../../groups/roles.ts';

/** A role to give to a group in a project. */
export interface RoleCreateParams {
  /** Project in which the group gets the role. */
  project_id: string;
  /** Identifier of the role to give. */
  role_id: string;
}

/** A role that was given to a group. */
export type RoleCreateResponse = AdminRoleCreateResponse;

export declare namespace RoleCreateResponse {
  /** A group that holds a role. */
  export type Group = AdminRoleCreateResponse.Group;
}

/** Selects the role to take from a group in a project. */
export interface RoleDeleteParams {
  /** Project in which the group loses the role. */
  project_id: string;
  /** Group that loses the role. */
  group_id: string;
}

/** Sorting and paging for a group's roles in a project. */
export interface RoleListParams extends NextCursorPageParams {
  /** Project in which the group's roles are listed. */
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

/** Selects the project, the group and the role to read. */
export interface RoleRetrieveParams {
  /** Project in which the group holds the role. */
  project_id: string;
  /** Group that holds the role. */
  group_id: string;
}

/** A role that a user or group holds. */
export type RoleRetrieveResponse = AdminRoleListResponse;

export declare namespace RoleRetrieveResponse {
  /** One entry per user or group through which the role is inherited, where known. */
  export type AssignmentSource = AdminRoleListResponse.AssignmentSource;
}
