import type { Manifest } from './manifest.ts';
import { stableJson } from './stable-json.ts';

/** The manifest as files: name to text. */
export function manifestFiles(manifest: Manifest): Record<string, string> {
  const { document, additions, operations, webhooks, schemas, owners } = manifest;
  return {
    'document.json': stableJson({ document, additions }),
    'operations.json': stableJson(operations),
    'webhooks.json': stableJson(webhooks),
    'schemas.json': stableJson(schemas),
    'owners.json': stableJson(owners),
  };
}
