import { type Logger, type LogLevel, logs } from '../logging/logger.ts';
import { redactHeaders, redactURL } from '../logging/redact.ts';
import type { TransportResponse } from '../transport/transport-response.ts';
import type { AttemptEvent, Hooks } from './hooks.ts';
import type { PreparedRequest } from './prepared-request.ts';

/**
 * Tells the hooks and the log about the attempts of one call. Bodies are never told, only their size. What a
 * hook or the logger throws stays here.
 */
export class AttemptObserver {
  readonly #hooks: Hooks;
  readonly #logger: Logger;
  readonly #level: LogLevel;
  #last: AttemptEvent | undefined;

  constructor(hooks: Hooks, logger: Logger, level: LogLevel) {
    this.#hooks = hooks;
    this.#logger = logger;
    this.#level = level;
  }

  succeeded(request: PreparedRequest, attempt: number, startedAt: number, response: TransportResponse): void {
    this.#tell(request, createEvent(request, attempt, startedAt, response), response);
  }

  failed(
    request: PreparedRequest,
    attempt: number,
    startedAt: number,
    response: TransportResponse | undefined,
    error: unknown,
  ): void {
    this.#tell(request, { ...createEvent(request, attempt, startedAt, response), error }, response);
  }

  /** The attempt that failed last will be followed by another. */
  retrying(request: PreparedRequest, delayMs: number, serverAsked: boolean): void {
    const event = this.#last!;
    this.#guard(() => {
      if (!logs(this.#level, 'info')) return;
      this.#logger.info(
        `${label(request)} attempt ${event.attempt} failed, next in ${Math.round(delayMs)} ms${serverAsked ? ' as the server asked' : ''}`,
      );
    });
    this.#guard(() => this.#hooks.onRetry?.({ ...event, delayMs, serverAsked }));
  }

  #tell(request: PreparedRequest, event: AttemptEvent, response: TransportResponse | undefined): void {
    this.#last = event;
    this.#guard(() => this.#hooks.onAttempt?.(event));
    this.#guard(() => this.#log(request, event, response));
  }

  #log(request: PreparedRequest, event: AttemptEvent, response: TransportResponse | undefined): void {
    if (!logs(this.#level, 'info')) return;
    const outcome =
      event.error === undefined ? `${event.status}` : `failed: ${(event.error as Error).message}`;
    const id = event.requestID ? ` (${event.requestID})` : '';
    this.#logger.info(
      `${label(request)} ${outcome} in ${Math.round(event.durationMs)} ms, attempt ${event.attempt}${id}`,
    );
    if (!logs(this.#level, 'debug')) return;
    this.#logger.debug(`${label(request)} request`, {
      headers: redactHeaders(request.headers, request.secrets),
      body: describeBody(request),
    });
    if (response)
      this.#logger.debug(`${label(request)} response`, {
        status: response.status,
        headers: redactHeaders(response.rawHeaders, request.secrets),
      });
  }

  /** Hooks may be async functions: a rejection that nobody hears would end the process. */
  #guard(tell: () => unknown): void {
    const report = (error: unknown) => {
      if (!logs(this.#level, 'error')) return;
      try {
        this.#logger.error('A hook threw; the call goes on.', error);
      } catch {
        // The logger itself is broken: there is nobody left to tell.
      }
    };
    try {
      const result = tell();
      if (result instanceof Promise) result.catch(report);
    } catch (error) {
      report(error);
    }
  }
}

function createEvent(
  request: PreparedRequest,
  attempt: number,
  startedAt: number,
  response: TransportResponse | undefined,
): AttemptEvent {
  return {
    method: request.method,
    path: redactURL(request.origin + request.path).slice(request.origin.length),
    attempt,
    durationMs: performance.now() - startedAt,
    status: response?.status,
    requestID: response?.header('x-request-id'),
  };
}

function label(request: PreparedRequest): string {
  return `${request.method} ${redactURL(request.origin + request.path)}`;
}

function describeBody({ body }: PreparedRequest): unknown {
  if (body === undefined) return undefined;
  if (typeof body === 'string') return { type: 'text', length: body.length };
  return 'open' in body
    ? { type: 'stream', bytes: body.contentLength }
    : { type: 'bytes', bytes: body.length };
}
