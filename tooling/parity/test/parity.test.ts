import { afterAll, expect, it } from 'vitest';
import baseline from '../baseline.json' with { type: 'json' };
import { declaredTypes } from '../src/compare/declared-types.ts';
import { compareNamespace } from '../src/compare/namespace-paths.ts';
import { officialSubpaths } from '../src/program/official-package.ts';
import { openTypeProgram } from '../src/program/type-program.ts';
import { idlePatterns } from '../src/report/documented.ts';
import { onPurpose } from '../src/report/on-purpose.ts';

const program = openTypeProgram(officialSubpaths, '@oxide/compat');
afterAll(() => program[Symbol.dispose]());

it('reads all types of the official package', () => {
  const { types } = declaredTypes(program);
  expect(types.filter(({ key }) => key.startsWith('resources/')).length).toBeGreaterThanOrEqual(3_844);
  expect(new Set(types.map(({ key }) => key)).size).toBe(types.length);
});

it('sets nothing aside as beyond the published description that the official package lacks', () => {
  expect(idlePatterns(declaredTypes(program).types.map(({ key }) => key))).toEqual([]);
});

it('calls nothing a difference on purpose that is none', () => {
  const differing = Object.keys(baseline.differing);
  const named = onPurpose.flatMap(({ types }) => types);
  expect(named.filter((key) => !differing.includes(key))).toEqual([]);
});

it('gives @oxide/all the names of the official namespace that compat has', () => {
  using all = openTypeProgram(['index'], '@oxide/all');
  const { total, missing } = compareNamespace(all, 'index', 'OpenAI');
  const compat = compareNamespace(program, 'index', 'OpenAI');
  expect(total).toBeGreaterThan(6_500);
  expect(missing.filter((name) => !compat.missing.includes(name))).toEqual([]);
});
