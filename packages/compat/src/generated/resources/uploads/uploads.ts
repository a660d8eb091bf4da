// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Uploads } from '@oxide/uploads';
export type { Upload, UploadCompleteParams, UploadCreateParams } from '@oxide/uploads';
