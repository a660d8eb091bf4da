import { join } from 'node:path';
import { declaredTypes } from '../../src/compare/declared-types.ts';
import type { TypeResult } from '../../src/compare/difference.ts';
import { TypeComparison } from '../../src/compare/type-comparison.ts';
import { openTypeProgram, type TypeProgram } from '../../src/program/type-program.ts';

const compat = join(import.meta.dirname, '../../../../packages/compat');

/** A module that exists in both packages for the time of a test: `lib/fixture`. */
export function openFixture(official: string, ours: string | undefined): TypeProgram {
  const overlay = new Map([
    [join(compat, 'node_modules/openai/lib/fixture.mjs'), ''],
    [join(compat, 'node_modules/openai/lib/fixture.d.mts'), official],
  ]);
  if (ours !== undefined) overlay.set(join(compat, 'src/lib/fixture.ts'), ours);
  return openTypeProgram(['lib/fixture'], '@oxide/compat', overlay);
}

/** The results for the types of the fixture, by name. */
export function compareFixture(official: string, ours: string): Record<string, TypeResult> {
  using program = openFixture(official, ours);
  const declared = declaredTypes(program);
  const results = new TypeComparison(program.checker, declared).compare(declared.types);
  return Object.fromEntries(results.map((result) => [result.key.replace('lib/fixture#', ''), result]));
}
