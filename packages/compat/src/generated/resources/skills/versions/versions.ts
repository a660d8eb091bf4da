// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Versions } from '@oxide/skills';
export type {
  DeletedSkillVersion,
  SkillVersion,
  SkillVersionList,
  SkillVersionsPage,
  VersionCreateParams,
  VersionDeleteParams,
  VersionListParams,
  VersionRetrieveParams,
} from '@oxide/skills';
