import { inspect } from 'node:util';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  type APIError,
  APIUserAbortError,
  AuthenticationError,
  Client,
  type ClientOptions,
  InternalServerError,
  NotFoundError,
  OpenAIError,
  RateLimitError,
} from '@oxide/core';
import { AzureClient } from '@oxide/core/azure';
import { openSocket, type SocketTarget } from '@oxide/core/websocket';
import { testCertificate } from '@oxide/mock-server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { SocketRecorder } from '../support/socket-recorder.ts';
import { startSocketServer } from '../support/socket-server.ts';
import { startTcpServer } from '../support/tcp-server.ts';

const key = 'sk-very-secret-key-0123456789';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const clientOf = (baseURL: string, options: ClientOptions = {}): Client =>
  new Client({ apiKey: key, baseURL, maxRetries: 0, ...options });

const open = (client: Client, target: Partial<SocketTarget> = {}) =>
  openSocket(client, { path: '/realtime', ...target }, new SocketRecorder());

describe('a handshake', () => {
  it('carries the identity of the client, its headers and its query, and nothing of a body', async () => {
    await using server = await startSocketServer();
    const client = clientOf(`${server.url}?gateway=eu`, {
      organization: 'org-1',
      project: 'proj_1',
      defaultHeaders: { 'x-trace': 'abc', 'x-removed': 'never' },
      defaultQuery: { tenant: 'a b' },
    });
    const socket = await open(client, {
      path: '/realtime',
      query: { model: 'gpt-realtime' },
      headers: { 'x-own': '1', 'x-removed': null },
    });
    const [{ url, headers }] = server.handshakes as [(typeof server.handshakes)[0]];
    expect(url).toBe('/v1/realtime?gateway=eu&tenant=a%20b&model=gpt-realtime');
    expect(headers).toMatchObject({
      authorization: `Bearer ${key}`,
      'openai-organization': 'org-1',
      'openai-project': 'proj_1',
      'x-trace': 'abc',
      'x-own': '1',
    });
    expect(headers['user-agent']).toMatch(/^oxide\//);
    const sent = Object.keys(headers).join(' ');
    expect(sent).not.toMatch(
      /accept(?!$)|content-type|stainless|x-removed|sec-websocket-protocol|extensions/,
    );
    socket.terminate();
  });

  it('offers subprotocols, and tells which one the server chose', async () => {
    await using server = await startSocketServer({ handleProtocols: () => 'realtime' });
    const socket = await open(clientOf(server.url), { protocols: ['other', 'realtime'] });
    expect(server.handshakes[0]!.headers['sec-websocket-protocol']).toBe('other,realtime');
    expect(socket.protocol).toBe('realtime');
    socket.terminate();
  });

  it('of an Azure client carries its key and version', async () => {
    await using server = await startSocketServer();
    const endpoint = server.url.replace('/v1', '');
    const client = new AzureClient({ endpoint, apiKey: 'azure-key', apiVersion: '2025-04-01-preview' });
    const socket = await open(client, { path: '/responses' });
    expect(server.handshakes[0]!.url).toBe('/openai/responses?api-version=2025-04-01-preview');
    expect(server.handshakes[0]!.headers['api-key']).toBe('azure-key');
    expect(server.handshakes[0]!.headers.authorization).toBeUndefined();
    socket.terminate();
  });

  it('with another origin carries no credential', async () => {
    await using own = await startSocketServer();
    await using other = await startSocketServer();
    const client = clientOf(own.url, { organization: 'org-1', defaultHeaders: { 'x-api-key': 'secret' } });
    const socket = await open(client, { path: `${other.url}/realtime` });
    expect(own.handshakes).toEqual([]);
    const { headers } = other.handshakes[0]!;
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('openai-organization');
    expect(headers).not.toHaveProperty('x-api-key');
    socket.terminate();
  });

  it('asks a function for the key, anew for each', async () => {
    await using server = await startSocketServer();
    let count = 0;
    const client = clientOf(server.url, { apiKey: async () => `key-${++count}` });
    for (let opened = 0; opened < 2; opened++) (await open(client)).terminate();
    expect(server.handshakes.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer key-1',
      'Bearer key-2',
    ]);
  });

  it('goes over TLS to a server whose certificate is trusted, and to no other', async () => {
    await using server = await startSocketServer({ tls: true });
    const socket = await open(clientOf(server.url), { tls: { ca: testCertificate.cert } });
    socket.terminate();
    const error = await failureOf<APIError>(open(clientOf(server.url)));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toContain('DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(server.sockets).toHaveLength(1);
  });

  it.each([
    { maxMessageBytes: 0 },
    { connectTimeoutMs: -1 },
    { pingIntervalMs: Number.NaN },
    { maxRetries: 1.5 },
    { protocols: ['not a token'] },
  ])('is not tried with %o', async (wrong) => {
    await using server = await startSocketServer();
    const error = await failureOf(open(clientOf(server.url), wrong as Partial<SocketTarget>));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(server.handshakes).toEqual([]);
  });
});

describe('a handshake that the server refuses', () => {
  it.each([
    [401, AuthenticationError],
    [404, NotFoundError],
    [429, RateLimitError],
    [503, InternalServerError],
  ])('with %i is the error of that status', async (status, ErrorClass) => {
    await using server = await startSocketServer({
      refuse: (_request, reply) => {
        reply.writeHead(status, {
          'content-type': 'application/json',
          'x-request-id': 'req_1',
          'retry-after': '7',
        });
        reply.end(JSON.stringify({ error: { message: 'No.', type: 'a_type', code: 'a_code', param: 'p' } }));
      },
    });
    const error = await failureOf<APIError>(open(clientOf(server.url)));
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error).toMatchObject({
      status,
      requestID: 'req_1',
      message: `${status} No.`,
      type: 'a_type',
      code: 'a_code',
      param: 'p',
      attempts: 1,
      retryAfterMs: 7_000,
    });
  });

  it.each([
    [200, 'a page'],
    [302, ''],
  ])('with %i is an error too, and no redirect is followed', async (status, body) => {
    await using elsewhere = await startSocketServer();
    await using server = await startSocketServer({
      refuse: (_request, reply) => {
        reply.writeHead(status, { location: `${elsewhere.url}?key=${key}`, 'x-request-id': 'req_2' });
        reply.end(body);
      },
    });
    const error = await failureOf<APIError>(open(clientOf(server.url, { maxRetries: 2 })));
    expect(error).toMatchObject({ status, requestID: 'req_2', retryable: false });
    expect(error.message).toBe(`${status} The server opened no WebSocket.`);
    expect(inspect(error, { depth: 9 }) + JSON.stringify([...(error.headers ?? [])])).not.toContain(key);
    expect(server.handshakes).toHaveLength(1);
    expect(elsewhere.handshakes).toEqual([]);
  });

  it('does not show the key that the server repeats', async () => {
    await using server = await startSocketServer({
      refuse: (request, reply) => {
        reply.writeHead(401, { 'x-echo': request.headers.authorization! });
        reply.end(`Bad key: ${request.headers.authorization}`);
      },
    });
    const error = await failureOf<APIError>(open(clientOf(server.url)));
    const shown = `${error.message} ${inspect(error, { depth: 9, showHidden: true })} ${error.headers!.get('x-echo')}`;
    expect(shown).not.toContain(key);
    expect(error.message).toBe('401 Bad key: ***');
  });

  it('is tried again by the rules of other calls, and the hooks are told', async () => {
    let refusals = 0;
    await using server = await startSocketServer({
      refuse: (_request, reply) => {
        refusals += 1;
        reply.writeHead(503, { 'retry-after-ms': '0', 'x-request-id': `req_${refusals}` }).end();
      },
    });
    const told: string[] = [];
    const client = clientOf(server.url, {
      maxRetries: 2,
      hooks: {
        onAttempt: ({ method, path, attempt, status, requestID }) =>
          void told.push(`${method} ${path} ${attempt} ${status} ${requestID}`),
        onRetry: ({ attempt }) => void told.push(`retry after ${attempt}`),
      },
    });
    const error = await failureOf<APIError>(open(client, { maxRetries: 1 }));
    expect(error).toMatchObject({ status: 503, attempts: 2, requestID: 'req_2' });
    expect(told).toEqual(['GET /v1/realtime 1 503 req_1', 'retry after 1', 'GET /v1/realtime 2 503 req_2']);
  });

  it('is given up when its error page does not end', async () => {
    await using server = await startTcpServer((socket) => {
      socket.write('HTTP/1.1 500 Broken\r\ncontent-type: text/plain\r\n\r\n');
      const pour = () => {
        while (socket.writable && socket.write('x'.repeat(65_536)));
      };
      socket.on('drain', pour);
      pour();
    });
    const failed = failureOf<APIError>(open(clientOf(server.url)));
    const connection = await server.connection(0);
    const gone = new Promise((resolve) => connection.once('close', resolve));
    const error = await failed;
    expect(error).toMatchObject({ status: 500 });
    expect(error.message.length).toBeLessThan(5_000);
    await gone;
  });
});

describe('a handshake without an answer', () => {
  it('is a connection error when nothing listens', async () => {
    const server = await startSocketServer();
    await server[Symbol.asyncDispose]();
    const error = await failureOf<APIError>(open(clientOf(server.url)));
    expect(error.constructor).toBe(APIConnectionError);
    expect(error).toMatchObject({ attempts: 1, retryable: true, cause: { code: 'ECONNREFUSED' } });
  });

  it('is a connection error when the answer is not one to a WebSocket', async () => {
    await using server = await startTcpServer((socket) =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n'),
    );
    const error = await failureOf<APIError>(open(clientOf(server.url)));
    expect(error.constructor).toBe(APIConnectionError);
    expect(error.message).toContain('Sec-WebSocket-Accept');
  });

  it('runs into `connectTimeoutMs`', async () => {
    await using server = await startTcpServer(() => {});
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const failed = failureOf<APIError>(open(clientOf(server.url), { connectTimeoutMs: 3_000 }));
    const connection = await server.connection(0);
    const gone = new Promise((resolve) => connection.once('close', resolve));
    await vi.advanceTimersByTimeAsync(3_000);
    const error = await failed;
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(error.message).toContain('the WebSocket did not open within 3000 ms (`connectTimeoutMs`)');
    await gone;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('runs into `connectTimeoutMs` also when it is refused by a response that does not end', async () => {
    await using server = await startTcpServer((socket) =>
      socket.write('HTTP/1.1 400 Bad Request\r\ncontent-length: 100\r\n\r\n{"error":'),
    );
    const failed = failureOf<APIError>(open(clientOf(server.url), { connectTimeoutMs: 50 }));
    const connection = await server.connection(0);
    const gone = new Promise((resolve) => connection.once('close', resolve));
    const error = await failed;
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(error.message).toContain('the WebSocket did not open within 50 ms (`connectTimeoutMs`)');
    await gone;
  });

  it('is given up when the caller wants it, before it and in it', async () => {
    await using server = await startTcpServer(() => {});
    const client = clientOf(server.url);
    const before = await failureOf(open(client, { signal: AbortSignal.abort('no') }));
    expect(before).toBeInstanceOf(APIUserAbortError);
    expect(server.sockets).toHaveLength(0);
    const controller = new AbortController();
    const failed = failureOf(open(client, { signal: controller.signal }));
    const connection = await server.connection(0);
    const gone = new Promise((resolve) => connection.once('close', resolve));
    controller.abort('enough');
    const error = await failed;
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error.cause).toBe('enough');
    await gone;
  });

  it('leaves an open connection alone when the signal comes later', async () => {
    await using server = await startSocketServer({
      onConnection: (peer) => peer.on('message', (data) => peer.send(data)),
    });
    const controller = new AbortController();
    const heard = new SocketRecorder();
    const socket = await openSocket(
      clientOf(server.url),
      { path: '/realtime', signal: controller.signal },
      heard,
    );
    controller.abort();
    socket.send('still here');
    expect((await heard.received(1)).map(String)).toEqual(['still here']);
    socket.terminate();
  });
});
