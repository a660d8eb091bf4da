import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { call } from './support/client.ts';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
afterAll(() => server.close());

/** What the server answers when its answer must follow a schema. */
async function sample(schema: unknown, input = 'x'): Promise<unknown> {
  const format = { type: 'json_schema', name: 'answer', schema };
  const { output } = await call(server, 'POST', '/responses', { model: 'm', input, text: { format } });
  return JSON.parse(output[0]!.content[0]!.text);
}

it.each([
  ['a constant', { const: 'only' }, 'only'],
  ['the first of an enum', { enum: ['red', 'green'] }, 'red'],
  ['a whole number within bounds', { type: 'integer', minimum: 5, maximum: 9 }, 5],
  ['a number above an exclusive bound', { type: 'integer', exclusiveMinimum: 5 }, 6],
  ['a number below an exclusive bound', { type: 'integer', exclusiveMaximum: 1 }, 0],
  ['a number between close bounds', { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }, 0.5],
  ['a multiple', { type: 'number', multipleOf: 0.25, minimum: 1.6 }, 1.75],
  ['a truth value', { type: 'boolean' }, true],
  ['null', { type: 'null' }, null],
  ['the other of two types', { type: ['null', 'integer'] }, 1],
  ['the variant that is not null', { anyOf: [{ type: 'null' }, { const: 2 }] }, 2],
  ['the first of several', { oneOf: [{ const: 1 }, { const: 2 }] }, 1],
  ['text that is long enough', { type: 'string', minLength: 8 }, 'valuexxx'],
  ['text that is short enough', { type: 'string', maxLength: 3 }, 'val'],
  ['a date', { type: 'string', format: 'date' }, '2025-01-01'],
  ['an address', { type: 'string', format: 'email' }, 'person1@example.com'],
  ['a list', { type: 'array', items: { type: 'integer' }, minItems: 3 }, [1, 2, 3]],
  [
    'different items',
    { type: 'array', items: { enum: ['a', 'b'] }, minItems: 2, uniqueItems: true },
    ['a', 'b'],
  ],
  ['an empty list', { type: 'array', items: { type: 'integer' }, maxItems: 0 }, []],
  ['a tuple', { type: 'array', prefixItems: [{ const: 1 }, { const: 2 }], items: false }, [1, 2]],
  ['what is required', { type: 'object', properties: { a: { const: 1 }, b: {} }, required: ['a'] }, { a: 1 }],
  [
    'all when nothing is required',
    { type: 'object', properties: { a: { const: 1 }, b: { const: 2 } } },
    { a: 1, b: 2 },
  ],
  [
    'members of a map',
    { type: 'object', additionalProperties: { const: 1 }, minProperties: 2 },
    { key1: 1, key2: 1 },
  ],
  [
    'all parts',
    { allOf: [{ properties: { a: { const: 1 } } }, { properties: { b: { const: 2 } } }] },
    { a: 1, b: 2 },
  ],
  ['a definition', { $ref: '#/$defs/x~1y', $defs: { 'x/y': { const: 7 } } }, 7],
  ['anything', { type: 'object', properties: { a: true } }, { a: 'value' }],
])('makes %s', async (_, schema, value) => {
  expect(await sample(schema)).toEqual(value);
});

it.each([
  '^[A-Z]{2}-\\d{4}$',
  '^(?:cat|dog)s?$',
  '^#[0-9a-f]{6}$',
  '^[^abc]+@\\w+\\.(com|org)$',
  '^\\+?[1-9][0-9]{7,14}$',
  '^(?<year>\\d{4})-(?<month>\\d{2})$',
  '^\\u0041\\x42.$',
])('makes text that matches %s', async (pattern) => {
  expect(await sample({ type: 'string', pattern })).toMatch(new RegExp(pattern));
});

it("takes names and enum values from the user's words", async () => {
  const schema = {
    type: 'object',
    properties: {
      from: { type: 'string' },
      to: { type: 'string' },
      note: { type: 'string' },
      by: { enum: ['car', 'train'] },
    },
  };
  expect(await sample(schema, 'A ticket from Paris to Rome by train')).toEqual({
    from: 'Paris',
    to: 'Rome',
    note: 'note',
    by: 'train',
  });
});

it('comes to an end with schemas that contain themselves', async () => {
  const list = {
    type: 'object',
    properties: { next: { anyOf: [{ $ref: '#' }, { type: 'null' }] } },
    required: ['next'],
  };
  expect(JSON.stringify(await sample(list))).toMatch(/^(\{"next":){1,4}null\}+$/);
  const tree = {
    type: 'object',
    properties: { children: { type: 'array', items: { $ref: '#' } } },
    required: ['children'],
  };
  expect(await sample(tree)).toEqual({ children: [{ children: [] }] });
  await sample({ $ref: '#' });
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const greedy = {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, { $ref: '#' }])),
    required: names,
  };
  expect(JSON.stringify(await sample(greedy)).length).toBeLessThan(1_000_000);
});

it('survives schemas that are not schemas', async () => {
  for (const schema of [
    null,
    5,
    'text',
    [],
    { type: 5 },
    { $ref: '#/%zz' },
    { pattern: '((((' },
    { pattern: '[' },
    { pattern: 'a{999999999}' },
    { minItems: 1e9, items: {} },
    { type: 'string', minLength: 1e12 },
  ])
    await sample({ type: 'object', properties: { schema } });
  const names = JSON.parse(
    '{"type":"object","properties":{"__proto__":{"const":1}},"required":["__proto__","toString"]}',
  );
  expect(JSON.stringify(await sample(names))).toBe('{"__proto__":1,"toString":"value"}');
});
