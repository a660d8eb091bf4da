// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Parts } from '@oxide/uploads';
export type { PartCreateParams, UploadPart } from '@oxide/uploads';
