import { OpenAIError, type RequestOptions } from '@oxide/core';
import { optionsOfTurn } from '@oxide/core/internal';
import type {
  ChatCompletion,
  ChatCompletionCreateParams,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
} from '../generated/index.ts';
import { toRequestMessage } from './request-message.ts';
import type { ChatCompletionRunnerContext, RunnerOptions } from './runner-options.ts';
import { runToolCall, type ToolCallContext } from './tool-call-run.ts';
import type { AnyToolRunnerParams } from './tool-params.ts';
import { createToolTable } from './tool-table.ts';

const DEFAULT_MAX_CHAT_COMPLETIONS = 10;

/** The run that a loop belongs to. */
export interface ToolLoopRun {
  runner: ChatCompletionRunnerContext;
  signal: AbortSignal;
  complete(params: ChatCompletionCreateParams, options: RequestOptions): Promise<ChatCompletion>;
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
    ...requestOptions
  } = options;
  const context: ToolCallContext = {
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
  for (let turn = 1; turn <= maxChatCompletions; turn++) {
    const completion = await run.complete(
      {
        ...rest,
        tool_choice,
        tools: context.table.tools,
        messages: run.runner.messages.map(toRequestMessage),
      },
      optionsOfTurn(requestOptions, turn),
    );
    const message = completion.choices[0]?.message;
    if (!message) throw new OpenAIError('missing message in ChatCompletion response');
    const toolCalls = message.tool_calls ?? [];
    const inTurn = context.onlyFunction !== undefined || params.parallel_tool_calls === false;
    const stop = await (inTurn ? runInTurn : runTogether)(toolCalls, context, run);
    await finishTurn(completion);
    if (toolCalls.length === 0 || stop) return;
  }
}

/** Gives whether the only function that was asked for has run. */
async function runInTurn(
  toolCalls: readonly ChatCompletionMessageToolCall[],
  context: ToolCallContext,
  run: ToolLoopRun,
): Promise<boolean> {
  for (const toolCall of toolCalls) {
    const { message, called } = await runToolCall(toolCall, context);
    if (message) run.addMessage(message);
    run.throwIfAborted();
    if (context.onlyFunction !== undefined && called) return true;
  }
  return false;
}

/** When the run is stopped, what has finished is kept. When a function fails, the others are waited for. */
async function runTogether(
  toolCalls: readonly ChatCompletionMessageToolCall[],
  context: ToolCallContext,
  run: ToolLoopRun,
): Promise<boolean> {
  const results = await Promise.allSettled(toolCalls.map((toolCall) => runToolCall(toolCall, context)));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined && !run.signal.aborted) throw failed.reason;
  // In the order of the calls, whichever was the first to finish.
  for (const result of results) {
    if (result.status === 'fulfilled' && result.value.message) run.addMessage(result.value.message);
  }
  run.throwIfAborted();
  return false;
}
