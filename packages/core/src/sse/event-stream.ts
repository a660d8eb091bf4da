import type { HttpCall } from '../client/http-call.ts';
import { startTimer, timeoutError } from '../client/time-limits.ts';
import { APIError } from '../errors/api-error.ts';
import { APIResponseParseError } from '../errors/body-errors.ts';
import { APIUserAbortError } from '../errors/connection-errors.ts';
import { errorHeaders } from '../errors/error-headers.ts';
import { redactSecrets } from '../logging/redact.ts';
import type { BodySource } from '../transport/body-source.ts';
import type { TransportResponse } from '../transport/transport-response.ts';
import { DONE_SENTINEL, itemOf, tellsError } from './event-item.ts';
import { type ServerSentEvent, SSEDecoder } from './sse-decoder.ts';

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
 * only while somebody waits for an item.
 */
export class EventStream<T> implements AsyncIterator<T, undefined> {
  /** Called when it is given up before its end. */
  onStop: (() => void) | undefined;
  readonly #response: TransportResponse;
  readonly #call: HttpCall;
  readonly #withName: boolean;
  readonly #source: BodySource;
  readonly #decoder: SSEDecoder;
  /** Those before `head` were taken. */
  #events: (ServerSentEvent | undefined)[] = [];
  #head = 0;
  #waitingLength = 0;
  #waiters: Waiter<T>[] = [];
  #paused = false;
  /** No more events are accepted: the sentinel, the end, a failure, or the reader left. */
  #closed = false;
  /** The reader was told that there is no more. */
  #ended = false;
  #failure: { readonly error: unknown } | undefined;
  #clock: ReturnType<typeof setTimeout> | undefined;
  #drainTimer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince = performance.now();
  #received = false;

  constructor(response: TransportResponse, call: HttpCall, withName: boolean) {
    this.#response = response;
    this.#call = call;
    this.#withName = withName;
    this.#source = response.takeSource();
    this.#decoder = new SSEDecoder((event) => this.#accept(event));
    this.#arm(this.#limitMs());
    call.onCancel((reason) => this.#fail(reason));
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
        this.#leave();
        return Promise.reject(error);
      }
    }
    if (this.#closed) return this.#atEnd();
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
      this.#waitingSince = performance.now();
    });
  }

  /** Leaving a loop early gives the connection up. */
  return(): Promise<IteratorResult<T, undefined>> {
    this.#leave();
    return Promise.resolve({ value: undefined, done: true });
  }

  /** What was not read is dropped, the items behind one that is an error too. */
  #leave(): void {
    if (!this.#closed) this.abort();
    this.#drop();
    if (!this.#ended) this.onStop?.();
  }

  #decode(bytes: Uint8Array): void {
    if (this.#closed) return;
    try {
      this.#decoder.feed(bytes);
    } catch (error) {
      this.#fail(error);
      this.#call.cancel(error);
    }
    if (this.#closed || this.#paused) return;
    if (this.#events.length - this.#head >= PAUSE_AT || this.#waitingLength >= PAUSE_AT_LENGTH) {
      this.#paused = true;
      this.#source.pause();
    }
  }

  #accept(event: ServerSentEvent): void {
    // Without data there is no item: some servers keep the connection alive like this.
    if (this.#closed || event.data === '') return;
    if (event.data === DONE_SENTINEL) {
      this.#finishAtSentinel();
      return;
    }
    if (!this.#received) this.#startIdleClock();
    const waiter = this.#waiters.shift();
    if (waiter !== undefined) {
      this.#answer(waiter, event);
      return;
    }
    this.#events.push(event);
    this.#waitingLength += event.data.length;
  }

  /** Whoever waits has taken all events before this one. */
  #answer(waiter: Waiter<T>, event: ServerSentEvent): void {
    if (this.#waiters.length > 0) this.#waitingSince = performance.now();
    try {
      waiter.resolve({ value: this.#parse(event), done: false });
    } catch (error) {
      waiter.reject(error);
      this.#leave();
    }
  }

  /** The next event's item. @throws when the event is an error or no JSON */
  #take(): T {
    const event = this.#events[this.#head]!;
    // A few long events may be followed by a thousand others before the list is cut.
    this.#events[this.#head] = undefined;
    this.#head++;
    this.#waitingLength -= event.data.length;
    if (this.#head === this.#events.length) this.#drop();
    else if (this.#head >= PAUSE_AT) {
      this.#events = this.#events.slice(this.#head);
      this.#head = 0;
    }
    if (
      this.#paused &&
      this.#events.length - this.#head <= RESUME_AT &&
      this.#waitingLength < PAUSE_AT_LENGTH
    ) {
      this.#paused = false;
      this.#source.resume();
    }
    return this.#parse(event);
  }

  #parse({ event, data }: ServerSentEvent): T {
    const item = this.#parseItem(data);
    if (tellsError(event, item)) throw this.#streamedError(data);
    return itemOf(event, item, this.#withName) as T;
  }

  #parseItem(data: string): unknown {
    try {
      return JSON.parse(data);
    } catch {
      const error = new APIResponseParseError({
        status: this.#response.status,
        headers: errorHeaders(this.#response, this.#call.secrets),
        message: 'The stream holds an event that can not be parsed as JSON.',
        cause: new SyntaxError(`${data.length} characters of invalid JSON`),
      });
      throw Object.assign(error, { attempts: this.#call.attempts });
    }
  }

  #streamedError(data: string): APIError {
    const { secrets, attempts } = this.#call;
    const item = JSON.parse(redactSecrets(data, secrets)) as { error?: unknown } | null;
    // Of any type, as the server sent it.
    const error = (item?.error ?? item ?? undefined) as object | undefined;
    const message = error === undefined ? data : undefined;
    return Object.assign(new APIError(undefined, error, message, errorHeaders(this.#response, secrets)), {
      attempts,
    });
  }

  #finishAtSentinel(): void {
    // The server closes the body right after; a connection that stays open is not worth waiting for.
    this.#drainTimer = setTimeout(() => this.#source.cancel(undefined), DRAIN_MS);
    this.#close();
  }

  #end(): void {
    clearTimeout(this.#drainTimer);
    if (this.#closed) return;
    try {
      this.#decoder.end();
    } catch (error) {
      this.#failure = { error: this.#call.describe(error, this.#response) };
    }
    clearTimeout(this.#drainTimer);
    this.#close();
  }

  #fail(error: unknown): void {
    clearTimeout(this.#drainTimer);
    // Whoever stopped the stream wants no more of it; after any other failure what came is still delivered.
    const stopped = error instanceof APIUserAbortError;
    if (stopped) this.#drop();
    if (this.#closed) return;
    if (!stopped) this.#failure = { error: this.#call.describe(error, this.#response) };
    this.#close();
    if (stopped) this.onStop?.();
  }

  #close(): void {
    this.#closed = true;
    clearTimeout(this.#clock);
    this.#call.stopClock();
    if (this.#head === this.#events.length) this.#call.finish();
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const waiter of waiters) this.#atEnd().then(waiter.resolve, waiter.reject);
  }

  #drop(): void {
    this.#events = [];
    this.#head = 0;
    this.#waitingLength = 0;
    // Until here the caller's signal ends the reading of what has arrived.
    if (this.#closed) this.#call.finish();
  }

  /** After the last event: the failure once, then the end. Stopping on purpose is not a failure. */
  #atEnd(): Promise<IteratorResult<T, undefined>> {
    this.#ended = true;
    const failure = this.#failure;
    this.#failure = undefined;
    return failure ? Promise.reject(failure.error) : Promise.resolve({ value: undefined, done: true });
  }

  #limitMs(): number {
    const { limits } = this.#call.settings;
    return this.#received ? limits.idleTimeoutMs : limits.firstEventTimeoutMs;
  }

  #startIdleClock(): void {
    this.#received = true;
    clearTimeout(this.#clock);
    this.#arm(this.#limitMs());
  }

  /** One timer for the whole stream, which looks at the time when it goes off: none is made per event. */
  #arm(delayMs: number): void {
    this.#clock = startTimer(delayMs, () => {
      const limitMs = this.#limitMs();
      const left = this.#waiters.length === 0 ? limitMs : this.#waitingSince + limitMs - performance.now();
      if (left > 0) this.#arm(left);
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
