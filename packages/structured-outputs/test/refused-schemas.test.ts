import { OpenAIError } from '@oxide/core';
import {
  standardTextFormat,
  UnsupportedSchemaError,
  type ZodTypeLike,
  zodFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from '@oxide/structured-outputs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

function refusal(make: () => unknown): UnsupportedSchemaError {
  try {
    make();
  } catch (error) {
    if (error instanceof UnsupportedSchemaError) return error;
    throw error;
  }
  throw new Error('the schema was accepted');
}

const inObject = (field: ZodTypeLike) => z.object({ list: z.array(z.object({ field: field as z.ZodType })) });

describe('a zod schema that strict mode lacks', () => {
  it.each<[string, ZodTypeLike, RegExp]>([
    ['optional', z.string().optional(), /`\.nullable\(\)` instead of `\.optional\(\)`/],
    ['record', z.record(z.string(), z.number()), /z\.array\(z\.object\(\{ key/],
    ['map', z.map(z.string(), z.number()), /z\.array\(z\.object\(\{ key/],
    ['set', z.set(z.string()), /new Set\(\)/],
    ['tuple', z.tuple([z.string(), z.number()]), /named field for each item/],
    ['date', z.date(), /z\.iso\.datetime\(\)/],
    ['bigint', z.bigint(), /BigInt\(\)/],
    ['any', z.any(), /accepts any value/],
    ['unknown', z.unknown(), /accepts any value/],
    ['never', z.never(), /accepts no value/],
    ['undefined', z.undefined(), /z\.null\(\)/],
    ['nan', z.nan(), /z\.number\(\)\.nullable\(\)/],
    ['literal of undefined', z.literal([undefined, 'a']), /z\.null\(\)/],
    ['transform', z.string().transform(Number), /apply it after parsing/],
    ['codec', z.codec(z.string(), z.number(), { decode: Number, encode: String }), /convert after parsing/],
    ['pipe to another type', z.string().pipe(z.coerce.number()), /convert after parsing/],
    ['custom', z.custom<string>(() => true), /\.refine\(\)/],
    ['looseObject', z.looseObject({ a: z.string() }), /z\.looseObject/],
    ['catchall', z.object({}).catchall(z.string()), /\.catchall/],
    ['url', z.url(), /format "uri"/],
    ['looking ahead', z.string().regex(/^(?!no)/), /looks ahead/],
    ['two patterns', z.string().regex(/a/).regex(/b/), /one pattern/],
  ])('is refused with its place and what to write instead: %s', (_name, type, fix) => {
    const error = refusal(() => zodTextFormat(inObject(type), 'answer'));
    expect(error.path).toBe('$.list[].field');
    expect(error.message).toContain('$.list[].field');
    expect(error.message).toMatch(fix);
  });

  it.each<[string, ZodTypeLike]>([
    ['string', z.string()],
    ['array', z.array(z.object({ a: z.string() }))],
    ['union', z.union([z.object({ a: z.string() }), z.object({ b: z.string() })])],
    ['nullable object', z.object({ a: z.string() }).nullable()],
  ])('is refused as the root, which must be an object: %s', (_name, type) => {
    const error = refusal(() => zodTextFormat(type, 'answer'));
    expect(error.path).toBe('$');
    expect(error.message).toMatch(/Wrap it in an object/);
  });

  it('is refused by every maker', () => {
    const parameters = z.object({ a: z.string().optional() });
    for (const make of [
      () => zodTextFormat(parameters, 'a'),
      () => zodResponseFormat(parameters, 'a'),
      () => zodFunction({ name: 'a', parameters }),
      () => zodResponsesFunction({ name: 'a', parameters }),
    ]) {
      expect(refusal(make)).toMatchObject({ path: '$.a', code: 'unsupported_schema', retryable: false });
    }
    expect(refusal(() => zodTextFormat(parameters, 'a'))).toBeInstanceOf(OpenAIError);
  });

  it('is refused where zod itself throws', () => {
    const [one, two] = [z.object({ a: z.string() }), z.object({ b: z.string() })].map((type) =>
      type.meta({ id: 'same' }),
    );
    const error = refusal(() => zodTextFormat(z.object({ one, two }), 'answer'));
    expect(error.message).toMatch(/refused by zod/);
    expect(error.cause).toBeInstanceOf(Error);
  });

  it('has a field that parsers drop', () => {
    const shape = Object.fromEntries([['__proto__', z.string()]]);
    expect(refusal(() => zodTextFormat(z.object(shape), 'answer')).path).toBe('$.__proto__');
  });
});

describe('the limits of the API', () => {
  const fields = (count: number, prefix = 'field') =>
    z.object(
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, z.string()])),
    );
  const nested = (levels: number): z.ZodType =>
    levels === 0 ? z.string() : z.object({ inner: nested(levels - 1) });
  const values = (count: number, length: number) =>
    z.object({
      value: z.enum(Array.from({ length: count }, (_, index) => String(index).padStart(length, '0'))),
    });

  it.each<[string, ZodTypeLike, ZodTypeLike, RegExp]>([
    ['properties', fields(5000), fields(5001), /5000 properties/],
    ['depth', nested(11), nested(12), /deeper than 10/],
    ['enum values', values(1000, 4), values(1001, 4), /1000 enum values/],
    ['a long enum', values(251, 59), values(251, 60), /15000 characters/],
    ['characters', fields(100, 'x'.repeat(1190)), fields(100, 'x'.repeat(1200)), /120000 characters/],
  ])('hold for %s', (_name, allowed, refused, message) => {
    expect(() => zodTextFormat(allowed, 'answer')).not.toThrow();
    expect(refusal(() => zodTextFormat(refused, 'answer')).message).toMatch(message);
  });
});

describe('a JSON Schema that strict mode lacks', () => {
  const valid = {
    '~standard': { version: 1, vendor: 'test', validate: (value: unknown) => ({ value }) },
  } as const;
  const field = (schema: unknown) => ({ type: 'object', properties: { a: schema }, required: ['a'] });
  const text = { type: 'string' };

  it.each<[string, unknown, string, RegExp]>([
    ['not', field({ type: 'string', not: { const: 'x' } }), '$.a', /`not`/],
    ['if', field({ ...text, if: text }), '$.a', /`if`/],
    ['overlapping oneOf', field({ oneOf: [text, { type: 'string', minLength: 1 }] }), '$.a', /discriminated/],
    ['patternProperties', field({ ...field(text), patternProperties: {} }), '$.a', /key and a value/],
    ['uniqueItems', field({ type: 'array', items: text, uniqueItems: true }), '$.a', /after parsing/],
    ['no items', field({ type: 'array' }), '$.a', /what its items are/],
    ['true', field(true), '$.a', /any value/],
    ['false', field(false), '$.a', /no value/],
    ['an object of anything', field({ type: 'object' }), '$.a', /without fields/],
    ['a lost reference', field({ $ref: '#/definitions/b' }), '$.a', /leads to no schema/],
    ['a foreign reference', field({ $ref: 'https://example.com/a.json' }), '$.a', /leads to no schema/],
    ['a reference with limits', field({ $ref: '#', minLength: 1 }), '$.a', /beside `\$ref`/],
    ['a document within', field({ ...text, $id: 'urn:a' }), '$.a', /`\$id`/],
    ['an unknown required field', { ...field(text), required: ['b'] }, '$', /"b"/],
    ['a definition', { ...field(text), $defs: { b: { type: 'array' } } }, '$(definition b)', /items/],
    ['a branch', field({ anyOf: [text, { type: 'array' }] }), '$.a(anyOf 1)', /items/],
    ['a name to quote', { type: 'object', properties: { 'a b': true } }, '$["a b"]', /optional/],
    ['references in circles', { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/a' } } }, '$', /no type/],
    ['different fields of one name', { allOf: [field(text), field({ type: 'null' })] }, '$', /intersection/],
  ])('is refused with its place: %s', (_name, schema, path, message) => {
    const error = refusal(() => standardTextFormat(valid, 'answer', { schema: schema as object as never }));
    expect([error.path, error.message]).toEqual([path, expect.stringMatching(message)]);
  });

  it('is refused when JSON has no form of it', () => {
    const schema: { [key: string]: unknown } = field(text);
    schema.self = schema;
    expect(refusal(() => standardTextFormat(valid, 'answer', { schema })).message).toMatch(/written as JSON/);
  });
});

describe('the name of a format or a function', () => {
  it.each(['', 'math answer', 'näme', 'a.b'])('is checked: %j', (name) => {
    const schema = z.object({});
    expect(() => zodTextFormat(schema, name)).toThrow(OpenAIError);
    expect(() => zodFunction({ name, parameters: schema })).toThrow(/letters, digits/);
  });
});
