// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Invites } from '@oxide/admin';
export type {
  Invite,
  InviteCreateParams,
  InviteDeleteResponse,
  InviteListParams,
  InvitesPage,
} from '@oxide/admin';
