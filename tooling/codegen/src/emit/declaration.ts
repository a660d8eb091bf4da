import type { Operation } from '../manifest/manifest.ts';
import type { SchemaNode } from '../model/schema-node.ts';

export type ParamsVariant = 'plain' | 'base' | 'nonStreaming' | 'streaming' | 'union';

/** What a declaration says. */
export type Body =
  | { kind: 'schema'; node: SchemaNode; dropNull: boolean }
  | { kind: 'params'; operation: Operation; variant: ParamsVariant }
  | { kind: 'page'; operation: Operation }
  | { kind: 'alias'; target: Declaration };

/** A type of a generated file: at its top level, or in the namespace of another. */
export interface Declaration {
  package: string;
  /** File inside `src/generated`, without extension. */
  file: string;
  name: string;
  parent?: Declaration;
  children: Map<string, Declaration>;
  /** Absent when it is nothing but a namespace. */
  body?: Body;
}

/** From the outermost declaration to this one. */
export function lineage(declaration: Declaration): Declaration[] {
  return declaration.parent ? [...lineage(declaration.parent), declaration] : [declaration];
}

export function qualifiedName(declaration: Declaration): string {
  return lineage(declaration)
    .map((step) => step.name)
    .join('.');
}
