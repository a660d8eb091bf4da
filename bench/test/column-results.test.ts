import { describe, expect, test } from 'vitest';
import { toColumnResults } from '../src/runner/column-results.ts';

const samplesOf = (...cpu: number[]) => ({
  samples: cpu.map((cpuMicros) => ({ cpuMicros, wallMicros: 2 * cpuMicros })),
  batch: 10,
});

describe('toColumnResults', () => {
  test('gives medians of CPU and time, the number of samples and the calls in each', () => {
    const { oxide } = toColumnResults({ oxide: samplesOf(3, 1, 2) });
    expect(oxide).toEqual({
      cpuMicros: { median: 2, low: 1, high: 3 },
      wallMicros: { median: 4, low: 2, high: 6 },
      values: { cpuMicros: [3, 1, 2], wallMicros: [6, 2, 4] },
      samples: 3,
      batch: 10,
      ratios: {},
    });
  });

  test('takes ratios within a round: load that meets all columns of it cancels', () => {
    const { oxide, openai, floor } = toColumnResults({
      oxide: samplesOf(10, 30, 20, 11, 9),
      openai: samplesOf(40, 120, 80, 44, 36),
      floor: samplesOf(5, 15, 10, 5.5, 4.5),
    });
    expect(oxide!.ratios.openai!.cpu).toEqual({ median: 0.25, low: 0.25, high: 0.25 });
    expect(oxide!.ratios.floor!.wall).toEqual({ median: 2, low: 2, high: 2 });
    expect(Object.keys(openai!.ratios)).toEqual(['floor']);
    expect(Object.keys(floor!.ratios)).toEqual(['openai']);
  });
});
