import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a process reads from disk to import an entry. */
export interface ImportCost {
  readonly modules: number;
  readonly bytes: number;
}

const run = promisify(execFile);
const program = join(import.meta.dirname, 'count-modules.mjs');

/** Counted in a process of its own, of the built files. */
export async function importCost(specifier: string, folder: string): Promise<ImportCost> {
  const { stdout } = await run(process.execPath, [program, specifier, folder], { env: {} });
  return JSON.parse(stdout) as ImportCost;
}
