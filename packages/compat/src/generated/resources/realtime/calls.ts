// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Calls } from '@oxide/realtime';
export type { CallAcceptParams, CallCreateParams, CallReferParams, CallRejectParams } from '@oxide/realtime';
