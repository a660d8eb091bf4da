// Written by `pnpm codegen` from the API manifest. Do not edit.

/** Selects the version to download as a zip archive. */
export interface ContentRetrieveParams {
  /** Which skill, by its `id`. */
  skill_id: string;
}
