import { type AutoParseableTool, makeParseableTool } from '@oxide/core/internal';
import { checkName } from '../check-name.ts';
import { parseWithZod } from './parse-with-zod.ts';
import { strictSchemaOf } from './strict-schema-of.ts';
import type { InferZodType, ZodTypeLike } from './zod-type.ts';

/** A function that the model may call. */
export interface ZodFunctionOptions<Parameters extends ZodTypeLike> {
  /** Letters, digits, `_` and `-`, at most 64. */
  name: string;
  /** Describes the arguments to the model, and parses those that it gives. */
  parameters: Parameters;
  /** What `.runTools()` calls with the parsed arguments. */
  function?: ((args: InferZodType<Parameters>) => unknown | Promise<unknown>) | undefined;
  /** What the function does; the model decides by it when to call. */
  description?: string | undefined;
}

type Callback<Parameters extends ZodTypeLike> = ZodFunctionOptions<Parameters>['function'];

/** A tool of a chat completion, with the types of its arguments and its function. */
export type ZodFunctionTool<
  Parameters extends ZodTypeLike,
  Function extends Callback<Parameters>,
> = AutoParseableTool<{ arguments: InferZodType<Parameters>; name: string; function: Function }>;

/**
 * A function tool of a chat completion whose arguments are what `parameters` describes. `.parse()` and
 * `.stream()` parse them; `.runTools()` also calls `function` with them, so it needs one.
 *
 * Throws an `UnsupportedSchemaError` for a schema that strict mode can't hold.
 */
export function zodFunction<Parameters extends ZodTypeLike>(
  options: ZodFunctionOptions<Parameters> & { function: NonNullable<Callback<Parameters>> },
): ZodFunctionTool<Parameters, NonNullable<Callback<Parameters>>>;
export function zodFunction<Parameters extends ZodTypeLike>(
  options: ZodFunctionOptions<Parameters>,
): ZodFunctionTool<Parameters, Callback<Parameters>>;
export function zodFunction<Parameters extends ZodTypeLike>(
  options: ZodFunctionOptions<Parameters>,
): AutoParseableTool<
  { arguments: InferZodType<Parameters>; name: string; function: Callback<Parameters> },
  boolean
> {
  const { name, parameters, description } = options;
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
    { callback: options.function, parser: (args) => parseWithZod(parameters, args) },
  );
}
