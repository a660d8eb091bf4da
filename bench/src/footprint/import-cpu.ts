import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment } from '../runner/child-settings.ts';

const execute = promisify(execFile);
const repository = join(import.meta.dirname, '../../..');
const program = join(import.meta.dirname, 'import-once.mjs');

/** By file, as the bench itself depends on few of them. The official one as CommonJS, which loads faster. */
export const imported: Readonly<Record<string, string>> = {
  '@oxide/embeddings': join(repository, 'packages/embeddings/dist/index.js'),
  '@oxide/responses': join(repository, 'packages/responses/dist/index.js'),
  '@oxide/all': join(repository, 'packages/all/dist/index.js'),
  openai: join(repository, 'bench/node_modules/openai/index.js'),
};

/** CPU in microseconds of fresh processes that import it, each above one of the same round that imports nothing. */
export async function importCPU(
  rounds: number,
  files: Readonly<Record<string, string>> = imported,
): Promise<Record<string, number[]>> {
  const measured: Record<string, number[]> = Object.fromEntries(Object.keys(files).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const nothing = await cpuOf();
    for (const [name, file] of Object.entries(files)) measured[name]!.push((await cpuOf(file)) - nothing);
  }
  return measured;
}

async function cpuOf(...file: string[]): Promise<number> {
  const { stdout } = await execute(process.execPath, [program, ...file], { env: childEnvironment() });
  return Number(stdout);
}
