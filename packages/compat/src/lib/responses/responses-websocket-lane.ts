import { OpenAIError } from '@oxide/core';
import { abortable, cloneJSON } from '@oxide/core/internal';
import type { Response, ResponsesClientEvent, ResponsesServerEvent } from '@oxide/responses';
import { LaneQueue } from '../../websocket/lane-queue.ts';
import { finalResponse, isTerminal, requireOutputItem } from '../../websocket/lane-response.ts';
import { WebSocketError } from '../../websocket/web-socket-error.ts';

type WireResponse = Omit<Response, 'output' | 'output_text'> &
  Partial<Pick<Response, 'output' | 'output_text'>>;

type WireEvent<Event> = Event extends { response: Response }
  ? Omit<Event, 'response'> & { response: WireResponse }
  : Event;

/** An event as it came: of a type that may not be known, with responses whose output may be missing. */
export type ResponsesWebSocketEvent =
  | WireEvent<ResponsesServerEvent>
  | { type: string; [name: string]: unknown };

type Creation = Extract<ResponsesClientEvent, { type: 'response.create' }>;

/** One of the conversations on a connection. It has one reader at a time. */
export class ResponsesWebSocketLane {
  declare readonly streamID: string | undefined;
  readonly #streamID: string | undefined;
  readonly #send: (event: ResponsesClientEvent) => void;
  readonly #queue: LaneQueue<ResponsesWebSocketEvent>;
  #isRead = false;

  /** @internal Made by `ResponsesWebSocketSession.lane()`. */
  constructor(
    streamID: string | undefined,
    send: (event: ResponsesClientEvent) => void,
    release: (bytes: number) => void,
    maxEvents: number,
    maxBytes: number,
  ) {
    this.#streamID = streamID;
    Object.defineProperty(this, 'streamID', {
      value: streamID,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    this.#send = send;
    this.#queue = new LaneQueue(release, maxEvents, maxBytes);
  }

  /** Asks for a response. @throws the error with which the lane has ended */
  create(request: Omit<Creation, 'type' | 'stream_id' | 'stream' | 'background'>): void {
    if (this.#queue.failure) throw this.#queue.failure;
    const { stream: _stream, background: _background, stream_id: _lane, ...params } = request as Creation;
    const event: Creation = { ...params, type: 'response.create' };
    if (this.#streamID !== undefined) event.stream_id = this.#streamID;
    // Whose event it is, is not for the request to say.
    Object.defineProperty(event, 'toJSON', { value: undefined });
    this.#send(event);
  }

  /** The next event as it came. Giving up loses none. */
  async receive({ signal }: { signal?: AbortSignal } = {}): Promise<ResponsesWebSocketEvent> {
    return this.#asReader(async () => (await this.#next(signal)).event);
  }

  /**
   * Reads on to the end of a response. Failed and incomplete ones are given too.
   *
   * @param options.maxResponseBytes of the events that are read for it; beyond that the lane fails
   * @throws WebSocketError for an error of the API, OpenAIError when the lane fails
   */
  async finalResponse({
    signal,
    maxResponseBytes,
  }: {
    signal?: AbortSignal;
    maxResponseBytes?: number;
  } = {}): Promise<Response> {
    const most =
      maxResponseBytes === undefined ? Number.POSITIVE_INFINITY : positiveInteger(maxResponseBytes);
    return this.#asReader(async () => {
      let items = new Map<number, Response['output'][number]>();
      for (let read = 0; ; ) {
        const { event, bytes } = await this.#next(signal).catch((error: unknown) => {
          // What was read is lost to the next reader.
          if (read > 0 && signal?.aborted) this.fail(new OpenAIError('The response was read in part.'));
          throw error;
        });
        read += bytes;
        if (read > most) {
          const error = new OpenAIError('The response is longer than `maxResponseBytes`.');
          if (!isTerminal(event.type)) this.fail(error);
          throw error;
        }
        if (event.type === 'error') throw new WebSocketError('The request failed.', event);
        if (event.type === 'response.created') items = new Map();
        else if (event.type === 'response.output_item.done') this.#keep(event, items);
        else if (isTerminal(event.type)) return this.#failing(() => finalResponse(event, items));
      }
    });
  }

  /** Ends the reading. What the server still says about it is dropped. */
  close(): void {
    this.fail(new OpenAIError('The lane is closed.'));
  }

  /** @internal The connection is over; what waits can still be read. */
  end(error: Error): void {
    this.#queue.end(error);
  }

  /** @internal */
  get ended(): boolean {
    return this.#queue.failure !== undefined;
  }

  /** @internal */
  push(event: ResponsesWebSocketEvent, bytes: number): void {
    if (!this.#queue.push(event, bytes))
      this.fail(new OpenAIError('More events of the lane wait to be read than it may hold.'));
  }

  /** @internal Ends the lane, and drops what waits. */
  fail(error: Error): void {
    this.#queue.fail(error);
  }

  #keep(event: ResponsesWebSocketEvent, items: Map<number, Response['output'][number]>): void {
    const { index, item } = this.#failing(() => requireOutputItem(event));
    items.set(index, cloneJSON(item));
  }

  #failing<T>(read: () => T): T {
    try {
      return read();
    } catch (error) {
      this.fail(error as Error);
      throw error;
    }
  }

  async #asReader<T>(read: () => Promise<T>): Promise<T> {
    if (this.#isRead) throw new OpenAIError('The lane has a reader already.');
    this.#isRead = true;
    try {
      return await read();
    } finally {
      this.#isRead = false;
    }
  }

  async #next(signal: AbortSignal | undefined): Promise<{ event: ResponsesWebSocketEvent; bytes: number }> {
    for (;;) {
      if (signal?.aborted) throw signal.reason;
      const item = this.#queue.take();
      if (item) return item;
      if (this.#queue.failure) throw this.#queue.failure;
      await abortable(() => this.#queue.changed(), signal).catch(() => {});
    }
  }
}

/** @internal @throws OpenAIError unless it is a whole number above 0 */
export function positiveInteger(value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new OpenAIError('The limits of a session and its lanes have to be whole numbers above 0.');
}
