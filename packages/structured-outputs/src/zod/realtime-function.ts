import { OpenAIError } from '@oxide/core';
import { type $ZodType, toJSONSchema } from 'zod/v4/core';
import { checkName } from '../check-name.ts';
import type { ZodTypeLike } from './zod-type.ts';
import { zod3Schema } from './zod3-schema.ts';

/** A function that the model of a Realtime session may call. */
export interface ZodRealtimeFunctionOptions<Parameters extends ZodTypeLike> {
  /** Letters, digits, `_` and `-`, at most 64. */
  name: string;
  /** Describes the arguments to the model. */
  parameters: Parameters;
  /** What the function does; the model decides by it when to call. */
  description?: string | undefined;
}

/** A function tool of a Realtime session, as the API knows it. */
export interface ZodRealtimeFunctionTool {
  type: 'function';
  name: string;
  description?: string;
  parameters: { [key: string]: unknown };
}

/**
 * A function tool of a Realtime session. There is no strict mode there, so the schema may use all of JSON
 * Schema; parse the arguments with `parameters`, because the model doesn't always keep to it.
 */
export function zodRealtimeFunction<Parameters extends ZodTypeLike>(
  options: ZodRealtimeFunctionOptions<Parameters>,
): ZodRealtimeFunctionTool {
  const { name, parameters, description } = options;
  checkName(name);
  return {
    type: 'function',
    name,
    parameters: inputSchema(parameters),
    ...(description ? { description } : undefined),
  };
}

function inputSchema(type: ZodTypeLike): { [key: string]: unknown } {
  if (!('_zod' in type)) return zod3Schema(type);
  try {
    return toJSONSchema(type as unknown as $ZodType, { target: 'draft-7', io: 'input' });
  } catch (cause) {
    throw new OpenAIError(`The parameters have no JSON Schema: ${(cause as Error).message}`, { cause });
  }
}
