// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { NextCursorPage, NextCursorPageParams } from '@oxide/core';

/** A member of a group. */
export interface OrganizationGroupUser {
  /** Identifier of the user. */
  id: string;
  /** Name by which this is called or shown. */
  name: string;
  /** Email address; null for users without one. */
  email: string | null;
}

export type OrganizationGroupUsersPage = NextCursorPage<OrganizationGroupUser>;

/** A user to add to a group. */
export interface UserCreateParams {
  /** Which user, by its `id`; in grouped results null unless grouped by it. */
  user_id: string;
}

/** Confirms that a user joined a group. */
export interface UserCreateResponse {
  /** Kind of object; a constant. */
  object: 'group.user';
  /** User who joined. */
  user_id: string;
  /** Group that was joined. */
  group_id: string;
}

/** Selects the member to remove from a group. */
export interface UserDeleteParams {
  /** Which group, by its `id`. */
  group_id: string;
}

/** Confirms that a user left a group. */
export interface UserDeleteResponse {
  /** Kind of object; a constant. */
  object: 'group.user.deleted';
  /** Whether the object has been deleted. */
  deleted: boolean;
}

/** Sorting and paging for a group's members. */
export interface UserListParams extends NextCursorPageParams {
  /**
   * Sort direction, mostly by creation time: `asc` oldest first, `desc` newest first.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc';
}

/** Selects the member of a group to read. */
export interface UserRetrieveParams {
  /** Which group, by its `id`. */
  group_id: string;
}

/** A member of a group. */
export interface UserRetrieveResponse {
  /** Identifier of the user. */
  id: string;
  /** Name by which this is called or shown. */
  name: string;
  /** Email address; null for users without one. */
  email: string | null;
  /** Address of the profile picture; null for none. */
  picture: string | null;
  /** Whether this is a service account and not a person; null when unknown. */
  is_service_account: boolean | null;
  /** Whether the user belongs to the organization or to its tenant. */
  user_type: 'user' | 'tenant_user';
}
