import type { InvalidToolCall, ToolCall } from '@oxide/core';

/** The calls that a model can make of some tools: one of them by each name, or one that can't be run. */
export type ChatToolCallOf<Tools> =
  | (Tools extends readonly (infer Each)[] ? ValidCall<Each> : never)
  | InvalidToolCall;

type ValidCall<Each> = Each extends { __name: infer Name extends string; __arguments: infer Arguments }
  ? ToolCall<Name, Arguments>
  : Each extends { type: 'custom'; custom: { name: infer Name extends string } }
    ? ToolCall<Name, string>
    : Each extends { type: 'function'; function: { name: infer Name extends string } }
      ? ToolCall<Name, unknown>
      : never;
