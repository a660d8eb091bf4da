import {
  UnsupportedSchemaError,
  zodFunction,
  zodRealtimeFunction,
  zodTextFormat,
} from '@oxide/structured-outputs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/v3';
import { schemaOf } from './schema-of.ts';

const object = (properties: Record<string, unknown>, more: object = {}) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
});
const text = { type: 'string' };

/** What a TypeScript enum is at run time. */
const Color = { 0: 'red', 1: 'blue', red: 0, blue: 1 } as const;

describe('the schema of a zod 3 type', () => {
  it('has all that strict mode allows', () => {
    const schema = z
      .object({
        plain: z.string().describe('Any text'),
        text: z.string().min(1).max(9).regex(/^a/),
        start: z.string().startsWith('a.b'),
        mail: z.string().email(),
        at: z.string().datetime(),
        address: z.string().ip({ version: 'v4' }),
        whole: z.number().int().min(1).lt(9),
        part: z.number().multipleOf(0.5),
        yes: z.boolean(),
        nothing: z.null(),
        literal: z.literal(4),
        option: z.enum(['a', 'b']),
        color: z.nativeEnum(Color),
        names: z.enum(['x']).nullable(),
        list: z.array(z.string()).length(2),
        default: z.string().default('x'),
        nullish: z.string().nullish(),
        inner: z.object({ a: z.string().brand<'A'>() }).strict().readonly().nullable(),
        checked: z.string().refine((value) => value !== ''),
        caught: z.string().catch('x'),
        either: z.union([z.string(), z.number()]),
        tagged: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('a') }),
          z.object({ kind: z.literal('b') }),
        ]),
      })
      .describe('Everything');
    expect(schemaOf(schema)).toEqual(
      object(
        {
          plain: { type: 'string', description: 'Any text' },
          text: { type: 'string', minLength: 1, maxLength: 9, pattern: '^a' },
          start: { type: 'string', pattern: '^a\\.b' },
          mail: { type: 'string', format: 'email' },
          at: { type: 'string', format: 'date-time' },
          address: { type: 'string', format: 'ipv4' },
          whole: { type: 'integer', minimum: 1, exclusiveMaximum: 9 },
          part: { type: 'number', multipleOf: 0.5 },
          yes: { type: 'boolean' },
          nothing: { type: 'null' },
          literal: { type: 'number', const: 4 },
          option: { type: 'string', enum: ['a', 'b'] },
          color: { type: 'number', enum: [0, 1] },
          names: { anyOf: [{ type: 'string', enum: ['x'] }, { type: 'null' }] },
          list: { type: 'array', items: text, minItems: 2, maxItems: 2 },
          default: { type: 'string', default: 'x' },
          nullish: { type: ['string', 'null'] },
          inner: { anyOf: [object({ a: text }), { type: 'null' }] },
          checked: text,
          caught: text,
          either: { anyOf: [text, { type: 'number' }] },
          tagged: {
            anyOf: [
              object({ kind: { type: 'string', const: 'a' } }),
              object({ kind: { type: 'string', const: 'b' } }),
            ],
          },
        },
        { description: 'Everything' },
      ),
    );
  });

  it('refers to itself where it is recursive, at the root and below', () => {
    interface Tree {
      children: Tree[];
    }
    const Root: z.ZodType<Tree> = z.lazy(() => z.object({ children: z.array(Root) }));
    const Direct: z.ZodType<Tree> = z.object({ children: z.lazy(() => z.array(Direct)) });
    const children = (reference: string) => ({ type: 'array', items: { $ref: reference } });
    expect(schemaOf(Root)).toEqual(object({ children: children('#') }));
    expect(schemaOf(Direct)).toEqual(object({ children: children('#') }));
    const { properties, definitions } = schemaOf(z.object({ tree: Direct })) as Record<string, object>;
    expect(properties).toEqual({ tree: { $ref: '#/definitions/schema0' } });
    expect(definitions).toEqual({ schema0: object({ children: children('#/definitions/schema0') }) });
  });

  it('parses', () => {
    const format = zodTextFormat(z.object({ a: z.string() }), 'answer');
    const parsed: { a: string } = format.$parseRaw('{"a": "b"}');
    expect(parsed).toEqual({ a: 'b' });
    expect(() => format.$parseRaw('{"a": 1}')).toThrow(z.ZodError);
  });

  it('is not strict in Realtime sessions', () => {
    const parameters = z.object({ a: z.string().optional() });
    expect(zodRealtimeFunction({ name: 'a', parameters }).parameters).not.toHaveProperty('required');
  });
});

describe('a zod 3 type that strict mode lacks', () => {
  it.each<[string, z.ZodTypeAny, RegExp]>([
    ['optional', z.string().optional(), /`\.nullable\(\)` instead/],
    ['record', z.record(z.string()), /z\.array/],
    ['map', z.map(z.string(), z.string()), /z\.array/],
    ['set', z.set(z.string()), /new Set/],
    ['tuple', z.tuple([z.string()]), /named field/],
    ['date', z.date(), /after parsing/],
    ['bigint', z.bigint(), /BigInt/],
    ['bigint literal', z.literal(1n), /BigInt/],
    ['any', z.any(), /any value/],
    ['transform', z.string().transform(Number), /after parsing/],
    ['pipeline', z.string().pipe(z.coerce.number()), /zod 4/],
    ['passthrough', z.object({}).passthrough(), /does not name/],
    ['two patterns', z.string().regex(/a/).startsWith('b'), /one pattern/],
  ])('is refused with its place: %s', (_name, type, message) => {
    const make = () => zodFunction({ name: 'a', parameters: z.object({ list: z.array(type) }) });
    // An optional item of an array is undefined, which JSON lacks; a field shows the rule.
    const makeField = () => zodFunction({ name: 'a', parameters: z.object({ list: type }) });
    const tried = type instanceof z.ZodOptional ? makeField : make;
    expect(tried).toThrow(UnsupportedSchemaError);
    expect(tried).toThrow(message);
    expect(tried).toThrow(/\$\.list/);
  });
});
