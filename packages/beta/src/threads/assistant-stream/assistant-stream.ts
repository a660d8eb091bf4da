import { type RequestOptions, Stream } from '@oxide/core';
import {
  APIError,
  EventStream,
  IncompleteStreamError,
  loadOnce,
  loadReaderOf,
  openWith,
} from '@oxide/core/internal';
import type { AssistantStreamEvent, Message, Run, RunStep, RunStreamEvent } from '../../generated/index.ts';
import type { Threads } from '../../threads.ts';
import type { Runs } from '../runs.ts';
import { accumulateDelta } from './accumulate-delta.ts';
import type {
  AssistantStreamEvents,
  RunCreateParamsBaseStream,
  RunSubmitToolOutputsParamsStream,
  ThreadCreateAndRunParamsBaseStream,
} from './assistant-stream-events.ts';
import type { RunTracker } from './run-tracker.ts';

type Open = (options: RequestOptions) => PromiseLike<Stream<AssistantStreamEvent>>;

const loadTracker = /* @__PURE__ */ loadOnce('streamed runs', () => import('./run-tracker.ts'));

/** States in which a run goes on, if at all, with another request. */
const settledEvents: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'thread.run.requires_action',
  'thread.run.completed',
  'thread.run.incomplete',
  'thread.run.failed',
  'thread.run.cancelled',
  'thread.run.expired',
]);

/**
 * A run that is streamed: events by name, `event` for each that the API sends, `for await`, and what becomes of it.
 *
 * A stream that ends before the run has ended or waits for tool outputs is an error, `IncompleteStreamError`. A run
 * that failed (`status`) is none. A slow reader of the events slows the stream down.
 */
export class AssistantStream
  extends EventStream<AssistantStreamEvents>
  implements AsyncIterable<AssistantStreamEvent>
{
  /** Undefined before the stream has opened. */
  #tracker: RunTracker | undefined;
  #event: AssistantStreamEvent | undefined;
  #run: Run | undefined;
  #finalRun: Run | undefined;

  /** Starts a run on a thread that exists. */
  static createAssistantStream(
    threadID: string,
    runs: Pick<Runs, 'create'>,
    params: RunCreateParamsBaseStream,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.#follow(
      (settings) => runs.create(threadID, { ...params, stream: true }, settings),
      options,
    );
  }

  /** Makes a thread and starts a run on it. */
  static createThreadAssistantStream(
    params: ThreadCreateAndRunParamsBaseStream,
    threads: Pick<Threads, 'createAndRun'>,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.#follow(
      (settings) => threads.createAndRun({ ...params, stream: true }, settings),
      options,
    );
  }

  /** Answers the tool calls of a run, which then goes on. */
  static createToolAssistantStream(
    runID: string,
    runs: Pick<Runs, 'submitToolOutputs'>,
    params: RunSubmitToolOutputsParamsStream,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.#follow(
      (settings) => runs.submitToolOutputs(runID, { ...params, stream: true }, settings),
      options,
    );
  }

  /** From what `toReadableStream` gave, in a browser say. */
  static fromReadableStream(readable: ReadableStream<Uint8Array>): AssistantStream {
    const made = new AssistantStream();
    made._run(async () => {
      made.#begin(await loadReaderOf(readable, loadTracker, made.controller.signal));
      await made._connected();
      await made.#read(Stream.fromReadableStream(readable, made.controller));
    });
    return made;
  }

  /**
   * Adds a delta to what has arrived, as the stream does: texts are joined, lists merged by `index`.
   *
   * @throws OpenAIError when it doesn't fit
   */
  static accumulateDelta<Snapshot extends object>(snapshot: Snapshot, delta: object): Snapshot {
    return accumulateDelta(snapshot, delta);
  }

  static #follow(open: Open, options: RequestOptions | undefined): AssistantStream {
    const made = new AssistantStream();
    made._run(async () => {
      made._listenForAbort(options?.signal);
      const { signal } = made.controller;
      const [stream, code] = await openWith(async (own) => open({ ...options, ...own }), loadTracker, signal);
      made.#begin(code);
      await made._connected();
      await made.#read(stream);
    });
    return made;
  }

  /** The events as they arrive. Leaving the loop stops the request. */
  [Symbol.asyncIterator](): AsyncIterator<AssistantStreamEvent> {
    return this._createIterator<AssistantStreamEvent>(
      (push) => {
        this.on('event', push);
        return () => this.off('event', push);
      },
      { onReturn: () => this.abort() },
    );
  }

  /** The events as lines of JSON, for `fromReadableStream`. Cancelling it stops the request. */
  toReadableStream(): ReadableStream<Uint8Array> {
    return new Stream(() => this[Symbol.asyncIterator](), this.controller).toReadableStream();
  }

  /** The event that arrived last. */
  currentEvent(): AssistantStreamEvent | undefined {
    return this.#event;
  }

  /** The run as it was told last. */
  currentRun(): Run | undefined {
    return this.#run;
  }

  /** The message that grows; undefined between two. */
  currentMessageSnapshot(): Message | undefined {
    return this.#tracker?.messages.active;
  }

  /** The step that grows; undefined between two. */
  currentRunStepSnapshot(): RunStep | undefined {
    return this.#tracker?.steps.active;
  }

  /** Waits for the end, and gives the steps of the run. Fails as the stream does. */
  async finalRunSteps(): Promise<RunStep[]> {
    await this.done();
    return this.#tracker?.steps.all ?? [];
  }

  /** Waits for the end, and gives the messages of the run. Fails as the stream does. */
  async finalMessages(): Promise<Message[]> {
    await this.done();
    return this.#tracker?.messages.all ?? [];
  }

  /** Waits for the end, and gives the run: it has ended, or waits for tool outputs (`status`). Fails as the stream does. */
  async finalRun(): Promise<Run> {
    await this.done();
    return this.#finalRun as Run;
  }

  protected override _emitFinal(): void {
    this._emit('run', this.#finalRun as Run);
  }

  #begin({ RunTracker }: Awaited<ReturnType<typeof loadTracker>>): void {
    const tell = this._emit as (event: PropertyKey, ...parameters: unknown[]) => void;
    this.#tracker = new RunTracker((event, ...parameters) => tell.call(this, event, ...parameters));
  }

  async #read(stream: Stream<AssistantStreamEvent>): Promise<void> {
    for await (const event of stream) {
      this.#add(event);
      const wait = this._backpressure();
      if (wait !== undefined) await wait;
    }
    this._throwIfAborted();
    if (this.#finalRun === undefined)
      throw new IncompleteStreamError('The stream has ended before the run did.', this.#run);
  }

  #add(event: AssistantStreamEvent): void {
    const tracker = this.#tracker as RunTracker;
    const kind = tracker.check(event);
    this.#event = event;
    this._emit('event', event);
    tracker.apply(kind, event);
    if (kind === 'run') this.#setRun(event as RunStreamEvent);
    else if (event.event === 'error') throw new APIError(undefined, event.data, undefined, undefined);
  }

  #setRun({ event, data }: RunStreamEvent): void {
    this.#run = data;
    if (!settledEvents.has(event)) return;
    this.#finalRun = data;
    this.#tracker?.steps.finishToolCall();
  }
}
