import { readFileSync } from 'node:fs';
import {
  judge,
  MEANT,
  type MeantDifference,
  readBehaviour,
  renderBehaviour,
  SCENARIOS,
  SubjectProcess,
  writeBehaviour,
} from '@oxide/differential';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let official: SubjectProcess;
let ours: SubjectProcess;
const occurred = new Set<MeantDifference>();
let ran = 0;

beforeAll(() => {
  official = new SubjectProcess('openai');
  ours = new SubjectProcess('@oxide/compat');
});

afterAll(() => {
  official.close();
  ours.close();
});

describe.each([...new Set(SCENARIOS.map(({ area }) => area))])('%s', (area) => {
  it.each(SCENARIOS.filter((scenario) => scenario.area === area))('$name', async ({ name }) => {
    const judgement = judge(name, ...(await Promise.all([official.observe(name), ours.observe(name)])));
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
