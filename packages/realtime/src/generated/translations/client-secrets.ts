// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { RealtimeTranslationSessionCreateRequest } from '../realtime.ts';

/** Short-lived key to make, for a translation session. */
export interface ClientSecretCreateParams {
  /** Configuration of the translation session. */
  session: RealtimeTranslationSessionCreateRequest;
  /** Until when the key can open sessions. */
  expires_after?: ClientSecretCreateParams.ExpiresAfter;
}

export declare namespace ClientSecretCreateParams {
  /** Until when the key can open sessions. */
  export interface ExpiresAfter {
    /** Moment from which the lifetime is counted. */
    anchor?: 'created_at';
    /**
     * Seconds from its creation, 10 to 7200.
     *
     * @default 600
     */
    seconds?: number;
  }
}
