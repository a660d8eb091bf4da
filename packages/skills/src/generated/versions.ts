// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams, Uploadable } from '@oxide/core';

/** Confirms that a version was deleted. */
export interface DeletedSkillVersion {
  /** Kind of object; a constant. */
  object: 'skill.version.deleted';
  /** Whether the object has been deleted. */
  deleted: boolean;
  /** Identifier that belongs to the deleted version. */
  id: string;
  /** Number of the version that is gone. */
  version: string;
}

/** One version of a skill; it never changes. */
export interface SkillVersion {
  /** Kind of object; a constant. */
  object: 'skill.version';
  /** Identifier of this version. */
  id: string;
  /** Skill that the version belongs to. */
  skill_id: string;
  /** Number of this version. */
  version: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Name of the skill in this version. */
  name: string;
  /** What this version of the skill is good for. */
  description: string;
}

/** One page of a skill's versions. */
export interface SkillVersionList {
  /** Kind of object; a constant. */
  object: 'list';
  /** Versions of this page. */
  data: Array<SkillVersion>;
  /** ID of the first object on this page. */
  first_id: string | null;
  /** ID of the last object on this page; pass it as `after` to get the next one. */
  last_id: string | null;
  /** Whether further pages exist. */
  has_more: boolean;
}

export type SkillVersionsPage = CursorPage<SkillVersion>;

/** A new version to upload. */
export interface VersionCreateParams {
  /** Files of a directory, or a zip archive. Items: at most 500. */
  files?: Array<Uploadable> | Uploadable;
  /** Whether this becomes the default version. */
  default?: boolean;
}

/** Selects the version to delete. */
export interface VersionDeleteParams {
  /** Skill that the version belongs to. */
  skill_id: string;
}

/** Paging through a skill's versions. */
export interface VersionListParams extends CursorPageParams {
  /** Sort direction by version number: `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

/** Selects the version to describe. */
export interface VersionRetrieveParams {
  /** Skill that the version belongs to. */
  skill_id: string;
}
