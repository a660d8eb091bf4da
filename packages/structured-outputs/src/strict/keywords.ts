/** Keywords that strict mode refuses, and what to write instead. */
export const unsupportedKeywords: ReadonlyMap<string, string> = new Map([
  ...each('Write one schema that holds all of it', ['allOf']),
  ...each('List the allowed values, or check after parsing', ['not']),
  ...each('Use a union of object schemas, one for each case', [
    'if',
    'then',
    'else',
    'dependencies',
    'dependentRequired',
    'dependentSchemas',
  ]),
  ...each('Use an array of objects with a key and a value field', ['patternProperties', 'propertyNames']),
  ...each('Name the fields of the object; all of them are required', ['minProperties', 'maxProperties']),
  ...each('Use an object with a named field for each item', ['prefixItems', 'additionalItems']),
  ...each('Check the items after parsing', ['contains', 'minContains', 'maxContains', 'uniqueItems']),
  ...each('Remove it: strict mode allows nothing that the schema does not name', [
    'unevaluatedItems',
    'unevaluatedProperties',
  ]),
  ...each('Put the schema under `definitions` and refer to it by `#/definitions/<name>`', [
    '$anchor',
    '$dynamicAnchor',
    '$dynamicRef',
    '$recursiveAnchor',
    '$recursiveRef',
  ]),
]);

/** What a string may be, of the formats of JSON Schema. */
export const supportedFormats: ReadonlySet<unknown> = new Set([
  'date',
  'date-time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'time',
  'uuid',
]);

function each(fix: string, keywords: string[]): [string, string][] {
  return keywords.map((keyword) => [keyword, fix]);
}
