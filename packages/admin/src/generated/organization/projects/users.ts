// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ConversationCursorPage, ConversationCursorPageParams } from '@oxide/core';

/** A member of a project. */
export interface ProjectUser {
  /** Kind of object; a constant. */
  object: 'organization.project.user';
  /** Identifier of the user. */
  id: string;
  /** Role of the user in the project: `owner` or `member`. */
  role: string;
  /** When the member was added, in Unix seconds. */
  added_at: number;
  /** Name of the user. */
  name?: string | null;
  /** Email address of the person. */
  email?: string | null;
}

export type ProjectUsersPage = ConversationCursorPage<ProjectUser>;

/** A user of the organization to add to a project. */
export interface UserCreateParams {
  /** Role in the project: `owner` or `member`. */
  role: string;
  /** Identifier of the user, in place of `email`; may be null. */
  user_id?: string | null;
  /** Email address, in place of `user_id`; may be null. */
  email?: string | null;
}

/** Selects the member to remove; archived projects have none. */
export interface UserDeleteParams {
  /** Project that the user leaves. */
  project_id: string;
}

/** Confirms that a user left a project. */
export interface UserDeleteResponse {
  /** Kind of object; a constant. */
  object: 'organization.project.user.deleted';
  /** Identifier of the user who left. */
  id: string;
  /** Whether the user has been removed from the project. */
  deleted: boolean;
}

/** Paging through a project's members. */
export interface UserListParams extends ConversationCursorPageParams {}

/** Selects the member to read. */
export interface UserRetrieveParams {
  /** Project of which the user is a member. */
  project_id: string;
}

/** New role of a project's member. */
export interface UserUpdateParams {
  /** Project of which the user is a member. */
  project_id: string;
  /** New role in the project: `owner` or `member`. */
  role?: string | null;
}
