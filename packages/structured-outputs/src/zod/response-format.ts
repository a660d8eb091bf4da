import { type AutoParseableResponseFormat, makeParseableResponseFormat } from '@oxide/core/internal';
import { checkName } from '../check-name.ts';
import { parseWithZod } from './parse-with-zod.ts';
import { strictSchemaOf } from './strict-schema-of.ts';
import type { InferZodType, ZodSchemaDefinitions, ZodTypeLike } from './zod-type.ts';

export interface ZodResponseFormatProps {
  /** Purpose of the format; the model reads it. */
  description?: string;
  /** Schemas to write once under `definitions`; for large ones that occur several times. */
  schemaDefinitions?: ZodSchemaDefinitions | undefined;
}

/**
 * A `response_format` of a chat completion that makes the model write what `zodObject` describes, and parses
 * it back. `.parse()`, `.stream()` and `.runTools()` give the parsed value; after `create`, call
 * `format.$parseRaw(content)`.
 *
 * Throws an `UnsupportedSchemaError` for a schema that strict mode can't hold.
 *
 * @param name letters, digits, `_` and `-`, at most 64
 */
export function zodResponseFormat<Type extends ZodTypeLike>(
  zodObject: Type,
  name: string,
  props: ZodResponseFormatProps = {},
): AutoParseableResponseFormat<InferZodType<Type>> {
  checkName(name);
  const { schemaDefinitions, ...rest } = props;
  const schema = strictSchemaOf(zodObject, schemaDefinitions);
  return makeParseableResponseFormat(
    { type: 'json_schema', json_schema: { ...rest, name, strict: true, schema } },
    (content) => parseWithZod(zodObject, content),
  );
}
