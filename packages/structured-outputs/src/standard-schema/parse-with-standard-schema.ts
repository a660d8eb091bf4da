import { OpenAIError } from '@oxide/core';
import { parseStructuredJSON } from '@oxide/core/internal';
import type { InferStandardOutput, StandardSchemaIssue, StandardSchemaLike } from './standard-schema.ts';

/**
 * Parses JSON with a Standard Schema. Throws a `SyntaxError` for invalid JSON, an `OpenAIError` with the
 * issues for JSON that doesn't fit, and for a schema that validates asynchronously.
 */
export function parseWithStandardSchema<Schema extends StandardSchemaLike>(
  schema: Schema,
  content: string,
): InferStandardOutput<Schema> {
  const result = schema['~standard'].validate(parseStructuredJSON(content));
  if ('then' in result) {
    // Nobody waits for it, so its failure must not become an unhandled rejection.
    result.then(undefined, () => {});
    throw new OpenAIError(
      'The schema validates asynchronously; structured output needs one that answers at once.',
    );
  }
  if (result.issues !== undefined) {
    const issues = result.issues.map(describeIssue).join('; ');
    throw new OpenAIError(`The structured output doesn't fit the schema: ${issues}`);
  }
  return result.value as InferStandardOutput<Schema>;
}

function describeIssue({ message, path = [] }: StandardSchemaIssue): string {
  const keys = path.map((part) => String(typeof part === 'object' ? part.key : part));
  return keys.length === 0 ? message : `${keys.join('.')}: ${message}`;
}
