// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { NextCursorPage, NextCursorPageParams } from '@oxide/core';
import type { RoleListResponse as AdminRoleListResponse } from '../groups/roles.ts';

export type { RoleDeleteResponse } from '../groups/roles.ts';
export type { RoleCreateResponse } from '../projects/users/roles.ts';

/** A role to give to a user in the organization. */
export interface RoleCreateParams {
  /** Identifier of the role to give. */
  role_id: string;
}

/** Selects the role to take from a user. */
export interface RoleDeleteParams {
  /** User who loses the role. */
  user_id: string;
}

/** Sorting and paging for a user's roles in the organization. */
export interface RoleListParams extends NextCursorPageParams {
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

/** Selects the user and the role to read. */
export interface RoleRetrieveParams {
  /** User who holds the role. */
  user_id: string;
}

/** A role that a user or group holds. */
export type RoleRetrieveResponse = AdminRoleListResponse;

export declare namespace RoleRetrieveResponse {
  /** One entry per user or group through which the role is inherited, where known. */
  export type AssignmentSource = AdminRoleListResponse.AssignmentSource;
}
