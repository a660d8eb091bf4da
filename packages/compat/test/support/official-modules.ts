import { join } from 'node:path';
import { officialFolder } from '@oxide/parity';

/** What the official module exports; nothing when it needs a package or a runtime that is not here. */
export async function officialNames(subpath: string): Promise<string[]> {
  try {
    return Object.keys((await import(join(officialFolder, `${subpath}.mjs`))) as object).sort();
  } catch {
    return [];
  }
}
