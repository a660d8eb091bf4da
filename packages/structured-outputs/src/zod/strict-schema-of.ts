import type { $ZodType } from 'zod/v4/core';
import type { ZodSchemaDefinitions, ZodTypeLike } from './zod-type.ts';
import { zod3StrictSchema } from './zod3-schema.ts';
import { zod4StrictSchema } from './zod4-schema.ts';

/** The JSON Schema of a zod schema, of either version, for strict mode. */
export function strictSchemaOf(
  type: ZodTypeLike,
  definitions?: ZodSchemaDefinitions,
): { [key: string]: unknown } {
  return '_zod' in type
    ? zod4StrictSchema(type as unknown as $ZodType, definitions)
    : zod3StrictSchema(type, definitions);
}
