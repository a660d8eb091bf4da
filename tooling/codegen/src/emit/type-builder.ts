import type { Schema } from '../manifest/schema.ts';
import {
  fieldsOf,
  itemOf,
  resolve,
  type SchemaNode,
  type Schemas,
  variantsOf,
} from '../model/schema-node.ts';
import { pascalCase, singular } from './case.ts';
import type { Declaration } from './declaration.ts';
import type { DeclarationTree } from './declaration-tree.ts';
import { type TypeExpression, text, union } from './type-expression.ts';

const nothing = text('null');
const anything = text('unknown');

/** Turns schema nodes into type expressions; objects without a declaration get one on the way. */
export class TypeBuilder {
  readonly #tree: DeclarationTree;
  /** Schemas being expanded in place: one that comes up again inside itself needs a name. */
  readonly #expanding: Set<string> = new Set();

  constructor(tree: DeclarationTree) {
    this.#tree = tree;
  }

  /**
   * The type of a node as it is used.
   *
   * @param context Declaration that uses it; objects without a name are declared in its namespace.
   */
  use(node: SchemaNode, context: Declaration): TypeExpression {
    const named = this.#named(node, context);
    if (named) return named;
    if (node.schema.$ref === undefined) return this.expand(node, context);
    const { schemas } = this.#tree.manifest;
    const next = schemas[node.schema.$ref];
    if (!next) throw new Error(`Unresolvable reference to ${node.schema.$ref} at ${node.path}`);
    return this.use({ schema: next, path: node.schema.$ref }, context);
  }

  /** The structure of a node, its own name left aside: what a declaration of it says. */
  expand(node: SchemaNode, context: Declaration, dropNull = false): TypeExpression {
    const { schemas } = this.#tree.manifest;
    if (node.schema.$ref !== undefined) return this.use(node, context);
    if (this.#expanding.has(node.path) && !node.path.includes('.')) return this.#declareObject(node, context);
    this.#expanding.add(node.path);
    try {
      const { variants, nullable } = variantsOf(node);
      const isUnion = variants.length !== 1 || variants[0]?.schema !== node.schema;
      if (!isUnion) return this.#single(node, context);
      const members = openUnion(
        variants.map((variant) =>
          variant.path === node.path ? this.#single(variant, context) : this.use(variant, context),
        ),
        variants.some((variant) => hasStringLiteral(variant, schemas)),
      );
      return union(nullable && !dropNull ? [...members, nothing] : members);
    } finally {
      this.#expanding.delete(node.path);
    }
  }

  #single(node: SchemaNode, context: Declaration): TypeExpression {
    const { schema } = node;
    if (schema.$ref !== undefined) return this.use(node, context);
    if (schema.const !== undefined) return text(literal(schema.const));
    if (schema.enum) return union(schema.enum.map((value) => text(literal(value))));
    if (schema.format === 'binary') return { kind: 'core', name: 'Uploadable' };
    if (schema.type === 'array' || schema.items) {
      return { kind: 'array', of: this.use(itemOf(node), context) };
    }
    const fields = fieldsOf(node, this.#tree.manifest.schemas);
    if (fields && fields.size > 0) return this.#declareObject(node, context);
    if (schema.allOf) {
      return {
        kind: 'intersection',
        of: schema.allOf.map((part) => this.use({ schema: part, path: node.path }, context)),
      };
    }
    if (schema.additionalProperties !== undefined) return this.#map(node, context);
    return text(primitive(schema));
  }

  #map(node: SchemaNode, context: Declaration): TypeExpression {
    const values = node.schema.additionalProperties;
    const of =
      typeof values === 'object' ? this.use({ schema: values, path: `${node.path}.*` }, context) : anything;
    return { kind: 'map', of };
  }

  #named(node: SchemaNode, context: Declaration): TypeExpression | undefined {
    const path = node.schema.$ref ?? node.path;
    for (let scope: Declaration | undefined = context; scope; scope = scope.parent) {
      for (const child of scope.children.values()) {
        if (this.#speaksFor(child, path)) return this.#reference(child, node);
      }
    }
    const home = this.#tree.homes.get(path);
    return home ? this.#reference(home, node) : undefined;
  }

  /** A declaration without null in it is used with the null that the schema has. */
  #reference(target: Declaration, node: SchemaNode): TypeExpression {
    const expression: TypeExpression = { kind: 'declared', target };
    const source = target.body?.kind === 'alias' ? target.body.target : target;
    const declaresNull =
      source.body?.kind === 'schema' && !source.body.dropNull && variantsOf(source.body.node).nullable;
    const isNullable = variantsOf(resolve(node, this.#tree.manifest.schemas)).nullable;
    return isNullable && !declaresNull ? union([expression, nothing]) : expression;
  }

  #speaksFor(declaration: Declaration, path: string): boolean {
    const { body } = declaration;
    if (body?.kind === 'alias') return this.#tree.homes.get(path) === body.target;
    return this.#tree.homes.get(path) === declaration || (body?.kind === 'schema' && body.node.path === path);
  }

  #declareObject(node: SchemaNode, context: Declaration): TypeExpression {
    const tree = this.#tree;
    const isSchema = tree.manifest.schemas[node.path] !== undefined;
    const owner = isSchema ? tree.ownerOf(node.path) : context.package;
    const file = isSchema ? tree.mainFile(owner) : context.file;
    const body = { kind: 'schema' as const, node, dropNull: false };
    const target = tree.declareUnnamed(owner, file, nameOf(node.path), body, isSchema ? undefined : context);
    if (isSchema || tree.ownerOf(node.path) === owner) tree.homes.set(node.path, target);
    return { kind: 'declared', target };
  }
}

/** Among known strings, a plain `string` would swallow them in an editor's completion. */
function openUnion(members: TypeExpression[], hasKnownStrings: boolean): TypeExpression[] {
  if (!hasKnownStrings) return members;
  return members.map((member) =>
    member.kind === 'text' && member.text === 'string' ? text('(string & {})') : member,
  );
}

function hasStringLiteral(node: SchemaNode, schemas: Schemas): boolean {
  const { schema } = resolve(node, schemas);
  if (typeof schema.const === 'string' || schema.enum?.some((value) => typeof value === 'string'))
    return true;
  return (
    schema.anyOf?.some((variant) => hasStringLiteral({ schema: variant, path: node.path }, schemas)) ?? false
  );
}

function primitive(schema: Schema): string {
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type;
    case 'number':
    case 'integer':
      return 'number';
    default:
      // An object of which nothing is said may be anything that JSON calls an object.
      return 'unknown';
  }
}

export function literal(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value);
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

/** `Schema.tools[]` → `Tool`, `Schema.format|grammar` → `Grammar`, `Schema` → `Schema`. */
function nameOf(path: string): string {
  const steps = path.split(/(?=[.|]|\[\])/);
  const last = steps.at(-1) ?? '';
  if (last === '[]') return singular(nameOf(steps.slice(0, -1).join('')));
  if (last === '.*') return `${nameOf(steps.slice(0, -1).join(''))}Value`;
  if (/^\|\d+$/.test(last)) return `${nameOf(steps.slice(0, -1).join(''))}${last.slice(1)}`;
  return pascalCase(last.replace('%2E', '-').replace(/:/g, '-'));
}
