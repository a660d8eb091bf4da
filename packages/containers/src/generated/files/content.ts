// Written by `pnpm codegen` from the API manifest. Do not edit.

/** Selects the file to download. */
export interface ContentRetrieveParams {
  /** Container that holds the file. */
  container_id: string;
}
