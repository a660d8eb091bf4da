import type { IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  type APIError,
  APIUserAbortError,
  type AttemptEvent,
  Client,
  type ClientOptions,
} from '@oxide/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { closed, type RawServer, startRawServer } from '../support/raw-server.ts';
import { startTcpServer } from '../support/tcp-server.ts';

interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Which of the connections, from 0. */
  readonly connection: number;
  /** Which of its requests, from 1. */
  readonly turn: number;
}

interface LeavingServer extends RawServer {
  readonly received: readonly Received[];
}

type Leave = 'end' | 'resetAndDestroy';

/** Answers `/warm` and the first request of each connection, and closes it when another one has come. */
async function startLeavingServer(
  leave: Leave = 'end',
  answers: (request: Received) => boolean = ({ path, turn }) => path === '/warm' || turn === 1,
): Promise<LeavingServer> {
  const received: Received[] = [];
  const turns = new WeakMap<Socket, number>();
  const server = await startRawServer(async (request, response) => {
    const { method = '', url: path = '', headers, socket } = request;
    const turn = (turns.get(socket) ?? 0) + 1;
    turns.set(socket, turn);
    let body = '';
    for await (const chunk of request) body += chunk;
    const arrived = { method, path, headers, body, connection: server.sockets.indexOf(socket), turn };
    received.push(arrived);
    if (answers(arrived)) response.setHeader('content-type', 'application/json').end('{"n":1}');
    else socket[leave]();
  });
  return Object.assign(server, { received });
}

/** A client with one kept connection to the server, and what its hooks were told since. */
async function openWarm(server: { url: string }, options: ClientOptions = {}) {
  const attempts: AttemptEvent[] = [];
  const retries: AttemptEvent[] = [];
  const hooks = {
    onAttempt: (event: AttemptEvent) => void attempts.push(event),
    onRetry: (event: AttemptEvent) => void retries.push(event),
  };
  const client = new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0, hooks, ...options });
  await client.get('/warm');
  attempts.length = 0;
  return { client, attempts, retries };
}

afterEach(() => {
  vi.useRealTimers();
});

const body = { model: 'gpt-5.4', input: 'Hello' };

describe.each<Leave>(['end', 'resetAndDestroy'])(
  'a kept connection that the server leaves by %s',
  (leave) => {
    it.each(['get', 'put', 'delete'] as const)('costs a %s neither a retry nor a wait', async (method) => {
      await using server = await startLeavingServer(leave);
      const { client, attempts, retries } = await openWarm(server);
      expect(await client[method]('/x', { headers: { 'x-id': '7' } })).toEqual({ n: 1 });
      const [, lost, repeated] = server.received;
      expect(server.received).toHaveLength(3);
      expect(lost).toMatchObject({ path: '/x', connection: 0, turn: 2 });
      expect(repeated).toEqual({ ...lost, connection: 1, turn: 1 });
      expect(attempts).toEqual([expect.objectContaining({ attempt: 1, status: 200 })]);
      expect(retries).toEqual([]);
    });

    it('costs no POST a retry that has some left, which repeats its key', async () => {
      await using server = await startLeavingServer(leave);
      const { client, attempts, retries } = await openWarm(server, { maxRetries: 1 });
      await client.post('/responses', { body, idempotencyKey: 'key-1' });
      const [, lost, repeated] = server.received;
      expect(server.received).toHaveLength(3);
      expect(lost!.headers).toMatchObject({ 'idempotency-key': 'key-1', 'x-stainless-retry-count': '0' });
      expect(repeated).toEqual({ ...lost, connection: 1, turn: 1 });
      expect(JSON.parse(repeated!.body)).toEqual(body);
      expect(attempts.map(({ attempt }) => attempt)).toEqual([1]);
      expect(retries).toEqual([]);
    });

    it.each(['post', 'patch'] as const)('fails a %s that may be sent but once', async (method) => {
      await using server = await startLeavingServer(leave);
      const { client, attempts } = await openWarm(server);
      const error = await failureOf<APIError>(client[method]('/responses', { body }));
      expect(error).toBeInstanceOf(APIConnectionError);
      expect(error.attempts).toBe(1);
      expect(server.received.map(({ turn }) => turn)).toEqual([1, 2]);
      expect(attempts).toHaveLength(1);
    });
  },
);

describe('a request on a stale connection', () => {
  it('is sent no more often than retries are left', async () => {
    await using server = await startRawServer((request, response) => {
      request.resume();
      if (request.headers['x-stainless-retry-count'] === '1') request.socket.destroy();
      else response.writeHead(request.method === 'POST' ? 500 : 200, { 'retry-after-ms': '0' }).end('{}');
    });
    let requests = 0;
    server.server.on('request', () => requests++);
    const { client, retries } = await openWarm(server);
    const error = await failureOf<APIError>(client.post('/responses', { body, maxRetries: 1 }));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.attempts).toBe(2);
    expect(retries).toHaveLength(1);
    expect([requests, server.sockets.length]).toEqual([3, 1]);
  });

  it('is sent again once, not for ever', async () => {
    await using server = await startLeavingServer('end', ({ path }) => path === '/warm');
    const { client } = await openWarm(server);
    const error = await failureOf<APIError>(client.get('/x'));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.attempts).toBe(1);
    expect(server.received.map(({ connection, turn }) => [connection, turn])).toEqual([
      [0, 1],
      [0, 2],
      [1, 1],
    ]);
  });

  it('is not sent again on its first connection', async () => {
    await using server = await startLeavingServer('end', () => false);
    const client = new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0 });
    await failureOf(client.get('/x'));
    expect(server.received).toHaveLength(1);
  });

  it('is not sent again once a byte of the response came', async () => {
    await using server = await startTcpServer((socket, head) => {
      if (head.startsWith('GET /warm')) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
      else socket.end('H');
    });
    const { client } = await openWarm(server);
    expect(await failureOf(client.get('/x'))).toBeInstanceOf(APIConnectionError);
    expect(server.sockets).toHaveLength(1);
  });

  it('is not sent again when the server worked on it before the connection broke', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    let workMs = 4_000;
    await using server = await startLeavingServer('end', ({ path, turn }) => {
      if (path !== '/warm' && turn > 1) vi.advanceTimersByTime(workMs);
      return path === '/warm' || turn === 1;
    });
    const { client } = await openWarm(server);
    await client.get('/soon');
    workMs = 6_000;
    expect(await failureOf(client.get('/late'))).toBeInstanceOf(APIConnectionError);
    expect(server.received.map(({ path }) => path)).toEqual(['/warm', '/soon', '/soon', '/late']);
  });

  it('is not sent again when its body is a stream, which is used up', async () => {
    await using server = await startLeavingServer();
    const { client } = await openWarm(server, { maxRetries: 2 });
    const source = new Blob(['abc']).stream();
    const error = await failureOf<APIError>(client.put('/x', { body: source }));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.attempts).toBe(1);
    expect(server.received.map(({ body }) => body)).toEqual(['', 'abc']);
  });

  it.each([
    ['bytes', () => new TextEncoder().encode('abc')],
    ['a Blob', () => new Blob(['abc'])],
  ])('takes %s with it', async (_, make) => {
    await using server = await startLeavingServer();
    const { client } = await openWarm(server);
    await client.put('/x', { body: make() });
    expect(server.received.map(({ body }) => body)).toEqual(['', 'abc', 'abc']);
    expect(server.received[2]!.headers['content-length']).toBe('3');
  });

  it('takes the fields of a form with it', async () => {
    await using server = await startLeavingServer();
    const { client } = await openWarm(server, { maxRetries: 1 });
    const form = new FormData();
    form.set('file', new Blob(['abc']), 'a.txt');
    await client.post('/files', { body: form });
    const [, lost, repeated] = server.received;
    expect(lost!.body).toContain('abc');
    expect(repeated).toEqual({ ...lost, connection: 1, turn: 1 });
  });

  it('may have been redirected to it', async () => {
    await using server = await startRawServer((request, response) => {
      request.resume();
      if (request.url === '/old') response.writeHead(307, { location: '/new' }).end();
      else if (request.url === '/new' && server.sockets.length === 1) request.socket.destroy();
      else response.end('here');
    });
    const { client, attempts } = await openWarm(server, { maxRetries: 1 });
    expect(await client.post('/old', { body })).toBe('here');
    expect(server.sockets).toHaveLength(2);
    expect(attempts).toHaveLength(1);
  });

  it('passes middleware once, which may give leave to send it again', async () => {
    await using server = await startLeavingServer();
    const seen: (boolean | undefined)[] = [];
    const { client } = await openWarm(server, {
      middleware: [
        (request, next) => {
          seen.push(request.repeatable);
          return next({ ...request, repeatable: true });
        },
      ],
    });
    await client.post('/responses', { body });
    expect(seen).toEqual([false, false]);
    expect(server.received).toHaveLength(3);
  });

  it('can be stopped while it is sent again', async () => {
    await using server = await startLeavingServer('end', ({ path }) => path === '/warm');
    const { client } = await openWarm(server, { maxRetries: 2 });
    const controller = new AbortController();
    server.server.once('connection', () => controller.abort());
    const error = await failureOf(client.get('/x', { signal: controller.signal }));
    expect(error).toBeInstanceOf(APIUserAbortError);
    await closed(await server.connection(1));
    await client.get('/warm');
    expect(server.sockets).toHaveLength(3);
  });

  it('can be stopped while it waits for its second answer', async () => {
    await using server = await startRawServer((request, response) => {
      if (request.url === '/warm') response.end('{}');
      else if (server.sockets.length === 1) request.socket.destroy();
      else controller.abort();
    });
    const controller = new AbortController();
    const { client } = await openWarm(server, { maxRetries: 2 });
    const error = await failureOf(client.get('/x', { signal: controller.signal }));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(server.sockets).toHaveLength(2);
    await closed(server.sockets[1]!);
  });

  it.each(['timeout', 'totalTimeoutMs'] as const)('has no more time by it: %s', async (limit) => {
    await using server = await startRawServer((request, response) => {
      if (request.url === '/warm') response.end('{}');
      else if (server.sockets.length === 1) request.socket.destroy();
    });
    const { client } = await openWarm(server);
    const error = await failureOf(client.get('/x', { [limit]: 50 }));
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(error.message).toContain(`\`${limit}\``);
    expect(server.sockets).toHaveLength(2);
    await closed(server.sockets[1]!);
  });
});

describe('several stale connections', () => {
  async function warm(client: Client, connections: number): Promise<void> {
    await Promise.all(Array.from({ length: connections }, () => client.get('/warm')));
  }

  it('are not tried one after another', async () => {
    await using server = await startLeavingServer();
    const { client } = await openWarm(server);
    await warm(client, 4);
    await client.get('/x');
    const sent = server.received.filter(({ path }) => path === '/x');
    expect(sent.map(({ turn }) => turn > 1)).toEqual([true, false]);
    expect(sent[1]!.connection).toBe(4);
  });

  it('cost each of the calls at once one more request', async () => {
    await using server = await startLeavingServer();
    const { client, attempts } = await openWarm(server);
    await warm(client, 8);
    expect(server.sockets).toHaveLength(8);
    attempts.length = 0;
    const calls = Array.from({ length: 8 }, (_, call) => client.get(`/${call}`));
    expect(await Promise.all(calls)).toEqual(Array(8).fill({ n: 1 }));
    expect(server.sockets).toHaveLength(16);
    for (let call = 0; call < 8; call++) {
      const sent = server.received.filter(({ path }) => path === `/${call}`);
      expect(sent.map(({ turn }) => turn > 1)).toEqual([true, false]);
    }
    expect(attempts.map(({ attempt }) => attempt)).toEqual(Array(8).fill(1));
  });
});
