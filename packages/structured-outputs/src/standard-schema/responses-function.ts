import { type AutoParseableResponseTool, makeParseableResponseTool } from '@oxide/core/internal';
import { checkName } from '../check-name.ts';
import type { StandardToolFunction, StandardToolOptions, StandardToolTypes } from './function.ts';
import { parseWithStandardSchema } from './parse-with-standard-schema.ts';
import type { StandardSchemaLike } from './standard-schema.ts';
import { strictSchemaOf } from './strict-schema-of.ts';

/** A function that the model may call. */
export interface StandardResponsesToolOptions<Parameters extends StandardSchemaLike>
  extends StandardToolOptions<Parameters> {
  /** When true, the definition stays out of the context until tool search finds it. */
  defer_loading?: boolean | undefined;
}

/**
 * A function tool of a response whose arguments are what `parameters` takes. `.parse()` and `.stream()` parse
 * them; they don't call `function`, which stays at the tool as `$callback`.
 *
 * Throws an `UnsupportedSchemaError` for a schema that strict mode can't hold.
 */
export function standardResponsesFunction<
  Parameters extends StandardSchemaLike,
  Function extends StandardToolFunction<Parameters>,
>(
  options: StandardResponsesToolOptions<Parameters> & { function: Function },
): AutoParseableResponseTool<StandardToolTypes<Parameters, Function>>;
export function standardResponsesFunction<Parameters extends StandardSchemaLike>(
  options: StandardResponsesToolOptions<Parameters> & { function?: undefined },
): AutoParseableResponseTool<StandardToolTypes<Parameters, undefined>>;
export function standardResponsesFunction<Parameters extends StandardSchemaLike>(
  options: StandardResponsesToolOptions<Parameters>,
): AutoParseableResponseTool<StandardToolTypes<Parameters, StandardToolFunction<Parameters> | undefined>>;
export function standardResponsesFunction<Parameters extends StandardSchemaLike>(
  options: StandardResponsesToolOptions<Parameters>,
): AutoParseableResponseTool<StandardToolTypes<Parameters, StandardToolFunction<Parameters> | undefined>> {
  const { name, parameters, description, defer_loading, schema } = options;
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
    { callback: options.function, parser: (args) => parseWithStandardSchema(parameters, args) },
  );
}
