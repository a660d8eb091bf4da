// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Groups } from '@oxide/admin';
export type {
  Group,
  GroupCreateParams,
  GroupDeleteResponse,
  GroupListParams,
  GroupUpdateParams,
  GroupUpdateResponse,
  GroupsPage,
} from '@oxide/admin';
