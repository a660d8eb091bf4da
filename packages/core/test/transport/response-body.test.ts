import { getEventListeners } from 'node:events';
import {
  APIResponseInterruptedError,
  Client,
  type ClientOptions,
  fromWebResponse,
  OpenAIError,
  type TransportResponse,
} from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { untilQuiet } from '../support/quiet.ts';
import { closed, type RawServer, startRawServer } from '../support/raw-server.ts';

const text = 'é漢🦀 text '.repeat(50_000);

/** Gives the transport's response to the test in the middle of a call. */
async function respond<T>(url: string, use: (response: TransportResponse) => Promise<T>): Promise<T> {
  let result: T | undefined;
  const client = new Client({
    apiKey: 'sk-test',
    baseURL: url,
    maxRetries: 0,
    middleware: [
      async (request, next) => {
        const response = await next(request);
        result = await use(response);
        return fromWebResponse(new Response(), response.url);
      },
    ],
  });
  await client.get('/x');
  return result as T;
}

function serve(body: string | Uint8Array, headers: Record<string, string> = {}): Promise<RawServer> {
  return startRawServer((_, response) => response.writeHead(200, headers).end(body));
}

describe('the body of a response', () => {
  it('is text, JSON, bytes or chunks', async () => {
    await using server = await serve(JSON.stringify(text));
    expect(await respond(server.url, (response) => response.text())).toBe(JSON.stringify(text));
    expect(await respond(server.url, (response) => response.json())).toBe(text);
    const bytes = await respond(server.url, (response) => response.bytes());
    expect(new TextDecoder().decode(bytes)).toBe(JSON.stringify(text));
    const chunks = await respond(server.url, async (response) => {
      const list: Uint8Array[] = [];
      for await (const chunk of response.chunks()) list.push(chunk);
      return list;
    });
    expect(chunks.length).toBeGreaterThan(1);
    expect(Buffer.concat(chunks).toString()).toBe(JSON.stringify(text));
  });

  it('has no byte order mark, in one piece or several', async () => {
    for (const body of ['\ufeff{"n":1}', `\ufeff${JSON.stringify(text)}`]) {
      await using server = await serve(body);
      expect(await respond(server.url, (response) => response.text())).toBe(body.slice(1));
    }
  });

  it('can be read again once it was kept, and not once it was streamed', async () => {
    await using server = await serve('{"n":1}');
    await respond(server.url, async (response) => {
      expect(await response.text()).toBe('{"n":1}');
      expect(await response.json()).toEqual({ n: 1 });
      expect(await response.toResponse().json()).toEqual({ n: 1 });
      expect(await response.toResponse().text()).toBe('{"n":1}');
    });
    await respond(server.url, async (response) => {
      for await (const _ of response.chunks());
      expect(() => response.chunks()).toThrow('already read');
      expect((await failureOf(response.text())).message).toBe('The body of this response was already read.');
      expect(await response.toResponse().text()).toBe('');
    });
  });

  it('can be kept up to a limit, and the connection is given up there', async () => {
    await using server = await startRawServer((_, response) => {
      response.writeHead(200);
      response.write('x'.repeat(200_000));
    });
    await respond(server.url, async (response) => {
      await response.buffer(10_000);
      const kept = await response.text();
      expect(kept.length).toBeGreaterThanOrEqual(10_000);
      expect(kept.length).toBeLessThan(200_000);
    });
    await closed(await server.connection(0));
  });

  it('is not kept without end', async () => {
    const block = new Uint8Array(64 * 1_048_576);
    let pulled = 0;
    const body = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(block);
      },
    });
    const client = new Client({ apiKey: 'sk-test', fetch: async () => new Response(body) });
    const error = await failureOf(client.get('/x'));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toBe('The response is longer than 512 MiB, too long to be kept.');
    expect(pulled).toBeLessThan(15);
  });

  it('can be discarded, which closes the connection of a body that goes on', async () => {
    await using server = await startRawServer((_, response) => {
      response.writeHead(200);
      response.write('x');
    });
    await respond(server.url, async (response) => response.discard());
    await closed(await server.connection(0));
  });

  it('gives the connection up when the loop over its chunks is left', async () => {
    await using server = await startRawServer((_, response) => {
      response.writeHead(200);
      response.write('x');
    });
    await respond(server.url, async (response) => {
      for await (const _ of response.chunks()) break;
    });
    await closed(await server.connection(0));
  });

  it('that is cut is an APIResponseInterruptedError', async () => {
    await using server = await startMockServer();
    server.fault({ cutAfterBytes: 20 });
    const client = new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0 });
    const error = await failureOf<APIResponseInterruptedError>(client.get('/models'));
    expect(error).toBeInstanceOf(APIResponseInterruptedError);
    expect(error).toMatchObject({ status: 200, requestID: server.requests[0]!.id });
  });
});

describe.each([
  ['undici', {}],
  ['fetch', { fetch: (input, init) => fetch(input, init) } satisfies ClientOptions],
])('the web response of %s', (_, transport: ClientOptions) => {
  const clientOf = (baseURL: string) =>
    new Client({ apiKey: 'sk-test', baseURL, maxRetries: 0, ...transport });

  it('has status, headers, address and body', async () => {
    await using server = await serve('{"n":1}', { 'content-type': 'application/json', 'x-request-id': 'r' });
    const response = await clientOf(server.url).get('/x').asResponse();
    expect(response.status).toBe(200);
    expect(response.url).toBe(`${server.url}/x`);
    expect(response.headers.get('x-request-id')).toBe('r');
    expect(await response.json()).toEqual({ n: 1 });
  });

  it('is there beside the parsed body, with a body of its own', async () => {
    await using server = await serve('{"n":1}', { 'content-type': 'application/json' });
    const { data, response } = await clientOf(server.url).get('/x').withResponse();
    expect(data).toEqual({ n: 1 });
    expect(await response.json()).toEqual({ n: 1 });
  });

  it('streams with backpressure', async () => {
    const block = Buffer.alloc(65_536);
    let written = 0;
    await using server = await startRawServer((_, response) => {
      response.writeHead(200);
      const flood = () => {
        while (written < 500_000_000 && !response.destroyed) {
          written += block.length;
          if (!response.write(block)) return void response.once('drain', flood);
        }
      };
      flood();
    });
    const response = await clientOf(server.url).get('/x').asResponse();
    const reader = response.body!.getReader();
    await reader.read();
    expect(await untilQuiet(() => Math.min(written, 32_000_001))).toBeLessThan(32_000_000);
    const before = written;
    while (written === before) await reader.read();
    await reader.cancel();
    await closed(await server.connection(0));
  });

  it('is stopped by the signal in the middle of its body, and lets the signal go', async () => {
    await using server = await startRawServer((_, response) => {
      response.writeHead(200);
      response.write('x');
    });
    const controller = new AbortController();
    const response = await clientOf(server.url).get('/x', { signal: controller.signal }).asResponse();
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    const reader = response.body!.getReader();
    await reader.read();
    const failure = failureOf(reader.read());
    controller.abort();
    expect((await failure).name).toBe('APIUserAbortError');
    await closed(await server.connection(0));
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  it('lets the signal go at its end, also of a call that was to be a stream', async () => {
    await using server = await serve('data: 1\n\n', { 'content-type': 'text/event-stream' });
    const { signal } = new AbortController();
    const client = clientOf(server.url);
    for (const options of [{ signal }, { signal, stream: true }]) {
      const response = await client.get('/x', options).asResponse();
      expect(await response.text()).toBe('data: 1\n\n');
      expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    }
  });

  it('that is cut fails with an APIResponseInterruptedError', async () => {
    await using server = await startRawServer((_, response) => {
      response.writeHead(200, { 'x-request-id': 'req_cut' });
      response.write('x'.repeat(1_000), () => response.socket?.destroy());
    });
    const response = await clientOf(server.url).get('/x').asResponse();
    const error = await failureOf(response.text());
    expect(error).toBeInstanceOf(APIResponseInterruptedError);
    expect(error).toMatchObject({ requestID: 'req_cut', attempts: 1 });
  });

  it('may be asked for while the body is on its way', async () => {
    const begun = Promise.withResolvers<() => void>();
    await using server = await startRawServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"n":', () => begun.resolve(() => response.end('1}')));
    });
    const call = clientOf(server.url).get('/x');
    const finish = await begun.promise;
    // The head is there and the body is being kept.
    await untilQuiet(() => 0, 20);
    const response = call.asResponse();
    finish();
    expect(await (await response).json()).toEqual({ n: 1 });
  });
});
