// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { NextCursorPage, NextCursorPageParams } from '@oxide/core';

/** A member of a group. */
export interface OrganizationGroupUser {
  /** Identifier of the user. */
  id: string;
  /** Name of the user. */
  name: string;
  /** Email address; null for users without one. */
  email: string | null;
}

export type OrganizationGroupUsersPage = NextCursorPage<OrganizationGroupUser>;

/** A user to add to a group. */
export interface UserCreateParams {
  /** User who joins the group. */
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
  /** Group that the user leaves. */
  group_id: string;
}

/** Confirms that a user left a group. */
export interface UserDeleteResponse {
  /** Kind of object; a constant. */
  object: 'group.user.deleted';
  /** Whether the user has been removed from the group. */
  deleted: boolean;
}

/** Sorting and paging for a group's members. */
export interface UserListParams extends NextCursorPageParams {
  /**
   * Sort direction: `asc` ascending, `desc` descending.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc';
}

/** Selects the member of a group to read. */
export interface UserRetrieveParams {
  /** Group of which the user is a member. */
  group_id: string;
}

/** A member of a group. */
export interface UserRetrieveResponse {
  /** Identifier of the user. */
  id: string;
  /** Name of the user. */
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
