import { parseStructuredJSON } from '@oxide/core/internal';
import { type $ZodType, parse } from 'zod/v4/core';
import type { InferZodType, ZodTypeLike } from './zod-type.ts';

/** Parses JSON with a zod schema. Throws a `SyntaxError` for invalid JSON, zod's error for anything else. */
export function parseWithZod<Type extends ZodTypeLike>(type: Type, content: string): InferZodType<Type> {
  const data = parseStructuredJSON(content);
  const parsed = type.parse === undefined ? parse(type as unknown as $ZodType, data) : type.parse(data);
  return parsed as InferZodType<Type>;
}
