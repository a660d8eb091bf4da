import { encodeOnce, OpenAIError, SerializedJSON, Transcript } from '@oxide/core';
import { encodeJSON } from '@oxide/core/internal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const text = (encoded: string | Uint8Array) =>
  typeof encoded === 'string' ? encoded : new TextDecoder().decode(encoded);

/** Numbers, texts, lists and objects, with what JSON leaves out or writes otherwise. */
const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(undefined, Number.NaN, Number.POSITIVE_INFINITY, -0, () => 1, Symbol('s'), new Date(0)),
  fc.string({ unit: 'binary' }),
);
const record = fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'toString', '"')), value);

describe('a body with parts that were encoded before', () => {
  it('is what JSON.stringify gives, byte for byte', () => {
    fc.assert(
      fc.property(record, fc.array(record), record, (before, items, after) => {
        const body = (list: unknown, once: unknown) => ({ ...before, list, ...after, once, end: 1 });
        const spliced = encodeJSON(body(new Transcript(items).items, encodeOnce([after])));
        expect(text(spliced)).toBe(JSON.stringify(body(items, [after])));
        expect(spliced).toBeInstanceOf(Uint8Array);
      }),
    );
  });

  it('is a text when nothing in it was', () => {
    expect(encodeJSON({ a: [1] })).toBe('{"a":[1]}');
    expect(encodeJSON([1, 'a', null])).toBe('[1,"a",null]');
  });

  it('can be one such value as a whole', () => {
    expect(text(encodeJSON(encodeOnce({ a: 'ü' })))).toBe('{"a":"ü"}');
    expect(text(encodeJSON(new Transcript([{ a: 1 }]).items))).toBe('[{"a":1}]');
  });

  it('may write itself otherwise', () => {
    const { items } = new Transcript([{ a: 1 }]);
    expect(text(encodeJSON({ items, toJSON: () => ({ other: items }) }))).toBe('{"other":[{"a":1}]}');
  });

  it('tells toJSON of a member the name of the member', () => {
    const named = { toJSON: (name: string) => name };
    expect(text(encodeJSON({ items: new Transcript().items, named }))).toBe('{"items":[],"named":"named"}');
  });

  it('says what can not be written', () => {
    const { items } = new Transcript([{ a: 1 }]);
    expect(() => encodeJSON({ items, big: 1n })).toThrow(OpenAIError);
    expect(() => encodeOnce({ big: 1n })).toThrow(/can't be written as JSON/);
  });
});

describe('a value that is encoded once', () => {
  it('can not be changed any more, however deep', () => {
    const tools = encodeOnce([{ name: 'a', parameters: { type: 'object', required: ['x'] } }]);
    expect(() => {
      tools[0]!.parameters.required.push('y');
    }).toThrow(TypeError);
    expect(() => tools.push(tools[0]!)).toThrow(TypeError);
  });

  it('is asked for its JSON one time', () => {
    let asked = 0;
    const body = encodeOnce({ part: { toJSON: () => ++asked } });
    expect(text(encodeJSON(encodeOnce(body)))).toBe('{"part":1}');
    expect(text(encodeJSON({ body }))).toBe('{"body":{"part":1}}');
    expect(asked).toBe(1);
  });
});

describe('JSON that is already serialized', () => {
  it.each([
    ['text', '{"a" : 1.0}'],
    ['bytes', new TextEncoder().encode('{"a" : 1.0}')],
  ])('given as %s is taken over as it is', (_, json) => {
    expect(text(encodeJSON(new SerializedJSON(json)))).toBe('{"a" : 1.0}');
    expect(text(encodeJSON({ model: 'm', schema: new SerializedJSON(json) }))).toBe(
      '{"model":"m","schema":{"a" : 1.0}}',
    );
  });

  it('is written by its value where bytes are not taken over', () => {
    expect(JSON.stringify({ deep: [new SerializedJSON('{"a" : 1.0}')] })).toBe('{"deep":[{"a":1}]}');
  });

  it('is a text or a Uint8Array', () => {
    for (const wrong of [null, undefined, {}, 1, new ArrayBuffer(1)])
      expect(() => new SerializedJSON(wrong as never)).toThrow(OpenAIError);
  });
});
