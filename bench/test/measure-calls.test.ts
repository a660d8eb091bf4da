import { describe, expect, test } from 'vitest';
import { defaultSimulation } from '../src/network/simulation.ts';
import type { Call } from '../src/rows/row.ts';
import { areEnough } from '../src/runner/are-enough.ts';
import { measureBatch } from '../src/runner/measure-batch.ts';
import { measureCalls } from '../src/runner/measure-calls.ts';
import type { RowRun } from '../src/runner/row-run.ts';
import { sampleCalls } from '../src/runner/sample-calls.ts';
import { isStable, warmUp } from '../src/runner/warm-up.ts';
import { tinySampling } from './tiny-sampling.ts';

const run: RowRun = {
  columns: ['oxide', 'openai'],
  target: { baseURL: 'http://127.0.0.1/v1', apiKey: 'sk-test' },
  sampling: tinySampling,
  simulation: defaultSimulation,
  seed: 1,
};

function recording(names: readonly string[]): { calls: Map<string, Call>; made: string[] } {
  const made: string[] = [];
  const call = (name: string) => async () => void made.push(name);
  return { calls: new Map(names.map((name) => [name, call(name)])), made };
}

/** Keeps the processor busy, so that CPU is used. */
function work(rounds: number): number {
  let sum = 0;
  for (let index = 0; index < rounds; index += 1) sum += Math.sqrt(index);
  return sum;
}

describe('sampleCalls', () => {
  test('takes the columns in the order of each round, so many calls each time', async () => {
    const { calls, made } = recording(['a', 'b']);
    const batches = new Map([
      ['a', 2],
      ['b', 1],
    ]);
    const samples = await sampleCalls(calls, batches, [
      ['b', 'a'],
      ['a', 'b'],
    ]);
    expect(made.join('')).toBe('baaaab');
    expect(samples.get('a')).toHaveLength(2);
    expect(samples.get('b')).toHaveLength(2);
  });
});

describe('areEnough', () => {
  const samples = (count: number, spread: number) =>
    Array.from({ length: count }, (_, index) => ({ cpuMicros: 100 + spread * (index % 3), wallMicros: 1 }));

  test('waits for the least number of rounds, and for the last column to be precise', () => {
    const bounds = { least: 8, most: 20 };
    expect(areEnough([samples(7, 0)], bounds, 0.03)).toBe(false);
    expect(areEnough([samples(8, 0)], bounds, 0.03)).toBe(true);
    expect(areEnough([samples(8, 0), samples(8, 10)], bounds, 0.03)).toBe(false);
  });

  test('ends the rounds', async () => {
    const { calls, made } = recording(['a']);
    const batches = new Map([['a', 1]]);
    await sampleCalls(calls, batches, [['a'], ['a'], ['a']], (taken) => taken.get('a')!.length === 2);
    expect(made).toHaveLength(2);
  });
});

describe('measureBatch', () => {
  test('gives what one call took, in CPU and by the clock', async () => {
    let made = 0;
    const call = async () => {
      made += 1;
      return work(100_000);
    };
    const startedAt = performance.now();
    const sample = await measureBatch(call, 50);
    const elapsedMicros = (performance.now() - startedAt) * 1000;
    expect(made).toBe(50);
    expect(sample.cpuMicros).toBeGreaterThan(0);
    expect(sample.wallMicros).toBeGreaterThan(0);
    expect(sample.wallMicros * 50).toBeLessThanOrEqual(elapsedMicros);
  });

  test('does what is left after each call, and does not count it', async () => {
    const order: string[] = [];
    const call = Object.assign(async () => void order.push('call'), {
      async after() {
        order.push('after');
        work(20_000_000);
      },
    });
    const startedAt = performance.now();
    const { cpuMicros, wallMicros } = await measureBatch(call, 2);
    const elapsedMicros = (performance.now() - startedAt) * 1000;
    expect(order).toEqual(['call', 'after', 'call', 'after']);
    expect(wallMicros * 2).toBeLessThan(elapsedMicros / 2);
    expect(cpuMicros * 2).toBeLessThan(elapsedMicros / 2);
  });

  test('fails when a call fails', async () => {
    await expect(measureBatch(() => Promise.reject(new Error('no')), 2)).rejects.toThrow('no');
  });
});

describe('warmUp', () => {
  test('gives a cheap column more calls per sample than a dear one', async () => {
    const calls = new Map<string, Call>([
      ['cheap', async () => work(20_000)],
      ['dear', async () => work(2_000_000)],
    ]);
    const batches = await warmUp(calls, { ...tinySampling, sampleCpuMs: 10 });
    expect(batches.get('cheap')!).toBeGreaterThan(batches.get('dear')!);
  });

  test('goes on while the cost of a call falls', () => {
    expect(isStable([100, 100, 100])).toBe(false);
    expect(isStable([200, 180, 170, 160, 120, 110, 105, 100])).toBe(false);
    expect(isStable([200, 180, 101, 100, 102, 100, 99, 101, 100, 102])).toBe(true);
    expect(isStable([100, 100, 100, 100, 120, 120, 120, 120])).toBe(true);
  });
});

describe('measureCalls', () => {
  test('fails with the difference, and times nothing, when a column answers otherwise', async () => {
    let made = 0;
    const answering = (text: string) => async () => async () => {
      made += 1;
      return { text };
    };
    const row = {
      name: 'greeting',
      columns: { oxide: answering('bye'), openai: answering('hello') },
      comparable: (answer: unknown) => answer,
    };
    await expect(measureCalls(row, run)).rejects.toThrow(/answer\.text: "bye" ≠ "hello"/);
    expect(made).toBe(2);
  });

  test('gives so many samples of each column', async () => {
    const column = async () => async () => ({ sum: work(10_000) });
    const row = {
      name: 'sum',
      columns: { oxide: column, openai: column },
      comparable: (answer: unknown) => answer,
    };
    const { oxide, openai } = await measureCalls(row, run);
    expect(oxide!.samples).toHaveLength(2);
    expect(openai!.samples).toHaveLength(2);
    expect(oxide!.batch).toBeGreaterThan(1);
  });
});
