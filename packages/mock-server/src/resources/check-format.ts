import { invalidType, missingParameter } from '../http/error-reply.ts';
import { isObject, member } from '../json.ts';

/** Throws the API's 400 when a JSON Schema format lacks its name or its schema. `path` is where it stands. */
export function checkFormat(format: unknown, path: string): void {
  if (!isObject(format) || format.type !== 'json_schema') return;
  if (typeof format.name !== 'string') throw missingParameter(`${path}.name`);
  const schema = member(format, 'schema');
  if (schema === undefined) throw missingParameter(`${path}.schema`);
  if (!isObject(schema)) throw invalidType(`${path}.schema`, 'an object');
}
