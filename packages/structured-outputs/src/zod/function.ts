import type { ToolCallContext, ToolEffect } from '@oxide/core';
import { type AutoParseableTool, makeParseableTool } from '@oxide/core/internal';
import { checkName } from '../check-name.ts';
import { parseWithZod } from './parse-with-zod.ts';
import { strictSchemaOf } from './strict-schema-of.ts';
import type { InferZodType, ZodTypeLike } from './zod-type.ts';

/** A function that the model may call. */
export interface ZodFunctionOptions<Parameters extends ZodTypeLike, Name extends string = string> {
  /** Letters, digits, `_` and `-`, at most 64. */
  name: Name;
  /** Describes the arguments to the model, and parses those that it gives. */
  parameters: Parameters;
  /** What `.runTools()` calls with the parsed arguments. */
  function?:
    | ((args: InferZodType<Parameters>, context: ToolCallContext) => unknown | Promise<unknown>)
    | undefined;
  /** What the function does; the model decides by it when to call. */
  description?: string | undefined;
  /** What calling the function does besides giving a result. Loops start it early unless that is an `effect`. @default 'effect' */
  effect?: ToolEffect | undefined;
}

type Callback<Parameters extends ZodTypeLike> = ZodFunctionOptions<Parameters>['function'];

/** A tool of a chat completion, with the types of its arguments and its function. */
export type ZodFunctionTool<
  Parameters extends ZodTypeLike,
  Function extends Callback<Parameters>,
  Name extends string = string,
> = AutoParseableTool<{ arguments: InferZodType<Parameters>; name: Name; function: Function }>;

/**
 * A function tool of a chat completion whose arguments are what `parameters` describes. `.parse()` and
 * `.stream()` parse them; `.runTools()` also calls `function` with them, so it needs one.
 *
 * Throws an `UnsupportedSchemaError` for a schema that strict mode can't hold.
 */
export function zodFunction<Parameters extends ZodTypeLike, Name extends string = string>(
  options: ZodFunctionOptions<Parameters, Name> & { function: NonNullable<Callback<Parameters>> },
): ZodFunctionTool<Parameters, NonNullable<Callback<Parameters>>, Name>;
export function zodFunction<Parameters extends ZodTypeLike, Name extends string = string>(
  options: ZodFunctionOptions<Parameters, Name>,
): ZodFunctionTool<Parameters, Callback<Parameters>, Name>;
export function zodFunction<Parameters extends ZodTypeLike, Name extends string>(
  options: ZodFunctionOptions<Parameters, Name>,
): AutoParseableTool<
  { arguments: InferZodType<Parameters>; name: Name; function: Callback<Parameters> },
  boolean
> {
  const { name, parameters, description, effect } = options;
  checkName(name);
  return makeParseableTool(
    {
      type: 'function',
      function: {
        name,
        parameters: strictSchemaOf(parameters),
        strict: true,
        ...(description ? { description } : undefined),
      },
    },
    { callback: options.function, parser: (args) => parseWithZod(parameters, args), effect },
  );
}
