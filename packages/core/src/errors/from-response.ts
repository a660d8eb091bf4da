import { redactSecrets } from '../logging/redact.ts';
import type { TransportResponse } from '../transport/transport-response.ts';
import { APIError } from './api-error.ts';
import { APIConnectionError } from './connection-errors.ts';
import { errorHeaders } from './error-headers.ts';
import { OpenAIError } from './openai-error.ts';
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from './status-errors.ts';

/** An error page longer than this tells nothing more. */
const MAX_ERROR_BYTES = 1_048_576;

/** The error that an unsuccessful response stands for, without the credentials that the server may repeat. */
export async function errorFromResponse(
  response: TransportResponse,
  secrets: readonly string[],
): Promise<APIError> {
  const text = redactSecrets(await readText(response), secrets);
  return createStatusError(response.status, parseObject(text), text, errorHeaders(response, secrets));
}

/** The status says enough when the body can't be read; only a stop on purpose is more important. */
async function readText(response: TransportResponse): Promise<string> {
  try {
    await response.buffer(MAX_ERROR_BYTES);
    return await response.text();
  } catch (error) {
    if (error instanceof OpenAIError) throw error;
    return '';
  }
}

/**
 * The class for a status.
 *
 * @param body the parsed JSON body, if it is an object or a list
 * @param text the body as text, used when there is no such object
 */
export function createStatusError(
  status: number,
  body: Record<string, unknown> | undefined,
  text: string | undefined,
  headers: Headers,
): APIError {
  // Some servers put the fields of the error at the root, others nothing but a text.
  const error = body && ((body.error ?? body) as object);
  const ErrorClass = classes[status] ?? (status >= 500 ? InternalServerError : APIError);
  return new ErrorClass(status, error, body === undefined ? text : undefined, headers);
}

type StatusErrorClass = new (
  status: number,
  error: object | undefined,
  message: string | undefined,
  headers: Headers,
) => APIError;

const classes: Record<number, StatusErrorClass> = {
  400: BadRequestError as unknown as StatusErrorClass,
  401: AuthenticationError as unknown as StatusErrorClass,
  403: PermissionDeniedError as unknown as StatusErrorClass,
  404: NotFoundError as unknown as StatusErrorClass,
  409: ConflictError as unknown as StatusErrorClass,
  422: UnprocessableEntityError as unknown as StatusErrorClass,
  429: RateLimitError as unknown as StatusErrorClass,
};

/** The JSON object or list that the text is; undefined when it is none. */
export function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

// Here, as its classes are made of this one.
APIError.generate = (status, body, message, headers) =>
  status && headers
    ? createStatusError(status, body as Record<string, unknown> | undefined, message, headers)
    : new APIConnectionError({ message, cause: body });
