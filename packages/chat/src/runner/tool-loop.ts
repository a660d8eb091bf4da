import type { RequestOptions } from '@oxide/core';
import { ConcurrencyLimit, OpenAIError, optionsOfTurn, type ToolCallText } from '@oxide/core/internal';
import { ToolBatch } from '@oxide/core/internal/lazy';
import type {
  ChatCompletion,
  ChatCompletionCreateParams,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
} from '../generated/index.ts';
import { toRequestMessage } from './request-message.ts';
import type { ChatCompletionRunnerContext, RunnerOptions } from './runner-options.ts';
import { runToolCall, type ToolCallResult, type ToolRunContext } from './tool-call-run.ts';
import type { AnyToolRunnerParams } from './tool-params.ts';
import { createToolTable } from './tool-table.ts';

const DEFAULT_MAX_CHAT_COMPLETIONS = 10;

/** The run that a loop belongs to. */
export interface ToolLoopRun {
  runner: ChatCompletionRunnerContext;
  signal: AbortSignal;
  /** @param onToolCall told of each call as soon as its arguments are complete, if the completion is streamed */
  complete(
    params: ChatCompletionCreateParams,
    options: RequestOptions,
    onToolCall: ((call: ToolCallText) => void) | undefined,
  ): Promise<ChatCompletion>;
  addMessage(message: ChatCompletionMessageParam): void;
  throwIfAborted(): void;
  afterCompletionCalled(): void;
}

/**
 * Asks the model, runs the functions that it calls, tells it their results and asks again: until it calls
 * none, or the function that `tool_choice` names has run, or `maxChatCompletions` is reached.
 */
export async function runToolLoop(
  params: AnyToolRunnerParams,
  options: RunnerOptions,
  run: ToolLoopRun,
): Promise<void> {
  const { tool_choice = 'auto', stream: _, toolContext, tools, ...rest } = params;
  const {
    maxChatCompletions = DEFAULT_MAX_CHAT_COMPLETIONS,
    afterCompletion,
    reportToolErrors,
    toolConcurrency = Number.POSITIVE_INFINITY,
    ...requestOptions
  } = options;
  const context: ToolRunContext = {
    table: createToolTable(tools),
    onlyFunction:
      typeof tool_choice === 'object' && tool_choice.type === 'function'
        ? tool_choice.function.name
        : undefined,
    runner: run.runner,
    toolContext,
    signal: run.signal,
    reportErrors: reportToolErrors ?? false,
  };
  const finishTurn = async (completion: ChatCompletion) => {
    if (!afterCompletion) return;
    run.afterCompletionCalled();
    await afterCompletion(completion, run.runner);
    run.throwIfAborted();
  };
  const limit = new ConcurrencyLimit(toolConcurrency, 'toolConcurrency');
  const inTurn = context.onlyFunction !== undefined || params.parallel_tool_calls === false;
  const mayStartEarly = ({ name }: ToolCallText) => {
    const effect = context.table.functions.get(name)?.effect;
    return effect === 'pure' || effect === 'idempotent';
  };
  const anyEarly = !inTurn && [...context.table.functions.values()].some(({ effect }) => effect !== 'effect');
  for (let turn = 1; turn <= maxChatCompletions; turn++) {
    const batch: Batch = new ToolBatch({
      limit,
      signal: run.signal,
      startsEarly: mayStartEarly,
      run: (call, signal) => runToolCall(call, context, signal),
    });
    try {
      const completion = await run.complete(
        {
          ...rest,
          tool_choice,
          tools: context.table.tools,
          messages: run.runner.messages.map(toRequestMessage),
        },
        optionsOfTurn(requestOptions, turn),
        anyEarly ? (call) => batch.offer(call) : undefined,
      );
      const message = completion.choices[0]?.message;
      if (!message) throw new OpenAIError('missing message in ChatCompletion response');
      const calls = message.tool_calls ?? [];
      const stop = inTurn
        ? await runInTurn(functionCalls(calls), context, run)
        : await runTogether(functionCalls(calls), batch, run);
      await finishTurn(completion);
      if (calls.length === 0 || stop) return;
    } finally {
      batch.stop();
    }
  }
}

type Batch = ToolBatch<ToolCallResult>;

/** The calls that a run answers: others are not of functions. */
function functionCalls(toolCalls: readonly ChatCompletionMessageToolCall[]): ToolCallText[] {
  return toolCalls
    .filter((toolCall) => toolCall.type === 'function')
    .map(({ id, function: { name, arguments: text } }) => ({ call_id: id, name, text }));
}

/** Gives whether the only function that was asked for has run. */
async function runInTurn(
  calls: readonly ToolCallText[],
  context: ToolRunContext,
  run: ToolLoopRun,
): Promise<boolean> {
  for (const call of calls) {
    const { message, called } = await runToolCall(call, context);
    run.addMessage(message);
    run.throwIfAborted();
    if (context.onlyFunction !== undefined && called) return true;
  }
  return false;
}

/** When the run is stopped, what has finished is kept. When a function fails, the others are waited for. */
async function runTogether(calls: readonly ToolCallText[], batch: Batch, run: ToolLoopRun): Promise<boolean> {
  const results = await Promise.allSettled(calls.map((call) => batch.finish(call)));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined && !run.signal.aborted) throw failed.reason;
  // In the order of the calls, whichever was the first to finish.
  for (const result of results) if (result.status === 'fulfilled') run.addMessage(result.value.message);
  run.throwIfAborted();
  return false;
}
