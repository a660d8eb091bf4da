import type { Manifest, Operation } from '../manifest/manifest.ts';
import type { Schema } from '../manifest/schema.ts';
import { bodySchema } from '../model/node-at.ts';
import { fieldPath, fieldsOf, type SchemaNode, variantsOf } from '../model/schema-node.ts';
import type { TypeExpression } from './type-expression.ts';

/** A member of an interface. */
export interface Member {
  name: string;
  required: boolean;
  type: TypeExpression;
  /** Where its documentation is looked up: the first path that has one. */
  paths: string[];
  schema: Schema;
}

/** A parameter of a call before its type is known. */
export interface ParameterField extends SchemaNode {
  name: string;
  required: boolean;
  paths: string[];
}

/** What every page's parameters take, declared in core. */
const pageParameters = new Set(['after', 'limit']);

/** Whether the parameters are those of a page and more. */
export function extendsPageParameters(operation: Operation): boolean {
  if (!operation.page || operation.page.class === 'Page') return false;
  const plain = operation.parameters?.filter(({ schema }) => !variantsOf({ schema, path: '' }).nullable);
  const names = new Set(plain?.map((parameter) => parameter.name));
  return [...pageParameters].every((name) => names.has(name));
}

/**
 * The parameters that a method takes as one object: path parameters but the last (which the method takes by
 * itself), then query and header, then the members of the body. Undefined when the body is no object.
 */
export function parameterFields(
  operation: Operation,
  schemas: Manifest['schemas'],
): Map<string, ParameterField> | undefined {
  const fields = new Map<string, ParameterField>();
  const root = `${operation.id}:params`;
  const inPath = [...operation.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]);
  const last = inPath.at(-1);
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in === 'path' && parameter.name === last) continue;
    if (extendsPageParameters(operation) && pageParameters.has(parameter.name)) continue;
    const name =
      parameter.in === 'header'
        ? (operation.betaParameter ?? parameter.name)
        : parameter.name.replace(/\[\]$/, '');
    fields.set(name, {
      name,
      required: parameter.required === true,
      schema: parameter.schema,
      path: fieldPath(root, name),
      paths: [`${operation.id}.${name}`],
    });
  }
  const body = bodySchema(operation);
  if (Object.keys(body).length === 0) return fields;
  const node = { schema: body, path: `${operation.id}:body` };
  const bodyFields = fieldsOf(node, schemas);
  if (!bodyFields) return undefined;
  for (const [name, field] of bodyFields) {
    fields.set(name, {
      ...field,
      paths: [`${operation.id}.${name}`, ...(body.$ref ? [`${body.$ref}.${name}`] : []), field.path],
    });
  }
  return fields;
}
