// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Permissions } from '@oxide/fine-tuning';
export type {
  PermissionCreateParams,
  PermissionCreateResponse,
  PermissionCreateResponsesPage,
  PermissionDeleteParams,
  PermissionDeleteResponse,
  PermissionListParams,
  PermissionListResponse,
  PermissionListResponsesPage,
  PermissionRetrieveResponse,
} from '@oxide/fine-tuning';
export type { PermissionRetrieveParams } from '@oxide/fine-tuning';
