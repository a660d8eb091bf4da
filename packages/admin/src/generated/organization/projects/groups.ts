// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { NextCursorPage, NextCursorPageParams } from '@oxide/core';

/** A group that gets access to a project. */
export interface GroupCreateParams {
  /** Group that gets access. */
  group_id: string;
  /** Identifier of the project role that the group gets. */
  role: string;
}

/** Selects the group that loses access to a project. */
export interface GroupDeleteParams {
  /** Project to which the group loses access. */
  project_id: string;
}

/** Confirms that a group lost access to a project. */
export interface GroupDeleteResponse {
  /** Kind of object; a constant. */
  object: 'project.group.deleted';
  /** Whether the group has lost access to the project. */
  deleted: boolean;
}

/** Sorting and paging for the groups with access to a project. */
export interface GroupListParams extends NextCursorPageParams {
  /**
   * Sort direction: `asc` ascending, `desc` descending.
   *
   * @default "asc"
   */
  order?: 'asc' | 'desc';
}

/** Selects the project and the group to read. */
export interface GroupRetrieveParams {
  /** Project to which the group has access. */
  project_id: string;
  /**
   * Whether the group belongs to the organization or to its tenant.
   *
   * @default "group"
   */
  group_type?: 'group' | 'tenant_group';
}

/** Access of a group to a project. */
export interface ProjectGroup {
  /** Kind of object; a constant. */
  object: 'project.group';
  /** Project to which it has access. */
  project_id: string;
  /** Group that has access. */
  group_id: string;
  /** Name of the group. */
  group_name: string;
  /** Whether the group belongs to the organization or to its tenant. */
  group_type: 'group' | 'tenant_group';
  /** When access was given, in Unix seconds. */
  created_at: number;
}

export type ProjectGroupsPage = NextCursorPage<ProjectGroup>;
