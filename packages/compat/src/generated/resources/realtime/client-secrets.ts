// Written by `pnpm codegen` from the API manifest. Do not edit.

export { ClientSecrets } from '@oxide/realtime';
export type {
  ClientSecretCreateParams,
  ClientSecretCreateResponse,
  RealtimeSessionCreateResponse,
  RealtimeTranscriptionSessionCreateResponse,
  RealtimeTranscriptionSessionTurnDetection,
} from '@oxide/realtime';
