import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildSettings } from '../runner/child-settings.ts';
import { compile } from '../type-check/compile.ts';
import { oneEndpoint, writeOneEndpoint } from './type-check-projects.ts';

/** Megabytes of the compiler above a program without imports, of each round. */
export async function typeCheckMemory(
  rounds: number,
  { source }: ChildSettings,
): Promise<Record<'oxide' | 'openai', number[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'oxide-one-endpoint-'));
  const added = { oxide: [] as number[], openai: [] as number[] };
  try {
    for (const [name, project] of Object.entries(oneEndpoint)) {
      mkdirSync(join(folder, name));
      writeOneEndpoint(join(folder, name), project, source);
    }
    for (let round = 0; round < rounds; round++) {
      const nothing = await compile(join(folder, 'nothing'));
      for (const name of ['oxide', 'openai'] as const) {
        const { memoryMiB } = await compile(join(folder, name));
        added[name].push(memoryMiB - nothing.memoryMiB);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return added;
}
