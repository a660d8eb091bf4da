// Written by `pnpm codegen` from the API manifest. Do not edit.

import type {
  ChatSessionChatKitConfigurationParam,
  ChatSessionExpiresAfterParam,
  ChatSessionRateLimitsParam,
  ChatSessionWorkflowParam,
} from './threads.ts';

/** A ChatKit session to make. */
export interface SessionCreateParams {
  /** Workflow behind the chat session. */
  workflow: ChatSessionWorkflowParam;
  /**
   * Your identifier of the end user; the session has access to what belongs to that user. Length: at least
   * 1 characters.
   */
  user: string;
  /** Lifetime of the session; 10 minutes when left out. */
  expires_after?: ChatSessionExpiresAfterParam;
  /** Limit on requests; 10 per minute when left out. */
  rate_limits?: ChatSessionRateLimitsParam;
  /** Features of ChatKit in this session. */
  chatkit_configuration?: ChatSessionChatKitConfigurationParam;
}
