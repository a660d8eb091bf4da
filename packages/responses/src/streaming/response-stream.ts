import type { RequestOptions, Stream } from '@oxide/core';
import {
  carrySnapshot,
  EventStream,
  IncompleteStreamError,
  loadOnce,
  loadReaderOf,
  OpenAIError,
  openWith,
  type ToolCallText,
  toStreamError,
} from '@oxide/core/internal';
import type { ResponseStreamEvent, Tool } from '../generated/index.ts';
import { parseResponse } from '../parsing/parse-response.ts';
import type { ParsedResponse } from '../parsing/parsed-response.ts';
import { resolveTextFormat, type TextFormat } from '../parsing/text-format.ts';
import type { Responses } from '../responses.ts';
import type { CallCollector } from '../tools/call-collector.ts';
import type { ResponseStreamEvents } from './event-types.ts';
import type { ResponseAccumulator } from './response-accumulator.ts';
import { type ClientLimits, ResumeLimits } from './resume-limits.ts';
import type {
  ResponseStreamingParams,
  ResponseStreamOptions,
  ResponseStreamParams,
} from './stream-params.ts';
import type { WireEvent } from './wire-event.ts';

/** What a stream needs of a client: the resource, and its limits if it tells them. */
export interface ResponseStreamClient extends ClientLimits {
  readonly responses: Pick<Responses, 'create' | 'retrieve'>;
}

/** The events of one connection. Without a controller it can only be left. */
type EventConnection = AsyncIterable<ResponseStreamEvent> & {
  readonly controller?: Pick<AbortController, 'abort'>;
};

type Reading = typeof import('./reading.ts');

const loadReading = /* @__PURE__ */ loadOnce('streamed responses', () => import('./reading.ts'));

/** How long a stream may stay open after the event that ends the response. */
const DRAIN_MS = 1_000;

/** Names of a stream's own events, which no event of a server may take. */
const ownEvents: ReadonlySet<string> = /* @__PURE__ */ new Set(['connect', 'error', 'abort', 'end', 'event']);
const withSnapshot: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'response.output_text.delta',
  'response.function_call_arguments.delta',
]);

/**
 * A response while it is made: events by name, `event` for each of them, `for await`, and `finalResponse()`.
 *
 * A stream that ends before the response does is an error, `IncompleteStreamError`. That and any other error
 * carries the response so far as `snapshot`. A response that failed or was cut (`status`) is no error.
 */
export class ResponseStream<ParsedT = null>
  extends EventStream<ResponseStreamEvents>
  implements AsyncIterable<ResponseStreamEvent>
{
  readonly #tools: readonly Tool[] | null;
  /** Undefined before the first connection, as is the collector. */
  #accumulator: ResponseAccumulator | undefined;
  #collector: CallCollector | undefined;
  #startingAfter = Number.NEGATIVE_INFINITY;
  /** The `sequence_number` of the last event. */
  #lastNumber: number | undefined;
  /** Up to which number a further connection repeats what was told. */
  #resumedAfter = Number.NEGATIVE_INFINITY;
  #final: ParsedResponse<ParsedT> | undefined;
  /** Whether arguments that don't fit their tool stay unparsed, because they are told in another way. */
  protected _leavesInvalidArguments = false;
  /** Told of each call as soon as its arguments are complete. */
  protected _onToolCall: ((call: ToolCallText) => void) | undefined;

  /** Made by `responses.stream()`. @param params their tools are those whose arguments are parsed */
  constructor(params: Pick<ResponseStreamingParams, 'tools'> | null) {
    super();
    this.#tools = Array.isArray(params?.tools) ? params.tools : null;
  }

  /**
   * Starts a new response, or follows a stored one.
   *
   * @throws OpenAIError when `parseAs` does not fit the input; nothing has been sent then
   */
  static createResponse<ParsedT>(
    client: ResponseStreamClient,
    params: ResponseStreamParams,
    options?: ResponseStreamOptions,
  ): ResponseStream<ParsedT> {
    const stream = new ResponseStream<ParsedT>(params as Pick<ResponseStreamingParams, 'tools'>);
    stream._start(client, params, options);
    return stream;
  }

  /** @throws OpenAIError when `parseAs` does not fit the input; nothing has been sent then */
  protected _start(
    client: ResponseStreamClient,
    params: ResponseStreamParams,
    options?: ResponseStreamOptions,
  ): void {
    const format = resolveTextFormat(params, options);
    this._run(() => this.#follow(client, params, format, options));
  }

  /** Reads what `toReadableStream()` of the events gave, on another machine say. */
  static fromReadableStream(readable: ReadableStream<Uint8Array>): ResponseStream<null> {
    const stream = new ResponseStream<null>(null);
    stream._run(() =>
      stream.#withSnapshot(async () => {
        const reading = await loadReaderOf(readable, loadReading, stream.controller.signal);
        stream.#begin(reading);
        await stream._connected();
        const items = reading.Stream.fromReadableStream<ResponseStreamEvent>(readable, stream.controller);
        const failure = await stream.#read(items, reading);
        if (failure !== undefined) throw failure.error;
        stream.#finish(null);
      }),
    );
    return stream;
  }

  /** The events in their order. Leaving the loop stops the request. */
  [Symbol.asyncIterator](): AsyncIterator<ResponseStreamEvent> {
    return this._createIterator<ResponseStreamEvent>(
      (push) => {
        const listener = (event: ResponseStreamEvent) => push(event);
        this.on('event', listener);
        return () => this.off('event', listener);
      },
      { onReturn: () => this.abort() },
    );
  }

  /**
   * Waits for the end and gives the response, parsed. It may have failed or been cut: `status` tells.
   *
   * @throws IncompleteStreamError when the stream ended before the response
   * @throws APIError when the request failed, or the API sent an `error` event
   * @throws OpenAIError when the output does not fit its format; `cause` is what the schema threw
   */
  async finalResponse(): Promise<ParsedResponse<ParsedT>> {
    await this.done();
    if (this.#final === undefined) throw new OpenAIError('The stream has ended without a response.');
    return this.#final;
  }

  #follow(
    client: ResponseStreamClient,
    params: ResponseStreamParams,
    format: TextFormat | null,
    { parseAs: _, resume = true, ...options }: ResponseStreamOptions = {},
  ): Promise<void> {
    return this.#withSnapshot(async () => {
      this._listenForAbort(options.signal);
      const limits = new ResumeLimits(client, options);
      const settings = { ...options, signal: this.controller.signal };
      const [opened, reading] = await openWith(
        (own) => this.#open(client, params, { ...settings, ...own }),
        loadReading,
        settings.signal,
      );
      let stream: EventConnection = opened;
      this.#begin(reading);
      await this._connected();
      for (;;) {
        const failure = await this.#read(stream, reading, limits);
        if (failure === undefined) break;
        const id = resume ? this.#resumableID(params) : undefined;
        if (id === undefined) throw failure.error;
        const totalTimeoutMs = await limits.next(failure.error, this.controller.signal);
        stream = await this.#reopen(client, params, id, { ...settings, totalTimeoutMs });
      }
      this.#finish(format);
    });
  }

  #begin({ ResponseAccumulator, CallCollector }: Reading): void {
    this.#accumulator = new ResponseAccumulator();
    this.#collector = this._onToolCall && new CallCollector(this._onToolCall);
  }

  async #open(
    { responses }: ResponseStreamClient,
    params: ResponseStreamParams,
    options: RequestOptions,
  ): Promise<EventConnection> {
    if (!('response_id' in params)) return responses.create({ ...params, stream: true }, options);
    this.#startingAfter = params.starting_after ?? Number.NEGATIVE_INFINITY;
    return responses.retrieve(params.response_id, { stream: true }, options);
  }

  #resumableID(params: ResponseStreamParams): string | undefined {
    const stored = 'response_id' in params || params.background === true || this.#accumulator?.background;
    return stored && this.#lastNumber !== undefined ? this.#accumulator?.id : undefined;
  }

  /** The same events from the one after the last on. Only the options that don't belong to the creation count. */
  async #reopen(
    { responses }: ResponseStreamClient,
    params: ResponseStreamParams,
    id: string,
    { body: _, extraBody: __, idempotencyKey: ___, ...options }: RequestOptions,
  ): Promise<Stream<ResponseStreamEvent>> {
    const last = this.#lastNumber as number;
    this.#resumedAfter = last;
    const { include = null, stream_options = null } = 'response_id' in params ? {} : params;
    const obfuscation = stream_options?.include_obfuscation;
    return responses.retrieve(
      id,
      {
        stream: true,
        starting_after: last,
        ...(include !== null ? { include } : {}),
        ...(obfuscation !== undefined ? { include_obfuscation: obfuscation } : {}),
      },
      options,
    );
  }

  /**
   * Reads the events of one connection.
   *
   * @returns how the connection failed, unless the response has come to its end
   * @throws what the events or their listeners bring about
   */
  async #read(
    stream: EventConnection,
    reading: Reading,
    limits?: ResumeLimits,
  ): Promise<{ readonly error: unknown } | undefined> {
    let handling = false;
    let drainTimer: ReturnType<typeof setTimeout> | undefined;
    let failure: { readonly error: unknown } | undefined;
    try {
      for await (const item of stream) {
        handling = true;
        if (this.#accept(item, reading)) limits?.progress();
        const slowReader = this._backpressure();
        if (slowReader !== undefined) await slowReader;
        handling = false;
        if (!this.#accumulator?.ended) continue;
        if (stream.controller === undefined) break;
        // A server that doesn't close its stream after the last event is not worth waiting for.
        drainTimer ??= setTimeout(() => stream.controller?.abort(), DRAIN_MS);
      }
    } catch (error) {
      if (handling) throw error;
      failure = { error };
    } finally {
      clearTimeout(drainTimer);
    }
    if (this.#accumulator?.ended && !this.controller.signal.aborted) return undefined;
    this._throwIfAborted();
    return failure ?? { error: new IncompleteStreamError(this.#howItEnded()) };
  }

  /** Applies an event and tells it. Gives whether it is a new one. */
  #accept(item: ResponseStreamEvent, { asEvent, toAPIError }: Reading): boolean {
    const event = asEvent(item);
    const accumulator = this.#accumulator as ResponseAccumulator;
    if (event.type === 'error') throw toAPIError(event);
    const number = event.sequence_number;
    if (typeof number === 'number') {
      if (number <= this.#resumedAfter) return false;
      this.#lastNumber = number;
    }
    // Sent by some servers in place of items that the caller may not see.
    if (event.type === 'response.output_item.added' && (event.item ?? null) === null) return true;
    const text = accumulator.add(event);
    if (this.#startingAfter === Number.NEGATIVE_INFINITY || (number as number) > this.#startingAfter)
      this.#tell(accumulator.withOutput(event), text);
    return true;
  }

  #tell(event: WireEvent, text: string | undefined): void {
    const { type } = event;
    this.#collector?.add(event as never);
    this._emit('event', event as never);
    if (ownEvents.has(type)) return;
    if (!withSnapshot.has(type)) this._emit(type as 'response.completed', event as never);
    else if (text !== undefined && this._hasListeners(type as 'response.output_text.delta'))
      this._emit(type as 'response.output_text.delta', { ...event, snapshot: text } as never);
  }

  #finish(format: TextFormat | null): void {
    const response = this.#accumulator?.snapshot;
    if (response === undefined) return;
    const leaveInvalidArguments = this._leavesInvalidArguments;
    this.#final = parseResponse<ParsedT>(response, { format, tools: this.#tools, leaveInvalidArguments });
  }

  /** Puts the response so far on the error that ends the run. */
  async #withSnapshot(run: () => Promise<void>): Promise<void> {
    try {
      await run();
    } catch (thrown) {
      const snapshot = this.#accumulator?.snapshot;
      if (snapshot === undefined) throw thrown;
      throw carrySnapshot(toStreamError(thrown, this.controller.signal.reason), snapshot);
    }
  }

  #howItEnded(): string {
    return this.#accumulator?.id === undefined
      ? 'The stream has ended without any event of a response.'
      : 'The stream has ended before the response did.';
  }
}
