import { brandError, OpenAIError } from '@oxide/core/internal';
import type { RealtimeError } from '../generated/index.ts';

/** An `error` event of the API, or what went wrong with the connection (then `error` is undefined). */
export class OpenAIRealtimeError extends OpenAIError {
  override readonly code: string | null | undefined;
  /** What the API says. */
  error?: RealtimeError | undefined;
  /** Identifier of the event. */
  event_id?: string | undefined;

  /** @param event the event of the API, if it was one */
  constructor(message: string, event: { error?: RealtimeError; event_id?: string } | null, cause?: unknown) {
    super(message, { cause });
    this.error = event?.error;
    this.event_id = event?.event_id;
    this.code = event?.error?.code;
  }
}

brandError(OpenAIRealtimeError, 'OpenAIRealtimeError');
