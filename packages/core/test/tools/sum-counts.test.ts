import { sumCounts } from '@oxide/core/internal';
import { expect, it } from 'vitest';

it('adds counts and their details, and begins with what is new', () => {
  const first = sumCounts({}, { input: 1, details: { cached: 2 } });
  expect(sumCounts(first, { input: 4, output: 3, details: { cached: 1, written: 5 } })).toEqual({
    input: 5,
    output: 3,
    details: { cached: 3, written: 5 },
  });
  expect(sumCounts(first, null)).toEqual(first);
});

it('leaves out what can not be added, and lets no name reach a prototype', () => {
  const hostile = JSON.parse('{"__proto__":{"polluted":1},"input":"1","deep":{"a":{"b":1}},"list":[1]}');
  const sum = sumCounts({ input: 2 }, hostile);
  expect(sum).toEqual(JSON.parse('{"__proto__":{"polluted":1},"input":2,"deep":{}}'));
  expect(Object.getPrototypeOf(sum)).toBe(Object.prototype);
  expect('polluted' in {}).toBe(false);
});
