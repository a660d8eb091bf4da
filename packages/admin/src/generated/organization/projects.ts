// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ConversationCursorPage, ConversationCursorPageParams } from '@oxide/core';

/** A project of the organization. */
export interface Project {
  /** Identifier, to pass as `project_id`. */
  id: string;
  /** Kind of object; a constant. */
  object: 'organization.project';
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Name of the project, as reports show it; may be null. */
  name?: string | null;
  /** When the project was archived, in Unix seconds; null while it is active. */
  archived_at?: number | null;
  /** Whether the project is `active` or `archived`; may be null. */
  status?: string | null;
  /** External encryption key that is used, by its identifier; null for none. */
  external_key_id?: string | null;
  /** Region in which data is kept and processed. */
  residency?: ProjectResidency;
}

/** A project to create. It can be archived later, but not deleted. */
export interface ProjectCreateParams {
  /** Name of the project, as reports show it. */
  name: string;
  /** Region in which data is kept and processed, if the organization may use it; null for none. */
  residency?: ProjectResidency | null;
  /** External encryption key that is used, by its identifier; null for none. */
  external_key_id?: string | null;
}

/** Paging through projects. */
export interface ProjectListParams extends ConversationCursorPageParams {
  /**
   * Whether archived projects are listed as well.
   *
   * @default false
   */
  include_archived?: boolean;
}

/** Region in which a project's data is kept and, where it says so, processed. */
export type ProjectResidency =
  | 'GLOBAL'
  | 'US_STORAGE_PROCESSING'
  | 'EU_STORAGE_PROCESSING'
  | 'JP_STORAGE'
  | 'KR_STORAGE'
  | 'CA_STORAGE'
  | 'SG_STORAGE'
  | 'IN_STORAGE'
  | 'AU_STORAGE'
  | 'GB_STORAGE'
  | 'AE_STORAGE'
  | 'AE_STORAGE_PROCESSING'
  | 'AU_STORAGE_PROCESSING'
  | 'IN_STORAGE_PROCESSING'
  | 'JP_STORAGE_PROCESSING';

/** Changes to a project. */
export interface ProjectUpdateParams {
  /** New name of the project. */
  name?: string | null;
  /** External encryption key that is used, by its identifier; null for none. */
  external_key_id?: string | null;
}

export type ProjectsPage = ConversationCursorPage<Project>;
