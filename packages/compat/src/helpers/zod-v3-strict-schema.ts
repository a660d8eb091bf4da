import { zod3StrictSchema } from '@oxide/structured-outputs/internal';
import type { ZodSchemaDefinitions, ZodTypeLike } from '@oxide/structured-outputs/zod';

export { assertJSON as assertJSONSerializableSchema } from '../schema/assert-json.ts';

/**
 * @param definitions schemas that it refers to, by name
 * @throws UnsupportedSchemaError when a schema of zod 3 has no form that strict mode takes
 */
export function assertSupportedZodV3Schema(
  schema: { _def: unknown },
  definitions: Record<string, { _def: unknown }> | undefined,
): void {
  zod3StrictSchema(schema as unknown as ZodTypeLike, definitions as unknown as ZodSchemaDefinitions);
}
