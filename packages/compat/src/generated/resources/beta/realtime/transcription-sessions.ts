// Written by `pnpm codegen` from the API manifest. Do not edit.

export { TranscriptionSessions } from '@oxide/realtime';
export type { TranscriptionSession, TranscriptionSessionCreateParams } from '@oxide/realtime';
