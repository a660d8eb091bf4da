import { type AutoParseableTextFormat, makeParseableTextFormat } from '@oxide/core/internal';
import { checkName } from '../check-name.ts';
import { parseWithZod } from './parse-with-zod.ts';
import { strictSchemaOf } from './strict-schema-of.ts';
import type { InferZodType, ZodTypeLike } from './zod-type.ts';

export interface ZodTextFormatProps {
  /** Purpose of the format; the model reads it. */
  description?: string;
}

/**
 * A `text.format` of a response that makes the model write what `zodObject` describes, and parses it back.
 * `.parse()` and `.stream()` give the parsed value; after `create`, call `format.$parseRaw(output_text)`.
 *
 * Throws an `UnsupportedSchemaError` for a schema that strict mode can't hold.
 *
 * @param name letters, digits, `_` and `-`, at most 64
 */
export function zodTextFormat<Type extends ZodTypeLike>(
  zodObject: Type,
  name: string,
  props: ZodTextFormatProps = {},
): AutoParseableTextFormat<InferZodType<Type>> {
  checkName(name);
  return makeParseableTextFormat(
    { type: 'json_schema', ...props, name, strict: true, schema: strictSchemaOf(zodObject) },
    (content) => parseWithZod(zodObject, content),
  );
}
