// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { NextCursorPage, NextCursorPageParams } from '@oxide/core';
import type { Role } from '../roles.ts';

/** A role to give to a group in the organization. */
export interface RoleCreateParams {
  /** Identifier of the role to give. */
  role_id: string;
}

/** A role that was given to a group. */
export interface RoleCreateResponse {
  /** Kind of object; a constant. */
  object: 'group.role';
  /** Group that got the role. */
  group: RoleCreateResponse.Group;
  /** Role that the group got. */
  role: Role;
}

export declare namespace RoleCreateResponse {
  /** A group that holds a role. */
  export interface Group {
    /** Kind of object; a constant. */
    object: 'group';
    /** Identifier of the group. */
    id: string;
    /** Name of the group. */
    name: string;
    /** Creation time in Unix seconds. */
    created_at: number;
    /** Whether your identity provider manages it through SCIM. */
    scim_managed: boolean;
  }
}

/** Selects the role to take from a group. */
export interface RoleDeleteParams {
  /** Group that loses the role. */
  group_id: string;
}

/** Confirms that a role was taken away. */
export interface RoleDeleteResponse {
  /** Kind of assignment that was removed, such as `group.role.deleted`. */
  object: string;
  /** Whether the role has been taken away. */
  deleted: boolean;
}

/** Sorting and paging for a group's roles in the organization. */
export interface RoleListParams extends NextCursorPageParams {
  /** Sort direction: `asc` ascending, `desc` descending. */
  order?: 'asc' | 'desc';
}

/** A role that a user or group holds. */
export interface RoleListResponse {
  /** Identifier of the role. */
  id: string;
  /** Name of the role. */
  name: string;
  /** Permissions that the role grants. */
  permissions: Array<string>;
  /** Kind of resource to which the role applies. */
  resource_type: string;
  /** Whether the role is built in and can't be changed. */
  predefined_role: boolean;
  /** What the role is for; may be null. */
  description: string | null;
  /** When the role was created, in Unix seconds; may be null. */
  created_at: number | null;
  /** When the role was last changed, in Unix seconds; may be null. */
  updated_at: number | null;
  /** Identifier of who created the role; may be null. */
  created_by: string | null;
  /** Details of the user who created the role, where known. */
  created_by_user_obj: { [key: string]: unknown } | null;
  /** Data kept with the role; may be null. */
  metadata: { [key: string]: unknown } | null;
  /** One entry per user or group through which the role is inherited, where known. */
  assignment_sources: Array<RoleListResponse.AssignmentSource> | null;
}

export declare namespace RoleListResponse {
  /** One entry per user or group through which the role is inherited, where known. */
  export interface AssignmentSource {
    /** User or group that holds the role. */
    principal_id: string;
    /** Whether the holder is a user or a group. */
    principal_type: string;
  }
}

export type RoleListResponsesPage = NextCursorPage<RoleListResponse>;

/** Selects the group and the role to read. */
export interface RoleRetrieveParams {
  /** Group that holds the role. */
  group_id: string;
}

/** A role that a user or group holds. */
export type RoleRetrieveResponse = RoleListResponse;

export declare namespace RoleRetrieveResponse {
  /** One entry per user or group through which the role is inherited, where known. */
  export type AssignmentSource = RoleListResponse.AssignmentSource;
}
