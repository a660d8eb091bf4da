// Written by `pnpm codegen` from the API manifest. Do not edit.

/** Selects the file to download. */
export interface ContentRetrieveParams {
  /** Which container, by its `id`. */
  container_id: string;
}
