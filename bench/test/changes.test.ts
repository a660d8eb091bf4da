import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readReport } from '../src/changes/read-report.ts';
import { changesSince, formatChanges, type Report } from '../src/index.ts';
import { seededRandom } from '../src/random.ts';
import { column, report } from './sample-report.ts';

const random = seededRandom(5);

/** A row whose columns take about so much, with noise of so great a part, on a machine so much slower. */
function row(
  takes: Record<string, number>,
  { noise = 0.02, slower = 1, kind = 'calls' as const, name = 'small' } = {},
) {
  const loads = Array.from({ length: 30 }, () => slower * (1 + random()));
  const columns = Object.entries(takes).map(([own, micros]) => {
    const values = loads.map((load) => micros * load * (1 + noise * (random() - 0.5)));
    return [own, { ...column(micros), values: { cpuMicros: values, wallMicros: values } }] as const;
  });
  return { kind, row: name, columns: Object.fromEntries(columns) };
}

const verdicts = (base: Report, now: Report) =>
  Object.fromEntries(changesSince(base, now).map(({ column: name, verdict }) => [name, verdict]));

describe('changesSince', () => {
  const base = report(row({ oxide: 100, openai: 400, floor: 80 }));

  test('tells a regression and an improvement, by how much, and what they are measured by', () => {
    const now = report(row({ oxide: 120, openai: 300, floor: 80 }));
    const [oxide, openai] = changesSince(base, now);
    expect(oxide).toMatchObject({
      row: 'small',
      column: 'oxide',
      measuredBy: ['floor', 'openai'],
      verdict: 'regression',
    });
    expect(oxide!.factor).toBeCloseTo(1.2, 1);
    expect(openai).toMatchObject({ column: 'openai', verdict: 'improvement' });
    expect(openai!.factor).toBeCloseTo(0.75, 1);
  });

  test('is not misled by a machine that is slower, nor by load that meets all columns', () => {
    const now = report(row({ oxide: 100, openai: 400, floor: 80 }, { slower: 3 }));
    expect(verdicts(base, now)).toEqual({ oxide: 'no difference', openai: 'no difference' });
  });

  test('takes noise for noise, and a change that is too small to tell from another run', () => {
    const noisy = () => report(row({ oxide: 100, floor: 80 }, { noise: 1 }));
    const alarms = Array.from({ length: 300 }, () => verdicts(noisy(), noisy()).oxide).filter(
      (verdict) => verdict !== 'no difference',
    );
    expect(alarms.length).toBeLessThanOrEqual(3);
    expect(verdicts(base, report(row({ oxide: 103, floor: 80 })))).toEqual({ oxide: 'no difference' });
  });

  test('tells nothing when only one of both measures shows it: then that one may have changed', () => {
    const now = report(row({ oxide: 120, openai: 480, floor: 80 }));
    expect(verdicts(base, now)).toEqual({ oxide: 'no difference', openai: 'regression' });
  });

  test('measures by the official client where there is no floor, and alone where there is neither', () => {
    const measuredBy = (takes: Record<string, number>) =>
      changesSince(report(row(takes)), report(row(takes))).map((change) => [
        change.column,
        change.measuredBy,
      ]);
    expect(measuredBy({ oxide: 100, openai: 400 })).toEqual([
      ['oxide', ['openai']],
      ['openai', []],
    ]);
    expect(measuredBy({ oxide: 100 })).toEqual([['oxide', []]]);
  });

  test('leaves out rows and columns that only one report has', () => {
    const now = report(row({ oxide: 100, 'ai-sdk': 900, floor: 80 }), row({ oxide: 1 }, { name: 'other' }));
    expect(verdicts(base, now)).toEqual({ oxide: 'no difference' });
  });
});

describe('formatChanges', () => {
  test('lists what changed, the worst first, and what is unlike', () => {
    const base = report(row({ oxide: 100, openai: 400, floor: 80 }));
    const now = { ...report(row({ oxide: 120, openai: 300, floor: 80 })), node: 'v26.0.0' };
    const text = formatChanges(changesSince(base, now), base, now);
    expect(text).toContain('2 of 2 columns changed beyond noise');
    expect(text).toContain('Node was v24.21.0, and is v26.0.0');
    expect(text).toMatch(
      /small +oxide +\+(19|20|21)\.\d % +<0\.001 +floor, openai +REGRESSION\nsmall +openai +-2/,
    );
  });

  test('says when nothing can be compared', () => {
    expect(formatChanges([], report(), report())).toContain('no row is in both reports');
  });
});

describe('readReport', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oxide-bench-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'base.json');

  test('gives what --json wrote', () => {
    const base = report(row({ oxide: 100 }));
    writeFileSync(file, JSON.stringify(base));
    expect(readReport(file)).toEqual(base);
  });

  test.each(['', '{"rows":[]}', '{"rows":[{"columns":{"oxide":{}}}]}', 'null'])('refuses %j', (text) => {
    writeFileSync(file, text);
    expect(() => readReport(file)).toThrow(/base\.json (can't be read as JSON|is no report with samples)/);
  });
});
