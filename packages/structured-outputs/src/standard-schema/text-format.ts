import { type AutoParseableTextFormat, makeParseableTextFormat } from '@oxide/core/internal';
import { checkName } from '../check-name.ts';
import { parseWithStandardSchema } from './parse-with-standard-schema.ts';
import type { InferStandardOutput, JSONSchemaProps, StandardSchemaLike } from './standard-schema.ts';
import { strictSchemaOf } from './strict-schema-of.ts';

export interface StandardTextFormatProps extends JSONSchemaProps {
  /** Purpose of the format; the model reads it. */
  description?: string;
}

/**
 * A `text.format` of a response that makes the model write what the schema takes, and parses it back. The
 * schema must validate synchronously, and write its JSON Schema or come with one (`props.schema`).
 *
 * Throws an `UnsupportedSchemaError` for a schema that strict mode can't hold.
 *
 * @param name letters, digits, `_` and `-`, at most 64
 */
export function standardTextFormat<Schema extends StandardSchemaLike>(
  standardSchema: Schema,
  name: string,
  props: StandardTextFormatProps = {},
): AutoParseableTextFormat<InferStandardOutput<Schema>> {
  checkName(name);
  const { schema: given, ...rest } = props;
  const schema = strictSchemaOf(standardSchema, given);
  return makeParseableTextFormat({ type: 'json_schema', ...rest, name, strict: true, schema }, (content) =>
    parseWithStandardSchema(standardSchema, content),
  );
}
