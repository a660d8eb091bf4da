import type { Manifest, Schema, Validator } from '@oxide/codegen';

/** What values of forms and queries are compared with: schemas, and a check of them. */
export interface Description {
  readonly manifest: Manifest;
  readonly validator: Validator;
}

/**
 * The value that a text of a form or a query stands for, as its schema has it: `'3'` is 3 where a number
 * belongs and stays text elsewhere. What fits no schema stays as it is, for the validator to tell.
 */
export function fromText(value: unknown, schema: Schema | undefined, description: Description): unknown {
  if (!schema) return value;
  if (schema.$ref !== undefined)
    return fromText(value, description.manifest.schemas[schema.$ref], description);
  if (schema.anyOf) {
    const readings = schema.anyOf.map((variant) => [variant, fromText(value, variant, description)] as const);
    const fitting = readings.find(
      ([variant, reading]) => description.validator.validate(variant, reading).length === 0,
    );
    return fitting ? fitting[1] : value;
  }
  if (schema.allOf)
    return schema.allOf.reduce((reading, part) => fromText(reading, part, description), value);
  if (Array.isArray(value)) return value.map((item) => fromText(item, schema.items, description));
  if (typeof value === 'object' && value !== null) return membersFromText(value, schema, description);
  return typeof value === 'string' ? scalarFromText(value, schema) : value;
}

function membersFromText(value: object, schema: Schema, description: Description): unknown {
  const { properties = {}, additionalProperties } = schema;
  const rest = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const own = Object.hasOwn(properties, name) ? properties[name] : rest;
      return [name, fromText(member, own, description)];
    }),
  );
}

function scalarFromText(value: string, schema: Schema): unknown {
  const types = [schema.type ?? typeof (schema.const ?? schema.enum?.[0] ?? '')].flat();
  if (types.includes('boolean') && /^(?:true|false)$/.test(value)) return value === 'true';
  if (
    (types.includes('number') || types.includes('integer')) &&
    value.trim() !== '' &&
    !Number.isNaN(Number(value))
  )
    return Number(value);
  // Objects that go as one part of a form are written as JSON.
  if ((types.includes('object') || schema.properties) && value.startsWith('{')) return parsed(value);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
