import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importCPU, imported } from '../src/footprint/import-cpu.ts';
import { streamMemory } from '../src/footprint/stream-memory.ts';
import { typeCheckMemory } from '../src/footprint/type-check.ts';

const source = { source: true };

describe('the footprint', () => {
  // Bytes, which a busy machine leaves alone.
  test('of an open stream is at most half of the official one', async () => {
    const { oxide, openai } = await streamMemory(1, 200, source);
    expect(oxide[0]!.held).toBeGreaterThan(1_000);
    expect(oxide[0]!.held / openai[0]!.held).toBeLessThan(0.5);
  });

  // From source, whose types are more than what is installed: only that both programs are right.
  test('of the types of one endpoint is above a program without imports', async () => {
    const { oxide, openai } = await typeCheckMemory(1, source);
    expect(oxide[0]).toBeGreaterThan(1);
    expect(openai[0]).toBeGreaterThan(1);
  });

  test('of an import is above that of a process that imports nothing', async () => {
    const file = join(import.meta.dirname, '../src/random.ts');
    const { own, openai } = await importCPU(1, { own: file, openai: imported.openai! });
    expect(own![0]).toBeLessThan(openai![0]!);
    expect(openai![0]).toBeGreaterThan(10_000);
  });
});
