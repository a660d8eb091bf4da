import { describe, expect, it } from 'vitest';
import { ceilingsOf, judge } from '../src/judge.ts';

describe('ceilings of sizes', () => {
  it('accept what was measured when they were written', () => {
    const measured = { 'bundle a: initial': 8_001, 'import a: modules': 3 };
    expect(judge(measured, ceilingsOf(measured))).toEqual([]);
  });

  it('say by how much a size is above', () => {
    expect(judge({ 'bundle a: initial': 1_234 }, { 'bundle a: initial': 1_000 })).toEqual([
      'bundle a: initial: 1234 is 234 above its ceiling of 1000',
    ]);
  });

  it('miss a size that has none, and one that is not measured any more', () => {
    expect(judge({ 'bundle new: initial': 5 }, { 'bundle old: initial': 5 })).toEqual([
      'bundle new: initial: 5, which has no ceiling yet',
      'bundle old: initial: has a ceiling, and nothing is measured',
    ]);
  });
});
