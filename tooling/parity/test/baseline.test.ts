import { describe, expect, it } from 'vitest';
import type { TypeResult } from '../src/compare/difference.ts';
import { baselineOf, compareBaselines } from '../src/report/baseline.ts';
import { judge } from '../src/report/judge.ts';
import type { Report } from '../src/report/report.ts';
import { reportOf, resultOf } from './support/report.ts';

const compare = (before: Partial<Report>, after: Partial<Report>) =>
  compareBaselines(baselineOf(reportOf(before)), baselineOf(reportOf(after)));
const types = (...list: TypeResult[]): Partial<Report> => ({ types: list });

it('keeps what is missing, and what differs, and nothing below a missing name', () => {
  const report = reportOf({
    namespace: { total: 3, missing: ['OpenAI.B', 'OpenAI.A', 'OpenAI.A.Inner'] },
    types: [
      resultOf('a#Gone', 'missing'),
      resultOf('a#Gone.Inner', 'missing'),
      resultOf('a#Same', 'mutual'),
      resultOf('a#Other', 'wider'),
    ],
  });
  const { missing, differing } = baselineOf(report);
  expect(missing.namespace).toEqual(['OpenAI.A', 'OpenAI.B']);
  expect(missing.types).toEqual(['a#Gone']);
  expect(differing).toEqual({ 'a#Other': 'wider' });
});

describe('what is worse', () => {
  it('is a name that was here', () => {
    const after: Partial<Report> = { methods: { total: 2, missing: ['files.list'] } };
    expect(compare({}, after)).toEqual({ worse: ['methods: files.list'], better: [] });
    expect(compare(after, {})).toEqual({ worse: [], better: ['methods: files.list'] });
  });

  it('is a type that was assignable, or alike', () => {
    expect(compare(types(resultOf('a#T', 'mutual')), types(resultOf('a#T', 'alike'))).worse).toEqual([
      'types: a#T was mutual, is alike',
    ]);
    expect(compare(types(resultOf('a#T', 'alike')), types(resultOf('a#T', 'wider'))).worse).toHaveLength(1);
    expect(compare(types(resultOf('a#T', 'wider')), types(resultOf('a#T', 'missing'))).worse).toEqual([
      'types: a#T',
    ]);
  });

  it('is not what comes into reach with a name that was missing', () => {
    const before = types(
      resultOf('a#T', 'missing'),
      resultOf('a#T.Inner', 'missing'),
      resultOf('a#T.Own', 'missing'),
    );
    const after = types(
      resultOf('a#T', 'wider'),
      resultOf('a#T.Inner', 'missing'),
      resultOf('a#T.Own', 'mutual'),
    );
    expect(compare(before, after).worse).toEqual([]);
  });

  it('is not what a module or a class lacks that was missing itself', () => {
    const before: Partial<Report> = {
      subpaths: { total: 1, missing: ['auth'] },
      classes: { total: 2, missing: ['a#Gone'] },
    };
    const after: Partial<Report> = {
      exports: { total: 9, missing: ['auth#Key', 'a#Other'] },
      members: { total: 9, missing: ['a#Gone.own', 'a#Gone::make', 'a#Kept.own'] },
    };
    expect(compare(before, after).worse).toEqual(['exports: a#Other', 'members: a#Kept.own']);
  });

  it('is not a type that differs in another way', () => {
    expect(compare(types(resultOf('a#T', 'wider')), types(resultOf('a#T', 'different'))).worse).toEqual([]);
  });
});

it('calls a file stale that reads otherwise or is missing, also when nothing is worse or better', () => {
  const baseline = baselineOf(reportOf({}));
  const computed = {
    baseline,
    files: new Map([
      ['a.md', 'new'],
      ['b.json', 'same'],
      ['c.md', 'c'],
    ]),
  };
  const committed = {
    baseline,
    files: new Map([
      ['a.md', 'old'],
      ['b.json', 'same'],
      ['c.md', undefined],
    ]),
  };
  expect(judge(committed, computed)).toEqual({ worse: [], better: [], stale: ['a.md', 'c.md'] });
});
