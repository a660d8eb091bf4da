/** JSON Schema 2020-12 in the few forms that the manifest uses. `$ref` holds the bare name of a schema. */
export interface Schema {
  $ref?: string;
  /** Kept on the variants of a union alone, where it can name one. */
  title?: string;
  type?: SchemaType | SchemaType[];
  const?: JsonScalar;
  enum?: JsonScalar[];
  format?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
  discriminator?: { propertyName: string };
  default?: unknown;
  deprecated?: boolean;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  maxProperties?: number;
  pattern?: string;
}

export type SchemaType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';
export type JsonScalar = string | number | boolean | null;
