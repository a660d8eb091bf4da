import { z } from 'zod';
import * as mini from 'zod/mini';
import * as z3 from 'zod/v3';
import type { Scenario } from '../scenario.ts';
import { settleAll } from './settle.ts';

const area = 'schemas of zod';

/** What a schema becomes as a response format; an error if it can not be one. */
const schema = (name: string, make: () => unknown): Scenario => ({
  area,
  name: `zod: ${name}`,
  server: [],
  run: async ({ load }) => {
    const { zodResponseFormat } = await load('helpers/zod');
    return JSON.parse(JSON.stringify(zodResponseFormat(make() as never, 'answer')));
  },
});
/** One that is refused: the words, and the class of the error, are the subject's own. */
const refusedSchema = (name: string, make: () => unknown): Scenario => ({
  area,
  name: `zod: ${name} is refused`,
  server: [],
  run: async ({ load }) => {
    const { zodResponseFormat } = await load('helpers/zod');
    try {
      zodResponseFormat(make() as never, 'answer');
      return 'taken';
    } catch (error) {
      return error instanceof Error ? 'refused' : error;
    }
  },
});
const object = (name: string, make: (zod: typeof z) => Record<string, unknown>): Scenario =>
  schema(name, () => z.object(make(z) as never));

interface Tree {
  value: string;
  children: Tree[];
}
const tree: z.ZodType<Tree> = z.lazy(() => z.object({ value: z.string(), children: z.array(tree) }));
const tree3: z3.ZodType<Tree> = z3.lazy(() => z3.object({ value: z3.string(), children: z3.array(tree3) }));

export const zodSchemaScenarios: Scenario[] = [
  object('scalars', (z) => ({ a: z.string(), b: z.number(), c: z.boolean(), d: z.null(), e: z.int() })),
  object('descriptions', (z) => ({
    a: z.string().describe('An a'),
    b: z.object({ c: z.number() }).describe('A b'),
  })),
  object('enums and literals', (z) => ({
    a: z.enum(['x', 'y']),
    b: z.literal('one'),
    c: z.literal(5),
    d: z.literal(['p', 'q']),
  })),
  object('nullable', (z) => ({ a: z.string().nullable(), b: z.object({ c: z.number() }).nullable() })),
  object('optional and nullable', (z) => ({
    a: z.string().nullable().optional(),
    b: z.string().optional().nullable(),
    c: z.nullish(z.number()),
  })),
  object('a default', (z) => ({ a: z.string().default('x'), b: z.number().nullable().default(null) })),
  object('lists', (z) => ({
    a: z.array(z.string()),
    b: z
      .array(z.object({ c: z.number() }))
      .min(1)
      .max(3),
  })),
  object('unions', (z) => ({
    a: z.union([z.string(), z.number()]),
    b: z.union([z.object({ k: z.literal('x') }), z.object({ k: z.literal('y') })]),
  })),
  object('a discriminated union', (z) => ({
    a: z.discriminatedUnion('k', [
      z.object({ k: z.literal('x'), n: z.number() }),
      z.object({ k: z.literal('y') }),
    ]),
  })),
  object('formats of texts', (z) => ({
    a: z.email(),
    b: z.uuid(),
    c: z.iso.datetime(),
    d: z.iso.date(),
    e: z.string().regex(/^a+$/),
    f: z.string().min(1).max(5),
    g: z.url(),
    h: z.ipv4(),
  })),
  object('limits of numbers', (z) => ({
    a: z.number().min(1).max(5),
    b: z.int().positive(),
    c: z.number().multipleOf(0.5),
    d: z.number().gt(0).lt(1),
  })),
  object('an intersection', (z) => ({
    a: z.intersection(z.object({ x: z.string() }), z.object({ y: z.number() })),
  })),
  object('a refinement', (z) => ({ a: z.string().refine((value) => value.length > 2) })),
  object('a brand', (z) => ({ a: z.string().brand('Name') })),
  object('readonly', (z) => ({ a: z.array(z.string()).readonly() })),
  object('a catch', (z) => ({ a: z.string().catch('x') })),
  object('a pipe of two texts', (z) => ({ a: z.string().pipe(z.string().min(2)) })),
  object('members that need quotes', (z) => ({
    'a b': z.string(),
    'a/b~c': z.number(),
    $ref: z.string(),
    type: z.string(),
    properties: z.string(),
  })),
  object('no members', () => ({})),
  schema('a strict object', () => z.strictObject({ a: z.string() })),
  schema('the same schema twice', () => {
    const part = z.object({ a: z.string() });
    return z.object({ one: part, two: part, list: z.array(part) });
  }),
  schema('a schema with an id', () =>
    z.object({ a: z.object({ b: z.string() }).meta({ id: 'Part', title: 'T', examples: [{ b: 'x' }] }) }),
  ),
  schema('a recursive schema', () => z.object({ tree })),
  schema('a recursive root', () => tree),
  schema('a getter that recurs', () => {
    const node = z.object({
      value: z.string(),
      get next() {
        return node.nullable() as never;
      },
    });
    return node;
  }),
  schema('an extended, picked and partly nullable object', () =>
    z.object({ a: z.string(), b: z.number() }).extend({ c: z.boolean() }).omit({ b: true }),
  ),
  schema('deep nesting', () =>
    z.object({ a: z.object({ b: z.object({ c: z.array(z.array(z.object({ d: z.string() }))) }) }) }),
  ),
  schema('zod/mini', () =>
    mini.object({ a: mini.string(), b: mini.nullable(mini.number()), c: mini.array(mini.boolean()) }),
  ),
  schema('zod 3: scalars', () =>
    z3.object({ a: z3.string(), b: z3.number().int(), c: z3.boolean(), d: z3.null() }),
  ),
  schema('zod 3: descriptions', () => z3.object({ a: z3.string().describe('An a') }).describe('All')),
  schema('zod 3: enums and literals', () =>
    z3.object({ a: z3.enum(['x', 'y']), b: z3.literal('one'), c: z3.literal(5) }),
  ),
  schema('zod 3: nullable', () =>
    z3.object({
      a: z3.string().nullable(),
      b: z3.object({ c: z3.number() }).nullable(),
      c: z3.string().nullable().optional(),
    }),
  ),
  schema('zod 3: lists and unions', () =>
    z3.object({ a: z3.array(z3.string()).min(1), b: z3.union([z3.string(), z3.number()]) }),
  ),
  schema('zod 3: a discriminated union', () =>
    z3.object({
      a: z3.discriminatedUnion('k', [
        z3.object({ k: z3.literal('x') }),
        z3.object({ k: z3.literal('y'), n: z3.number() }),
      ]),
    }),
  ),
  schema('zod 3: the same schema twice', () => {
    const part = z3.object({ a: z3.string() });
    return z3.object({ one: part, two: part });
  }),
  schema('zod 3: a recursive schema', () => z3.object({ tree: tree3 })),
  schema('zod 3: formats and limits', () =>
    z3.object({
      a: z3.string().email(),
      b: z3.string().uuid(),
      c: z3.number().min(1).max(5),
      d: z3.string().regex(/^a$/),
    }),
  ),
  schema('zod 3: a default', () => z3.object({ a: z3.string().default('x') })),
  schema('zod 3: an intersection', () =>
    z3.object({ a: z3.intersection(z3.object({ x: z3.string() }), z3.object({ y: z3.number() })) }),
  ),

  refusedSchema('an optional member', () => z.object({ a: z.string().optional() })),
  refusedSchema('a nested optional member', () => z.object({ a: z.object({ b: z.string().optional() }) })),
  refusedSchema('a partial object', () => z.object({ a: z.string() }).partial()),
  refusedSchema('a record', () => z.object({ a: z.record(z.string(), z.number()) })),
  refusedSchema('a transform', () => z.object({ a: z.string().transform((value) => value.length) })),
  refusedSchema('a preprocess', () => z.object({ a: z.preprocess((value) => value, z.string()) })),
  refusedSchema('a tuple', () => z.object({ a: z.tuple([z.string(), z.number()]) })),
  refusedSchema('a union at the root', () =>
    z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]),
  ),
  refusedSchema('a discriminated union at the root', () =>
    z.discriminatedUnion('k', [z.object({ k: z.literal('x') }), z.object({ k: z.literal('y') })]),
  ),
  refusedSchema('a text at the root', () => z.string()),
  refusedSchema('a list at the root', () => z.array(z.string())),
  refusedSchema('a nullable object at the root', () => z.object({ a: z.string() }).nullable()),
  refusedSchema('a loose object', () => z.looseObject({ a: z.string() })),
  refusedSchema('a catchall', () => z.object({ a: z.string() }).catchall(z.number())),
  refusedSchema('a date', () => z.object({ a: z.date() })),
  refusedSchema('a bigint', () => z.object({ a: z.bigint() })),
  refusedSchema('a map', () => z.object({ a: z.map(z.string(), z.number()) })),
  refusedSchema('a set', () => z.object({ a: z.set(z.string()) })),
  refusedSchema('a symbol', () => z.object({ a: z.symbol() })),
  refusedSchema('undefined', () => z.object({ a: z.undefined() })),
  refusedSchema('a function', () => z.object({ a: z.custom(() => true) })),
  refusedSchema('never', () => z.object({ a: z.never() })),
  refusedSchema('a member named __proto__', () => z.object({ ['__proto__']: z.string() })),
  refusedSchema('any', () => z.object({ a: z.any() })),
  refusedSchema('unknown', () => z.object({ a: z.unknown() })),
  refusedSchema('a codec', () =>
    z.object({ a: z.codec(z.string(), z.number(), { decode: Number, encode: String }) }),
  ),
  refusedSchema('zod 3: an optional member', () => z3.object({ a: z3.string().optional() })),
  refusedSchema('zod 3: a record', () => z3.object({ a: z3.record(z3.string()) })),
  refusedSchema('zod 3: a transform', () => z3.object({ a: z3.string().transform((value) => value.length) })),
  refusedSchema('zod 3: a union at the root', () =>
    z3.union([z3.object({ a: z3.string() }), z3.object({ b: z3.string() })]),
  ),
  refusedSchema('zod 3: a date', () => z3.object({ a: z3.date() })),
  refusedSchema('zod 3: a map', () => z3.object({ a: z3.map(z3.string(), z3.number()) })),
  refusedSchema('zod 3: a tuple', () => z3.object({ a: z3.tuple([z3.string()]) })),
  refusedSchema('zod 3: an object that lets others pass', () => z3.object({ a: z3.string() }).passthrough()),
  refusedSchema('zod 3: any', () => z3.object({ a: z3.any() })),
  {
    area,
    name: 'zod: every helper',
    server: [],
    run: async ({ load }) => {
      const helpers = await load('helpers/zod');
      const parameters = z.object({ a: z.number() });
      const props = { description: 'Says' };
      const made = [
        helpers.zodResponseFormat(parameters, 'format', props),
        helpers.zodTextFormat(parameters, 'format', props),
        helpers.zodFunction({ name: 'f', parameters, ...props, function: () => 1 }),
        helpers.zodFunction({ name: 'f', parameters }),
        helpers.zodResponsesFunction({ name: 'f', parameters, ...props, defer_loading: true }),
        helpers.zodResponsesFunction({ name: 'f', parameters }),
        helpers.zodRealtimeFunction({ name: 'f', parameters, ...props }),
        helpers.zodRealtimeFunction({ name: 'f', parameters: z.object({ a: z.string().optional() }) }),
        helpers.zodRealtimeFunction({ name: 'f', parameters: z3.object({ a: z3.string().optional() }) }),
      ];
      const hidden = made.map((one) => Object.getOwnPropertyNames(one).sort());
      return { made: JSON.parse(JSON.stringify(made)), hidden };
    },
  },
  {
    area,
    name: 'zod: what the hidden members do',
    server: [],
    run: async ({ load }) => {
      const { zodFunction, zodResponseFormat } = await load('helpers/zod');
      const parameters = z.object({ a: z.number() });
      const format = zodResponseFormat(parameters, 'format') as unknown as Record<
        string,
        (text: string) => unknown
      >;
      const tool = zodFunction({ name: 'f', parameters, function: ({ a }) => a * 2 }) as unknown as Record<
        string,
        (given: never) => unknown
      >;
      return [
        format.$brand,
        tool.$brand,
        ...(await settleAll(
          () => format.$parseRaw?.('{"a":1}'),
          () => tool.$parseRaw?.('{"a":1}' as never),
          () => tool.$callback?.({ a: 4 } as never),
        )),
      ];
    },
  },
  {
    area,
    name: 'zod: definitions by name',
    server: [],
    run: async ({ load }) => {
      const { zodResponseFormat } = await load('helpers/zod');
      const part = z.object({ a: z.string() });
      const part3 = z3.object({ a: z3.string() });
      return [
        zodResponseFormat(z.object({ one: part, two: part }), 'x', {
          schemaDefinitions: { Part: part } as never,
        }),
        zodResponseFormat(z3.object({ one: part3, two: part3 }) as never, 'x', {
          schemaDefinitions: { Part: part3 } as never,
        }),
      ].map((format) => JSON.parse(JSON.stringify(format)));
    },
  },
  {
    area,
    name: 'zod: values that a schema changes',
    server: [],
    run: async ({ load }) => {
      const { zodResponseFormat } = await load('helpers/zod');
      const parse = (made: z.ZodType, text: string) => () =>
        (zodResponseFormat(made as never, 'x') as unknown as { $parseRaw(text: string): unknown }).$parseRaw(
          text,
        );
      return settleAll(
        parse(z.object({ a: z.string().default('x') }), '{}'),
        parse(z.object({ a: z.string() }), '{"a":"b","c":1}'),
        parse(z.object({ a: z.string().trim() }), '{"a":" b "}'),
        parse(z.object({ a: z.number() }), '{"a":1e400}'),
      );
    },
  },
];
