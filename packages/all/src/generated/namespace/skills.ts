// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as SkillsAPI from '@oxide/skills';

type DeletedSkill = SkillsAPI.DeletedSkill;
type Skill = SkillsAPI.Skill;
type SkillCreateParams = SkillsAPI.SkillCreateParams;
type SkillList = SkillsAPI.SkillList;
type SkillListParams = SkillsAPI.SkillListParams;
type SkillUpdateParams = SkillsAPI.SkillUpdateParams;
type SkillsPage = SkillsAPI.SkillsPage;
type DeletedSkillVersion = SkillsAPI.DeletedSkillVersion;
type SkillVersion = SkillsAPI.SkillVersion;
type SkillVersionList = SkillsAPI.SkillVersionList;
type SkillVersionsPage = SkillsAPI.SkillVersionsPage;
type VersionCreateParams = SkillsAPI.VersionCreateParams;
type VersionDeleteParams = SkillsAPI.VersionDeleteParams;
type VersionListParams = SkillsAPI.VersionListParams;
type VersionRetrieveParams = SkillsAPI.VersionRetrieveParams;
type ContentRetrieveParams = SkillsAPI.ContentRetrieveParams;

export type Skills = SkillsAPI.Skills;
export declare namespace Skills {
  export {
    DeletedSkill,
    DeletedSkillVersion,
    Skill,
    SkillCreateParams,
    SkillList,
    SkillListParams,
    SkillUpdateParams,
    SkillVersion,
    SkillVersionList,
    SkillVersionsPage,
    SkillsPage,
    VersionCreateParams,
    VersionDeleteParams,
    VersionListParams,
    VersionRetrieveParams,
  };

  export type Content = SkillsAPI.Skills['content'];

  export type Versions = SkillsAPI.Skills['versions'];
  export namespace Versions {
    export {
      ContentRetrieveParams,
      DeletedSkillVersion,
      SkillVersion,
      SkillVersionList,
      SkillVersionsPage,
      VersionCreateParams,
      VersionDeleteParams,
      VersionListParams,
      VersionRetrieveParams,
    };

    export type Content = SkillsAPI.Skills['versions']['content'];
    export namespace Content {
      export {
        ContentRetrieveParams,
      };
    }
  }
}
