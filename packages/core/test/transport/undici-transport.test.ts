import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  Client,
  type ClientOptions,
  type Stream,
} from '@oxide/core';
import { startMockServer, testCertificate } from '@oxide/mock-server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { collect } from '../support/collect.ts';
import { failureOf } from '../support/failure.ts';
import { startRawServer } from '../support/raw-server.ts';
import { startTcpServer } from '../support/tcp-server.ts';

const require = createRequire(new URL('../../src/index.ts', import.meta.url));

/** A dispatcher that trusts the mock server. */
function trusting(options: object = {}): { dispatcher: { destroy(): Promise<void> } & object } {
  const Agent = require('undici/lib/dispatcher/agent.js');
  return { dispatcher: new Agent({ connect: { ca: testCertificate.cert }, ...options }) };
}

function clientOf(baseURL: string, options: ClientOptions = {}): Client {
  return new Client({ apiKey: 'sk-test', baseURL, maxRetries: 0, ...options });
}

const hello = { model: 'gpt-5.4', input: 'Hello' };

async function streamHello(client: Client): Promise<unknown[]> {
  const body = { ...hello, stream: true };
  return collect(await client.post<Stream<{ type: string }>>('/responses', { body, stream: true }));
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('plain HTTP/1.1', () => {
  it('keeps a connection, sends without delay and names itself', async () => {
    const setNoDelay = vi.spyOn(Socket.prototype, 'setNoDelay');
    await using server = await startMockServer();
    const client = clientOf(server.url);
    for (let call = 0; call < 4; call++) await client.post('/responses', { body: hello });
    expect(await streamHello(client)).not.toHaveLength(0);
    expect(server.connections).toBe(1);
    expect(server.requests[0]).toMatchObject({ httpVersion: '1.1', method: 'POST', body: hello });
    expect(server.requests[0]!.headers['accept-encoding']).toBe('gzip, deflate, br, zstd');
    expect(server.requests[4]!.headers['accept-encoding']).toBe('identity');
    expect(server.requests[0]!.headers['user-agent']).toMatch(/^oxide\//);
    // The server sets it too, on its own side.
    expect(setNoDelay.mock.contexts.length).toBeGreaterThanOrEqual(1);
    expect(setNoDelay.mock.calls.every(([on]) => on === true)).toBe(true);
  });

  it('shares connections between clients with the same options', async () => {
    await using server = await startMockServer();
    for (let made = 0; made < 4; made++) await clientOf(server.url).get('/models');
    expect(server.connections).toBe(1);
  });

  it('opens a new connection when the server closed the kept one', async () => {
    await using server = await startRawServer((_, response) => response.end('{}'));
    const client = clientOf(server.url);
    await client.get('/a');
    const first = await server.connection(0);
    first.destroy();
    await client.get('/b');
    expect(server.sockets).toHaveLength(2);
  });

  it('takes a reply without a length, one that ends with the connection', async () => {
    await using server = await startTcpServer((socket) => {
      socket.end('HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n{"n":1}');
    });
    expect(await clientOf(server.url).get('/x')).toEqual({ n: 1 });
  });

  it('takes an event stream that ends with the connection', async () => {
    await using server = await startTcpServer((socket) => {
      socket.end('HTTP/1.0 200 OK\r\ncontent-type: text/event-stream\r\n\r\ndata: 1\n\ndata: 2\n\n');
    });
    const stream = await clientOf(server.url).post<Stream<number>>('/x', { stream: true });
    expect(await collect(stream)).toEqual([1, 2]);
  });

  it('passes over heads that only announce the reply', async () => {
    await using server = await startTcpServer((socket) => {
      socket.write('HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n');
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 7\r\n\r\n{"n":1}');
    });
    const { data, response } = await clientOf(server.url).get('/x').withResponse();
    expect(data).toEqual({ n: 1 });
    expect(response.headers.get('link')).toBeNull();
  });

  it.each([
    ['204', 'HTTP/1.1 204 No Content\r\ncontent-encoding: gzip\r\n\r\n', null],
    [
      'no length',
      'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 0\r\n\r\n',
      undefined,
    ],
  ])('takes an empty body: %s', async (_, head, expected) => {
    await using server = await startTcpServer((socket) => void socket.write(head));
    expect(await clientOf(server.url).get('/x')).toEqual(expected);
  });

  it('takes heads of many kilobytes, and refuses one without an end', async () => {
    const big = 'x'.repeat(12_000);
    await using server = await startTcpServer((socket, head) => {
      if (head.startsWith('GET /fits')) {
        socket.write(`HTTP/1.1 200 OK\r\nx-big: ${big}\r\ncontent-length: 2\r\n\r\n{}`);
      } else {
        socket.write('HTTP/1.1 200 OK\r\n');
        for (let sent = 0; sent < 100; sent++) socket.write(`x-${sent}: ${big}\r\n`);
      }
    });
    const client = clientOf(server.url);
    const response = await client.get('/fits').asResponse();
    expect(response.headers.get('x-big')).toBe(big);
    const error = await failureOf(client.get('/endless'));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toMatch(/header/i);
  });

  it('keeps header values and names that would harm an object', async () => {
    await using server = await startTcpServer((socket) => {
      socket.write(
        'HTTP/1.1 200 OK\r\n__proto__: a\r\nconstructor: b\r\nconstructor: c\r\ntoString: d\r\nset-cookie: e\r\nset-cookie: f\r\nx-latin: \xe9\r\ncontent-length: 2\r\n\r\n{}',
        'latin1',
      );
    });
    const { headers } = await clientOf(server.url).get('/x').asResponse();
    expect(headers.get('__proto__')).toBe('a');
    expect(headers.get('constructor')).toBe('b, c');
    expect(headers.get('tostring')).toBe('d');
    expect(headers.getSetCookie()).toEqual(['e', 'f']);
    expect(headers.get('x-latin')).toBe('é');
  });

  it.each([
    ['no HTTP', 'SSH-2.0-OpenSSH_9.9\r\n'],
    ['a body longer than announced, as a second reply', 'HTTP/1.1 200 OK\r\ncontent-length: x\r\n\r\n'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'],
  ])('fails when the server speaks nonsense: %s', async (_, bytes) => {
    await using server = await startTcpServer((socket) => void socket.end(bytes));
    const error = await failureOf(clientOf(server.url).get('/x'));
    expect(error).toBeInstanceOf(APIConnectionError);
  });
});

describe('TLS', () => {
  it('works with a dispatcher that trusts the certificate, on the fast path', async () => {
    await using server = await startMockServer({ tls: true });
    const fetchOptions = trusting();
    const globalFetch = vi.spyOn(globalThis, 'fetch');
    const client = clientOf(server.url, { fetchOptions });
    await client.post('/responses', { body: hello });
    expect(await streamHello(client)).not.toHaveLength(0);
    expect(server.connections).toBe(1);
    expect(globalFetch).not.toHaveBeenCalled();
    await fetchOptions.dispatcher.destroy();
  });

  it('says what is wrong with a certificate that nobody vouches for', async () => {
    await using server = await startMockServer({ tls: true });
    const error = await failureOf(clientOf(server.url).get('/models'));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toMatch(/self-signed certificate.*DEPTH_ZERO_SELF_SIGNED_CERT/);
  });
});

describe('HTTP/2', () => {
  it('puts calls and streams on one connection', async () => {
    await using server = await startMockServer({ http2: true });
    const fetchOptions = trusting({ allowH2: true });
    const client = clientOf(server.url, { fetchOptions });
    await Promise.all([
      client.post('/responses', { body: hello }),
      client.post('/responses', { body: hello }),
      streamHello(client),
      streamHello(client),
    ]);
    expect(server.connections).toBe(1);
    expect(server.requests.map((request) => request.httpVersion)).toEqual(['2.0', '2.0', '2.0', '2.0']);
    const { response, request_id } = await client.get('/models').withResponse();
    expect(response.status).toBe(200);
    expect(request_id).toBe(server.requests.at(-1)!.id);
    expect([...response.headers.keys()].filter((name) => name.startsWith(':'))).toEqual([]);
    await fetchOptions.dispatcher.destroy();
  });

  it('closes only the stream that is left', async () => {
    await using server = await startMockServer({ http2: true });
    server.fault({ stallAfterEvents: 2 });
    const fetchOptions = trusting({ allowH2: true });
    const client = clientOf(server.url, { fetchOptions });
    const body = { ...hello, stream: true };
    for await (const _ of await client.post<Stream<unknown>>('/responses', { body, stream: true })) break;
    await server.waitFor('client-closed');
    await client.post('/responses', { body: hello });
    expect(server.connections).toBe(1);
    await fetchOptions.dispatcher.destroy();
  });

  it('fails with what arrived when the server resets the stream', async () => {
    await using server = await startMockServer({ http2: true });
    server.fault({ cutAfterEvents: 2 });
    const fetchOptions = trusting({ allowH2: true });
    const client = clientOf(server.url, { fetchOptions });
    const body = { ...hello, stream: true };
    const stream = await client.post<Stream<unknown>>('/responses', { body, stream: true });
    const error = await failureOf(collect(stream));
    expect(error).toMatchObject({ code: 'response_interrupted', status: 200 });
    await fetchOptions.dispatcher.destroy();
  });

  it('is asked for by the option, and offered to TLS alone', async () => {
    await using server = await startMockServer();
    await clientOf(server.url, { http2: true }).get('/models');
    expect(server.requests[0]!.httpVersion).toBe('1.1');
  });
});

describe('`connectTimeoutMs`', () => {
  it('of Infinity is none', async () => {
    await using server = await startMockServer();
    await clientOf(server.url, { connectTimeoutMs: Number.POSITIVE_INFINITY }).get('/models');
    expect(server.requests).toHaveLength(1);
  });

  it('ends the wait for a connection that does not come to stand', async () => {
    // The TCP connection stands; TLS never answers.
    await using server = await startTcpServer(() => {});
    const client = clientOf(`https://127.0.0.1:${server.port}`, { connectTimeoutMs: 50 });
    const error = await failureOf(client.get('/models'));
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(error.message).toMatch(/connect/i);
  });
});
