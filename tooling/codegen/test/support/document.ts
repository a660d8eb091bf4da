import type { OperationBehavior } from '../../src/manifest/manifest.ts';
import type { SdkFacts, SourceDocument } from '../../src/sync/read-document.ts';

/** A document of the given schemas, with one operation for each package that uses some of them. */
export function documentOf(
  schemas: Record<string, unknown>,
  users: Record<string, string> = {},
): { document: SourceDocument; facts: SdkFacts } {
  const paths: SourceDocument['paths'] = {};
  const operations: Record<string, OperationBehavior> = {};
  for (const [owner, schema] of Object.entries(users)) {
    const content = { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
    paths[`/${owner}`] = {
      post: { operationId: `create-${owner}`, requestBody: { content }, responses: {} },
    };
    operations[`POST /${owner}`] = { package: owner, sdk: `${owner}.create` };
  }
  return {
    document: { paths, components: { schemas } },
    facts: { operations, roots: { shared: Object.keys(schemas) }, patches: {}, values: {}, additions: {} },
  };
}
