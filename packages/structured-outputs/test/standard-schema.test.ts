import { OpenAIError } from '@oxide/core';
import {
  type StandardSchemaLike,
  standardFunction,
  standardResponseFormat,
  standardResponsesFunction,
  standardTextFormat,
} from '@oxide/structured-outputs/standard-schema';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const jsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: { city: { const: 'Oslo' }, days: { type: 'integer', default: 1 } },
  required: ['city'],
};
const strict = {
  ...jsonSchema,
  properties: { city: { const: 'Oslo', type: 'string' }, days: { type: 'integer', default: 1 } },
  required: ['city', 'days'],
  additionalProperties: false,
};

interface Place {
  city: string;
}

/** A schema as a library would make it. */
const Place: StandardSchemaLike<unknown, Place> = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate(value) {
      const { city } = value as Partial<Place>;
      if (city === 'Oslo') return { value: { city } };
      const issues = [{ message: 'is not Oslo', path: [{ key: 'city' }, 0] }, { message: 'is far away' }];
      return { issues };
    },
    jsonSchema: { input: ({ target }) => (target === 'draft-07' ? jsonSchema : {}) },
  },
};

describe('a Standard Schema', () => {
  it('makes formats and tools by the JSON Schema that it writes', () => {
    expect(standardResponseFormat(Place, 'place', { description: 'Where' })).toEqual({
      type: 'json_schema',
      json_schema: { name: 'place', description: 'Where', strict: true, schema: strict },
    });
    expect(standardTextFormat(Place, 'place')).toEqual({
      type: 'json_schema',
      name: 'place',
      strict: true,
      schema: strict,
    });
    expect(standardFunction({ name: 'place', parameters: Place, description: 'Finds' })).toEqual({
      type: 'function',
      function: { name: 'place', description: 'Finds', strict: true, parameters: strict },
    });
    expect(standardResponsesFunction({ name: 'place', parameters: Place, defer_loading: true })).toEqual({
      type: 'function',
      name: 'place',
      strict: true,
      parameters: strict,
      defer_loading: true,
    });
    expect(jsonSchema.required).toEqual(['city']);
  });

  it('keeps the references of a schema as they are written', () => {
    const place = { type: 'object', properties: {}, required: [], additionalProperties: false };
    const schema = {
      type: 'object',
      properties: { start: { $ref: '#/$defs/A place' }, end: { $ref: '#/$defs/A%20place' } },
      required: ['start', 'end'],
      $defs: { 'A place': place },
    };
    expect(standardTextFormat(Place, 'trip', { schema })).toMatchObject({
      schema: {
        properties: { start: { $ref: '#/$defs/A%20place' }, end: { $ref: '#/$defs/A%20place' } },
        $defs: { 'A place': place },
      },
    });
  });

  it('parses what the model wrote, and tells all issues when it does not fit', () => {
    const format = standardTextFormat(Place, 'place');
    expect(format.$parseRaw('{"city": "Oslo", "days": 2}')).toEqual({ city: 'Oslo' });
    expect(() => format.$parseRaw('{"city": "Rome"}')).toThrow(OpenAIError);
    expect(() => format.$parseRaw('{"city": "Rome"}')).toThrow(/city\.0: is not Oslo; is far away/);
    expect(() => format.$parseRaw('{"city"')).toThrow(SyntaxError);
  });

  it('runs a function with the parsed arguments', () => {
    const tool = standardFunction({ name: 'a', parameters: Place, function: ({ city }) => city.length });
    expect(tool.$callback?.(tool.$parseRaw('{"city": "Oslo"}'))).toBe(4);
  });

  it('may come with a JSON Schema, if it writes none', () => {
    const { validate } = Place['~standard'];
    const silent = { '~standard': { version: 1, vendor: 'quiet', validate } } as const;
    expect(() => standardTextFormat(silent, 'place')).toThrow(/of quiet.*Give one as `schema`/);
    expect(standardTextFormat(silent, 'place', { schema: jsonSchema }).schema).toEqual(strict);
    expect(standardResponseFormat(silent, 'place', { schema: jsonSchema }).json_schema).not.toHaveProperty(
      'props',
    );
  });

  it('is sent without the ids, encodings and null defaults that libraries leave in it', () => {
    const text = { type: ['string'], id: 'Text', default: null, contentEncoding: 'base64' };
    const schema = { type: 'object', properties: { text }, id: 'Root' };
    expect(standardTextFormat(Place, 'place', { schema: { ...schema, required: ['text'] } }).schema).toEqual({
      type: 'object',
      properties: { text: { type: 'string' } },
      required: ['text'],
      additionalProperties: false,
    });
  });

  it('must answer at once, and a late failure disturbs nobody', async () => {
    const validate = () => Promise.reject(new Error('late'));
    const slow = { '~standard': { version: 1, vendor: 'slow', validate } } as const;
    const format = standardTextFormat(slow, 'place', { schema: jsonSchema });
    expect(() => format.$parseRaw('{}')).toThrow(/asynchronously/);
    await Promise.resolve();
  });

  it('may be one of zod', () => {
    const Answer = z.object({ a: z.string(), b: z.number().default(2), c: z.string().nullable() });
    const format = standardTextFormat(Answer, 'answer');
    expect(format.schema).toMatchObject({ required: ['a', 'b', 'c'], additionalProperties: false });
    expect(format.$parseRaw('{"a": "x", "b": 1, "c": null}')).toEqual({ a: 'x', b: 1, c: null });
  });
});
