import { OpenAIError } from '@oxide/core';
import { toStrictSchema } from '../strict/to-strict-schema.ts';
import type { StandardSchemaLike } from './standard-schema.ts';

/** The JSON Schema of what the schema takes, for strict mode: the given one, or the one that it writes. */
export function strictSchemaOf(
  standardSchema: StandardSchemaLike,
  given: { [keyword: string]: unknown } | undefined,
): { [keyword: string]: unknown } {
  const schema = given ?? standardSchema['~standard'].jsonSchema?.input({ target: 'draft-07' });
  if (schema === undefined) {
    const { vendor } = standardSchema['~standard'];
    throw new OpenAIError(
      `This schema (of ${vendor}) can't write a JSON Schema itself (\`~standard.jsonSchema\`). Give one as \`schema\`.`,
    );
  }
  return toStrictSchema(schema);
}
