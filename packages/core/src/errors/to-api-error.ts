import type { TransportResponse } from '../transport/transport-response.ts';
import { APIError } from './api-error.ts';
import { APIResponseInterruptedError } from './body-errors.ts';
import { cleanCause } from './clean-cause.ts';
import { APIConnectionError, APIConnectionTimeoutError } from './connection-errors.ts';
import { describeCause, isTimeout } from './describe-cause.ts';
import { errorHeaders } from './error-headers.ts';
import { OpenAIError } from './openai-error.ts';

/** Deeper chains repeat themselves. */
const MAX_DEPTH = 5;

/** undici's words for a request that it won't send as it is; sending it again would fail the same way. */
const UNSENDABLE = new Set([
  'UND_ERR_INVALID_ARG',
  'UND_ERR_NOT_SUPPORTED',
  'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH',
]);

/**
 * What the caller gets for something thrown while sending or receiving: errors of ours as they are, the
 * platform's wrapped, by whether the response had begun.
 *
 * @param secrets taken out of what is shown
 */
export function toAPIError(
  thrown: unknown,
  response: TransportResponse | undefined,
  secrets: readonly string[] = [],
): OpenAIError {
  if (thrown instanceof OpenAIError) return thrown;
  const own = findOwnError(thrown);
  if (own) return own;
  const error = cleanCause(thrown, secrets);
  const cause = describeCause(error);
  if (response) {
    return new APIResponseInterruptedError({
      status: response.status,
      headers: errorHeaders(response, secrets),
      message: `The connection ended before the response did: ${cause}`,
      cause: error,
    });
  }
  if (UNSENDABLE.has(String((error as { code?: unknown } | null)?.code)))
    return new OpenAIError(`The request can't be sent: ${cause}`, { cause: error });
  if (isTimeout(error))
    return new APIConnectionTimeoutError({ message: `Request timed out: ${cause}`, cause: error });
  return new APIConnectionError({ message: `Connection error: ${cause}`, cause: error });
}

/** An error of ours that `fetch` put into its own, as it does with what a body throws: a file that can't be read. */
function findOwnError(thrown: unknown): OpenAIError | undefined {
  let cause = (thrown as { cause?: unknown } | null | undefined)?.cause;
  for (let depth = 0; depth < MAX_DEPTH && cause instanceof Error; depth++) {
    if (cause instanceof OpenAIError && !(cause instanceof APIError)) return cause;
    cause = cause.cause;
  }
  return undefined;
}
