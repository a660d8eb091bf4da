import type { JsonScalar, Schema, SchemaType } from '../manifest/schema.ts';

type Source = Record<string, unknown>;

const kept = [
  'format',
  'default',
  'deprecated',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'maxProperties',
  'pattern',
  'discriminator',
] as const;

const componentPrefix = '#/components/schemas/';

/**
 * Brings a schema of the document into the manifest's form: prose and vendor keys dropped, `oneOf` read as
 * `anyOf` (the document's alternatives overlap, so an exact-one check would refuse what the API sends),
 * `nullable` as a union with null, an enum of one value as `const`.
 *
 * @param owner Name of the schema that `$recursiveRef` returns to.
 */
export function normalizeSchema(source: unknown, owner: string, isVariant = false): Schema {
  if (!isSource(source)) return {};
  const schema: Schema = {};
  if (typeof source.$ref === 'string') schema.$ref = refName(source.$ref);
  if (typeof source.$recursiveRef === 'string') schema.$ref = owner;
  if (isVariant && typeof source.title === 'string') schema.title = source.title;
  readType(source, schema);
  for (const key of kept) {
    if (source[key] !== undefined) (schema as Source)[key] = source[key];
  }
  readExclusiveBounds(source, schema);
  if (isSource(source.properties)) {
    schema.properties = {};
    for (const [name, property] of Object.entries(source.properties)) {
      schema.properties[name] = normalizeSchema(property, owner);
    }
  }
  if (Array.isArray(source.required) && source.required.length > 0) {
    schema.required = [...new Set(source.required.filter((name) => typeof name === 'string'))];
  }
  if (typeof source.additionalProperties === 'boolean') {
    schema.additionalProperties = source.additionalProperties;
  } else if (isSource(source.additionalProperties)) {
    const values = normalizeSchema(source.additionalProperties, owner);
    schema.additionalProperties = Object.keys(values).length === 0 ? true : values;
  }
  if (isSource(source.propertyNames)) schema.propertyNames = normalizeSchema(source.propertyNames, owner);
  if (isSource(source.items)) schema.items = normalizeSchema(source.items, owner);
  const alternatives = [source.anyOf, source.oneOf].find(Array.isArray);
  if (alternatives && !alternatives.every(isConstraintOnly)) {
    schema.anyOf = flattenUnion(alternatives.map((variant) => normalizeSchema(variant, owner, true)));
  }
  let nullable = source.nullable === true;
  if (Array.isArray(source.allOf)) {
    const parts = source.allOf.filter((part) => !isNullMark(part));
    nullable ||= parts.length < source.allOf.length;
    schema.allOf = parts.map((part) => normalizeSchema(part, owner));
  }
  return nullable ? withNull(collapse(schema)) : collapse(schema);
}

export function refName(ref: string): string {
  if (!ref.startsWith(componentPrefix)) throw new Error(`A reference outside components/schemas: ${ref}`);
  return ref.slice(componentPrefix.length);
}

function readType(source: Source, schema: Schema): void {
  if (source.const !== undefined) {
    schema.const = source.const as JsonScalar;
  } else if (Array.isArray(source.enum)) {
    if (source.enum.length === 1) schema.const = source.enum[0];
    else schema.enum = source.enum;
  } else if (typeof source.type === 'string') {
    schema.type = source.type as SchemaType;
  } else if (Array.isArray(source.type)) {
    schema.type = source.type as SchemaType[];
  } else if (isSource(source.properties)) {
    schema.type = 'object';
  }
}

/** OpenAPI 3.0 marks a bound as exclusive; JSON Schema gives the exclusive bound itself. */
function readExclusiveBounds(source: Source, schema: Schema): void {
  if (source.exclusiveMinimum === true) {
    schema.exclusiveMinimum = schema.minimum ?? 0;
    delete schema.minimum;
  } else if (typeof source.exclusiveMinimum === 'number') schema.exclusiveMinimum = source.exclusiveMinimum;
  if (source.exclusiveMaximum === true) {
    schema.exclusiveMaximum = schema.maximum ?? 0;
    delete schema.maximum;
  } else if (typeof source.exclusiveMaximum === 'number') schema.exclusiveMaximum = source.exclusiveMaximum;
}

/** `anyOf: [{required: […]}]` only says which members go together, which no type can say. */
function isConstraintOnly(variant: unknown): boolean {
  return isSource(variant) && Object.keys(variant).every((key) => key === 'required' || key === 'not');
}

/** A part of a composition that says nothing but `nullable`. */
function isNullMark(part: unknown): boolean {
  return (
    isSource(part) &&
    part.nullable === true &&
    Object.keys(part).every((key) => key === 'nullable' || key === 'description')
  );
}

/** A union directly inside a union reads as one, unless the inner one can be told apart by a discriminator. */
function flattenUnion(variants: Schema[]): Schema[] {
  return variants.flatMap((variant) => {
    const keys = Object.keys(variant).filter((key) => key !== 'title');
    return keys.length === 1 && variant.anyOf ? variant.anyOf : [variant];
  });
}

/** One-part compositions are the part itself; what stands beside them stays. */
function collapse(schema: Schema): Schema {
  const { allOf, anyOf, ...rest } = schema;
  if (allOf?.length === 1) {
    const part = allOf[0] as Schema;
    if (
      Object.keys(rest).every((key) => !(key in part) && !['properties', 'required', 'type'].includes(key))
    ) {
      return { ...part, ...rest };
    }
  }
  if (anyOf?.length === 1 && Object.keys(rest).every((key) => !(key in (anyOf[0] as Schema)))) {
    return { ...(anyOf[0] as Schema), ...rest };
  }
  return schema;
}

function withNull(schema: Schema): Schema {
  if (schema.anyOf) {
    if (schema.anyOf.some((variant) => variant.type === 'null')) return schema;
    return { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] };
  }
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] };
  const { default: fallback, deprecated, ...inner } = schema;
  return {
    anyOf: [inner, { type: 'null' }],
    ...(fallback === undefined ? {} : { default: fallback }),
    ...(deprecated ? { deprecated } : {}),
  };
}

function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
