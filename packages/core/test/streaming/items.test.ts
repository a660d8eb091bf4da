import { APIError, APIResponseParseError } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stayingOpen, streamOf } from '../support/body-client.ts';
import { collect, collectUntilFailure } from '../support/collect.ts';

afterEach(() => {
  vi.useRealTimers();
});

async function decode(body: string, options: object = {}) {
  const { stream, use } = await streamOf([body], options);
  return { ...(await collectUntilFailure(stream)), use };
}

/** The same, from a server that keeps the connection open. */
async function decodeOpen(body: string) {
  const { stream, use } = await streamOf(stayingOpen(body));
  return { ...(await collectUntilFailure(stream)), use };
}

describe('the sentinel', () => {
  it('ends the stream, and what follows is ignored', async () => {
    const { items, error } = await decode('data: 1\n\ndata: [DONE]\n\ndata: 2\n\ndata: {"error":{}}\n\n');
    expect(items).toEqual([1]);
    expect(error).toBeUndefined();
  });

  it('ends the stream when it is the last line and no blank line follows', async () => {
    expect((await decode('data: 1\n\ndata: [DONE]')).items).toEqual([1]);
  });

  it('ends the stream at once when the server keeps the connection open, also when it came with the last item', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { stream, use } = await streamOf(stayingOpen('data: 1\n\ndata: 2\n\ndata: [DONE]\n\n'));
    expect(await collect(stream)).toEqual([1, 2]);
    expect(use.cancelled).toEqual([]);
    // The server has a second to end the body, which keeps the connection for the next call.
    await vi.advanceTimersByTimeAsync(1_000);
    expect(use.cancelled).toHaveLength(1);
  });
});

describe('a body that ends without a blank line', () => {
  it('still gives its last event', async () => {
    expect((await decode('data: 1\n\ndata: 2')).items).toEqual([1, 2]);
    expect((await decode('data: 1\n\ndata: 2\n')).items).toEqual([1, 2]);
    expect((await decode('data: 1\r\n\r\nevent: x\r\ndata: 2\r')).items).toEqual([1, 2]);
  });

  it('is an error when the last event is half there', async () => {
    const { items, error } = await decode('data: 1\n\ndata: {"text":"hal');
    expect(items).toEqual([1]);
    expect(error).toBeInstanceOf(APIResponseParseError);
  });
});

describe('events that carry no item', () => {
  it.each([
    ['comments', ': ping\n\n'],
    ['an event without data', 'event: ping\n\n'],
    ['empty data', 'data:\n\n'],
    ['empty data of a named event', 'event: ping\ndata\n\n'],
    ['an id and a retry time', 'id: 7\nretry: 10\n\n'],
  ])('are skipped: %s', async (_, noise) => {
    const { items, error } = await decode(`${noise}data: 1\n\n${noise}data: 2\n\n${noise}`);
    expect(error).toBeUndefined();
    expect(items).toEqual([1, 2]);
  });
});

describe('an error in the stream', () => {
  it('is an APIError with the fields of an `error` event', async () => {
    const { items, error, use } = await decodeOpen(
      'data: {"n":1}\n\nevent: error\ndata: {"type":"server_error","code":"overloaded","message":"Later.","param":"input"}\n\ndata: {"n":2}\n\n',
    );
    expect(items).toEqual([{ n: 1 }]);
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({
      type: 'server_error',
      code: 'overloaded',
      param: 'input',
      message: 'Later.',
      status: undefined,
      requestID: 'req_1',
    });
    expect(use.cancelled).toHaveLength(1);
  });

  it.each([
    ['an item with an `error` member', 'data: {"error":{"message":"Broken.","code":"c","type":"t"}}'],
    [
      'an `error` event around one',
      'event: error\ndata: {"error":{"message":"Broken.","code":"c","type":"t"}}',
    ],
  ])('is an APIError for %s', async (_, record) => {
    const { error } = await decode(`${record}\n\n`);
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ message: 'Broken.', code: 'c', type: 't' });
  });

  it.each([
    ['text', 'data: {"error":"Broken."}', 'Broken.'],
    ['text of an error event', 'event: error\ndata: "Broken."', 'Broken.'],
    ['nothing', 'event: error\ndata: null', 'null'],
  ])('is an APIError when it is %s', async (_, record, message) => {
    const { items, error } = await decode(`${record}\n\n`);
    expect(items).toEqual([]);
    expect(error).toBeInstanceOf(APIError);
    expect((error as APIError).message).toContain(message);
  });

  it('is thrown once; afterwards the stream is at its end', async () => {
    const { stream } = await streamOf(['data: {"error":{"message":"Broken."}}\n\ndata: 1\n\n']);
    const iterator = stream[Symbol.asyncIterator]();
    await expect(iterator.next()).rejects.toThrow('Broken.');
    expect(await iterator.next()).toEqual({ value: undefined, done: true });
  });

  it('is none when the member is null', async () => {
    expect((await decode('data: {"error":null,"n":1}\n\n')).items).toEqual([{ error: null, n: 1 }]);
  });

  it('comes as such from a server', async () => {
    await using server = await startMockServer();
    server.fault({ errorAfterEvents: 2 });
    const { Client } = await import('@oxide/core');
    const client = new Client({ apiKey: 'sk-test', baseURL: server.url });
    const stream = await client.post<AsyncIterable<unknown>>('/responses', {
      body: { model: 'm', input: 'Hello', stream: true },
      stream: true,
    });
    const { items, error } = await collectUntilFailure(stream);
    expect(items).toHaveLength(2);
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ code: 'server_error', requestID: server.requests[0]!.id });
  });
});

describe('an item that is no JSON', () => {
  it('is an APIResponseParseError that does not show what the server sent, after the items before it', async () => {
    const { items, error, use } = await decodeOpen('data: {"n":1}\n\ndata: secret {\n\ndata: {"n":2}\n\n');
    expect(items).toEqual([{ n: 1 }]);
    expect(error).toBeInstanceOf(APIResponseParseError);
    expect(error).toMatchObject({ code: 'invalid_response', requestID: 'req_1', status: 200 });
    expect(String((error as Error).cause)).not.toContain('secret');
    expect(use.cancelled).toHaveLength(1);
  });
});

describe('the shape of an item', () => {
  it('is the JSON alone, whatever the event is called', async () => {
    expect((await decode('event: response.created\ndata: {"n":1}\n\n')).items).toEqual([{ n: 1 }]);
  });

  it('has the name beside it for events of threads', async () => {
    const { items } = await decode('event: thread.run.created\ndata: {"id":"run_1","error":"kept"}\n\n');
    expect(items).toEqual([{ event: 'thread.run.created', data: { id: 'run_1', error: 'kept' } }]);
  });

  it('has the name beside it when the resource asks for that', async () => {
    const { items } = await decode('event: x\ndata: {"n":1}\n\ndata: 2\n\n', { __synthesizeEventData: true });
    expect(items).toEqual([
      { event: 'x', data: { n: 1 } },
      { event: null, data: 2 },
    ]);
  });

  it('keeps `__proto__` and `constructor` as members, and no prototype changes', async () => {
    const { items } = await decode(
      'data: {"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}\n\n',
    );
    expect(Object.hasOwn(items[0] as object, '__proto__')).toBe(true);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    const failed = await decode('data: {"error":{"message":"m","__proto__":{"code":"forged"}}}\n\n');
    expect(failed.error).toMatchObject({ message: 'm', code: undefined });
  });
});
