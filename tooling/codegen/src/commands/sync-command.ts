import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFolder, readManifest } from '../manifest/load-manifest.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { manifestFiles } from '../manifest/manifest-files.ts';
import { type Names, namesText } from '../manifest/names.ts';
import { compareManifests } from '../sync/compare-manifests.ts';
import { clientNamesToRemove, factsToRemove, methodsToWrite } from '../sync/left-to-do.ts';
import { movedOperations, withMoved } from '../sync/moved-operations.ts';
import { pruneNames } from '../sync/prune-names.ts';
import { readDocument, type SdkFacts, type SourceDocument } from '../sync/read-document.ts';
import { followRenames, renamedSchemas } from '../sync/renamed-schemas.ts';

export interface SyncOptions {
  /** Report and write nothing. */
  dryRun?: boolean | undefined;
  /** Folder of the manifest; the committed one when absent. */
  folder?: string | undefined;
}

export interface SyncResult {
  /** What changed and what is left to do, line by line. */
  lines: string[];
  manifest: Manifest;
  names: Names;
}

/**
 * Reads a newer document, says what changed, and rewrites the manifest.
 *
 * @param source Path or URL of an OpenAPI document in JSON.
 * @throws When the document can't be read.
 */
export async function syncCommand(source: string, options: SyncOptions = {}): Promise<SyncResult> {
  const { dryRun = false, folder = manifestFolder } = options;
  const document = JSON.parse(await readText(source)) as SourceDocument;
  const written = readJson<SdkFacts>(join(folder, 'sdk.json'));
  const before = existsSync(join(folder, 'schemas.json')) ? readManifest(folder) : undefined;
  const moved = movedOperations(document, written, before?.operations ?? []);
  const facts = withMoved(written, moved);
  const { manifest, unknown, staleFacts } = readDocument(document, facts);
  const renamed = renamedSchemas(before?.schemas ?? {}, manifest.schemas);
  const followed = followRenames(readJson<Names>(join(folder, 'names.json')), renamed);
  const { names, stale } = pruneNames(followed, manifest);
  const lines = before ? compareManifests(before, manifest) : [];
  for (const name of stale) lines.push(`Dropped a name of ${name}`);
  lines.push(
    ...methodsToWrite(before?.operations ?? [], manifest.operations, moved, unknown),
    ...factsToRemove(facts, manifest, staleFacts),
  );
  const client = join(folder, 'client.json');
  if (existsSync(client)) lines.push(...clientNamesToRemove(readJson(client), manifest.operations, names));
  const files = { ...manifestFiles(manifest), 'names.json': namesText(names) };
  if (!dryRun) for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { operations, webhooks, schemas } = manifest;
  const summary = `${operations.length} operations, ${Object.keys(schemas).length} schemas, ${webhooks.length} webhooks.`;
  return { lines: [...lines, summary], manifest, names };
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

async function readText(source: string): Promise<string> {
  if (!/^https?:/.test(source)) return readFileSync(source, 'utf8');
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source} answered ${response.status}`);
  return await response.text();
}
