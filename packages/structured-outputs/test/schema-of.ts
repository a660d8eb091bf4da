import { type ZodTypeLike, zodTextFormat } from '@oxide/structured-outputs';

/** The JSON Schema that is sent for a zod schema, without the line that names the dialect. */
export function schemaOf(type: ZodTypeLike): { [key: string]: unknown } {
  const { $schema, ...schema } = zodTextFormat(type, 'answer').schema;
  return schema;
}
