import { type AutoParseableResponseTool, makeParseableResponseTool } from '@oxide/core/internal';
import { checkName } from '../check-name.ts';
import type { ZodFunctionOptions } from './function.ts';
import { parseWithZod } from './parse-with-zod.ts';
import { strictSchemaOf } from './strict-schema-of.ts';
import type { InferZodType, ZodTypeLike } from './zod-type.ts';

/** A function that the model may call. */
export interface ZodResponsesFunctionOptions<Parameters extends ZodTypeLike, Name extends string = string>
  extends ZodFunctionOptions<Parameters, Name> {
  /** When true, the definition stays out of the context until tool search finds it. */
  defer_loading?: boolean | undefined;
}

/**
 * A function tool of a response whose arguments are what `parameters` describes. `.parse()`, `.stream()` and
 * `.streamToolCalls()` parse them; `.runTools()` also calls `function` with them, so it needs one.
 *
 * Throws an `UnsupportedSchemaError` for a schema that strict mode can't hold.
 */
export function zodResponsesFunction<Parameters extends ZodTypeLike, Name extends string = string>(
  options: ZodResponsesFunctionOptions<Parameters, Name>,
): AutoParseableResponseTool<{
  arguments: InferZodType<Parameters>;
  name: Name;
  function: (args: InferZodType<Parameters>) => unknown;
}> {
  const { name, parameters, description, defer_loading, effect } = options;
  checkName(name);
  return makeParseableResponseTool(
    {
      type: 'function',
      name,
      parameters: strictSchemaOf(parameters),
      strict: true,
      ...(defer_loading === undefined ? undefined : { defer_loading }),
      ...(description ? { description } : undefined),
    },
    { callback: options.function, parser: (args) => parseWithZod(parameters, args), effect },
  );
}
