// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Sessions } from '@oxide/realtime';
export type { Session, SessionCreateParams, SessionCreateResponse } from '@oxide/realtime';
