import type { APIError } from '../errors/api-error.ts';
import { type Logger, type LogLevel, logs } from '../logging/logger.ts';
import { redactHeaders, redactURL } from '../logging/redact.ts';
import type { TransportResponse } from '../transport/transport-response.ts';
import type { AttemptEvent, Hooks } from './hooks.ts';
import type { PreparedRequest } from './prepared-request.ts';

/** Tells the hooks and the log about attempts. Bodies are never told, only their size. */
export class AttemptObserver {
  readonly #hooks: Hooks;
  readonly #logger: Logger;
  readonly #level: LogLevel;

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

  retrying(
    request: PreparedRequest,
    attempt: number,
    error: unknown,
    delayMs: number,
    serverAsked: boolean,
  ): void {
    if (logs(this.#level, 'info')) {
      this.#logger.info(
        `${label(request)} attempt ${attempt} failed, next in ${Math.round(delayMs)} ms${serverAsked ? ' as the server asked' : ''}`,
      );
    }
    const { status, requestID } = error as APIError;
    const event = {
      ...createEvent(request, attempt, performance.now(), undefined),
      status,
      requestID: requestID ?? undefined,
      error,
    };
    this.#call(() => this.#hooks.onRetry?.({ ...event, delayMs, serverAsked }));
  }

  #tell(request: PreparedRequest, event: AttemptEvent, response: TransportResponse | undefined): void {
    this.#call(() => this.#hooks.onAttempt?.(event));
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

  #call(hook: () => void): void {
    try {
      hook();
    } catch (error) {
      this.#logger.error('A hook threw; the call goes on.', error);
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
