import type { HttpCall } from '../client/http-call.ts';
import { startTimer, timeoutError } from '../client/time-limits.ts';
import { APIError } from '../errors/api-error.ts';
import { APIResponseParseError } from '../errors/body-errors.ts';
import { APIUserAbortError } from '../errors/connection-errors.ts';
import { toAPIError } from '../errors/to-api-error.ts';
import type { BodySource } from '../transport/body-source.ts';
import type { TransportResponse } from '../transport/transport-response.ts';
import { type ServerSentEvent, SSEDecoder } from './sse-decoder.ts';

/** Marks the end of a chat stream; no JSON. */
const DONE_SENTINEL = '[DONE]';
/** The connection waits when this many events are not read yet… */
const PAUSE_AT = 1_024;
/** … or this many characters, … */
const PAUSE_AT_LENGTH = 4 * 1024 * 1024;
/** … and goes on when so few are left. */
const RESUME_AT = 256;
/** What may follow the sentinel before the connection is given up instead of kept for the next call. */
const DRAIN_MS = 1_000;

type Waiter<T> = { resolve(result: IteratorResult<T, undefined>): void; reject(error: unknown): void };

/**
 * The items of a streamed response, parsed when they are asked for. An iterator by hand and not an async
 * generator, which takes three times as long per item.
 *
 * Backpressure: the connection is paused while items wait to be read. The clocks (first event, idle) run
 * only while somebody waits for an event.
 */
export class EventStream<T> implements AsyncIterator<T, undefined> {
  readonly #response: TransportResponse;
  readonly #call: HttpCall;
  readonly #withName: boolean;
  readonly #source: BodySource;
  readonly #decoder: SSEDecoder;
  #events: ServerSentEvent[] = [];
  #head = 0;
  #waitingLength = 0;
  #waiter: Waiter<T> | undefined;
  #paused = false;
  #sentinel = false;
  #ended = false;
  #failure: { readonly error: unknown } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince = 0;
  #received = false;

  constructor(response: TransportResponse, call: HttpCall, withName: boolean) {
    this.#response = response;
    this.#call = call;
    this.#withName = withName;
    this.#source = response.takeSource();
    this.#decoder = new SSEDecoder((event) => this.#accept(event));
    this.#waitingSince = performance.now();
    this.#arm(this.#limitMs());
    this.#source.start({
      chunk: (bytes) => this.#decode(bytes),
      end: () => this.#end(),
      error: (error) => this.#fail(error),
    });
  }

  /** Ends the stream without an error and gives the connection up. */
  abort(): void {
    this.#call.cancel(new APIUserAbortError());
  }

  next(): Promise<IteratorResult<T, undefined>> {
    if (this.#head < this.#events.length) {
      try {
        return Promise.resolve({ value: this.#take(), done: false });
      } catch (error) {
        return Promise.reject(this.#stop(error));
      }
    }
    if (this.#ended) return this.#atEnd();
    return new Promise((resolve, reject) => {
      this.#waiter = { resolve, reject };
      this.#waitingSince = performance.now();
    });
  }

  /** Leaving a loop early gives the connection up. */
  return(): Promise<IteratorResult<T, undefined>> {
    this.#drop();
    if (!this.#ended && !this.#sentinel) this.abort();
    this.#close();
    return Promise.resolve({ value: undefined, done: true });
  }

  #decode(bytes: Uint8Array): void {
    if (this.#sentinel || this.#ended) return;
    try {
      this.#decoder.feed(bytes);
    } catch (error) {
      this.#fail(error);
      this.#call.cancel(error);
    }
    if (
      !this.#paused &&
      (this.#events.length - this.#head >= PAUSE_AT || this.#waitingLength >= PAUSE_AT_LENGTH)
    ) {
      this.#paused = true;
      this.#source.pause();
    }
  }

  #accept(event: ServerSentEvent): void {
    if (this.#sentinel) return;
    this.#received = true;
    this.#waitingSince = performance.now();
    if (event.data === DONE_SENTINEL) {
      this.#finishAtSentinel();
      return;
    }
    this.#events.push(event);
    this.#waitingLength += event.data.length;
    const waiter = this.#waiter;
    if (waiter === undefined) return;
    this.#waiter = undefined;
    try {
      waiter.resolve({ value: this.#take(), done: false });
    } catch (error) {
      waiter.reject(this.#stop(error));
    }
  }

  /** The next event's item. @throws when the event is an error or no JSON */
  #take(): T {
    const event = this.#events[this.#head]!;
    this.#head++;
    this.#waitingLength -= event.data.length;
    if (this.#head === this.#events.length) {
      this.#events = [];
      this.#head = 0;
    } else if (this.#head >= PAUSE_AT) {
      this.#events = this.#events.slice(this.#head);
      this.#head = 0;
    }
    if (
      this.#paused &&
      this.#events.length - this.#head <= RESUME_AT &&
      this.#waitingLength < PAUSE_AT_LENGTH
    ) {
      this.#paused = false;
      this.#waitingSince = performance.now();
      this.#source.resume();
    }
    return this.#parse(event);
  }

  #parse({ event, data }: ServerSentEvent): T {
    const item = parseItem(data, this.#response);
    if (event?.startsWith('thread.')) return { event, data: item } as T;
    const error =
      event === 'error'
        ? ((item as { error?: unknown })?.error ?? item)
        : (item as { error?: unknown } | null)?.error;
    if (error) throw streamedError(error, this.#response);
    return (this.#withName ? { event, data: item } : item) as T;
  }

  #finishAtSentinel(): void {
    this.#sentinel = true;
    clearTimeout(this.#timer);
    // The server closes the body right after; a connection that stays open is not worth waiting for.
    this.#timer = setTimeout(() => this.abort(), DRAIN_MS);
    this.#settleWaiter();
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#close();
    this.#settleWaiter();
  }

  #fail(error: unknown): void {
    if (this.#ended) return;
    if (!this.#sentinel) this.#failure = { error: toAPIError(error, this.#response) };
    // Whoever stopped the stream wants no more of it; after any other failure what came is still delivered.
    if (error instanceof APIUserAbortError) this.#drop();
    this.#end();
  }

  #drop(): void {
    this.#events = [];
    this.#head = 0;
    this.#waitingLength = 0;
  }

  /** After the last event: the failure once, then the end. Stopping on purpose is not a failure. */
  #atEnd(): Promise<IteratorResult<T, undefined>> {
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure && !(failure.error instanceof APIUserAbortError)) return Promise.reject(failure.error);
    return Promise.resolve({ value: undefined, done: true });
  }

  #settleWaiter(): void {
    const waiter = this.#waiter;
    this.#waiter = undefined;
    if (waiter) this.#atEnd().then(waiter.resolve, waiter.reject);
  }

  /** An item that is an error ends the stream; what is behind it is dropped. */
  #stop(error: unknown): unknown {
    void this.return();
    return error;
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#ended = true;
    this.#call.finish();
  }

  #limitMs(): number {
    const { limits } = this.#call.settings;
    return this.#received ? limits.idleTimeoutMs : limits.firstEventTimeoutMs;
  }

  /** One timer for the whole stream, which looks at the time when it goes off: none is made per event. */
  #arm(delayMs: number): void {
    this.#timer = startTimer(delayMs, () => {
      const limitMs = this.#limitMs();
      const left = this.#waitingSince + limitMs - performance.now();
      if (this.#paused) this.#arm(limitMs);
      else if (left > 0) this.#arm(left);
      else this.#timeOut(limitMs);
    });
  }

  #timeOut(limitMs: number): void {
    this.#call.cancel(
      timeoutError(
        this.#received ? 'idleTimeoutMs' : 'firstEventTimeoutMs',
        limitMs,
        'no event of the stream',
      ),
    );
  }
}

function parseItem(data: string, response: TransportResponse): unknown {
  try {
    return JSON.parse(data);
  } catch {
    throw new APIResponseParseError({
      status: response.status,
      headers: response.toHeaders({ cookies: false }),
      message: 'The stream holds an event that can not be parsed as JSON.',
      cause: new SyntaxError(`${data.length} characters of invalid JSON`),
    });
  }
}

function streamedError(error: unknown, response: TransportResponse): APIError {
  const details = typeof error === 'object' ? (error as object) : { message: String(error) };
  return new APIError(undefined, details, undefined, response.toHeaders({ cookies: false }));
}
