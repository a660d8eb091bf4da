import type { InvalidToolCall, ToolCall } from '@oxide/core';
import { abortable, type BaseEvents, ConcurrencyLimit, EventStream, loadOnce } from '@oxide/core/internal';
import type { Response, ResponseInputItem, ResponseStreamEvent, ResponseUsage } from '../generated/index.ts';
import { parseResponse } from '../parsing/parse-response.ts';
import type { ParsedResponse } from '../parsing/parsed-response.ts';
import { resolveTextFormat, type TextFormat } from '../parsing/text-format.ts';
import type { ResponseStreamClient } from '../streaming/response-stream.ts';
import type { ResponseCreateAndStreamParams } from '../streaming/stream-params.ts';
import { Conversation } from './conversation.ts';
import { overHTTP } from './http-source.ts';
import { readMaxSteps } from './max-steps.ts';
import type { ToolCallResult } from './run-call.ts';
import type { ResponseRunnerOptions, ResponseRunnerParams, ResponseStep } from './runner-options.ts';
import { ToolTable } from './tool-table.ts';
import { totalUsage } from './total-usage.ts';

const DEFAULT_MAX_STEPS = 20;
const DEFAULT_TOOL_CONCURRENCY = 8;

const loadToolLoop = /* @__PURE__ */ loadOnce('runs of tools', () => import('./tool-loop.ts'));

type EventName = Exclude<ResponseStreamEvent['type'], 'error'>;

/** The events of a `ResponseToolRunner`: those of the API, of every step, and of its tools. */
export type ResponseToolRunnerEvents<Call = ToolCall | InvalidToolCall> = BaseEvents & {
  [Name in EventName]: (event: Extract<ResponseStreamEvent, { type: Name }>) => void;
} & {
  /** Each event as the API sent it, before the one of its own name. */
  event: (event: ResponseStreamEvent) => void;
  /** A call is known, while its response goes on. */
  toolCall: (call: Call) => void;
  /** What a call came to, when its response is final. */
  toolResult: (result: ToolCallResult) => void;
  /** A step has ended. */
  step: (step: ResponseStep) => void;
};

/**
 * A run of a model with tools, while it goes on: its events, `for await` over the events of the API, and what
 * becomes of it.
 *
 * A step whose stream breaks is asked for again, up to `maxRetries` times; the events of the new response follow
 * those of the broken one. A response that failed or was cut ends the run without an error: its `status` tells.
 */
export class ResponseToolRunner<Call = ToolCall | InvalidToolCall, ParsedT = null>
  extends EventStream<ResponseToolRunnerEvents<Call>>
  implements AsyncIterable<ResponseStreamEvent>
{
  readonly #responses: Response[] = [];
  readonly #conversation: Conversation;
  readonly #format: TextFormat | null;
  #final: ParsedResponse<ParsedT> | undefined;

  private constructor(conversation: Conversation, format: TextFormat | null) {
    super();
    this.#conversation = conversation;
    this.#format = format;
  }

  /**
   * Starts a run. Made by `responses.runTools()`.
   *
   * @throws OpenAIError for a tool that has nothing to run, or an option that makes no sense
   */
  static run<Call, ParsedT>(
    client: ResponseStreamClient,
    { tools, ...body }: ResponseRunnerParams,
    options: ResponseRunnerOptions = {},
  ): ResponseToolRunner<Call, ParsedT> {
    const {
      over = overHTTP(client),
      maxSteps = DEFAULT_MAX_STEPS,
      toolConcurrency = DEFAULT_TOOL_CONCURRENCY,
      reportToolErrors = true,
      wholeContext,
      parseAs,
      beforeStep,
      afterStep,
      ...requestOptions
    } = options;
    const params = body as ResponseCreateAndStreamParams;
    const conversation = new Conversation(params, wholeContext);
    const table = new ToolTable(tools);
    const format = resolveTextFormat(params, { ...requestOptions, parseAs });
    const run = new ResponseToolRunner<Call, ParsedT>(conversation, format);
    const loop = {
      conversation,
      client,
      requestOptions,
      maxSteps: readMaxSteps(maxSteps),
      hooks: { beforeStep, afterStep },
      settings: {
        source: over,
        table,
        limit: new ConcurrencyLimit(toolConcurrency, 'toolConcurrency'),
        signal: run.controller.signal,
        reportToolErrors,
        onEvent: (event: ResponseStreamEvent) => run.#tellEvent(event),
        onCall: (call: ToolCall | InvalidToolCall) => run._emit('toolCall', call as Call),
        onResult: (result: ToolCallResult) => run._emit('toolResult', result),
      },
      onResponse: (response: Response) => run.#responses.push(response),
      onStep: (step: Omit<ResponseStep, 'usage'>) => run.#tellStep(step),
      throwIfAborted: () => run._throwIfAborted(),
    };
    run._run(async () => {
      run._listenForAbort(requestOptions.signal);
      const { runToolLoop } = await abortable(loadToolLoop, run.controller.signal);
      await runToolLoop(loop);
      run.#finish();
    });
    return run;
  }

  /** The events of the API, of one step after the other. Leaving the loop stops the run. */
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
   * Waits for the end and gives the last response, parsed. It may have failed or been cut: `status` tells.
   *
   * @throws StepLimitError when the model still calls tools after the last step
   * @throws ToolFailedError when a tool threw, and `reportToolErrors` is false
   * @throws OpenAIError as the request of a step does; with the response so far as `snapshot`
   */
  async finalResponse(): Promise<ParsedResponse<ParsedT>> {
    await this.done();
    return this.#final as ParsedResponse<ParsedT>;
  }

  /** Tokens of all steps; a step that broke tells none. Fails as the run does: see `usage`. */
  async totalUsage(): Promise<ResponseUsage> {
    await this.done();
    return this.usage;
  }

  /** Tokens of the steps so far, also when the run has failed or was stopped. */
  get usage(): ResponseUsage {
    return totalUsage(this.#responses);
  }

  /** The responses so far. */
  allResponses(): Response[] {
    return [...this.#responses];
  }

  /**
   * The conversation so far, as a further request takes it: what was given, replies, and results of tools. What
   * `previous_response_id` or `conversation` stand for is not in it.
   */
  allItems(): ResponseInputItem[] {
    return [...this.#conversation.items];
  }

  #tellEvent(event: ResponseStreamEvent): Promise<void> | undefined {
    this._emit('event', event);
    // A server's event must not take the name of one of the run's own.
    if (event.type.startsWith('response.')) this._emit(event.type as 'response.created', event as never);
    return this._backpressure();
  }

  #tellStep(step: Omit<ResponseStep, 'usage'>): ResponseStep {
    const told = { ...step, usage: this.usage };
    this._emit('step', told);
    return told;
  }

  #finish(): void {
    const settings = { format: this.#format, tools: null };
    this.#final = parseResponse<ParsedT>(this.#responses.at(-1) as Response, settings);
  }
}
