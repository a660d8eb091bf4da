import type { ToolCallContext, ToolEffect } from '@oxide/core';
import { type AutoParseableTool, makeParseableTool } from '@oxide/core/internal';
import { checkName } from '../check-name.ts';
import { parseWithStandardSchema } from './parse-with-standard-schema.ts';
import type { InferStandardOutput, JSONSchemaProps, StandardSchemaLike } from './standard-schema.ts';
import { strictSchemaOf } from './strict-schema-of.ts';

/** What runs with the parsed arguments. */
export type StandardToolFunction<Parameters extends StandardSchemaLike> = (
  args: InferStandardOutput<Parameters>,
  context: ToolCallContext,
) => unknown | Promise<unknown>;

/** A function that the model may call. */
export interface StandardToolOptions<Parameters extends StandardSchemaLike, Name extends string = string>
  extends JSONSchemaProps {
  /** Letters, digits, `_` and `-`, at most 64. */
  name: Name;
  /** Describes the arguments to the model, and parses those that it gives. */
  parameters: Parameters;
  /** What `.runTools()` calls with the parsed arguments. */
  function?: StandardToolFunction<Parameters> | undefined;
  /** What the function does; the model decides by it when to call. */
  description?: string | undefined;
  /** What calling the function does besides giving a result. Loops start it early unless that is an `effect`. @default 'effect' */
  effect?: ToolEffect | undefined;
}

/** The types that a tool of such a schema carries. */
export interface StandardToolTypes<
  Parameters extends StandardSchemaLike,
  Function extends StandardToolFunction<Parameters> | undefined,
  Name extends string = string,
> {
  arguments: InferStandardOutput<Parameters>;
  name: Name;
  function: Function;
}

/**
 * A function tool of a chat completion whose arguments are what `parameters` takes. `.parse()` and `.stream()`
 * parse them; `.runTools()` also calls `function` with them, so it needs one.
 *
 * Throws an `UnsupportedSchemaError` for a schema that strict mode can't hold.
 */
export function standardFunction<
  Parameters extends StandardSchemaLike,
  Function extends StandardToolFunction<Parameters>,
  Name extends string = string,
>(
  options: StandardToolOptions<Parameters, Name> & { function: Function },
): AutoParseableTool<StandardToolTypes<Parameters, Function, Name>>;
export function standardFunction<Parameters extends StandardSchemaLike, Name extends string = string>(
  options: StandardToolOptions<Parameters, Name> & { function?: undefined },
): AutoParseableTool<StandardToolTypes<Parameters, undefined, Name>>;
export function standardFunction<Parameters extends StandardSchemaLike, Name extends string = string>(
  options: StandardToolOptions<Parameters, Name>,
): AutoParseableTool<StandardToolTypes<Parameters, StandardToolFunction<Parameters> | undefined, Name>>;
export function standardFunction<Parameters extends StandardSchemaLike, Name extends string>(
  options: StandardToolOptions<Parameters, Name>,
): AutoParseableTool<
  StandardToolTypes<Parameters, StandardToolFunction<Parameters> | undefined, Name>,
  boolean
> {
  const { name, parameters, description, schema, effect } = options;
  checkName(name);
  return makeParseableTool(
    {
      type: 'function',
      function: {
        name,
        parameters: strictSchemaOf(parameters, schema),
        strict: true,
        ...(description ? { description } : undefined),
      },
    },
    { callback: options.function, parser: (args) => parseWithStandardSchema(parameters, args), effect },
  );
}
