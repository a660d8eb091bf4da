// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams, Uploadable } from '@oxide/core';

/** Confirms that a skill was deleted. */
export interface DeletedSkill {
  /** Kind of object; a constant. */
  object: 'skill.deleted';
  /** Whether the object has been deleted. */
  deleted: boolean;
  /** Identifier of the skill that is gone. */
  id: string;
}

/** Instructions and files that teach the model a task, in versions. */
export interface Skill {
  /** Identifier, to pass as `skill_id`. */
  id: string;
  /** Kind of object; a constant. */
  object: 'skill';
  /** Name of the skill. */
  name: string;
  /** What the skill is good for; the model decides by it when to use it. */
  description: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Version that is used when none is named. */
  default_version: string;
  /** Newest version that exists. */
  latest_version: string;
}

/** A skill to upload. */
export interface SkillCreateParams {
  /** Files of a directory, or a zip archive. Items: at most 500. */
  files?: Array<Uploadable> | Uploadable;
}

/** One page of skills. */
export interface SkillList {
  /** Kind of object; a constant. */
  object: 'list';
  /** Skills of this page. */
  data: Array<Skill>;
  /** ID of the first object on this page. */
  first_id: string | null;
  /** ID of the last object on this page; pass it as `after` to get the next one. */
  last_id: string | null;
  /** Whether further pages exist. */
  has_more: boolean;
}

/** Paging through skills. */
export interface SkillListParams extends CursorPageParams {
  /** Sort direction by creation time: `asc` oldest first, `desc` newest first. */
  order?: 'asc' | 'desc';
}

/** Which version becomes the default. */
export interface SkillUpdateParams {
  /** Number of the version that becomes the default. */
  default_version: string;
}

export type SkillsPage = CursorPage<Skill>;
