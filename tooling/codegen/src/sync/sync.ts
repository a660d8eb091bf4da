import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFolder } from '../manifest/load-manifest.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { manifestFiles } from '../manifest/manifest-files.ts';
import { readDocument, type SdkFacts, type SourceDocument } from './read-document.ts';

/** Reads a document from a path or URL and rewrites the manifest. */
export async function sync(source: string): Promise<{ manifest: Manifest; unknown: string[] }> {
  const document = JSON.parse(await readText(source)) as SourceDocument;
  const facts = JSON.parse(readFileSync(join(manifestFolder, 'sdk.json'), 'utf8')) as SdkFacts;
  const result = readDocument(document, facts);
  for (const [name, text] of Object.entries(manifestFiles(result.manifest))) {
    writeFileSync(join(manifestFolder, name), text);
  }
  return result;
}

async function readText(source: string): Promise<string> {
  if (!/^https?:/.test(source)) return readFileSync(source, 'utf8');
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source} answered ${response.status}`);
  return await response.text();
}
