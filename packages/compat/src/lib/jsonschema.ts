/** Names of the types that JSON has. */
export type JSONSchemaTypeName =
  | (string & {})
  | 'string'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'object'
  | 'array'
  | 'null';

/** Any value of JSON. */
export type JSONSchemaType = string | number | boolean | JSONSchemaObject | JSONSchemaArray | null;

export interface JSONSchemaObject {
  [key: string]: JSONSchemaType;
}

export interface JSONSchemaArray extends Array<JSONSchemaType> {}

/** The address of a dialect, such as `http://json-schema.org/draft-07/schema#`. */
export type JSONSchemaVersion = string;

/** A schema; `true` accepts everything and `false` nothing. */
export type JSONSchemaDefinition = JSONSchema | boolean;

/** A JSON Schema of draft 7. Source: https://json-schema.org/draft-07 */
export interface JSONSchema {
  $schema?: JSONSchemaVersion | undefined;
  $id?: string | undefined;
  $comment?: string | undefined;
  /** Refers to another schema, as `#/definitions/<name>`. */
  $ref?: string | undefined;
  $defs?: Record<string, JSONSchemaDefinition> | undefined;
  definitions?: Record<string, JSONSchemaDefinition> | undefined;

  type?: JSONSchemaTypeName | JSONSchemaTypeName[] | undefined;
  enum?: JSONSchemaType[] | undefined;
  const?: JSONSchemaType | undefined;

  title?: string | undefined;
  description?: string | undefined;
  default?: JSONSchemaType | undefined;
  examples?: JSONSchemaType | undefined;
  readOnly?: boolean | undefined;
  writeOnly?: boolean | undefined;

  multipleOf?: number | undefined;
  maximum?: number | undefined;
  exclusiveMaximum?: number | undefined;
  minimum?: number | undefined;
  exclusiveMinimum?: number | undefined;

  maxLength?: number | undefined;
  minLength?: number | undefined;
  pattern?: string | undefined;
  format?: string | undefined;
  contentEncoding?: string | undefined;
  contentMediaType?: string | undefined;

  /** A list of schemas makes a tuple, further items of which `additionalItems` describes. */
  items?: JSONSchemaDefinition | JSONSchemaDefinition[] | undefined;
  additionalItems?: JSONSchemaDefinition | undefined;
  maxItems?: number | undefined;
  minItems?: number | undefined;
  uniqueItems?: boolean | undefined;
  contains?: JSONSchemaDefinition | undefined;

  maxProperties?: number | undefined;
  minProperties?: number | undefined;
  required?: string[] | undefined;
  properties?: Record<string, JSONSchemaDefinition> | undefined;
  patternProperties?: Record<string, JSONSchemaDefinition> | undefined;
  additionalProperties?: JSONSchemaDefinition | undefined;
  propertyNames?: JSONSchemaDefinition | undefined;

  if?: JSONSchemaDefinition | undefined;
  then?: JSONSchemaDefinition | undefined;
  else?: JSONSchemaDefinition | undefined;
  allOf?: JSONSchemaDefinition[] | undefined;
  anyOf?: JSONSchemaDefinition[] | undefined;
  oneOf?: JSONSchemaDefinition[] | undefined;
  not?: JSONSchemaDefinition | undefined;
}
