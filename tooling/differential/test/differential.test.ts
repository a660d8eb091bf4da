import { DELIBERATE, judge, LISTED, SCENARIOS, SubjectProcess } from '@oxide/differential';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let official: SubjectProcess;
let ours: SubjectProcess;
const deliberate = new Set<string>();
let ran = 0;

beforeAll(() => {
  official = new SubjectProcess('openai');
  ours = new SubjectProcess('@oxide/all');
});

afterAll(() => {
  official.close();
  ours.close();
});

describe.each([...new Set(SCENARIOS.map(({ area }) => area))])('%s', (area) => {
  it.each(SCENARIOS.filter((scenario) => scenario.area === area))('$name', async ({ name }) => {
    const judgement = judge(name, ...(await Promise.all([official.observe(name), ours.observe(name)])));
    ran += 1;
    for (const rule of judgement.deliberate) deliberate.add(rule);
    expect.soft(judgement.unlisted).toEqual([]);
    expect.soft(judgement.gone).toEqual([]);
  });
});

describe('the list of differences', () => {
  it('names scenarios that exist', () => {
    const names = SCENARIOS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(LISTED).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('holds no deliberate difference that never occurs', () => {
    if (ran < SCENARIOS.length) return;
    expect(DELIBERATE.map(({ name }) => name).filter((name) => !deliberate.has(name))).toEqual([]);
  });
});
