import type { JSONSchema } from '../strict/json-schema.ts';
import type { Zod3Check } from './zod3-definition.ts';

/** A string of zod 3. Checks that JSON Schema lacks are left to zod, which makes them when it parses. */
export function zod3String(checks: readonly Zod3Check[]): JSONSchema {
  const schema: JSONSchema = { type: 'string' };
  const patterns: string[] = [];
  for (const { kind, value, regex, version, local } of checks) {
    if (kind === 'min') schema.minLength = value;
    else if (kind === 'max') schema.maxLength = value;
    else if (kind === 'length') schema.minLength = schema.maxLength = value;
    else if (kind === 'email' || kind === 'uuid' || kind === 'date' || kind === 'duration')
      schema.format = kind;
    else if (kind === 'url') schema.format = 'uri';
    else if (kind === 'datetime' && local !== true) schema.format = 'date-time';
    else if (kind === 'ip' && version !== undefined) schema.format = `ip${version}`;
    else if (kind === 'regex' && regex !== undefined) patterns.push(regex.source);
    else if (kind === 'startsWith') patterns.push(`^${escapePattern(value)}`);
    else if (kind === 'endsWith') patterns.push(`${escapePattern(value)}$`);
    else if (kind === 'includes') patterns.push(escapePattern(value));
  }
  if (patterns.length === 1) schema.pattern = patterns[0];
  if (patterns.length > 1) schema.allOf = patterns.map((pattern) => ({ type: 'string', pattern }));
  return schema;
}

/** A number of zod 3. */
export function zod3Number(checks: readonly Zod3Check[]): JSONSchema {
  const schema: JSONSchema = { type: 'number' };
  for (const { kind, value, inclusive } of checks) {
    if (kind === 'int') schema.type = 'integer';
    else if (kind === 'min') schema[inclusive ? 'minimum' : 'exclusiveMinimum'] = value;
    else if (kind === 'max') schema[inclusive ? 'maximum' : 'exclusiveMaximum'] = value;
    else if (kind === 'multipleOf') schema.multipleOf = value;
  }
  return schema;
}

function escapePattern(value: unknown): string {
  return String(value).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
