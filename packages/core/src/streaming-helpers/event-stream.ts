import { onAbort } from '../client/shared-abort-listener.ts';
import { APIUserAbortError } from '../errors/connection-errors.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { EventEmitter } from './event-emitter.ts';
import type { BaseEvents, EmittedEventResult, EventParameters } from './event-types.ts';
import { type IteratorOptions, Iterators, type StreamFailure } from './iterators.ts';
import { toStreamError } from './to-stream-error.ts';

/** Waits for nothing but the turn's end: a timer, which other platforms have, waits a millisecond. */
const nextTurn: (action: () => void) => unknown = globalThis.setImmediate ?? setTimeout;

/** An iterator that nobody reads may hold so many events when the reply has to be read on. */
const MAX_WAITING = 4_096;

/**
 * Base of the helper streams: a run that tells its progress by events, can be stopped, and ends once: with
 * `end`, after `error` or `abort` if it failed.
 *
 * Listeners that are added in the turn of the call see every event. A failure that nobody listens for and
 * nobody awaits is an unhandled rejection; a listener that throws fails the run.
 */
export class EventStream<EventTypes extends BaseEvents> extends EventEmitter<EventTypes> {
  /** Stops the run. */
  controller: AbortController = new AbortController();

  readonly #iterators = new Iterators();
  readonly #end: Promise<void>;
  #settleEnd!: (failure: StreamFailure | undefined) => void;
  readonly #signals = new Map<AbortSignal, () => void>();
  /** When whoever made the stream has had a turn to add listeners. */
  #attached: Promise<void> | undefined;
  #ended = false;
  #failure: StreamFailure | undefined;
  /** Somebody waits for the end or for an event, and hears of a failure. */
  #awaited = false;

  constructor() {
    super();
    this.#end = new Promise((resolve, reject) => {
      this.#settleEnd = (failure) => (failure === undefined ? resolve() : reject(failure.error));
    });
    this.#end.catch(() => {});
  }

  /** Whether the last event has been emitted. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Whether it failed or was stopped. */
  get errored(): boolean {
    return this.#failure !== undefined;
  }

  /** Whether it was stopped. */
  get aborted(): boolean {
    return this.#failure?.event === 'abort';
  }

  /** Stops the request. `done()` and the iterators then fail; a promise of `emitted()` may stay open. */
  abort(): void {
    this.controller.abort();
  }

  /**
   * Waits for the next event: gives its parameter, or all of them when it has several. Fails when an error
   * comes before; stays open when the stream ends without the event.
   */
  override emitted<Event extends keyof EventTypes>(
    event: Event,
  ): Promise<EmittedEventResult<EventParameters<EventTypes, Event>>> {
    this.#await();
    return super.emitted(event);
  }

  /**
   * The parameters of every event of this name until the stream ends. Fails as the stream does, unless the
   * failure is the event asked for. A slow reader slows the stream down.
   */
  events<Event extends keyof EventTypes>(
    event: Event,
  ): AsyncIterableIterator<EventParameters<EventTypes, Event>> {
    type Parameters = EventParameters<EventTypes, Event>;
    return this._createIterator<Parameters>(
      (push) => {
        const onEvent = (...parameters: unknown[]) => push(parameters as Parameters);
        this._listeners.add(event, onEvent, false);
        return () => this._listeners.remove(event, onEvent);
      },
      { rejectOnError: event !== 'error', rejectOnAbort: event !== 'abort' },
    );
  }

  /** Waits for the end. Fails as the stream does. */
  async done(): Promise<void> {
    this.#await();
    await this.#end;
  }

  /** Starts `executor` at once, and ends when it does. */
  protected _run(executor: () => Promise<unknown>): void {
    this.#attached = new Promise((resolve) => nextTurn(resolve));
    const run = async () => {
      try {
        await executor();
        this._emitFinal();
      } catch (error) {
        await this.#attached;
        this.#fail(error);
        return;
      }
      this._emit('end');
    };
    // What a listener of the last events throws has nobody else to go to: an unhandled rejection.
    void run();
  }

  /** To be awaited when the reply has started, before anything else is emitted. */
  protected async _connected(): Promise<void> {
    await this.#attached;
    this._emit('connect');
  }

  /** Stops the run when the signal aborts. */
  protected _listenForAbort(signal: AbortSignal | null | undefined): void {
    if (!signal || this.#ended || this.#signals.has(signal)) return;
    const abort = () => this.controller.abort(signal.reason);
    if (signal.aborted) abort();
    else this.#signals.set(signal, onAbort(signal, abort));
  }

  protected _userAbortError(): APIUserAbortError {
    return new APIUserAbortError({ cause: this.controller.signal.reason });
  }

  protected _throwIfAborted(): void {
    if (this.controller.signal.aborted) throw this._userAbortError();
  }

  /**
   * To be awaited, if it gives something, before reading on: waits while an iterator's reader is slow. Not
   * while somebody awaits the end or an event: then an iterator left unread fails the stream before it fills
   * the memory.
   */
  protected _backpressure(): Promise<void> | undefined {
    if (!this.#awaited) return this.#iterators.whenRead(this.controller.signal);
    if (this.#iterators.waiting <= MAX_WAITING) return undefined;
    throw new OpenAIError(`An iterator of the stream holds ${MAX_WAITING} events that are not read.`);
  }

  /** An iterator over what `attach` pushes; `attach` gives what stops that. */
  protected _createIterator<T>(
    attach: (push: (value: T) => void) => () => void,
    options: IteratorOptions = {},
  ): AsyncIterableIterator<T> {
    const { onReturn } = options;
    const iterator = this.#iterators.create<T>(attach, {
      ...options,
      onReturn: () => {
        if (onReturn === undefined) return;
        // Whoever leaves the loop knows that the stream stops.
        this.#await();
        onReturn();
      },
    });
    if (this.#ended) this.#iterators.end(this.#failure);
    return iterator;
  }

  protected _hasListeners(event: keyof EventTypes): boolean {
    return this._listeners.has(event);
  }

  /** Calls the event's listeners; after `end`, nothing. */
  override _emit<Event extends keyof BaseEvents>(
    event: Event,
    ...parameters: EventParameters<BaseEvents, Event>
  ): void;
  override _emit<Event extends keyof EventTypes>(
    event: Event,
    ...parameters: EventParameters<EventTypes, Event>
  ): void;
  override _emit(event: PropertyKey, ...parameters: unknown[]): void {
    if (this.#ended) return;
    if (event !== 'end') {
      this._listeners.call(event, parameters);
      return;
    }
    this.#settle();
    try {
      this._listeners.call(event, parameters);
    } finally {
      this.#iterators.end(this.#failure);
    }
  }

  /** Where a subclass emits the results, before `end`. */
  protected _emitFinal(): void {}

  #await(): void {
    this.#awaited = true;
    this.#iterators.resume();
  }

  #fail(thrown: unknown): void {
    if (this.#ended) return;
    const error = toStreamError(thrown, this.controller.signal.reason);
    const event = error instanceof APIUserAbortError ? 'abort' : 'error';
    this.#failure = { error, event };
    const heard = this._listeners.has(event) || this.#iterators.hears(event);
    try {
      this._listeners.call(event, [error]);
    } finally {
      if (!heard && !this.#awaited) void Promise.reject(error);
      this.#iterators.end(this.#failure);
      this._emit('end');
    }
  }

  #settle(): void {
    this.#ended = true;
    for (const takeBack of this.#signals.values()) takeBack();
    this.#signals.clear();
    this.#settleEnd(this.#failure);
  }
}
