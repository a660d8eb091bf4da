import type { ToolEffect } from '@oxide/core';
import type { ChatCompletionRunner } from './chat-completion-runner.ts';
import type { ChatCompletionStreamingRunner } from './chat-completion-streaming-runner.ts';

type PromiseOrValue<T> = T | Promise<T>;
type AnyRunner = ChatCompletionRunner<unknown> | ChatCompletionStreamingRunner<unknown>;

interface FunctionDescription {
  /** JSON Schema of the arguments. */
  parameters: object;
  /** When and how to call it; the model reads this. */
  description: string;
  /** Default: the function's own name. */
  name?: string | undefined;
  /** Have the model follow the schema exactly. */
  strict?: boolean | undefined;
  /** What calling it does besides giving a result. A streamed run starts it early unless that is an `effect`. @default 'effect' */
  effect?: ToolEffect | undefined;
}

/** A function with its arguments parsed. */
export type RunnableFunctionWithParse<Args extends object, ToolContext = unknown> = FunctionDescription & {
  /** Whatever it gives goes to the model: text as it is, anything else as JSON. */
  function: (args: Args, runner: AnyRunner, toolContext: ToolContext) => PromiseOrValue<unknown>;
  /** Parses the arguments; what it throws is told to the model, which may try again. */
  parse: (input: string) => PromiseOrValue<Args>;
};

/** A function that takes its arguments as the model wrote them: text that may be invalid JSON. */
export type RunnableFunctionWithoutParse<ToolContext = unknown> = FunctionDescription & {
  function: (args: string, runner: AnyRunner, toolContext: ToolContext) => PromiseOrValue<unknown>;
};

/** A function by the type of its arguments: with `parse` unless they are text. */
export type RunnableFunction<Args extends object | string, ToolContext = unknown> = Args extends string
  ? RunnableFunctionWithoutParse<ToolContext>
  : Args extends object
    ? RunnableFunctionWithParse<Args, ToolContext>
    : never;

export type RunnableToolFunctionWithoutParse<ToolContext = unknown> = {
  type: 'function';
  function: RunnableFunctionWithoutParse<ToolContext>;
};

export type RunnableToolFunctionWithParse<Args extends object, ToolContext = unknown> = {
  type: 'function';
  function: RunnableFunctionWithParse<Args, ToolContext>;
};

/** A tool of `runTools` by the type of its arguments. */
export type RunnableToolFunction<Args extends object | string, ToolContext = unknown> = Args extends string
  ? RunnableToolFunctionWithoutParse<ToolContext>
  : Args extends object
    ? RunnableToolFunctionWithParse<Args, ToolContext>
    : never;

/** A tool of `runTools` that is given the call's `toolContext`. */
export type RunnableToolFunctionWithContext<ToolContext> = {
  type: 'function';
  function: FunctionDescription & {
    // biome-ignore lint/suspicious/noExplicitAny: each tool of the list has arguments of its own
    function: (args: any, runner: AnyRunner, toolContext: ToolContext) => PromiseOrValue<unknown>;
    // biome-ignore lint/suspicious/noExplicitAny: as above
    parse?: (input: string) => PromiseOrValue<any>;
  };
};

export type BaseFunctionsArgs = readonly (object | string)[];

/** Functions by the types of their arguments. */
export type RunnableFunctions<FunctionsArgs extends BaseFunctionsArgs, ToolContext = unknown> = [
  // biome-ignore lint/suspicious/noExplicitAny: what nobody narrowed
  any[],
] extends [FunctionsArgs]
  ? // biome-ignore lint/suspicious/noExplicitAny: what nobody narrowed
    readonly RunnableFunction<any, ToolContext>[]
  : {
      [Index in keyof FunctionsArgs]: FunctionsArgs[Index] extends object | string
        ? RunnableFunction<FunctionsArgs[Index], ToolContext>
        : FunctionsArgs[Index];
    };

/** Tools by the types of their arguments. */
export type RunnableTools<FunctionsArgs extends BaseFunctionsArgs, ToolContext = unknown> = [
  // biome-ignore lint/suspicious/noExplicitAny: what nobody narrowed
  any[],
] extends [FunctionsArgs]
  ? // biome-ignore lint/suspicious/noExplicitAny: what nobody narrowed
    readonly RunnableToolFunction<any, ToolContext>[]
  : {
      [Index in keyof FunctionsArgs]: FunctionsArgs[Index] extends object | string
        ? RunnableToolFunction<FunctionsArgs[Index], ToolContext>
        : FunctionsArgs[Index];
    };

/** A tool whose `function` takes what its `parse` gives; being a class, it has the types infer each other. */
export class ParsingToolFunction<Args extends object, ToolContext = unknown> {
  type: 'function' = 'function';
  function: RunnableFunctionWithParse<Args, ToolContext>;

  constructor(input: RunnableFunctionWithParse<Args, ToolContext>) {
    this.function = input;
  }
}
