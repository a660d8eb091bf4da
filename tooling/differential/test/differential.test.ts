import { readFileSync } from 'node:fs';
import {
  judge,
  MEANT,
  type MeantDifference,
  type Observation,
  readBehaviour,
  renderBehaviour,
  SCENARIOS,
  SubjectProcess,
  writeBehaviour,
} from '@oxide/differential';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Some scenarios wait: others run meanwhile. */
const LANES = 2;

let lanes: { official: SubjectProcess; ours: SubjectProcess }[];
const occurred = new Set<MeantDifference>();
let ran = 0;

beforeAll(() => {
  lanes = Array.from({ length: LANES }, () => ({
    official: new SubjectProcess('openai'),
    ours: new SubjectProcess('@oxide/compat'),
  }));
});

afterAll(() => {
  for (const { official, ours } of lanes) {
    official.close();
    ours.close();
  }
});

describe.each([...new Set(SCENARIOS.map(({ area }) => area))])('%s', (area) => {
  const scenarios = SCENARIOS.filter((scenario) => scenario.area === area);
  const observations = new Map<string, Promise<[Observation, Observation]>>();

  beforeAll(() => {
    for (const [index, { name }] of scenarios.entries()) {
      const { official, ours } = lanes[index % LANES]!;
      const both = Promise.all([official.observe(name), ours.observe(name)]);
      // Its test hears of a failure, once it is its turn.
      both.catch(() => {});
      observations.set(name, both);
    }
  });

  it.each(scenarios)('$name', async ({ name }) => {
    const judgement = judge(name, ...(await observations.get(name)!));
    ran += 1;
    for (const meant of judgement.occurred) occurred.add(meant);
    expect.soft(judgement.unlisted).toEqual([]);
    expect.soft(judgement.gone).toEqual([]);
  });
});

describe('the list of meant differences', () => {
  it('names scenarios that exist', () => {
    const names = SCENARIOS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const listed = MEANT.flatMap(({ scenarios = {} }) => Object.keys(scenarios));
    expect(listed.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('holds nothing that never occurs', () => {
    if (ran < SCENARIOS.length) return;
    expect(MEANT.filter((meant) => !occurred.has(meant)).map(({ what }) => what)).toEqual([]);
  });

  it('is what DIFFERENCES.md says (`node tooling/differential/src/document/cli.ts` writes it)', () => {
    const file = new URL('../../../packages/compat/DIFFERENCES.md', import.meta.url);
    expect(readBehaviour(readFileSync(file, 'utf8'))).toBe(renderBehaviour());
  });

  it('is written into a document in place of the section that was there, or at its end', () => {
    const section = renderBehaviour();
    expect(writeBehaviour('# Title\n')).toBe(`# Title\n\n${section}`);
    const between = '# Title\n\n## Behaviour\n\nOld.\n\n## Next\n\nMore.\n';
    expect(writeBehaviour(between)).toBe(`# Title\n\n${section}\n## Next\n\nMore.\n`);
    expect(readBehaviour(writeBehaviour(between))).toBe(section);
  });
});
