// Written by `pnpm codegen` from the API manifest. Do not edit.

import type {
  RealtimeTranslationClientSecretCreateRequest,
  RealtimeTranslationSessionCreateRequest,
} from '../realtime.ts';

/** Short-lived key to make, for a translation session. */
export interface ClientSecretCreateParams {
  /** Configuration of the translation session. */
  session: RealtimeTranslationSessionCreateRequest;
  /** Until when the key can open sessions. */
  expires_after?: ClientSecretCreateParams.ExpiresAfter;
}

export declare namespace ClientSecretCreateParams {
  /** Until when the key can open sessions. */
  export type ExpiresAfter = RealtimeTranslationClientSecretCreateRequest.ExpiresAfter;
}
