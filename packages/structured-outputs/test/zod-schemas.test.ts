import { zodResponseFormat } from '@oxide/structured-outputs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { schemaOf } from './schema-of.ts';

const object = (properties: Record<string, unknown>, more: object = {}) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
});
const name = { type: 'string' };

describe('the schema of a zod 4 type', () => {
  it('closes every object and requires every field', () => {
    const steps = z.array(z.object({ explanation: z.string(), answer: z.number() })).min(1);
    expect(schemaOf(z.object({ steps, final: z.boolean() }))).toEqual(
      object({
        steps: {
          type: 'array',
          minItems: 1,
          items: object({ explanation: name, answer: { type: 'number' } }),
        },
        final: { type: 'boolean' },
      }),
    );
  });

  it('keeps descriptions, defaults, enums, literals and limits', () => {
    const schema = z
      .object({
        unit: z.enum(['celsius', 'fahrenheit']).describe('Unit of the answer'),
        kind: z.literal('weather'),
        days: z.int().min(1).max(7),
        place: z.string().min(2).max(60).default('Oslo'),
        exact: z.number().gt(0).lt(1).multipleOf(0.1),
      })
      .describe('A forecast');
    expect(schemaOf(schema)).toEqual(
      object(
        {
          unit: { type: 'string', enum: ['celsius', 'fahrenheit'], description: 'Unit of the answer' },
          kind: { type: 'string', const: 'weather' },
          days: { type: 'integer', minimum: 1, maximum: 7 },
          place: { type: 'string', minLength: 2, maxLength: 60, default: 'Oslo' },
          exact: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1, multipleOf: 0.1 },
        },
        { description: 'A forecast' },
      ),
    );
  });

  it('allows null for nullable fields, and requires those that are nullish', () => {
    const schema = z.object({
      a: z.string().nullable(),
      b: z.string().nullish(),
      c: z.object({ d: z.string() }).nullable(),
      e: z.number().nullable().default(null),
    });
    expect(schemaOf(schema)).toEqual(
      object({
        a: { type: ['string', 'null'] },
        b: { type: ['string', 'null'] },
        c: { anyOf: [object({ d: name }), { type: 'null' }] },
        e: { type: ['number', 'null'] },
      }),
    );
  });

  it('writes unions, discriminated ones and exclusive ones as anyOf', () => {
    const cat = z.object({ kind: z.literal('cat'), lives: z.number() });
    const dog = z.object({ kind: z.literal('dog') });
    const kinds = [
      object({ kind: { type: 'string', const: 'cat' }, lives: { type: 'number' } }),
      object({ kind: { type: 'string', const: 'dog' } }),
    ];
    const schema = z.object({
      plain: z.union([cat, z.string()]),
      discriminated: z.discriminatedUnion('kind', [cat, dog]),
      exclusive: z.xor([cat, dog]),
    });
    expect(schemaOf(schema)).toEqual(
      object({
        plain: { anyOf: [kinds[0], name] },
        discriminated: { anyOf: kinds },
        exclusive: { anyOf: kinds },
      }),
    );
  });

  it('refers to itself where it is recursive', () => {
    const Node = z.object({
      value: z.string(),
      get children() {
        return z.array(Node).describe('Further nodes');
      },
    });
    const children = { type: 'array', items: { $ref: '#' }, description: 'Further nodes' };
    expect(schemaOf(Node)).toEqual(object({ value: name, children }));
  });

  it('writes named schemas once, and a described reference in place', () => {
    const Place = z.object({ city: z.string() }).meta({ id: 'Place' });
    const place = object({ city: name });
    expect(
      schemaOf(z.object({ from: Place, to: Place.nullable(), via: Place.describe('On the way') })),
    ).toEqual(
      object(
        {
          from: { $ref: '#/definitions/Place' },
          to: { anyOf: [{ $ref: '#/definitions/Place' }, { type: 'null' }] },
          via: { ...place, description: 'On the way' },
        },
        { definitions: { Place: place } },
      ),
    );
    expect(schemaOf(Place)).toMatchObject(place);
  });

  it('writes the given definitions once, with what zod knows of them', () => {
    const Step = z.object({ text: z.string() }).describe('One step');
    const format = zodResponseFormat(z.object({ first: Step, rest: z.array(Step) }), 'steps', {
      schemaDefinitions: { 'a step/§': Step },
    });
    const $ref = '#/definitions/a%20step~1%C2%A7';
    expect(format.json_schema.schema).toMatchObject({
      properties: { first: { $ref }, rest: { items: { $ref } } },
      definitions: { 'a step/§': object({ text: name }, { description: 'One step' }) },
    });
    expect(Object.keys(format.json_schema)).not.toContain('schemaDefinitions');
  });

  it('merges intersections of objects', () => {
    const both = z.object({ a: z.string() }).and(z.object({ b: z.string() }));
    expect(schemaOf(both)).toEqual(object({ a: name, b: name }));
    expect(schemaOf(z.object({ both }))).toEqual(object({ both: object({ a: name, b: name }) }));
  });

  it('keeps the formats that the API knows; of others, the pattern', () => {
    const { properties } = schemaOf(
      z.object({
        at: z.iso.datetime(),
        day: z.iso.date(),
        mail: z.email(),
        id: z.uuid(),
        address: z.ipv4(),
        host: z.hostname(),
        code: z.cuid2(),
        start: z.string().startsWith('a'),
        binary: z.base64(),
      }),
    ) as { properties: Record<string, Record<string, unknown>> };
    const formats = Object.entries(properties).map(([key, { format }]) => [key, format]);
    expect(formats).toEqual([
      ['at', 'date-time'],
      ['day', 'date'],
      ['mail', 'email'],
      ['id', 'uuid'],
      ['address', 'ipv4'],
      ['host', 'hostname'],
      ['code', undefined],
      ['start', undefined],
      ['binary', undefined],
    ]);
    expect(properties.code?.pattern).toBe('^[0-9a-z]+$');
    expect(properties.binary).not.toHaveProperty('contentEncoding');
    // Zod's pattern of host names looks ahead, which the API can't do.
    expect(properties.host).toEqual({ type: 'string', format: 'hostname' });
  });

  it('is the same of zod mini', () => {
    const schema = mini.object({ a: mini.nullable(mini.string()), b: mini.array(mini.int()) });
    expect(schemaOf(schema)).toMatchObject({ required: ['a', 'b'], additionalProperties: false });
  });

  it('leaves checks and preprocessing to parsing', () => {
    const schema = z.object({ a: z.preprocess(String, z.string()), b: z.string().refine((b) => b !== 'x') });
    expect(schemaOf(schema)).toEqual(object({ a: name, b: name }));
  });
});
