import type { Manifest } from '../manifest/manifest.ts';
import type { Schema } from '../manifest/schema.ts';
import { type Field, fieldsOf } from '../model/schema-node.ts';

export interface SampleOptions {
  /** Fill in every member; else the required ones alone. */
  all?: boolean;
  /** Stands for a file. `'file'` when absent. */
  file?: unknown;
}

/**
 * Makes a value that a schema accepts: the same one each time. Of a union it takes the first variant that
 * isn't null; where a schema contains itself it stops at the first way out.
 *
 * @param schema Name of a schema of the manifest, or a schema that may refer to them.
 */
export function sample(
  manifest: Pick<Manifest, 'schemas'>,
  schema: string | Schema,
  options: SampleOptions = {},
): unknown {
  const start = typeof schema === 'string' ? { $ref: schema } : schema;
  return build(start, { schemas: manifest.schemas, options, open: [] });
}

interface Context {
  schemas: Manifest['schemas'];
  options: SampleOptions;
  /** Names of the schemas that are being built. */
  open: string[];
}

function build(schema: Schema, context: Context): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.$ref !== undefined) {
    const target = context.schemas[schema.$ref];
    if (!target) throw new Error(`Unknown schema: ${schema.$ref}`);
    return build(target, { ...context, open: [...context.open, schema.$ref] });
  }
  if (schema.format === 'binary') return context.options.file ?? 'file';
  if (schema.allOf) return members(schema, context);
  if (schema.anyOf) return build(firstWayOut(schema.anyOf, context), context);
  const type = Array.isArray(schema.type)
    ? schema.type.find((candidate) => candidate !== 'null')
    : schema.type;
  switch (type) {
    case 'string':
      return text(schema);
    case 'integer':
    case 'number':
      return amount(schema, type === 'integer');
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'array':
      return list(schema, context);
    default:
      return type === 'object' || schema.properties ? members(schema, context) : 'anything';
  }
}

function firstWayOut(variants: Schema[], { open }: Context): Schema {
  const present = variants.filter((variant) => variant.type !== 'null');
  const fresh = present.find((variant) => variant.$ref === undefined || !open.includes(variant.$ref));
  return fresh ?? variants.find((variant) => variant.type === 'null') ?? (present[0] as Schema);
}

function members(schema: Schema, context: Context): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const fields = fieldsOf({ schema, path: '' }, context.schemas) ?? new Map<string, Field>();
  for (const [name, field] of fields) {
    const again = field.schema.$ref !== undefined && context.open.includes(field.schema.$ref);
    if (field.required || (context.options.all && !again)) result[name] = build(field.schema, context);
  }
  if (context.options.all && typeof schema.additionalProperties === 'object') {
    result.key = build(schema.additionalProperties, context);
  }
  return result;
}

function list(schema: Schema, context: Context): unknown[] {
  const { items = {} } = schema;
  const again = items.$ref !== undefined && context.open.includes(items.$ref);
  const length = Math.max(schema.minItems ?? 0, context.options.all && !again ? 1 : 0);
  return Array.from({ length }, () => build(items, context));
}

const formats: Record<string, string> = {
  uri: 'https://example.com/',
  date: '2026-01-31',
  'date-time': '2026-01-31T00:00:00Z',
};
const shapes = ['text', '00', 'text_1', '1.0.0', 'tunnel_0123456789abcdef0123456789abcdef'];

function text(schema: Schema): string {
  const known = formats[schema.format ?? ''];
  if (known !== undefined) return known;
  const pattern = schema.pattern === undefined ? undefined : new RegExp(schema.pattern, 'u');
  const shape = shapes.find((candidate) => pattern?.test(candidate) ?? true) ?? 'text';
  const filled = shape.padEnd(schema.minLength ?? 0, 'x');
  return schema.maxLength === undefined ? filled : filled.slice(0, schema.maxLength);
}

function amount(schema: Schema, isWhole: boolean): number {
  if (schema.format === 'unixtime') return 1_767_225_600;
  const low =
    schema.minimum ??
    (schema.exclusiveMinimum === undefined ? undefined : schema.exclusiveMinimum + (isWhole ? 1 : 0.5));
  const wished = low ?? 1;
  return schema.maximum === undefined ? wished : Math.min(wished, schema.maximum);
}
