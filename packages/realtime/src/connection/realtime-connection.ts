import {
  APIError,
  type EmittedEventResult,
  EventEmitter,
  type EventParameters,
  exponentialBackoff,
  OpenAIError,
  sleep,
} from '@oxide/core/internal';
import {
  isRecoverableClose,
  notOpen,
  SendQueue,
  type Socket,
  type SocketClose,
  type SocketListener,
  type UnsentMessage,
} from '@oxide/core/websocket';
import { assertClose } from './assert-close.ts';
import { OWN_EVENTS, type RealtimeConnectionEvents } from './connection-events.ts';
import { EventReaders } from './event-readers.ts';
import { OpenAIRealtimeError } from './openai-realtime-error.ts';
import { parseEvent } from './parse-event.ts';
import type { ResolvedRecovery } from './recovery-options.ts';

/** Opens the connection, at first and after it has ended. The signal stops that. */
export type OpenSocket = (listener: SocketListener, isFirst: boolean, signal: AbortSignal) => Promise<Socket>;

/** The server ended it as agreed, or said nothing. */
const NORMAL_CODES: ReadonlySet<number> = new Set([1000, 1005]);

/**
 * A realtime session over a WebSocket. Events come to listeners by their names, or to `events()`; those that arrive
 * before the turn of `connect` is over are kept for them.
 *
 * An `error` that nobody listens for and no iterator is told is an unhandled rejection.
 */
export class RealtimeConnection<
  ClientEvent extends { type: string },
  ServerEvent extends { type: string },
> extends EventEmitter<RealtimeConnectionEvents<ClientEvent, ServerEvent>> {
  readonly #open: OpenSocket;
  readonly #recovery: ResolvedRecovery;
  readonly #queue: SendQueue<ClientEvent>;
  readonly #readers = new EventReaders<ServerEvent>();
  readonly #stop = new AbortController();
  readonly #listener: SocketListener;
  readonly #closed: Promise<void>;
  #settleClosed!: () => void;
  /** Tell those who wait for an event that it will not come. */
  readonly #disappoint = new Set<() => void>();
  #state: 'open' | 'reconnecting' | 'closed' = 'open';
  #socket: Socket | undefined;
  /** What came before anybody could listen, or was told that another connection stands. */
  #early: (() => void)[] | undefined = [];
  /** How the next connection ended, should it do so before it is known that it stands. */
  #lost: SocketClose | undefined;
  #attempts = 0;
  /** What the caller closes it with. */
  #asked: { code: number; reason: string } | undefined;

  private constructor(open: OpenSocket, recovery: ResolvedRecovery) {
    super();
    this.#open = open;
    this.#recovery = recovery;
    this.#queue = new SendQueue({ maxBytes: recovery.maxQueueBytes });
    this.#closed = new Promise((resolve) => {
      this.#settleClosed = resolve;
    });
    this.#listener = {
      message: (data) => this.#inTurn(() => this.#dispatch(data)),
      close: (close) => {
        if (this.#state === 'reconnecting') this.#lost = close;
        else this.#inTurn(() => this.#ended(close));
      },
    };
  }

  /** @internal Opens one. */
  static async open<ClientEvent extends { type: string }, ServerEvent extends { type: string }>(
    open: OpenSocket,
    recovery: ResolvedRecovery,
  ): Promise<RealtimeConnection<ClientEvent, ServerEvent>> {
    const connection = new RealtimeConnection<ClientEvent, ServerEvent>(open, recovery);
    connection.#socket = await open(connection.#listener, true, connection.#stop.signal);
    setTimeout(() => connection.#release(), 0);
    return connection;
  }

  /** Bytes that were sent and have not left for the network yet. */
  get bufferedAmount(): number {
    return this.#socket?.bufferedAmount ?? 0;
  }

  /**
   * Sends an event. While another connection is being opened, it waits for `flushPending`.
   *
   * @throws OpenAIError when the connection is closed, when what waits is more than `maxQueueBytes`, or when the event
   *   is no JSON
   */
  send(event: ClientEvent): void {
    if (this.#asked || this.#state === 'closed') throw notOpen();
    if (this.#state === 'open') {
      this.#socket!.send(JSON.stringify(event));
      return;
    }
    if (!this.#queue.enqueue(event))
      throw new OpenAIError(
        'The connection is being opened anew, and the event has no room to wait (`maxQueueBytes`).',
      );
  }

  /** Sends what waits, once the session is restored. @throws OpenAIError when no connection stands */
  flushPending(): void {
    if (this.#state !== 'open') throw notOpen();
    this.#queue.flush(
      (frame) => this.#socket!.send(frame),
      () => this.#state === 'open',
    );
  }

  /** Takes what waits, so that it is not sent. */
  takePending(): UnsentMessage<ClientEvent>[] {
    return this.#queue.drain();
  }

  /**
   * Ends the session; the event `close` follows.
   *
   * @throws OpenAIError for a code that is not for programs to send, or a reason above 123 bytes
   */
  close({ code = 1000, reason = 'OK' }: { code?: number; reason?: string } = {}): void {
    if (this.#asked || this.#state === 'closed') return;
    assertClose(code, reason);
    this.#asked = { code, reason };
    this.#stop.abort();
    if (this.#state === 'open') this.#socket!.close(code, reason);
  }

  /** Ends the session, and waits for its end. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
    await this.#closed;
  }

  /** Waits for the next event, as a listener would get it. Fails when an `error` comes before, or the end. */
  override emitted<Event extends keyof RealtimeConnectionEvents<ClientEvent, ServerEvent>>(
    event: Event,
  ): Promise<EmittedEventResult<EventParameters<RealtimeConnectionEvents<ClientEvent, ServerEvent>, Event>>> {
    if (event === 'close' && this.#state !== 'closed') return super.emitted(event);
    return new Promise((resolve, reject) => {
      const disappoint = () =>
        reject(new OpenAIRealtimeError(`The connection ended before the event ${String(event)}.`, null));
      if (this.#state === 'closed') {
        disappoint();
        return;
      }
      this.#disappoint.add(disappoint);
      super
        .emitted(event)
        .then(resolve, reject)
        .finally(() => this.#disappoint.delete(disappoint));
    });
  }

  /** The events of the API, or those of one type, until the connection is over. Fails as the connection does. */
  events(): AsyncIterableIterator<ServerEvent>;
  events<Type extends ServerEvent['type']>(
    type: Type,
  ): AsyncIterableIterator<Extract<ServerEvent, { type: Type }>>;
  events(type?: string): AsyncIterableIterator<ServerEvent> {
    const iterator = this.#readers.create(type);
    if (this.#state === 'closed') this.#readers.end(undefined);
    return iterator;
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<ServerEvent> {
    return this.events();
  }

  #inTurn(action: () => void): void {
    if (this.#early) this.#early.push(action);
    else action();
  }

  #release(): void {
    const early = this.#early ?? [];
    this.#early = undefined;
    for (const action of early) action();
  }

  #dispatch(data: string | Uint8Array): void {
    let event: ServerEvent;
    try {
      event = parseEvent(data) as ServerEvent;
    } catch (error) {
      this.#fail(error as OpenAIRealtimeError, false);
      return;
    }
    this.#readers.push(event);
    this.#tell('event', event);
    if (event.type === 'error') this.#failByEvent(event);
    else if (!OWN_EVENTS.has(event.type)) this.#tell(event.type, event);
  }

  #failByEvent(event: ServerEvent): void {
    const { error, event_id: id } = event as { error?: OpenAIRealtimeError['error']; event_id?: string };
    const message = typeof error?.message === 'string' ? error.message : 'The server tells of an error.';
    this.#fail(
      new OpenAIRealtimeError(message, {
        ...(error && { error }),
        ...(id !== undefined && { event_id: id }),
      }),
      this.#readers.exist,
    );
  }

  #ended(close: SocketClose): void {
    if (this.#asked || !mayReturn(close.code) || this.#attempts >= this.#recovery.maxAttempts)
      this.#finish(close);
    else void this.#reconnect(close);
  }

  async #reconnect(close: SocketClose): Promise<void> {
    this.#state = 'reconnecting';
    const { maxAttempts, initialDelay, maxDelay } = this.#recovery;
    const backoff = exponentialBackoff({ initialMs: initialDelay, maxMs: maxDelay });
    let last = close;
    for (let attempt = 1; !this.#asked && mayReturn(last.code) && this.#attempts < maxAttempts; attempt++) {
      this.#attempts += 1;
      const delay = Math.round(backoff(attempt));
      this.#tell('reconnecting', { attempt: this.#attempts, maxAttempts, delay, closeCode: last.code });
      const lost = await this.#openAgain(delay);
      if (lost === undefined) return;
      last = lost;
      if (last.error instanceof APIError && !last.error.retryable) break;
    }
    this.#finish(last);
  }

  /** @returns how it failed, if it did */
  async #openAgain(delay: number): Promise<SocketClose | undefined> {
    const { signal } = this.#stop;
    this.#lost = undefined;
    this.#early = [];
    try {
      await sleep(delay, signal);
      this.#socket = await this.#open(this.#listener, false, signal);
      if (!this.#lost) this.#stand(this.#socket);
      return this.#lost;
    } catch (error) {
      return { code: 1006, reason: '', error: error as Error };
    } finally {
      this.#release();
    }
  }

  #stand(socket: Socket): void {
    this.#state = 'open';
    if (this.#asked) socket.close(this.#asked.code, this.#asked.reason);
    else this.#tell('reconnected');
  }

  #finish({ code, reason, error }: SocketClose): void {
    const failure = this.#asked ? undefined : describeEnd(code, reason, error);
    if (failure) this.#fail(failure, this.#readers.exist);
    this.#state = 'closed';
    this.#socket = undefined;
    this.#readers.end(failure);
    const unsent = this.#queue.drain();
    const end = this.#asked && error ? this.#asked : { code, reason };
    this.#tell('close', end.code, end.reason, unsent);
    this.#settleClosed();
    for (const disappoint of this.#disappoint) disappoint();
  }

  /** @param isRead whether iterators tell of it */
  #fail(error: OpenAIRealtimeError, isRead: boolean): void {
    if (this._hasListener('error')) this.#tell('error', error);
    else if (!isRead) void Promise.reject(error);
  }

  /** What a listener throws must not stop the connection: it is an unhandled rejection. */
  #tell(event: string, ...parameters: unknown[]): void {
    try {
      this._listeners.callAll(event, parameters);
    } catch (error) {
      void Promise.reject(error);
    }
  }
}

/** A certificate stays as wrong as it is. */
function mayReturn(code: number): boolean {
  return code !== 1015 && isRecoverableClose(code);
}

function describeEnd(
  code: number,
  reason: string,
  cause: Error | undefined,
): OpenAIRealtimeError | undefined {
  if (cause) return new OpenAIRealtimeError(cause.message, null, cause);
  if (NORMAL_CODES.has(code)) return undefined;
  const why = reason ? `${code}, ${reason}` : String(code);
  return new OpenAIRealtimeError(`The server closed the connection (${why}).`, null);
}
