import type { Manifest, Operation } from '../manifest/manifest.ts';
import { bodySchema, responseSchema } from '../model/node-at.ts';
import { fieldPath, fieldsOf, itemOf, resolve, type SchemaNode, variantsOf } from '../model/schema-node.ts';
import type { Declaration } from './declaration.ts';
import type { DeclarationTree } from './declaration-tree.ts';
import { extendsPageParameters, type Member, parameterFields } from './members.ts';
import type { TypeBuilder } from './type-builder.ts';
import { type TypeExpression, text, union } from './type-expression.ts';

/** A declaration with its types settled, ready to print. */
export interface Rendered {
  /** Paths under which its documentation is looked up. */
  paths: string[];
  deprecated: boolean;
  content:
    | { kind: 'interface'; extends: TypeExpression[]; members: Member[]; index?: TypeExpression }
    | { kind: 'type'; type: TypeExpression };
}

/** Settles the types of one declaration. Undefined for a mere namespace. */
export function render(
  declaration: Declaration,
  tree: DeclarationTree,
  types: TypeBuilder,
): Rendered | undefined {
  const { body } = declaration;
  switch (body?.kind) {
    case undefined:
      return undefined;
    case 'schema':
      return renderSchema(body.node, declaration, tree, types, body.dropNull);
    case 'alias':
      return {
        paths: body.target.body?.kind === 'schema' ? [body.target.body.node.path] : [],
        deprecated: false,
        content: { kind: 'type', type: { kind: 'declared', target: body.target } },
      };
    case 'page':
      return renderPage(body.operation, declaration, tree.manifest, types);
    case 'params':
      return renderParams(declaration, tree, types);
  }
}

function renderSchema(
  node: SchemaNode,
  declaration: Declaration,
  tree: DeclarationTree,
  types: TypeBuilder,
  dropNull: boolean,
): Rendered {
  const { schemas } = tree.manifest;
  const { variants, nullable } = variantsOf(node);
  const only = variants.length === 1 && (!nullable || dropNull) ? (variants[0] as SchemaNode) : undefined;
  const object = only && only.schema.$ref === undefined ? only : undefined;
  const fields = object && !object.schema.items ? fieldsOf(object, schemas) : undefined;
  const base = { paths: [node.path], deprecated: node.schema.deprecated === true };
  if (!fields || !object) {
    return { ...base, content: { kind: 'type', type: types.expand(node, declaration, dropNull) } };
  }
  const additions = Object.entries(tree.manifest.additions[node.path] ?? {});
  for (const [name, schema] of additions) {
    fields.set(name, { name, schema, path: fieldPath(node.path, name), required: true });
  }
  const members = [...fields.values()].map((field): Member => {
    const own = `${node.path.replace(/!$/, '')}.${field.name}`;
    return {
      name: field.name,
      required: field.required,
      schema: field.schema,
      type: types.use(field, declaration),
      paths: [own, field.path],
    };
  });
  const extra = object.schema.additionalProperties;
  const index = extra === true ? text('unknown') : typeof extra === 'object' ? text('unknown') : undefined;
  return { ...base, content: { kind: 'interface', extends: [], members, ...(index ? { index } : {}) } };
}

function renderPage(
  operation: Operation,
  declaration: Declaration,
  manifest: Manifest,
  types: TypeBuilder,
): Rendered {
  const list = { schema: responseSchema(operation), path: `${operation.id}:response` };
  const data = fieldsOf(resolve(list, manifest.schemas), manifest.schemas)?.get('data');
  if (!data || !operation.page) throw new Error(`${operation.id} is said to return pages, but has no list`);
  const item = types.use(itemOf(resolve(data, manifest.schemas)), declaration);
  return {
    paths: [],
    deprecated: false,
    content: { kind: 'type', type: { kind: 'core', name: operation.page.class, of: item } },
  };
}

function renderParams(declaration: Declaration, tree: DeclarationTree, types: TypeBuilder): Rendered {
  const { body } = declaration;
  if (body?.kind !== 'params') throw new Error(`${declaration.name} holds no parameters`);
  const { operation, variant } = body;
  const sibling = (name: string): TypeExpression => ({
    kind: 'declared',
    target: tree.declare(declaration.package, declaration.file, name),
  });
  const bodyName = bodySchema(operation).$ref;
  const base = { paths: [operation.id, ...(bodyName ? [bodyName] : [])], deprecated: false };
  const stem = declaration.name.replace(/(Base|NonStreaming|Streaming)$/, '');
  if (variant === 'union') {
    const type = union([sibling(`${stem}NonStreaming`), sibling(`${stem}Streaming`)]);
    return { ...base, content: { kind: 'type', type } };
  }
  if (variant === 'nonStreaming' || variant === 'streaming') {
    const flag = operation.stream?.flag.split('.')[1] ?? 'stream';
    const streaming = variant === 'streaming';
    const field = parameterFields(operation, tree.manifest.schemas)?.get(flag);
    const nullable = field ? variantsOf(resolve(field, tree.manifest.schemas)).nullable : false;
    const member: Member = {
      name: flag,
      required: streaming,
      type: streaming ? text('true') : nullable ? union([text('false'), text('null')]) : text('false'),
      schema: {},
      paths: field ? [...field.paths, field.path] : [],
    };
    return { ...base, content: { kind: 'interface', extends: [sibling(`${stem}Base`)], members: [member] } };
  }
  return { ...base, content: parameterContent(operation, contextOf(declaration, tree), tree, types) };
}

/** Nested types of the variants stand in the namespace of the union. */
function contextOf(declaration: Declaration, tree: DeclarationTree): Declaration {
  return declaration.name.endsWith('ParamsBase')
    ? tree.declare(declaration.package, declaration.file, declaration.name.slice(0, -'Base'.length))
    : declaration;
}

function parameterContent(
  operation: Operation,
  context: Declaration,
  tree: DeclarationTree,
  types: TypeBuilder,
): Rendered['content'] {
  const { schemas } = tree.manifest;
  const fields = parameterFields(operation, schemas);
  if (!fields) return { kind: 'type', type: bodyType(operation, context, types) };
  const members = [...fields.values()].map(
    (field): Member => ({ ...field, type: types.use(field, context) }),
  );
  const page = extendsPageParameters(operation) && operation.page;
  return {
    kind: 'interface',
    extends: page ? [{ kind: 'core', name: `${page.class}Params` }] : [],
    members,
  };
}

/** A body that is a union stays one: a type that no interface can say. */
function bodyType(operation: Operation, context: Declaration, types: TypeBuilder): TypeExpression {
  const content = Object.entries(operation.body?.content ?? {});
  const schema = (content.find(([type]) => type.startsWith('multipart')) ?? content[0])?.[1] ?? {};
  return types.expand({ schema, path: `${operation.id}:body` }, context);
}
