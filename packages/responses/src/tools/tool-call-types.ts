import type { InvalidToolCall, ToolCall } from '@oxide/core';
import type { Tool } from '../generated/index.ts';

/** The calls that a model can make of some tools: one of them by each name, or one that can't be run. */
export type ToolCallOf<Tools> = ValidCall<ToolIn<Tools>> | InvalidToolCall;

/** Those that fit their tool. */
export type ValidToolCallOf<Tools> = ValidCall<ToolIn<Tools>>;

type ToolIn<Tools> = Tools extends readonly (infer Each)[] ? Each : never;

type ValidCall<Each> = Each extends { __name: infer Name extends string; __arguments: infer Arguments }
  ? ToolCall<Name, Arguments>
  : Each extends { type: 'namespace'; tools: infer Inner }
    ? ValidCall<ToolIn<Inner>>
    : Each extends { type: 'custom'; name: infer Name extends string }
      ? ToolCall<Name, string>
      : Each extends {
            type: 'function';
            name: infer Name extends string;
            parse: (text: string) => infer Arguments;
          }
        ? ToolCall<Name, Arguments>
        : Each extends { type: 'function'; name: infer Name extends string }
          ? ToolCall<Name, unknown>
          : never;

/** Tools of a request, read from parameters whose list nobody changes. */
export type ToolsOf<Params> = Params extends { tools?: infer Tools } ? NonNullable<Tools> : readonly Tool[];
