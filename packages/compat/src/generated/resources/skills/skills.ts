// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Skills } from '@oxide/skills';
export type {
  DeletedSkill,
  Skill,
  SkillCreateParams,
  SkillList,
  SkillListParams,
  SkillUpdateParams,
  SkillsPage,
} from '@oxide/skills';
