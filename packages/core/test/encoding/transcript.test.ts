import { Client, encodeOnce, OpenAIError, SerializedJSON, Transcript } from '@oxide/core';
import { encodeJSON } from '@oxide/core/internal';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const open = () => new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0 });
const sent = () => server.requests.map(({ bytes }) => new TextDecoder().decode(bytes));

/** An item that counts how often it is written. */
function counted(name: string) {
  const counts = { written: 0 };
  const item = {
    name,
    toJSON() {
      counts.written += 1;
      return { name };
    },
  };
  return { item, counts };
}

describe('a transcript', () => {
  it('writes each item once, however often it is sent', async () => {
    const client = open();
    const [first, second] = [counted('first ü'), counted('second')];
    const transcript = new Transcript<object>([first.item]);
    for (const added of [{ n: 1 }, second.item, { n: 2 }]) {
      server.reply({ body: { ok: true } });
      await client.post('/things', { body: { model: 'm', input: transcript.items, tools: [] } });
      transcript.append(added);
    }
    server.reply({ body: { ok: true } });
    await client.post('/things', { body: { input: transcript.items } });
    expect(sent()).toEqual([
      '{"model":"m","input":[{"name":"first ü"}],"tools":[]}',
      '{"model":"m","input":[{"name":"first ü"},{"n":1}],"tools":[]}',
      '{"model":"m","input":[{"name":"first ü"},{"n":1},{"name":"second"}],"tools":[]}',
      '{"input":[{"name":"first ü"},{"n":1},{"name":"second"},{"n":2}]}',
    ]);
    expect([first.counts.written, second.counts.written]).toEqual([1, 1]);
    const { headers, bytes } = server.requests.at(-1)!;
    expect(headers['content-type']).toBe('application/json');
    expect(headers['content-length']).toBe(String(bytes.length));
  });

  it('keeps what was given out as it was, while it grows past its memory', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.record({ text: fc.string({ maxLength: 900 }) }))), (rounds) => {
        const transcript = new Transcript<{ text: string }>();
        const all: { text: string }[] = [];
        const taken = rounds.map((items) => {
          all.push(...items);
          return { expected: [...all], given: transcript.append(items).items };
        });
        for (const { expected, given } of taken) {
          expect(given).toEqual(expected);
          expect(new TextDecoder().decode(encodeJSON(given) as Uint8Array)).toBe(JSON.stringify(expected));
        }
        expect(transcript.length).toBe(all.length);
        expect(transcript.byteLength).toBe(new TextEncoder().encode(JSON.stringify(all)).length);
      }),
    );
  });

  it('gives the same list until something is added', () => {
    const transcript = new Transcript([{ a: 1 }]);
    const { items } = transcript;
    expect(transcript.items).toBe(items);
    expect(transcript.append([]).append({ a: 2 }).items).not.toBe(items);
    expect(JSON.stringify({ transcript })).toBe('{"transcript":[{"a":1},{"a":2}]}');
  });

  it('goes on in two ways from a fork, without encoding again', () => {
    const { item, counts } = counted('first');
    const transcript = new Transcript<object>([item]);
    const fork = transcript.fork().append({ b: 1 });
    transcript.append([{ c: 1 }, { d: 1 }]);
    const written = (some: Transcript<object>) =>
      new TextDecoder().decode(encodeJSON(some.items) as Uint8Array);
    expect(written(fork)).toBe('[{"name":"first"},{"b":1}]');
    expect(written(transcript)).toBe('[{"name":"first"},{"c":1},{"d":1}]');
    expect(counts.written).toBe(1);
    expect(fork.diffPrefix(transcript)?.item).toBe(1);
  });

  it('stays right through forks of forks that all go on', () => {
    const forks = [new Transcript<object>([{ n: 0 }])];
    for (let n = 1; n <= 50; n++) forks.push(forks.at(-1)!.fork().append({ n }));
    for (const [n, fork] of forks.entries()) {
      fork.append({ end: n });
      const items = [...Array.from({ length: n + 1 }, (_, index) => ({ n: index })), { end: n }];
      const json = JSON.stringify(items);
      expect(new TextDecoder().decode(encodeJSON(fork.items) as Uint8Array)).toBe(json);
      expect(fork.byteLength).toBe(json.length);
      expect(forks[0]!.diffPrefix(fork)?.item).toBe(n === 0 ? undefined : 1);
    }
  });

  it('can not be changed behind its back', () => {
    const item = { content: [{ text: 'a' }] };
    const { items } = new Transcript([item]);
    expect(() => {
      item.content[0]!.text = 'b';
    }).toThrow(TypeError);
    expect(() => items.push(item)).toThrow(TypeError);
  });

  it('adds all of what it is given or nothing', () => {
    const transcript = new Transcript<object>([{ a: 1 }]);
    expect(() => transcript.append([{ b: 1 }, { big: 1n }])).toThrow(OpenAIError);
    for (const [wrong, kind] of [
      ['text', 'string'],
      [null, 'null'],
      [undefined, 'undefined'],
    ] as const)
      expect(() => transcript.append(wrong as never)).toThrow(
        new OpenAIError(`Item 0 to append is no object but ${kind}`),
      );
    expect(() => transcript.append([{ b: 1 }, 'text' as never])).toThrow(
      'Item 1 to append is no object but string',
    );
    expect(transcript.items).toEqual([{ a: 1 }]);
    expect(transcript.append({ c: 1 }).items).toEqual([{ a: 1 }, { c: 1 }]);
  });

  it('tells the first byte where it parts from another one', () => {
    const base = [{ text: 'ü' }, { text: 'same' }];
    const one = new Transcript([...base, { text: 'abc' }]);
    const other = new Transcript([...base, { text: 'abX' }, { text: 'more' }]);
    const start = JSON.stringify([...base, { text: 'ab' }]).length - '"}]'.length;
    expect(one.diffPrefix(other)).toEqual({ byte: start + 1, item: 2 }); // ü takes two bytes
    expect(other.diffPrefix(one)).toEqual(one.diffPrefix(other));
    expect(one.diffPrefix(new Transcript([...base, { text: 'abc' }]))).toBeUndefined();
    const shorter = new Transcript(base);
    expect(one.diffPrefix(shorter)).toEqual({ byte: shorter.byteLength - 1, item: 2 });
    expect(new Transcript<object>().diffPrefix(new Transcript([{}]))).toEqual({ byte: 1, item: 0 });
  });
});

describe('a call', () => {
  it('sends serialized JSON in place of its parameters', async () => {
    server.reply({ body: { ok: true } });
    await open().post('/things', { body: new SerializedJSON('{"a" : 1}') });
    expect(sent()).toEqual(['{"a" : 1}']);
    expect(server.requests[0]!.headers['content-type']).toBe('application/json');
  });

  it('puts extraBody over parameters that were encoded once, but not over serialized JSON', async () => {
    const client = open();
    server.reply({ body: { ok: true } });
    await client.post('/things', { body: encodeOnce({ a: 1, b: 2 }), extraBody: { b: 3 } });
    expect(sent()).toEqual(['{"a":1,"b":3}']);
    await expect(
      client.post('/things', { body: new SerializedJSON('{}'), extraBody: { b: 3 } }),
    ).rejects.toThrow('`extraBody` can only be put over a body that is an object');
    expect(server.requests).toHaveLength(1);
  });

  it('sends the same bytes again when it is tried again, though the transcript has grown', async () => {
    const transcript = new Transcript<object>([{ a: 1 }]);
    server.reply({ status: 500 });
    server.reply({ body: { ok: true } });
    const call = new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 1 }).post('/things', {
      body: { input: transcript.items },
    });
    transcript.append({ b: 1 });
    await call;
    expect(sent()).toEqual(['{"input":[{"a":1}]}', '{"input":[{"a":1}]}']);
  });
});
