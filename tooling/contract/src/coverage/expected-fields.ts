import type { JsonScalar, Manifest, Operation, Schema } from '@oxide/codegen';
import {
  bodySchema,
  extendsPageParameters,
  fieldsOf,
  itemOf,
  responseSchema,
  type SchemaNode,
  variantsOf,
} from '@oxide/codegen/type-model';
import { typedSchemas } from './typed-schemas.ts';
import { untypedSchemas } from './untyped-schemas.ts';

/** A member that the API's description asks the types for. */
export interface ExpectedField {
  /** Package whose types have to have it, without the `@oxide/` prefix. */
  readonly package: string;
  /** Where it stands: `Schema.field`, or `operationId.parameter`. */
  readonly path: string;
  /** Values that it is known to take. */
  readonly values: readonly JsonScalar[];
}

/** Every parameter of an operation, and every member of the schemas that need a type. */
export function expectedFields(manifest: Manifest): ExpectedField[] {
  const found: ExpectedField[] = [];
  for (const operation of manifest.operations) addParameters(operation, manifest, found);
  for (const name of typedSchemas(manifest)) {
    const schema = manifest.schemas[name];
    const owner = manifest.owners[name];
    if (schema && owner !== undefined && !Object.hasOwn(untypedSchemas, name))
      addMembers({ schema, path: name }, owner, manifest, found);
  }
  return found;
}

function addParameters(operation: Operation, manifest: Manifest, found: ExpectedField[]): void {
  const last = /\{([^}]+)\}[^{]*$/.exec(operation.path)?.[1];
  const isPaged = extendsPageParameters(operation);
  const add = (name: string, schema: Schema, path: string): void => {
    found.push({
      package: operation.package,
      path: `${operation.id}.${name}`,
      values: valuesOf(schema, manifest),
    });
    addMembers({ schema, path }, operation.package, manifest, found);
  };
  for (const { name, in: place, schema } of operation.parameters ?? []) {
    if ((place === 'path' && name === last) || (isPaged && /^(?:after|limit)$/.test(name))) continue;
    const known = place === 'header' ? operation.betaParameter! : name.replace(/\[\]$/, '');
    add(known, schema, `${operation.id}:params.${known}`);
  }
  const fields = fieldsOf({ schema: bodySchema(operation), path: `${operation.id}:body` }, manifest.schemas);
  for (const field of fields?.values() ?? []) add(field.name, field.schema, field.path);
  if (!operation.page && !operation.binary)
    addMembers(
      { schema: responseSchema(operation), path: `${operation.id}:response` },
      operation.package,
      manifest,
      found,
    );
}

/** The members of a node and of all that stands inside it; what it refers to speaks for itself. */
function addMembers(node: SchemaNode, owner: string, manifest: Manifest, found: ExpectedField[]): void {
  if (node.schema.$ref !== undefined) return;
  const { variants } = variantsOf(node);
  if (variants.length !== 1 || variants[0]!.schema !== node.schema) {
    for (const variant of variants) addMembers(variant, owner, manifest, found);
    return;
  }
  const { items, additionalProperties } = node.schema;
  if (items) addMembers(itemOf(node), owner, manifest, found);
  if (typeof additionalProperties === 'object')
    addMembers({ schema: additionalProperties, path: `${node.path}.*` }, owner, manifest, found);
  for (const field of fieldsOf(node, manifest.schemas)?.values() ?? []) {
    const path = `${node.path}.${field.name}`;
    found.push({ package: owner, path, values: valuesOf(field.schema, manifest) });
    // What a part of a composition brings along is counted with that part.
    if (field.path.startsWith(node.path)) addMembers(field, owner, manifest, found);
  }
}

/** The known values of a node, through references, unions and lists, but not those of an object's members. */
function valuesOf(schema: Schema, manifest: Manifest, open: readonly string[] = []): JsonScalar[] {
  if (schema.$ref !== undefined) {
    const target = manifest.schemas[schema.$ref];
    if (!target || open.includes(schema.$ref)) return [];
    return valuesOf(target, manifest, [...open, schema.$ref]);
  }
  const own = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  const parts = [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])];
  const values = [...own, ...parts.flatMap((part) => valuesOf(part, manifest, open))];
  return [...new Set(values)].filter((value) => value !== null);
}
