import type { HttpMethod, Manifest, Operation, OperationBehavior } from '../manifest/manifest.ts';
import type { JsonScalar, Schema } from '../manifest/schema.ts';
import { addValues } from './add-values.ts';
import { applyPatches, type Patch } from './apply-patches.ts';
import { assignOwners } from './assign-owners.ts';
import { normalizeSchema } from './normalize-schema.ts';
import { pruneRequired } from './prune-required.ts';
import { readOperation, type SourceOperation } from './read-operation.ts';

/** The parts of an OpenAPI document that are read. */
export interface SourceDocument {
  info?: { title?: string; version?: string };
  paths: Record<string, Record<string, SourceOperation>>;
  webhooks?: Record<string, Record<string, SourceOperation>>;
  components: { schemas: Record<string, unknown> };
}

/** What the document doesn't say: kept by hand in `manifest/sdk.json`. */
export interface SdkFacts {
  /** By `METHOD /path`. */
  operations: Record<string, OperationBehavior>;
  /** Schemas that no operation mentions, by the package that speaks of them. */
  roots: Record<string, string[]>;
  patches: Record<string, Patch>;
  /** Values beyond those of the document, by the path of what takes them. */
  values: Record<string, JsonScalar[]>;
  additions: Manifest['additions'];
}

const methods = new Set(['get', 'post', 'put', 'patch', 'delete']);

/**
 * Reads the document into a manifest.
 *
 * @returns The manifest, the operations of the document that no SDK fact covers (they are left out), and
 * what to do about facts that the document has overtaken.
 */
export function readDocument(
  document: SourceDocument,
  facts: SdkFacts,
): { manifest: Manifest; unknown: string[]; staleFacts: string[] } {
  const operations: Operation[] = [];
  const unknown: string[] = [];
  for (const [path, verbs] of Object.entries(document.paths)) {
    for (const [verb, source] of Object.entries(verbs)) {
      if (!methods.has(verb)) continue;
      const method = verb.toUpperCase() as HttpMethod;
      const behavior = facts.operations[`${method} ${path}`];
      if (behavior) operations.push(readOperation(method, path, source, behavior));
      else unknown.push(`${method} ${path}`);
    }
  }
  const schemas: Record<string, Schema> = {};
  for (const [name, source] of Object.entries(document.components.schemas)) {
    schemas[name] = normalizeSchema(source, name);
  }
  pruneRequired(schemas);
  const staleFacts = [
    ...applyPatches(schemas, facts.patches),
    ...addValues(schemas, operations, facts.values),
  ];
  const webhooks = Object.entries(document.webhooks ?? {}).map(([name, verbs]) => ({
    name,
    schema: normalizeSchema(verbs.post?.requestBody?.content?.['application/json']?.schema, ''),
  }));
  const owners = assignOwners(operations, webhooks, schemas, facts.roots);
  return {
    manifest: {
      document: { title: document.info?.title ?? '', version: document.info?.version ?? '' },
      operations,
      webhooks,
      schemas: Object.fromEntries(Object.entries(schemas).filter(([name]) => owners[name])),
      owners,
      additions: facts.additions,
    },
    unknown,
    staleFacts,
  };
}
