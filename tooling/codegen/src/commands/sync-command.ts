import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFolder, readManifest } from '../manifest/load-manifest.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { manifestFiles } from '../manifest/manifest-files.ts';
import { type Names, namesText } from '../manifest/names.ts';
import { compareManifests } from '../sync/compare-manifests.ts';
import { pruneNames } from '../sync/prune-names.ts';
import { readDocument, type SdkFacts, type SourceDocument } from '../sync/read-document.ts';
import { suggestHome } from '../sync/suggest-home.ts';

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
 * @throws When the document can't be read, or a correction in `sdk.json` no longer finds what it corrects.
 */
export async function syncCommand(source: string, options: SyncOptions = {}): Promise<SyncResult> {
  const { dryRun = false, folder = manifestFolder } = options;
  const document = JSON.parse(await readText(source)) as SourceDocument;
  const facts = readJson<SdkFacts>(join(folder, 'sdk.json'));
  const { manifest, unknown } = readDocument(document, facts);
  const { names, stale } = pruneNames(readJson<Names>(join(folder, 'names.json')), manifest);
  const files = { ...manifestFiles(manifest), 'names.json': namesText(names) };
  const lines = existsSync(join(folder, 'schemas.json'))
    ? compareManifests(readManifest(folder), manifest)
    : [];
  for (const name of stale) lines.push(`Dropped a name of ${name}`);
  const present = new Set(manifest.operations.map(({ method, path }) => `${method} ${path}`));
  for (const key of Object.keys(facts.operations)) {
    if (!present.has(key))
      lines.push(`Not in the document any more, remove it from manifest/sdk.json: ${key}`);
  }
  for (const operation of unknown) {
    const home = suggestHome(operation.split(' ')[1] ?? '', manifest.operations);
    lines.push(`Needs a method, ${home}, and its facts in manifest/sdk.json: ${operation}`);
  }
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
