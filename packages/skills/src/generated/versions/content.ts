// Written by `pnpm codegen` from the API manifest. Do not edit.

/** Selects the version to download as a zip archive. */
export interface ContentRetrieveParams {
  /** Skill that the version belongs to. */
  skill_id: string;
}
