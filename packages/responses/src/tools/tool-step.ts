import type { InvalidToolCall, RequestOptions, ToolCall } from '@oxide/core';
import type { ConcurrencyLimit, ToolCallText } from '@oxide/core/internal';
import { ToolBatch } from '@oxide/core/internal/lazy';
import type { Response, ResponseInputItem, ResponseStreamEvent } from '../generated/index.ts';
import type { ResumeLimits } from '../streaming/resume-limits.ts';
import type { ResponseCreateAndStreamParams } from '../streaming/stream-params.ts';
import { type AnswerableCall, CallCollector, isAnswerableCall, toCallText } from './call-collector.ts';
import { readResponse } from './read-response.ts';
import type { ResponseSource } from './response-source.ts';
import { runCall, type ToolCallResult } from './run-call.ts';
import type { KnownCall, ToolTable } from './tool-table.ts';

/** What all steps of a run have in common. */
export interface StepSettings {
  readonly source: ResponseSource;
  readonly table: ToolTable;
  readonly limit: ConcurrencyLimit;
  readonly signal: AbortSignal;
  readonly reportToolErrors: boolean;
  onEvent(event: ResponseStreamEvent): Promise<void> | undefined;
  onCall(call: ToolCall | InvalidToolCall): void;
  onResult(result: ToolCallResult): void;
}

/** One request of a run and the tools that its response calls. */
export class ToolStep {
  readonly #settings: StepSettings;
  readonly #batch: ToolBatch<ToolCallResult, KnownCall>;
  readonly #known = new Map<string, KnownCall>();

  /** @param runs whether tools are run at all: not in a last step, after which nobody hears of their results */
  constructor(settings: StepSettings, runs: boolean) {
    const { limit, reportToolErrors, signal } = settings;
    this.#settings = settings;
    this.#batch = new ToolBatch({
      limit,
      signal,
      startsEarly: ({ read, tool }) => runs && !read.error && tool?.effect !== 'effect',
      run: (call, stopped) => runCall(call, { reportToolErrors, signal: stopped }),
    });
  }

  /**
   * Asks for the response. When its stream breaks, it is asked for again, as often as the limits allow: calls
   * that were started for the broken one, and come again, have their results already.
   */
  async ask(
    params: ResponseCreateAndStreamParams,
    options: RequestOptions,
    limits: ResumeLimits,
  ): Promise<Response> {
    const { source, signal, onEvent } = this.#settings;
    let settings: RequestOptions = { ...options, signal };
    for (;;) {
      const collector = new CallCollector((call) => this.#tell(call));
      try {
        return await readResponse(
          () => source.stream(params, settings),
          (event) => {
            collector.add(event);
            return onEvent(event);
          },
        );
      } catch (error) {
        // What happened on the server's side of a conversation can't be undone.
        if (params.conversation) throw error;
        settings = { ...settings, totalTimeoutMs: await limits.next(error, signal) };
        this.#batch.repeat();
      }
    }
  }

  /** The results of the response's calls, in their order. */
  async results(response: Response): Promise<{ results: ToolCallResult[]; items: ResponseInputItem[] }> {
    const calls = response.output.filter(isAnswerableCall);
    const results = await Promise.all(calls.map((item) => this.#result(item)));
    const items = results.map((result, index) => toOutputItem(calls[index] as AnswerableCall, result));
    return { results, items };
  }

  async #result(item: AnswerableCall): Promise<ToolCallResult> {
    const early = await this.#batch.finish(this.#know(toCallText(item)));
    // It may have been started for the same call of a response that broke.
    const result = { ...early, call_id: item.call_id };
    this.#settings.onResult(result);
    return result;
  }

  /** Nobody wants further results. */
  stop(): void {
    this.#batch.stop();
  }

  #tell(text: ToolCallText): void {
    const told = this.#known.get(text.call_id);
    const call = this.#know(text);
    this.#batch.offer(call);
    if (told !== call) this.#settings.onCall(call.read);
  }

  /** The call as it is known; another one when it has other arguments now. */
  #know(text: ToolCallText): KnownCall {
    const known = this.#known.get(text.call_id);
    if (known !== undefined && isSame(known, text)) return known;
    const call = this.#settings.table.know(text);
    this.#known.set(text.call_id, call);
    return call;
  }
}

function isSame(one: ToolCallText, other: ToolCallText): boolean {
  return (
    one.name === other.name &&
    one.namespace === other.namespace &&
    one.text.trim() === other.text.trim() &&
    Boolean(one.cut) === Boolean(other.cut)
  );
}

function toOutputItem(call: AnswerableCall, { call_id, output }: ToolCallResult): ResponseInputItem {
  const type = call.type === 'function_call' ? 'function_call_output' : 'custom_tool_call_output';
  // A call of a program that the model wrote is answered to that program.
  const caller = call.caller ? { caller: call.caller } : undefined;
  return { type, call_id, output, ...caller } as ResponseInputItem;
}
