import { getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import {
  APIResponseInterruptedError,
  APIUserAbortError,
  Client,
  OpenAIError,
  type RequestOptions,
  type Stream,
} from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { describe, expect, it } from 'vitest';
import { stayingOpen, streamOf } from '../support/body-client.ts';
import { collect, collectUntilFailure } from '../support/collect.ts';
import { closed, type RawServer, startRawServer } from '../support/raw-server.ts';

interface Item {
  n: number;
}

function open(baseURL: string, options: RequestOptions = {}): Promise<Stream<Item>> {
  return Promise.resolve(
    new Client({ apiKey: 'sk-test', baseURL, maxRetries: 0 }).post<Stream<Item>>('/responses', {
      stream: true,
      ...options,
    }),
  );
}

function events(from: number, to: number): string {
  let text = '';
  for (let n = from; n <= to; n++) text += `data: {"n":${n}}\n\n`;
  return text;
}

/** Sends these events and neither more nor the end. */
function serveOpen(text: string): Promise<RawServer> {
  return startRawServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(text);
  });
}

describe('a stream', () => {
  it('can be read once', async () => {
    const { stream } = await streamOf([events(1, 2)]);
    expect(await collect(stream)).toHaveLength(2);
    expect(() => stream[Symbol.asyncIterator]()).toThrow(OpenAIError);
    expect(() => stream.tee()).toThrow('Cannot iterate over a consumed stream');
  });

  it('answers calls of `next` that are made at once in their order', async () => {
    let send: (chunk: string) => void = () => {};
    async function* body() {
      yield await new Promise<string>((resolve) => {
        send = resolve;
      });
    }
    const { stream } = await streamOf<Item>(body());
    const iterator = stream[Symbol.asyncIterator]();
    const results = Promise.all([iterator.next(), iterator.next(), iterator.next()]);
    send(events(1, 2));
    expect(await results).toEqual([
      { value: { n: 1 }, done: false },
      { value: { n: 2 }, done: false },
      { value: undefined, done: true },
    ]);
  });
});

describe('leaving the loop', () => {
  it('closes the connection at a `break`', async () => {
    await using server = await startMockServer();
    server.fault({ stallAfterEvents: 3 });
    const stream = await open(server.url, { body: { model: 'm', input: 'Hi', stream: true } });
    for await (const _ of stream) break;
    await server.waitFor('client-closed');
    expect(server.closedByClient).toBe(1);
    expect(stream.controller.signal.aborted).toBe(true);
  });

  it('aborts the controller, also one that was taken before; the end of the stream does not', async () => {
    await using server = await startMockServer();
    for (const isLeft of [true, false]) {
      const stream = await open(server.url, { body: { model: 'm', input: 'Hi', stream: true } });
      const { signal } = stream.controller;
      for await (const _ of stream) if (isLeft) break;
      expect(signal.aborted).toBe(isLeft);
    }
  });

  it('closes the connection when the loop throws', async () => {
    await using server = await serveOpen(events(1, 3));
    const stream = await open(server.url);
    const failing = (async () => {
      for await (const _ of stream) throw new Error('mine');
    })();
    await expect(failing).rejects.toThrow('mine');
    await closed(await server.connection(0));
  });

  it('closes the connection when the stream gives an error', async () => {
    await using server = await serveOpen('event: error\ndata: {"message":"Broken."}\n\n');
    await expect(collect(await open(server.url))).rejects.toThrow('Broken.');
    await closed(await server.connection(0));
  });
});

describe('`controller.signal`', () => {
  it.each([true, false])('tells that the loop was left (asked for before: %s)', async (before) => {
    const { stream } = await streamOf<Item>(stayingOpen(events(1, 3)));
    const early = before ? stream.controller.signal : undefined;
    for await (const _ of stream) break;
    expect((early ?? stream.controller.signal).aborted).toBe(true);
  });

  it('tells that the loop was left when all had arrived', async () => {
    const { stream } = await streamOf<Item>([events(1, 3)]);
    for await (const { n } of stream) if (n === 3) break;
    expect(stream.controller.signal.aborted).toBe(true);
  });

  it('tells nothing when the stream was read to its end', async () => {
    const { stream } = await streamOf<Item>([events(1, 3)]);
    const { signal } = stream.controller;
    await collect(stream);
    expect(signal.aborted).toBe(false);
  });
});

describe('`controller.abort()`', () => {
  it('ends a loop that waits, without an error, and closes the connection', async () => {
    await using server = await serveOpen(events(1, 2));
    const stream = await open(server.url);
    const items: Item[] = [];
    for await (const item of stream) {
      items.push(item);
      if (items.length === 2) setImmediate(() => stream.controller.abort());
    }
    expect(items).toEqual([{ n: 1 }, { n: 2 }]);
    await closed(await server.connection(0));
  });

  it('drops what has arrived and was not read, also when all has arrived', async () => {
    for (const body of [[events(1, 50)], stayingOpen(events(1, 50))]) {
      const { stream } = await streamOf<Item>(body);
      const items: Item[] = [];
      for await (const item of stream) {
        items.push(item);
        if (items.length === 2) stream.controller.abort();
      }
      expect(items).toHaveLength(2);
    }
  });

  it('before reading leaves nothing to read', async () => {
    await using server = await serveOpen(events(1, 2));
    const stream = await open(server.url);
    stream.controller.abort();
    expect(await collect(stream)).toEqual([]);
    await closed(await server.connection(0));
  });

  it('after the end does not touch the connection, which serves the next call', async () => {
    const waiting: ServerResponse[] = [];
    await using server = await startRawServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      if (waiting.push(response) === 1) response.end(events(1, 1));
      else response.write(events(1, 1));
    });
    const first = await open(server.url);
    const { controller } = first;
    await collect(first);
    const second = await open(server.url);
    controller.abort();
    const iterator = second[Symbol.asyncIterator]();
    expect((await iterator.next()).value).toEqual({ n: 1 });
    waiting[1]!.end(events(2, 2));
    expect((await iterator.next()).value).toEqual({ n: 2 });
    expect((await iterator.next()).done).toBe(true);
    expect(server.sockets).toHaveLength(1);
  });
});

describe("the caller's signal", () => {
  // As the official package does it: the loop ends as if the stream had ended.
  it('ends a loop that waits, without an error, and closes the connection', async () => {
    await using server = await serveOpen(events(1, 2));
    const controller = new AbortController();
    const stream = await open(server.url, { signal: controller.signal });
    const items: Item[] = [];
    for await (const item of stream) {
      items.push(item);
      if (items.length === 2) setImmediate(() => controller.abort());
    }
    expect(items).toEqual([{ n: 1 }, { n: 2 }]);
    await closed(await server.connection(0));
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  it('drops what was not read, also when all has arrived', async () => {
    const controller = new AbortController();
    const { stream } = await streamOf<Item>([events(1, 50)], { signal: controller.signal });
    const items: Item[] = [];
    for await (const item of stream) {
      items.push(item);
      if (items.length === 2) controller.abort();
    }
    expect(items).toHaveLength(2);
  });

  it('fails the call when it comes before the stream is made, and closes the connection', async () => {
    await using server = await serveOpen(events(1, 2));
    const controller = new AbortController();
    const hooks = { onAttempt: () => controller.abort() };
    const client = new Client({ apiKey: 'sk-test', baseURL: server.url, hooks });
    const { signal } = controller;
    await expect(client.post('/responses', { stream: true, signal })).rejects.toThrow(APIUserAbortError);
    await closed(await server.connection(0));
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('is let go at the end, at a `break`, at the sentinel and at an error', async () => {
    const { signal } = new AbortController();
    for (const body of [events(1, 3), `${events(1, 3)}data: [DONE]\n\n`, 'data: no JSON\n\n']) {
      const { stream } = await streamOf<Item>([body], { signal });
      await collectUntilFailure(stream);
      expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    }
    const { stream } = await streamOf<Item>(stayingOpen(events(1, 3)), { signal });
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    for await (const _ of stream) break;
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});

describe('a connection that is cut', () => {
  it.each(['destroy', 'resetAndDestroy'] as const)(
    'gives what arrived and then an APIResponseInterruptedError (%s)',
    async (cut) => {
      await using server = await startRawServer((_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_cut' });
        response.write(`${events(1, 3)}data: {"n":`);
      });
      const stream = await open(server.url);
      const items: Item[] = [];
      let error: unknown;
      try {
        for await (const item of stream) {
          items.push(item);
          if (items.length === 3) for (const socket of server.sockets) socket[cut]();
        }
      } catch (caught) {
        error = caught;
      }
      expect(items).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
      expect(error).toBeInstanceOf(APIResponseInterruptedError);
      expect(error).toMatchObject({
        code: 'response_interrupted',
        retryable: true,
        status: 200,
        requestID: 'req_cut',
        attempts: 1,
      });
      expect((error as Error).cause).toBeInstanceOf(Error);
    },
  );

  it('gives what arrived also when nobody was reading at that moment', async () => {
    await using server = await startMockServer();
    server.reply({ chunks: [events(1, 200)] });
    server.fault({ cutAfterBytes: events(1, 150).length + 5 });
    const stream = await open(server.url);
    await server.waitFor('idle');
    const { items, error } = await collectUntilFailure(stream);
    expect(items).toHaveLength(150);
    expect(error).toBeInstanceOf(APIResponseInterruptedError);
  });
});

describe('the connection of a completed stream', () => {
  it.each([
    ['that ends', events(1, 3)],
    ['with a sentinel', `${events(1, 3)}data: [DONE]\n\n`],
  ])('is used again for the next call: a stream %s', async (_, body) => {
    await using server = await startMockServer();
    server.reply({ chunks: [body], times: 5 });
    for (let call = 0; call < 5; call++) expect(await collect(await open(server.url))).toHaveLength(3);
    expect(server.connections).toBe(1);
  });

  it('is used again by each of several loops', async () => {
    await using server = await startMockServer();
    const client = new Client({ apiKey: 'sk-test', baseURL: server.url });
    const loop = async () => {
      for (let call = 0; call < 10; call++) await client.get('/models');
    };
    await Promise.all([loop(), loop(), loop(), loop()]);
    expect(server.connections).toBe(4);
  });
});
