import {
  assertJSONSerializableSchema,
  assertSupportedZodV3Schema,
} from '@oxide/compat/helpers/zod-v3-strict-schema';
import type { JSONSchema } from '@oxide/compat/lib/jsonschema';
import * as transform from '@oxide/compat/lib/transform';
import { describe, expect, it } from 'vitest';
import * as z3 from 'zod/v3';

describe('a schema', () => {
  it('is closed for strict mode, as a copy', () => {
    const schema: JSONSchema = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };
    expect(transform.toStrictJsonSchema(schema)).toEqual({ ...schema, additionalProperties: false });
    expect(schema).not.toHaveProperty('additionalProperties');
    expect(() => transform.toStrictJsonSchema({ type: 'string' })).toThrow('object');
  });

  it('tells the schemas below it, by keywords that hold one, a list or an object of them', () => {
    const schema: JSONSchema = {
      default: { properties: { no: {} } },
      items: [{ type: 'string' }],
      not: { type: 'null' },
      properties: { a: true },
    };
    const seen: unknown[] = [];
    transform.forEachJSONSchemaChild(schema, ['root'], (...parameters) => void seen.push(parameters));
    expect(seen).toEqual([
      [{ type: 'null' }, ['root', 'not'], 'not'],
      [{ type: 'string' }, ['root', 'items', '0'], 'items'],
      [true, ['root', 'properties', 'a'], 'properties'],
    ]);
    transform.forEachJSONSchemaChild({ items: {}, dependencies: { a: ['b'] } }, [], (_, path) => {
      expect(path).toEqual(['items']);
    });
  });

  it('resolves its own references', () => {
    const root: JSONSchema = { definitions: { 'a/b': { type: 'string' } } };
    expect(transform.resolveLocalRef(root, '#')).toBe(root);
    expect(transform.resolveLocalRef(root, '#/definitions/a~1b')).toEqual({ type: 'string' });
    expect(transform.resolveLocalRef(root, '#/definitions/c')).toBeUndefined();
    expect(transform.hasOnlyRefAndAnnotations({ $ref: '#', description: 'a' })).toBe(true);
    expect(transform.hasOnlyRefAndAnnotations({ $ref: '#', type: 'string' })).toBe(false);
  });

  it('is refused with a document of its own within', () => {
    transform.assertNoNestedSchemaIds({ $id: 'https://a.test', properties: { a: {} } });
    const nested: JSONSchema = { properties: { a: { items: { $id: 'https://b.test' } } } };
    expect(() => transform.assertNoNestedSchemaIds(nested)).toThrow('properties/a/items');
  });

  it('has references follow branches that are moved from oneOf to anyOf', () => {
    const root: JSONSchema = {
      definitions: { a: { oneOf: [{ type: 'string' }] }, oneOf: { type: 'null' } },
      properties: {
        moved: { $ref: '#/definitions/a/oneOf/0' },
        named: { $ref: '#/definitions/oneOf' },
        lost: { $ref: '#/definitions/b/oneOf/0' },
      },
    };
    transform.rewriteLocalRefsIntoMovedOneOfBranches(root);
    expect(root.properties).toEqual({
      moved: { $ref: '#/definitions/a/anyOf/0' },
      named: { $ref: '#/definitions/oneOf' },
      lost: { $ref: '#/definitions/b/oneOf/0' },
    });
  });

  it('merges an intersection of objects, and gives nothing where there is none', () => {
    const branch = (name: string): JSONSchema => ({
      type: 'object',
      properties: { [name]: { type: 'string' } },
      required: [name],
    });
    const merged = {
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string' } },
      required: ['a', 'b'],
    };
    const both: JSONSchema = { allOf: [branch('a'), branch('b')] };
    expect(transform.normalizeObjectAllOfForExclusivity(both, both)).toEqual(merged);
    const nested: JSONSchema = { allOf: [both] };
    expect(transform.normalizeObjectAllOfForExclusivity(nested, nested)).toEqual(merged);
    const mixed: JSONSchema = { allOf: [branch('a'), { type: 'string' }] };
    expect(transform.normalizeObjectAllOfForExclusivity(mixed, mixed)).toBeUndefined();
    expect(transform.normalizeObjectAllOfForExclusivity(branch('a'), {})).toBeUndefined();
  });
});

describe('a schema of zod 3', () => {
  it('is supported when strict mode has what it says', () => {
    assertSupportedZodV3Schema(z3.object({ a: z3.string().nullable() }), undefined);
    const inner = z3.object({ b: z3.number() });
    assertSupportedZodV3Schema(z3.object({ inner }), { inner });
    expect(() =>
      assertSupportedZodV3Schema(z3.object({ a: z3.map(z3.string(), z3.string()) }), undefined),
    ).toThrow('Map');
    expect(() => assertSupportedZodV3Schema(z3.object({}), { bad: z3.object({ a: z3.date() }) })).toThrow(
      'Date',
    );
  });
});

describe('a schema that is sent', () => {
  it('is what JSON gives back as it is', () => {
    assertJSONSerializableSchema({ a: [1, 'b', true, null, { c: Object.create(null) }] });
    const shared = { type: 'string' };
    assertJSONSerializableSchema({ a: shared, b: shared });
  });

  const circular: { self?: unknown } = {};
  circular.self = circular;
  it.each<[string, unknown, string]>([
    ['undefined', { a: undefined }, '$.a is a undefined'],
    ['a bigint', { a: [1n] }, '$.a[0] is a bigint'],
    ['no number', { a: Number.NaN }, '$.a is NaN'],
    ['minus zero', { a: -0 }, '$.a is 0'],
    ['a date', { a: new Date(0) }, '$.a is no plain object'],
    ['a hook', { a: { toJSON: () => 1 } }, 'toJSON'],
    ['a getter', Object.defineProperty({}, 'a', { get: () => 1, enumerable: true }), '$.a is computed'],
    // biome-ignore lint/suspicious/noSparseArray: it is what is refused
    ['gaps', { a: [1, , 2] }, 'gaps'],
    ['itself', circular, 'contains itself'],
  ])('is refused with %s in it', (_, value, named) => {
    expect(() => assertJSONSerializableSchema(value)).toThrow(named);
  });
});
