import type { Backoff } from '../backoff/backoff.ts';
import { findSecrets } from '../logging/redact.ts';
import type { RetryBudget } from '../policy/retry-budget.ts';
import type { Cancellation } from '../transport/cancellation.ts';
import type { Send } from '../transport/middleware.ts';
import type { RequestBody, RequestHeaders, TransportRequest } from '../transport/transport.ts';
import type { AttemptObserver } from './attempt-observer.ts';
import type { TimeLimits } from './time-limits.ts';

/** How one call is sent: the request's options over the client's. */
export interface CallSettings {
  readonly send: Send;
  readonly limits: TimeLimits;
  readonly maxRetries: number;
  readonly maxRetryAfterMs: number;
  readonly backoff: Backoff;
  readonly retryBudget: RetryBudget | undefined;
  readonly signal: AbortSignal | null | undefined;
  /** Undefined when nobody listens: then nothing is told and nothing is built to be told. */
  readonly observer: AttemptObserver | undefined;
}

/** Headers with a key that is given anew. */
export type RenewHeaders = (headers: RequestHeaders) => Promise<RequestHeaders>;

/** What is sent; the same for each attempt but for the retry count, and for a key that a function gives. */
export class PreparedRequest {
  readonly method: string;
  readonly origin: string;
  readonly path: string;
  readonly headers: RequestHeaders;
  readonly body: RequestBody | undefined;
  readonly #renewHeaders: RenewHeaders | undefined;

  constructor(
    method: string,
    origin: string,
    path: string,
    headers: RequestHeaders,
    body: RequestBody | undefined,
    renewHeaders?: RenewHeaders,
  ) {
    this.method = method;
    this.origin = origin;
    this.path = path;
    this.headers = headers;
    this.body = body;
    this.#renewHeaders = renewHeaders;
  }

  /** For the next attempt, before which the key may have run out; undefined when it is a fixed one. */
  renewed(): Promise<PreparedRequest> | undefined {
    return this.#renewHeaders?.(this.headers).then(
      (headers) =>
        new PreparedRequest(this.method, this.origin, this.path, headers, this.body, this.#renewHeaders),
    );
  }

  /** Credentials that it carries; taken out of whatever is shown. Found anew each time: errors and logs alone ask. */
  get secrets(): readonly string[] {
    return findSecrets(this.headers, this.path);
  }

  forAttempt(attempt: number, cancellation: Cancellation): TransportRequest {
    const { method, origin, path, body } = this;
    return { method, origin, path, headers: this.#headersOf(attempt), body, cancellation };
  }

  #headersOf(attempt: number): RequestHeaders {
    // A caller who set or removed the header keeps the last word.
    if (attempt === 1 || this.headers['x-stainless-retry-count'] !== '0') return this.headers;
    return { ...this.headers, 'x-stainless-retry-count': String(attempt - 1) };
  }
}
