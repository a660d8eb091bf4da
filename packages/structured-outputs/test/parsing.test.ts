import {
  standardFunction,
  standardResponsesFunction,
  zodFunction,
  zodRealtimeFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from '@oxide/structured-outputs';
import { describe, expect, it } from 'vitest';
import { ZodError, z } from 'zod';
import * as mini from 'zod/mini';

const Place = z.object({ city: z.string(), country: z.string().nullable() });
const oslo = '{"city": "Oslo", "country": null}';
const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: { city: { type: 'string' }, country: { type: ['string', 'null'] } },
  required: ['city', 'country'],
  additionalProperties: false,
};

describe('a format', () => {
  it('of a chat completion is sent with the fields of the API alone', () => {
    const format = zodResponseFormat(Place, 'place', { description: 'Where' });
    expect(JSON.parse(JSON.stringify(format))).toEqual({
      type: 'json_schema',
      json_schema: { name: 'place', description: 'Where', strict: true, schema },
    });
  });

  it('of a response is sent with the fields of the API alone', () => {
    const format = zodTextFormat(Place, 'place', { description: 'Where' });
    const wire = { type: 'json_schema', name: 'place', description: 'Where', strict: true, schema };
    expect(JSON.parse(JSON.stringify(format))).toEqual(wire);
    expect(Object.keys(format).sort()).toEqual(Object.keys(wire).sort());
  });

  it.each([
    ['response_format', zodResponseFormat(Place, 'place')],
    ['text.format', zodTextFormat(Place, 'place')],
  ])('parses what the model wrote: %s', (_name, format) => {
    expect(format.$parseRaw(oslo)).toEqual({ city: 'Oslo', country: null });
    expect(() => format.$parseRaw('{"city": "Oslo"}')).toThrow(ZodError);
    expect(() => format.$parseRaw('{"city": "Os')).toThrow(SyntaxError);
  });

  it('applies what zod does when it parses', () => {
    const Answer = z.object({
      word: z.string().trim().toLowerCase(),
      list: z.preprocess((x) => x, z.array(z.int())),
    });
    expect(zodTextFormat(Answer, 'answer').$parseRaw('{"word": " Crab ", "list": [1]}')).toEqual({
      word: 'crab',
      list: [1],
    });
  });

  it('parses with zod mini', () => {
    const format = zodTextFormat(mini.object({ city: mini.string() }), 'place');
    expect(format.$parseRaw('{"city": "Oslo"}')).toEqual({ city: 'Oslo' });
    expect(() => format.$parseRaw('{"city": 1}')).toThrow(/city/);
  });

  it('parses with a schema of the core of zod, which has no method for it', () => {
    const { parse: _parse, ...type } = Place;
    const format = zodTextFormat(
      { ...type, _zod: Place._zod } as unknown as { _zod: { output: unknown } },
      'place',
    );
    expect(format.$parseRaw(oslo)).toEqual({ city: 'Oslo', country: null });
  });
});

describe('a function', () => {
  const options = {
    name: 'look_up',
    description: 'Looks a place up',
    parameters: Place,
    function: ({ city }: { city: string }) => `found ${city}`,
  };

  it('of a chat completion is sent as a strict tool', () => {
    expect(JSON.parse(JSON.stringify(zodFunction(options)))).toEqual({
      type: 'function',
      function: { name: 'look_up', description: 'Looks a place up', parameters: schema, strict: true },
    });
  });

  it('of a response is sent as a strict tool', () => {
    const wire = {
      type: 'function',
      name: 'look_up',
      description: 'Looks a place up',
      parameters: schema,
      strict: true,
    };
    expect(JSON.parse(JSON.stringify(zodResponsesFunction(options)))).toEqual(wire);
    const deferred = zodResponsesFunction({ ...options, defer_loading: true });
    expect(JSON.parse(JSON.stringify(deferred))).toEqual({ ...wire, defer_loading: true });
  });

  it('runs with the arguments that the model gave', () => {
    for (const tool of [zodFunction(options), zodResponsesFunction(options)]) {
      expect(tool.$callback?.(tool.$parseRaw(oslo))).toBe('found Oslo');
      expect(() => tool.$parseRaw('{}')).toThrow(ZodError);
    }
  });

  it('tells loops what calling it does, and the API nothing of that', () => {
    const pure = { ...options, effect: 'pure' } as const;
    const pairs = [
      [zodFunction(pure), zodFunction(options)],
      [zodResponsesFunction(pure), zodResponsesFunction(options)],
      [standardFunction(pure), standardFunction(options)],
      [standardResponsesFunction(pure), standardResponsesFunction(options)],
    ] as const;
    for (const [told, silent] of pairs) {
      expect(told.$effect).toBe('pure');
      expect('$effect' in silent).toBe(false);
      expect(JSON.stringify(told)).toBe(JSON.stringify(silent));
    }
  });

  it('may be there for its arguments alone', () => {
    const { $callback } = zodFunction({ name: 'look_up', parameters: Place });
    expect($callback).toBeUndefined();
  });

  it('of a Realtime session is not strict, and may use all of JSON Schema', () => {
    const parameters = z.object({ tags: z.record(z.string(), z.string()).optional() });
    expect(zodRealtimeFunction({ name: 'tag', parameters, description: 'Tags it' })).toMatchObject({
      type: 'function',
      name: 'tag',
      description: 'Tags it',
      parameters: { type: 'object', properties: { tags: { additionalProperties: { type: 'string' } } } },
    });
    const unknown = z.object({ at: z.date() });
    expect(() => zodRealtimeFunction({ name: 'tag', parameters: unknown })).toThrow(/no JSON Schema/);
  });
});
