import { APIError } from './api-error.ts';
import { brandError } from './openai-error.ts';

interface BodyErrorDetails {
  status: number;
  headers: Headers;
  message: string;
  cause?: unknown;
}

/** The answer arrived whole and is not what its content type says: JSON that can't be parsed. */
export class APIResponseParseError extends APIError<number, Headers, undefined> {
  override readonly code: string = 'invalid_response';

  constructor({ status, headers, message, cause }: BodyErrorDetails) {
    super(status, undefined, message, headers);
    if (cause !== undefined)
      Object.defineProperty(this, 'cause', { value: cause, configurable: true, writable: true });
  }

  override get retryable(): boolean {
    return false;
  }
}

/** The connection ended in the middle of the answer. What arrived before was delivered. */
export class APIResponseInterruptedError extends APIError<number, Headers, undefined> {
  override readonly code: string = 'response_interrupted';

  constructor({ status, headers, message, cause }: BodyErrorDetails) {
    super(status, undefined, message, headers);
    if (cause !== undefined)
      Object.defineProperty(this, 'cause', { value: cause, configurable: true, writable: true });
  }

  override get retryable(): boolean {
    return true;
  }
}

brandError(APIResponseParseError, 'APIResponseParseError');
brandError(APIResponseInterruptedError, 'APIResponseInterruptedError');
