import { isObject, type JsonObject } from '../json.ts';
import { sampleNumber } from './sample-number.ts';
import { properNames, sampleString } from './sample-string.ts';

/** Depth from which only what is required is made, so that recursive schemas come to an end. */
const shallowDepth = 4;
/** Depth at which a schema that requires itself is given up. */
const deepestDepth = 32;

/** Number of values from which only null is made: schemas can ask for more than any machine has. */
const mostValues = 20_000;

/** What a value is made from, besides its schema. */
interface Sampling {
  readonly root: unknown;
  /** The user's words: enum values in them are preferred, so that replies fit what was asked. */
  readonly hint: string;
  /** Names in the user's words; each free text takes one. */
  readonly names: string[];
  values: number;
}

/**
 * A value that follows a JSON Schema, the same each time. Knows `type`, `enum`, `const`, `anyOf`, `oneOf`,
 * `allOf`, `$ref` within the schema, `properties`, `required`, arrays, tuples, bounds, `format` and, as far as
 * it goes, `pattern`. Not `not`, `if` and `dependent…`.
 */
export function sampleSchema(schema: unknown, hint = ''): unknown {
  return sample(schema, { root: schema, hint, names: properNames(hint), values: 0 }, 'value', 0, 0);
}

function sample(schema: unknown, sampling: Sampling, name: string, depth: number, index: number): unknown {
  sampling.values += 1;
  if (!isObject(schema)) return schema === true ? 'value' : null;
  if (depth > deepestDepth || sampling.values > mostValues) return null;
  if (typeof schema.$ref === 'string') {
    const target = resolvePointer(sampling.root, schema.$ref);
    const { $ref: _, ...besides } = schema;
    return sample(merge(target, besides), sampling, name, depth + 1, index);
  }
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return pickFromEnum(schema.enum, sampling.hint, index);
  if (Array.isArray(schema.allOf)) {
    const { allOf, ...besides } = schema;
    const parts = allOf.map((part) =>
      isObject(part) && typeof part.$ref === 'string' ? resolvePointer(sampling.root, part.$ref) : part,
    );
    return sample(parts.reduce<JsonObject>(merge, besides), sampling, name, depth + 1, index);
  }
  const variants = Array.isArray(schema.anyOf) ? schema.anyOf : schema.oneOf;
  if (Array.isArray(variants) && variants.length > 0) {
    const { anyOf: _anyOf, oneOf: _oneOf, ...besides } = schema;
    const chosen = pickVariant(variants, depth);
    return sample(isObject(chosen) ? merge(besides, chosen) : chosen, sampling, name, depth + 1, index);
  }
  switch (typeOf(schema, depth)) {
    case 'object':
      return sampleObject(schema, sampling, depth);
    case 'array':
      return sampleArray(schema, sampling, name, depth);
    case 'string':
      return sampleString(schema, name, sampling.names, index);
    case 'integer':
      return sampleNumber(schema, true, index);
    case 'number':
      return sampleNumber(schema, false, index);
    case 'boolean':
      return true;
    default:
      return null;
  }
}

function sampleObject(schema: JsonObject, sampling: Sampling, depth: number): JsonObject {
  const properties = isObject(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  const names = required.length > 0 || depth >= shallowDepth ? required : Object.keys(properties);
  const entries = [...new Set(names)].map((name): [string, unknown] => [
    name,
    sample(
      Object.hasOwn(properties, name) ? properties[name] : (schema.additionalProperties ?? true),
      sampling,
      name,
      depth + 1,
      0,
    ),
  ]);
  const least = typeof schema.minProperties === 'number' ? Math.min(schema.minProperties, 1000) : 0;
  for (let index = 1; entries.length < least; index += 1)
    entries.push([
      `key${index}`,
      sample(schema.additionalProperties ?? true, sampling, 'value', depth + 1, index),
    ]);
  // fromEntries defines members, so that a property named __proto__ stays a member.
  return Object.fromEntries(entries);
}

function sampleArray(schema: JsonObject, sampling: Sampling, name: string, depth: number): unknown[] {
  const fixed = Array.isArray(schema.prefixItems) ? schema.prefixItems : [];
  const least = typeof schema.minItems === 'number' ? schema.minItems : 0;
  const most = typeof schema.maxItems === 'number' ? schema.maxItems : Infinity;
  const usual = fixed.length > 0 ? fixed.length : depth >= shallowDepth || schema.items === false ? 0 : 1;
  const count = Math.min(Math.max(usual, least), most, 1000);
  return Array.from({ length: count }, (_, index) =>
    sample(fixed[index] ?? schema.items ?? true, sampling, name.replace(/s$/, ''), depth + 1, index),
  );
}

function typeOf(schema: JsonObject, depth: number): unknown {
  const { type } = schema;
  if (Array.isArray(type)) {
    if (depth >= shallowDepth && type.includes('null')) return 'null';
    return type.find((candidate) => candidate !== 'null') ?? 'null';
  }
  if (type !== undefined) return type;
  if (schema.properties !== undefined || schema.required !== undefined) return 'object';
  if (schema.items !== undefined || schema.prefixItems !== undefined) return 'array';
  if (schema.minimum !== undefined || schema.maximum !== undefined) return 'number';
  return 'string';
}

function pickFromEnum(values: unknown[], hint: string, index: number): unknown {
  const words = hint.toLowerCase();
  const named = values.find(
    (value) => typeof value === 'string' && value !== '' && words.includes(value.toLowerCase()),
  );
  return index === 0 && named !== undefined ? named : values[index % values.length];
}

/** The first variant that isn't null; deep down, one that ends there. */
function pickVariant(variants: unknown[], depth: number): unknown {
  const isNull = (variant: unknown) =>
    isObject(variant) && (variant.type === 'null' || variant.const === null);
  if (depth >= shallowDepth) {
    const ending =
      variants.find(isNull) ?? variants.find((variant) => isObject(variant) && endsHere(variant));
    if (ending !== undefined) return ending;
  }
  return variants.find((variant) => !isNull(variant)) ?? variants[0];
}

function endsHere(schema: JsonObject): boolean {
  return schema.$ref === undefined && schema.type !== 'object' && schema.type !== 'array';
}

function merge(first: unknown, second: unknown): JsonObject {
  if (!isObject(first)) return isObject(second) ? second : {};
  if (!isObject(second)) return first;
  const merged: JsonObject = { ...first, ...second };
  if (isObject(first.properties) && isObject(second.properties))
    merged.properties = { ...first.properties, ...second.properties };
  if (Array.isArray(first.required) && Array.isArray(second.required))
    merged.required = [...first.required, ...second.required];
  return merged;
}

function resolvePointer(root: unknown, reference: string): unknown {
  if (!reference.startsWith('#')) return true;
  let found = root;
  for (const part of reference.slice(1).split('/').slice(1)) {
    const name = unescapePart(part);
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return true;
    found = (found as JsonObject)[name];
  }
  return found;
}

function unescapePart(part: string): string {
  try {
    return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
  } catch {
    return part;
  }
}
