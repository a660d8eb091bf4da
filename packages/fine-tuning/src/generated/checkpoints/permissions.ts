// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ConversationCursorPage, ConversationCursorPageParams, Page } from '@oxide/core';

/** Projects that get access to a checkpoint. Needs an admin key. */
export interface PermissionCreateParams {
  /** Projects that get access. */
  project_ids: Array<string>;
}

/** Permission of a project to use a fine-tuned checkpoint. */
export type PermissionCreateResponse = PermissionListResponse;

export type PermissionCreateResponsesPage = Page<PermissionListResponse>;

/** Selects the permission to withdraw. Needs an admin key. */
export interface PermissionDeleteParams {
  /** Checkpoint that the permission is about. */
  fine_tuned_model_checkpoint: string;
}

/** Confirms that a checkpoint is no longer shared. */
export interface PermissionDeleteResponse {
  /** Identifier of the permission that is gone. */
  id: string;
  /** Kind of object; a constant. */
  object: 'checkpoint.permission';
  /** Whether the permission has been withdrawn. */
  deleted: boolean;
}

/** Filter and paging for a checkpoint's permissions. Needs an admin key. */
export interface PermissionListParams extends ConversationCursorPageParams {
  /** Only permissions of this project. */
  project_id?: string;
  /**
   * Sort direction by creation time.
   *
   * @default "descending"
   */
  order?: 'ascending' | 'descending';
}

/** Permission of a project to use a fine-tuned checkpoint. */
export interface PermissionListResponse {
  /** Identifier, used to withdraw the permission. */
  id: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Project that has access. */
  project_id: string;
  /** Kind of object; a constant. */
  object: 'checkpoint.permission';
}

export type PermissionListResponsesPage = ConversationCursorPage<PermissionListResponse>;

/** One page of checkpoint permissions. */
export interface PermissionRetrieveResponse {
  /** Permissions of this page. */
  data: Array<PermissionRetrieveResponse.Data>;
  /** Kind of object; a constant. */
  object: 'list';
  /** Whether further pages exist. */
  has_more: boolean;
  /** ID of the first object on this page. */
  first_id?: string | null;
  /** ID of the last object on this page; pass it as `after` to get the next one. */
  last_id?: string | null;
}

export declare namespace PermissionRetrieveResponse {
  /** Permission of a project to use a fine-tuned checkpoint. */
  export type Data = PermissionListResponse;
}
