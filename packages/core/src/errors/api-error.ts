import { brandError, OpenAIError } from './openai-error.ts';

/** Characters of a body that a message repeats. */
const MAX_MESSAGE_LENGTH = 4_096;

/**
 * A call that failed: the API answered with an error, or no usable answer came.
 *
 * `status`, `headers` and `requestID` are there when a response was received.
 * Source: https://platform.openai.com/docs/guides/error-codes
 */
export class APIError<
  TStatus extends number | undefined = number | undefined,
  THeaders extends Headers | undefined = Headers | undefined,
  TError extends object | undefined = object | undefined,
> extends OpenAIError {
  /** HTTP status of the response. */
  readonly status: TStatus;
  /** Headers of the response, without cookies. */
  readonly headers: THeaders;
  /** The `error` member of the response's JSON body: an object, unless the server sends something else. */
  readonly error: TError;
  override readonly code: string | null | undefined;
  /** The parameter that the API complains about. */
  readonly param: string | null | undefined;
  readonly type: string | undefined;
  /** The `x-request-id` of the response, to give to the API's support. */
  readonly requestID: string | null | undefined;
  /** Attempts of this call, the failed one included. */
  readonly attempts: number | undefined;
  /** Milliseconds the server asked to wait before the next try. */
  readonly retryAfterMs: number | undefined;

  /**
   * The error of the class for a status; one of the connection when there was no response.
   *
   * @param body the parsed JSON body
   * @param message used when there is no body
   */
  declare static generate: (
    status: number | undefined,
    body: object | undefined,
    message: string | undefined,
    headers: Headers | undefined,
  ) => APIError;

  constructor(status: TStatus, error: TError, message: string | undefined, headers: THeaders) {
    super(describe(status, error, message));
    this.status = status;
    this.headers = headers;
    this.requestID = headers?.get('x-request-id');
    this.error = error;
    const fields = error as { code?: string | null; param?: string | null; type?: string } | undefined;
    this.code = fields?.code;
    this.param = fields?.param;
    this.type = fields?.type;
  }

  /** Whether the same request may succeed when it is sent again. */
  get retryable(): boolean {
    const { status } = this;
    return status !== undefined && (status === 408 || status === 409 || status === 429 || status >= 500);
  }
}

function describe(
  status: number | undefined,
  error: object | undefined,
  message: string | undefined,
): string {
  const own = (error as { message?: unknown } | undefined)?.message;
  const text = own
    ? typeof own === 'string'
      ? own
      : JSON.stringify(own)
    : error
      ? JSON.stringify(error)
      : message;
  if (status && text) return `${status} ${shorten(text)}`;
  if (status) return `${status} status code (no body)`;
  return text ? shorten(text) : '(no status code or body)';
}

/** A proxy's error page can be a megabyte, and messages go into logs. */
function shorten(text: string): string {
  // As an escape: one letter beyond Latin-1 makes an engine hold the whole file in two bytes a letter.
  return text.length <= MAX_MESSAGE_LENGTH
    ? text
    : `${text.slice(0, MAX_MESSAGE_LENGTH)}\u2026 (${text.length} characters)`;
}

brandError(APIError, 'APIError');
