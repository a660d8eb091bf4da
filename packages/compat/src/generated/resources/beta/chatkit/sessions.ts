// Written by `pnpm codegen` from the API manifest. Do not edit.

export { ChatKitSessions as Sessions } from '@oxide/beta';
export type { SessionCreateParams } from '@oxide/beta';
