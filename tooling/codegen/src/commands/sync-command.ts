import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadManifest, manifestFolder } from '../manifest/load-manifest.ts';
import { manifestFiles } from '../manifest/manifest-files.ts';
import { compareManifests } from '../sync/compare-manifests.ts';
import { readDocument, type SdkFacts, type SourceDocument } from '../sync/read-document.ts';

/**
 * Reads a newer document, says what changed, and rewrites the manifest.
 *
 * @param source Path or URL of an OpenAPI document in JSON.
 * @returns The report, line by line.
 */
export async function syncCommand(source: string, dryRun = false): Promise<string[]> {
  const document = JSON.parse(await readText(source)) as SourceDocument;
  const facts = JSON.parse(readFileSync(join(manifestFolder, 'sdk.json'), 'utf8')) as SdkFacts;
  const { manifest, unknown } = readDocument(document, facts);
  const report = compareManifests(loadManifest(), manifest);
  if (!dryRun) {
    for (const [name, text] of Object.entries(manifestFiles(manifest))) {
      writeFileSync(join(manifestFolder, name), text);
    }
  }
  const missing = unknown.map(
    (operation) => `Needs a method, and its facts in manifest/sdk.json: ${operation}`,
  );
  const summary = `${manifest.operations.length} operations, ${Object.keys(manifest.schemas).length} schemas, ${manifest.webhooks.length} webhooks.`;
  return [...report, ...missing, summary];
}

async function readText(source: string): Promise<string> {
  if (!/^https?:/.test(source)) return readFileSync(source, 'utf8');
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source} answered ${response.status}`);
  return await response.text();
}
