import { OpenAIError } from '@oxide/core';
import { brandError } from '@oxide/core/internal';

/** What kind of failure it was. No code of the API. */
export type WebRTCErrorCode =
  | 'invalid_state'
  | 'not_open'
  | 'send_failed'
  | 'invalid_message'
  | 'signaling_failed'
  | 'negotiation_failed'
  | 'transport_failed'
  | 'connection_closed'
  | 'timeout'
  | 'aborted'
  | 'unsupported_environment';

/** What was going on when it failed. */
export type WebRTCErrorPhase = 'offer' | 'signaling' | 'answer' | 'transport' | 'message' | 'send';

/** A failure on this side of the connection. Errors of the API are events, and come as such. */
export class WebRTCError extends OpenAIError {
  declare readonly name: 'WebRTCError';
  override readonly code: WebRTCErrorCode;
  readonly phase: WebRTCErrorPhase;
  /** What was thrown, told by the platform or given as the reason. Not enumerable: it may hold what must not be logged. */
  declare readonly cause: unknown;

  constructor(code: WebRTCErrorCode, phase: WebRTCErrorPhase, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.phase = phase;
  }
}

brandError(WebRTCError, 'WebRTCError');
