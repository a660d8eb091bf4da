import dns from 'node:dns';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  type APIError,
  APIUserAbortError,
  Client,
  type ClientOptions,
  type Middleware,
} from '@oxide/core';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from './support/failure.ts';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
beforeEach(() => server.reset());
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => server.close());

const open = (options: ClientOptions = {}) =>
  new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0, ...options });

/** A server that does with each connection what it is told. */
async function rawServer(onSocket: (socket: Socket) => void): Promise<{ url: string; server: Server }> {
  const raw = createServer((socket) => {
    socket.on('error', () => {});
    onSocket(socket);
  });
  raw.listen(0, '127.0.0.1');
  await once(raw, 'listening');
  return { url: `http://127.0.0.1:${(raw.address() as { port: number }).port}`, server: raw };
}

type Lookup = (error: NodeJS.ErrnoException | null) => void;

/** Replaces the name service: no test asks the network's. */
function onLookup(answer: (callback: Lookup) => void): void {
  vi.spyOn(dns, 'lookup').mockImplementation(((_host: string, _options: object, callback: Lookup) =>
    answer(callback)) as never);
}

describe('no connection', () => {
  it('is told when nothing listens', async () => {
    const { url, server: closed } = await rawServer(() => {});
    closed.close();
    await once(closed, 'close');
    const error = await failureOf<APIError>(open({ baseURL: url }).get('/things'));
    expect(error.constructor).toBe(APIConnectionError);
    expect(error).toMatchObject({
      name: 'APIConnectionError',
      code: 'connection_error',
      status: undefined,
      headers: undefined,
      requestID: undefined,
      attempts: 1,
      retryable: true,
      cause: { code: 'ECONNREFUSED' },
    });
    expect(error.message).toContain('ECONNREFUSED');
    expect(Object.keys(error)).not.toContain('cause');
  });

  it('is told when the host is unknown', async () => {
    onLookup((callback) =>
      callback(Object.assign(new Error('getaddrinfo ENOTFOUND nowhere.invalid'), { code: 'ENOTFOUND' })),
    );
    const error = await failureOf<APIError>(open({ baseURL: 'http://nowhere.invalid/v1' }).get('/things'));
    expect(error.constructor).toBe(APIConnectionError);
    expect(error.message).toContain('ENOTFOUND nowhere.invalid');
    expect(error).toMatchObject({ code: 'connection_error', attempts: 1, cause: { code: 'ENOTFOUND' } });
  });

  it('is told when it takes longer than `connectTimeoutMs`', async () => {
    onLookup(() => {});
    const client = open({ baseURL: 'http://slow.invalid/v1', connectTimeoutMs: 20 });
    const error = await failureOf<APIError>(client.get('/things'));
    expect(error.constructor).toBe(APIConnectionTimeoutError);
    expect(error).toMatchObject({
      name: 'APIConnectionTimeoutError',
      code: 'timeout',
      attempts: 1,
      retryable: true,
    });
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.cause).toMatchObject({ code: 'UND_ERR_CONNECT_TIMEOUT' });
  });

  it('is told when it ends before an answer', async () => {
    for (const dropConnection of [true, 'reset'] as const) {
      server.fault({ dropConnection });
      const error = await failureOf<APIError>(open().get('/things'));
      expect(error.constructor).toBe(APIConnectionError);
      expect(error).toMatchObject({ code: 'connection_error', status: undefined, attempts: 1 });
      expect(error.cause).toBeInstanceOf(Error);
    }
  });

  it('is told when what answers does not speak HTTP', async () => {
    const { url, server: raw } = await rawServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
    const error = await failureOf<APIError>(open({ baseURL: url }).get('/things'));
    expect(error.constructor).toBe(APIConnectionError);
    expect(error.message).toMatch(/^Connection error: .+/);
    raw.close();
  });

  it('is told when `fetch` fails, with the reason underneath', async () => {
    const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
    const thrown = new TypeError('fetch failed', { cause });
    const fetch = () => Promise.reject(thrown);
    const error = await failureOf<APIError>(open({ fetch }).get('/things'));
    expect(error.constructor).toBe(APIConnectionError);
    expect(error.message).toBe('Connection error: other side closed (UND_ERR_SOCKET)');
    expect(error.cause).toBe(thrown);
    const aggregate = new AggregateError([new Error('connect ECONNREFUSED ::1:80')], '');
    const several = () => Promise.reject(new TypeError('fetch failed', { cause: aggregate }));
    expect((await failureOf(open({ fetch: several }).get('/things'))).message).toContain('ECONNREFUSED ::1');
    for (const odd of ['just text', undefined, null, 7, {}])
      expect(await failureOf(open({ fetch: () => Promise.reject(odd) }).get('/things'))).toBeInstanceOf(
        APIConnectionError,
      );
  });
});

describe('a time-out', () => {
  const limits = { timeout: 20 };

  it('covers the wait for the response', async () => {
    server.fault({ delayHeadersMs: 60_000 });
    const error = await failureOf<APIError>(open(limits).get('/things'));
    expect(error.constructor).toBe(APIConnectionTimeoutError);
    expect(error).toMatchObject({ code: 'timeout', status: undefined, attempts: 1, retryable: true });
    expect(error.message).toMatch(/timed out.* 20 ms .*`timeout`/);
    await server.waitFor('client-closed');
  });

  it('covers the body', async () => {
    for (const fault of [{ stallAfterBytes: 3 }, { stallAfterBytes: 0 }]) {
      server.fault({ body: { ok: true }, ...fault });
      const error = await failureOf<APIError>(open(limits).get('/things'));
      expect(error.constructor).toBe(APIConnectionTimeoutError);
      expect(error.message).toContain('no complete response');
      await server.waitFor('client-closed');
    }
  });

  it('covers the body of an error', async () => {
    server.fault({ status: 400, stallAfterBytes: 3 });
    const error = await failureOf<APIError>(open(limits).get('/things'));
    expect(error.constructor).toBe(APIConnectionTimeoutError);
    await server.waitFor('client-closed');
  });

  it('ends at the head for whoever reads the body alone', async () => {
    server.fault({ body: 'slow text', stallAfterBytes: 4 });
    const response = await open(limits).get('/things').asResponse();
    const reader = response.body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('slow');
    const rest = reader.read();
    const first = await Promise.race([
      rest.then(
        () => 'read',
        () => 'failed',
      ),
      new Promise((resolve) => setTimeout(resolve, 40, 'still open')),
    ]);
    expect(first).toBe('still open');
    await reader.cancel();
    await server.waitFor('client-closed');
  });

  it('of the call names its option', async () => {
    server.fault({ delayHeadersMs: 60_000 });
    const error = await failureOf<APIError>(open({ totalTimeoutMs: 20 }).get('/things'));
    expect(error.constructor).toBe(APIConnectionTimeoutError);
    expect(error).toMatchObject({ attempts: 1 });
    expect(error.message).toContain('`totalTimeoutMs`');
  });

  it('leaves no timer behind when the call is over', async () => {
    const before = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    server.reply({ body: {}, times: 3 });
    const client = open({ timeout: 60_000, totalTimeoutMs: 60_000 });
    await Promise.all([client.get('/a'), client.get('/b')]);
    await client
      .get('/c')
      .asResponse()
      .then((response) => response.text());
    const after = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    expect(after - before).toBeLessThanOrEqual(1);
  });
});

describe('an abort', () => {
  const aborted = async (controller: AbortController, call: Promise<unknown>, attempts: number) => {
    const error = await failureOf<APIError>(call);
    expect(error.constructor).toBe(APIUserAbortError);
    expect(error).toMatchObject({
      name: 'APIUserAbortError',
      message: 'Request was aborted.',
      code: 'aborted',
      status: undefined,
      attempts,
      retryable: false,
    });
    expect(error.cause).toBe(controller.signal.reason);
  };

  it('before the call sends nothing', async () => {
    const controller = new AbortController();
    controller.abort(new Error('not needed'));
    await aborted(controller, open().get('/things', { signal: controller.signal }), 0);
    expect(server.requests).toHaveLength(0);
  });

  it('while the key is fetched rejects at once and sends nothing', async () => {
    const controller = new AbortController();
    const client = open({ apiKey: () => new Promise(() => {}) });
    const call = client.get('/things', { signal: controller.signal });
    controller.abort();
    await aborted(controller, call, 0);
    expect(server.requests).toHaveLength(0);
  });

  it('while the response is awaited closes the connection', async () => {
    server.fault({ delayHeadersMs: 60_000 });
    const controller = new AbortController();
    const call = open().get('/things', { signal: controller.signal });
    call.catch(() => {});
    await server.waitFor('request');
    controller.abort('a reason that is text');
    await aborted(controller, call, 1);
    await server.waitFor('client-closed');
  });

  it('while the body is read closes the connection', async () => {
    server.fault({ body: { ok: true }, stallAfterBytes: 3 });
    const controller = new AbortController();
    const abortAtHead: Middleware = async (request, next) => {
      const response = await next(request);
      setImmediate(() => controller.abort());
      return response;
    };
    const call = open({ middleware: [abortAtHead] }).get('/things', { signal: controller.signal });
    await aborted(controller, call, 1);
    await server.waitFor('client-closed');
  });

  it('while a response is read by hand ends its body', async () => {
    server.fault({ body: 'slow text', stallAfterBytes: 4 });
    const controller = new AbortController();
    const response = await open().get('/things', { signal: controller.signal }).asResponse();
    const text = failureOf(response.text());
    controller.abort();
    expect(await text).toBeInstanceOf(APIUserAbortError);
    await server.waitFor('client-closed');
  });

  it('between two tries rejects at once and tries no more', async () => {
    server.fault({ status: 503, retryAfter: 30 });
    const controller = new AbortController();
    let waiting: (() => void) | undefined;
    const waits = new Promise<void>((resolve) => {
      waiting = resolve;
    });
    const client = open({ maxRetries: 2, hooks: { onRetry: () => waiting?.() } });
    const call = client.get('/things', { signal: controller.signal });
    call.catch(() => {});
    await waits;
    await Promise.resolve();
    controller.abort();
    await aborted(controller, call, 1);
    expect(server.requests).toHaveLength(1);
  });

  it('may come by the signal of `fetchOptions`, of the call or the client', async () => {
    for (const where of ['call', 'client'] as const) {
      server.fault({ delayHeadersMs: 60_000 });
      const controller = new AbortController();
      const fetchOptions = { signal: controller.signal };
      const client = open(where === 'client' ? { fetchOptions } : {});
      const call = client.get('/things', where === 'call' ? { fetchOptions } : {});
      call.catch(() => {});
      await server.waitFor('request');
      controller.abort();
      await aborted(controller, call, 1);
      await server.waitFor('client-closed');
    }
  });

  it('after the end changes nothing', async () => {
    server.reply({ body: { ok: true } });
    const controller = new AbortController();
    const call = open().get('/things', { signal: controller.signal });
    expect(await call).toEqual({ ok: true });
    controller.abort();
    expect(await call).toEqual({ ok: true });
  });
});
