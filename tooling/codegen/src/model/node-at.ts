import type { Manifest, Operation } from '../manifest/manifest.ts';
import type { Schema } from '../manifest/schema.ts';
import { fieldsOf, itemOf, resolve, type SchemaNode, variantsOf } from './schema-node.ts';

/**
 * The schema node that a path names.
 *
 * @throws When the path leads nowhere: names and manifest have come apart.
 */
export function nodeAt(
  path: string,
  manifest: Pick<Manifest, 'schemas'>,
  operations: ReadonlyMap<string, Operation>,
): SchemaNode {
  const [, root = '', steps = ''] = /^([^.|[!]+)([^!]*)/s.exec(path) ?? [];
  const node = rootNode(root, manifest, operations);
  if (!node) throw new Error(`No schema at ${path}`);
  return walk(node, steps, path, manifest);
}

function rootNode(
  root: string,
  manifest: Pick<Manifest, 'schemas'>,
  operations: ReadonlyMap<string, Operation>,
): SchemaNode | undefined {
  const schema = manifest.schemas[root];
  if (schema) return { schema, path: root };
  const [id = '', part] = root.split(':');
  const operation = operations.get(id);
  if (operation && part === 'response') return { schema: responseSchema(operation), path: root };
  if (operation && part === 'body') return { schema: bodySchema(operation), path: root };
  if (operation && part === 'params') return { schema: parametersSchema(operation), path: root };
  return undefined;
}

/** The parameters of path, query and header as the members of one object. */
function parametersSchema(operation: Operation): Schema {
  const properties: Record<string, Schema> = {};
  for (const parameter of operation.parameters ?? []) {
    properties[parameter.name.replace(/\[\]$/, '')] = parameter.schema;
  }
  return { type: 'object', properties };
}

/** The JSON body of the operation's success, `{}` when it has none. */
export function responseSchema(operation: Operation): Schema {
  for (const content of Object.values(operation.responses)) {
    for (const [contentType, schema] of Object.entries(content)) {
      if (contentType.includes('json')) return schema;
    }
  }
  return {};
}

/** The body that the SDK's parameters describe: multipart where there is a choice, since JSON lacks the files. */
export function bodySchema(operation: Operation): Schema {
  const content = operation.body?.content ?? {};
  return content['multipart/form-data'] ?? content['application/json'] ?? {};
}

function walk(
  start: SchemaNode,
  steps: string,
  path: string,
  manifest: Pick<Manifest, 'schemas'>,
): SchemaNode {
  const { schemas } = manifest;
  let node = start;
  for (const step of steps.match(/\[\]|\.\*|[.|][^.|[]+/g) ?? []) {
    const bare = unwrap(resolve(node, schemas), schemas);
    let next: SchemaNode | undefined;
    if (step === '[]') next = bare.schema.items ? itemOf(bare) : undefined;
    else if (step === '.*') {
      const values = bare.schema.additionalProperties;
      next = typeof values === 'object' ? { schema: values, path: `${bare.path}.*` } : undefined;
    } else if (step.startsWith('|')) {
      next = variantsOf(resolve(node, schemas)).variants.find((variant) => variant.path.endsWith(step));
    } else next = fieldsOf(bare, schemas)?.get(step.slice(1).replaceAll('%2E', '.'));
    if (!next) throw new Error(`No schema at ${path}: ${step} is missing in ${bare.path}`);
    node = next;
  }
  return node;
}

function unwrap(node: SchemaNode, schemas: Manifest['schemas']): SchemaNode {
  const { variants } = variantsOf(node);
  return variants.length === 1 ? resolve(variants[0] as SchemaNode, schemas) : node;
}
