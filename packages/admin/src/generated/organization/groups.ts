// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { NextCursorPage, NextCursorPageParams } from '@oxide/core';

/** A group of users. */
export interface Group {
  /** Identifier of the group. */
  id: string;
  /** Name of the group. */
  name: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Whether your identity provider manages it through SCIM. */
  is_scim_managed: boolean;
  /** Whether the group belongs to the organization or to its tenant. */
  group_type: 'group' | 'tenant_group';
}

/** A group to create. */
export interface GroupCreateParams {
  /** Name of the group. Length: 1 to 255 characters. */
  name: string;
}

/** Confirms that a group was deleted. */
export interface GroupDeleteResponse {
  /** Kind of object; a constant. */
  object: 'group.deleted';
  /** Identifier of the group that is gone. */
  id: string;
  /** Whether the object has been deleted. */
  deleted: boolean;
}

/** Sorting and paging for groups. */
export interface GroupListParams extends NextCursorPageParams {
  /**
   * Sort direction: `asc` ascending, `desc` descending.
   *
   * @default "asc"
   */
  order?: 'asc' | 'desc';
}

/** Changes to a group. */
export interface GroupUpdateParams {
  /** New name of the group. Length: 1 to 255 characters. */
  name: string;
}

/** A group after it was changed. */
export interface GroupUpdateResponse {
  /** Identifier of the group. */
  id: string;
  /** Name of the group after the change. */
  name: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Whether your identity provider manages it through SCIM. */
  is_scim_managed: boolean;
}

export type GroupsPage = NextCursorPage<Group>;
