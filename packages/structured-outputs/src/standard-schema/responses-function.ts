import { type AutoParseableResponseTool, makeParseableResponseTool } from '@oxide/core/internal';
import { checkName } from '../check-name.ts';
import type { StandardToolFunction, StandardToolOptions, StandardToolTypes } from './function.ts';
import { parseWithStandardSchema } from './parse-with-standard-schema.ts';
import type { StandardSchemaLike } from './standard-schema.ts';
import { strictSchemaOf } from './strict-schema-of.ts';

/** A function that the model may call. */
export interface StandardResponsesToolOptions<
  Parameters extends StandardSchemaLike,
  Name extends string = string,
> extends StandardToolOptions<Parameters, Name> {
  /** When true, the definition stays out of the context until tool search finds it. */
  defer_loading?: boolean | undefined;
}

/**
 * A function tool of a response whose arguments are what `parameters` takes. `.parse()`, `.stream()` and
 * `.streamToolCalls()` parse them; `.runTools()` also calls `function` with them, so it needs one.
 *
 * Throws an `UnsupportedSchemaError` for a schema that strict mode can't hold.
 */
export function standardResponsesFunction<
  Parameters extends StandardSchemaLike,
  Function extends StandardToolFunction<Parameters>,
  Name extends string = string,
>(
  options: StandardResponsesToolOptions<Parameters, Name> & { function: Function },
): AutoParseableResponseTool<StandardToolTypes<Parameters, Function, Name>>;
export function standardResponsesFunction<
  Parameters extends StandardSchemaLike,
  Name extends string = string,
>(
  options: StandardResponsesToolOptions<Parameters, Name> & { function?: undefined },
): AutoParseableResponseTool<StandardToolTypes<Parameters, undefined, Name>>;
export function standardResponsesFunction<
  Parameters extends StandardSchemaLike,
  Name extends string = string,
>(
  options: StandardResponsesToolOptions<Parameters, Name>,
): AutoParseableResponseTool<
  StandardToolTypes<Parameters, StandardToolFunction<Parameters> | undefined, Name>
>;
export function standardResponsesFunction<Parameters extends StandardSchemaLike, Name extends string>(
  options: StandardResponsesToolOptions<Parameters, Name>,
): AutoParseableResponseTool<
  StandardToolTypes<Parameters, StandardToolFunction<Parameters> | undefined, Name>
> {
  const { name, parameters, description, defer_loading, schema, effect } = options;
  checkName(name);
  return makeParseableResponseTool(
    {
      type: 'function',
      name,
      parameters: strictSchemaOf(parameters, schema),
      strict: true,
      ...(defer_loading === undefined ? undefined : { defer_loading }),
      ...(description ? { description } : undefined),
    },
    { callback: options.function, parser: (args) => parseWithStandardSchema(parameters, args), effect },
  );
}
