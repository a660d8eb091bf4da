import { expect, it } from 'vitest';
import type { TypeResult } from '../src/compare/difference.ts';
import { belowFloors, floors } from '../src/report/shares.ts';
import { printReport } from '../src/report/table.ts';
import { reportOf, resultOf } from './support/report.ts';

const key = 'resources/files#';
const text = printReport(
  reportOf({
    subpaths: { total: 3, missing: ['bedrock', 'resources/live'] },
    methods: { total: 3, missing: ['live.create'] },
    exports: { total: 9, missing: ['files#Gone', 'core/error#oddOne'] },
    namespace: { total: 9, missing: ['OpenAI.Files.Gone', 'OpenAI.Other'] },
    types: [
      resultOf(`${key}Same`, 'mutual'),
      resultOf(`${key}Gone`, 'missing'),
      resultOf(`${key}FilesPage`, 'alike'),
      resultOf(`${key}Holder`, 'different', { through: [`${key}Newer`] }),
      resultOf(`${key}Newer`, 'narrower', {
        differences: [
          { kind: 'member there', place: 'list[]', what: 'a' },
          { kind: 'value there', place: 'kind', what: '"b" | "c"' },
        ],
      }),
      resultOf(`${key}Richer`, 'wider', { differences: [{ kind: 'member here', place: '', what: 'x' }] }),
      resultOf('resources/shared#CompoundFilter', 'narrower', {
        differences: [{ kind: 'value there', place: 'filters[]', what: 'unknown' }],
      }),
      resultOf('resources/live/live#Session', 'missing'),
      resultOf('core/error#Extra', 'missing'),
    ],
  }),
);
const section = (title: string): string => text.split(`### ${title}`)[1]?.split('\n##')[0] ?? '';

it('counts by area, and tells what the published description covers', () => {
  expect(text).toContain('| subpaths | 3 | 1 | 33.3 % |');
  expect(text).toContain('| files | 6 | 5 | 6 | 5 | 1 | 1 |');
  expect(text).toContain('| live | 1 | 0 | 0 | 0 | 0 | 0 |');
  expect(text).toContain('| core | 1 | 0 | 0 | 0 | 0 | 0 |');
});

it('tells why types differ, and how many differ for it', () => {
  expect(section('The SDK has members or values')).toContain(
    '| `resources/files#Newer` | only there: `list[].a`, `kind = "b" \\| "c"` | 1 |',
  );
  expect(section('The published description has members')).toContain(
    '| `resources/files#Richer` | only here: `x` |  |',
  );
  expect(section('On purpose (1)')).toMatch(/CompoundFilter` \| .+ \(only there: `filters\[\] = unknown`\)/);
  expect(section('They only hold such types (1)')).toContain('- `resources/files`: `Holder`');
});

it('lists what is missing once, with what it is about', () => {
  expect(section('Types that the published description has (1)')).toContain('`Gone`');
  expect(section('Types beyond it: live sessions (1)')).toContain('- `resources/live/live`: `Session`');
  expect(section('Types outside resources (1)')).toContain('- `core/error`: `Extra`');
  expect(section('Exports (1)')).toContain('`oddOne`');
  expect(section('Names under `OpenAI.` (1)')).toContain('`OpenAI.Other`');
  expect(section('Methods of resources (1)')).toContain('`live.create`');
});

it('fails when fewer types are here, assignable or counted than promised', () => {
  const list = (present: number, mutual: number, total: number): TypeResult[] =>
    Array.from({ length: total }, (_, index) =>
      resultOf(`${key}T${index}`, index < mutual ? 'mutual' : index < present ? 'wider' : 'missing'),
    );
  const { documented } = floors;
  expect(belowFloors(list(documented, documented * 0.91, documented))).toEqual([]);
  expect(belowFloors(list(documented * 0.96, documented * 0.91, documented))).toHaveLength(1);
  expect(belowFloors(list(documented, documented * 0.89, documented))).toHaveLength(1);
  expect(belowFloors(list(10, 10, 10))).toEqual(['Only 10 types count as documented, not 2719']);
});
