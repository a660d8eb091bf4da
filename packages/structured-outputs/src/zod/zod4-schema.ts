import { $ZodRegistry, type $ZodType, type $ZodTypes, globalRegistry, toJSONSchema } from 'zod/v4/core';
import { describePath, type SchemaPath } from '../strict/schema-path.ts';
import { toStrictSchema } from '../strict/to-strict-schema.ts';
import { UnsupportedSchemaError } from '../unsupported-schema-error.ts';
import { refusedTypes } from './refused-types.ts';
import type { ZodSchemaDefinitions } from './zod-type.ts';

type ToJSONSchemaParams = NonNullable<Parameters<typeof toJSONSchema>[1]>;
type Override = NonNullable<ToJSONSchemaParams['override']>;

/** The JSON Schema that zod 4 itself writes, in the form of strict mode. */
export function zod4StrictSchema(
  type: $ZodType,
  definitions?: ZodSchemaDefinitions,
): { [key: string]: unknown } {
  return toStrictSchema(
    convert(type, {
      target: 'draft-7',
      // Zod's own errors don't say where; `checkType` does.
      unrepresentable: 'any',
      override: checkType,
      ...(definitions && { metadata: withDefinitions(definitions) }),
    }),
  );
}

function convert(type: $ZodType, params: ToJSONSchemaParams): unknown {
  try {
    return toJSONSchema(type, params);
  } catch (error) {
    if (error instanceof UnsupportedSchemaError) throw error;
    const problem = `is refused by zod (${error instanceof Error ? error.message : String(error)})`;
    throw new UnsupportedSchemaError('$', problem, 'Use types that JSON has.', { cause: error });
  }
}

function checkType({ zodSchema, jsonSchema, path }: Parameters<Override>[0]): void {
  const { def } = (zodSchema as $ZodTypes)._zod;
  const refused = refusedTypes.get(def.type);
  // An object with any further fields is refused as such.
  if (refused !== undefined && path?.at(-1) !== 'additionalProperties') refuse(path, ...refused);
  if (
    def.type === 'literal' &&
    def.values.some((value) => value === undefined || typeof value === 'bigint')
  ) {
    refuse(path, "is undefined or a bigint, which JSON doesn't have", 'Use `z.null()` or a number.');
  }
  if (def.type === 'object' && Object.hasOwn(def.shape, '__proto__')) {
    refuse(path && [...path, 'properties', '__proto__'], 'has a name that zod drops', 'Rename it.');
  }
  if (def.type === 'pipe' && changesType(def, jsonSchema.type)) {
    const fix = 'Use the type of one side alone, and convert after parsing.';
    refuse(path, 'is another type before parsing than after it', fix);
  }
  // The values of the discriminator exclude each other, so anyOf means the same, and strict mode knows it.
  if (def.type === 'union' && 'discriminator' in def && jsonSchema.oneOf !== undefined) {
    jsonSchema.anyOf = jsonSchema.oneOf;
    delete jsonSchema.oneOf;
  }
}

/** The model writes what the schema describes, the output; if the input is another type, parsing would fail. */
function changesType(pipe: { in: $ZodType; out: $ZodType }, output: unknown): boolean {
  if ((pipe.in as $ZodTypes)._zod.def.type === 'transform') return false;
  return toJSONSchema(pipe.in, { target: 'draft-7', unrepresentable: 'any', io: 'input' }).type !== output;
}

/** Names the schemas, beside what the program has told zod about its schemas. */
function withDefinitions(definitions: ZodSchemaDefinitions): $ZodRegistry<Record<string, unknown>> {
  const registry = new $ZodRegistry<Record<string, unknown>>();
  const get = registry.get.bind(registry);
  registry.get = (schema) => ({ ...globalRegistry.get(schema), ...get(schema) });
  for (const [name, definition] of Object.entries(definitions)) {
    registry.add(definition as unknown as $ZodType, { id: name });
  }
  return registry;
}

/** The first versions of zod 4 (in `zod` 3.25) don't tell the path. */
function refuse(path: SchemaPath | undefined, problem: string, fix: string): never {
  throw new UnsupportedSchemaError(path === undefined ? '$…' : describePath(path), problem, fix);
}
