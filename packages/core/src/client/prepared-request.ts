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
  /** Loads who tells hooks and log; undefined when nobody listens. */
  readonly observe: (() => Promise<AttemptObserver>) | undefined;
}

/** How a request becomes that of the next attempt. */
export interface RequestRenewal {
  renew(request: PreparedRequest, retryCount: number): Promise<PreparedRequest>;
  /** The server refused the request with 401. Gives whether the next attempt brings another key. */
  refused(request: PreparedRequest): boolean;
}

/** What is sent; the same for each attempt but for the retry count, unless it is renewed. */
export class PreparedRequest {
  readonly method: string;
  readonly origin: string;
  readonly path: string;
  readonly headers: RequestHeaders;
  readonly body: RequestBody | undefined;
  readonly #renewal: RequestRenewal | undefined;

  constructor(
    method: string,
    origin: string,
    path: string,
    headers: RequestHeaders,
    body: RequestBody | undefined,
    renewal?: RequestRenewal,
  ) {
    this.method = method;
    this.origin = origin;
    this.path = path;
    this.headers = headers;
    this.body = body;
    this.#renewal = renewal;
  }

  /** For the next attempt, before which the key may have run out; undefined when it stays as it is. */
  renewed(retryCount: number): Promise<PreparedRequest> | undefined {
    return this.#renewal?.renew(this, retryCount);
  }

  /** The server refused it with 401. Gives whether another attempt is worth it. */
  refused(): boolean {
    return this.#renewal?.refused(this) ?? false;
  }

  withURL({ origin, pathname, search }: URL): PreparedRequest {
    const { method, headers, body } = this;
    return new PreparedRequest(method, origin, pathname + search, headers, body, this.#renewal);
  }

  withHeaders(headers: RequestHeaders): PreparedRequest {
    const { method, origin, path, body } = this;
    return new PreparedRequest(method, origin, path, headers, body, this.#renewal);
  }

  /** Credentials that it carries; taken out of whatever is shown. Found anew each time: errors and logs alone ask. */
  get secrets(): readonly string[] {
    return findSecrets(this.headers, this.path);
  }

  /**
   * @param retryCount retries before this attempt
   * @param repeatable whether the call has retries left
   */
  forAttempt(retryCount: number, cancellation: Cancellation, repeatable: boolean): TransportRequest {
    const { method, origin, path, body } = this;
    return { method, origin, path, headers: this.#headersOf(retryCount), body, cancellation, repeatable };
  }

  #headersOf(retryCount: number): RequestHeaders {
    // A caller who set or removed the header keeps the last word.
    if (retryCount === 0 || this.headers['x-stainless-retry-count'] !== '0') return this.headers;
    return { ...this.headers, 'x-stainless-retry-count': String(retryCount) };
  }
}
