// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Files } from '@oxide/containers';
export type {
  FileCreateParams,
  FileCreateResponse,
  FileDeleteParams,
  FileListParams,
  FileListResponse,
  FileListResponsesPage,
  FileRetrieveParams,
  FileRetrieveResponse,
} from '@oxide/containers';
