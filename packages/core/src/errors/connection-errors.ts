import { APIError } from './api-error.ts';
import { brandError } from './openai-error.ts';

/** No complete answer came: refused, reset, unknown host, TLS trouble. `cause` is the platform's error. */
export class APIConnectionError extends APIError<undefined, undefined, undefined> {
  override readonly code: string = 'connection_error';

  constructor({ message, cause }: { message?: string | undefined; cause?: unknown } = {}) {
    super(undefined, undefined, message || 'Connection error.', undefined);
    // Not enumerable, as the platform's own `cause` is.
    if (cause !== undefined)
      Object.defineProperty(this, 'cause', { value: cause, configurable: true, writable: true });
  }

  override get retryable(): boolean {
    return true;
  }
}

/** A time limit ran out; the message names which one. */
export class APIConnectionTimeoutError extends APIConnectionError {
  override readonly code: string = 'timeout';

  constructor({ message, cause }: { message?: string | undefined; cause?: unknown } = {}) {
    super({ message: message ?? 'Request timed out.', cause });
  }
}

/** The caller stopped the call through its `signal`. `cause` is the signal's reason. */
export class APIUserAbortError extends APIError<undefined, undefined, undefined> {
  override readonly code: string = 'aborted';

  constructor({ message, cause }: { message?: string | undefined; cause?: unknown } = {}) {
    super(undefined, undefined, message || 'Request was aborted.', undefined);
    if (cause !== undefined)
      Object.defineProperty(this, 'cause', { value: cause, configurable: true, writable: true });
  }

  override get retryable(): boolean {
    return false;
  }
}

brandError(APIConnectionError, 'APIConnectionError');
brandError(APIConnectionTimeoutError, 'APIConnectionTimeoutError');
brandError(APIUserAbortError, 'APIUserAbortError');
