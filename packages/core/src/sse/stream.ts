import { onAbort } from '../client/shared-abort-listener.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import type { EventStream } from './event-stream.ts';
import { loadStreams } from './load-streams.ts';
import { tee } from './tee.ts';

/**
 * A streamed reply: `for await` gives its items as they arrive. It can be read once; `tee()` makes two of
 * it. Leaving the loop early, or `controller.abort()`, gives the connection up.
 *
 * An end of the stream is not yet an answer: whether the reply is complete is told by its last item.
 */
export class Stream<Item> implements AsyncIterable<Item> {
  readonly #open: () => AsyncIterator<Item>;
  #controller: AbortController | undefined;
  readonly #onAbort: (() => void) | undefined;
  #consumed = false;
  #stopped = false;

  constructor(iterator: () => AsyncIterator<Item>, controller?: AbortController, onAbort?: () => void) {
    this.#open = iterator;
    this.#controller = controller;
    this.#onAbort = onAbort;
  }

  /** Around the items of a response. */
  static fromEvents<Item>(events: EventStream<Item>): Stream<Item> {
    const stream = new Stream<Item>(
      () => events,
      undefined,
      () => events.abort(),
    );
    events.onStop = () => stream.#stop();
    return stream;
  }

  /** From what `toReadableStream` gave, on another machine say: one JSON value per line. */
  static fromReadableStream<Item>(
    readable: ReadableStream<Uint8Array>,
    controller: AbortController,
  ): Stream<Item> {
    return new Stream(
      () =>
        whenLoaded(readable, controller, ({ readJSONLines }) => readJSONLines<Item>(readable, controller)),
      controller,
    );
  }

  /**
   * From a response of server-sent events that somebody else has asked for.
   *
   * @param controller stops the reading, and is aborted when the reader leaves early
   * @param synthesizeEventData give `{ event, data }` in place of the data
   */
  static fromSSEResponse<Item>(
    response: Response,
    controller: AbortController,
    _client?: unknown,
    synthesizeEventData = false,
  ): Stream<Item> {
    return new Stream(
      () =>
        whenLoaded(response.body, controller, ({ readResponseItems }) =>
          readResponseItems<Item>(response, controller, synthesizeEventData),
        ),
      controller,
    );
  }

  /** Stops the request, and tells whether it was stopped. Made when first asked for. */
  get controller(): AbortController {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      this.#controller.signal.addEventListener('abort', () => this.#giveUp(), { once: true });
      if (this.#stopped) this.#controller.abort();
    }
    return this.#controller;
  }

  /** The reader has left. */
  #stop(): void {
    this.#stopped = true;
    this.#controller?.abort();
  }

  #giveUp(): void {
    if (!this.#stopped) this.#onAbort?.();
  }

  /** @throws OpenAIError when the stream was read before */
  [Symbol.asyncIterator](): AsyncIterator<Item> {
    if (this.#consumed)
      throw new OpenAIError('Cannot iterate over a consumed stream, use `.tee()` to split the stream.');
    this.#consumed = true;
    return this.#open();
  }

  /** Two streams of the same items, each read at its own pace; the slower one's items wait in memory. */
  tee(): [Stream<Item>, Stream<Item>] {
    const [left, right] = tee(this[Symbol.asyncIterator]());
    return [new Stream(() => left, this.controller), new Stream(() => right, this.controller)];
  }

  /** The items as lines of JSON, for `fromReadableStream` on the other side. Cancelling it stops the request. */
  toReadableStream(): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    const iterator = this[Symbol.asyncIterator]();
    return new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { value, done } = await iterator.next();
        if (done) {
          controller.close();
          return;
        }
        try {
          controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
        } catch (error) {
          // An item that JSON can't hold ends the stream, which then is never cancelled.
          await iterator.return?.();
          throw error;
        }
      },
      async cancel() {
        await iterator.return?.();
      },
    });
  }
}

type Readers = Awaited<ReturnType<typeof loadStreams>>;

/** What they read, and the decoder of events, is not loaded before somebody reads. */
async function* whenLoaded<Item>(
  body: ReadableStream<Uint8Array> | null,
  controller: AbortController,
  read: (readers: Readers) => AsyncGenerator<Item>,
): AsyncGenerator<Item> {
  const { signal } = controller;
  let takeBack: (() => void) | undefined;
  let readers: Readers | undefined;
  try {
    readers = await new Promise<Readers | undefined>((resolve, reject) => {
      takeBack = onAbort(signal, () => resolve(undefined));
      if (signal.aborted) resolve(undefined);
      else loadStreams().then(resolve, reject);
    });
  } finally {
    takeBack?.();
    // As while it is read: a failure stops the request, and an abort is the end.
    if (readers === undefined) {
      body?.cancel().catch(ignore);
      controller.abort();
    }
  }
  if (readers !== undefined) yield* read(readers);
}

function ignore(): void {}
