import { once } from 'node:events';
import { createSecureServer, type IncomingHttpHeaders, type Settings } from 'node:http2';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { Client, type ClientOptions, type Stream } from '@oxide/core';
import { startMockServer, testCertificate } from '@oxide/mock-server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { collect } from '../support/collect.ts';
import { startProxy } from '../support/proxy-server.ts';
import { startRelay } from '../support/relay-server.ts';
import { startUndiciClock } from '../support/start-undici-clock.ts';
import { trustMockServers } from '../support/trusted-mock-servers.ts';

trustMockServers();
afterEach(() => {
  vi.useRealTimers();
});

function clientOf(port: number, options: ClientOptions = {}): Client {
  return new Client({ apiKey: 'sk-test', baseURL: `https://127.0.0.1:${port}/v1`, http2: true, ...options });
}

const body = { model: 'gpt-5.4', input: 'Hello' };

describe('with `http2`', () => {
  it('32 calls and streams at once share a connection', async () => {
    await using server = await startMockServer({ http2: true });
    const client = clientOf(server.port, { maxRetries: 0 });
    const call = () => client.post('/responses', { body });
    const stream = async () =>
      collect(
        await client.post<Stream<unknown>>('/responses', { body: { ...body, stream: true }, stream: true }),
      );
    await Promise.all(Array.from({ length: 32 }, (_, index) => (index % 2 === 0 ? call() : stream())));
    expect(server.connections).toBe(1);
    expect(new Set(server.requests.map(({ httpVersion }) => httpVersion))).toEqual(new Set(['2.0']));
  });

  it('a server that has HTTP/1.1 alone is spoken to in that', async () => {
    await using server = await startMockServer({ tls: true });
    await clientOf(server.port, { maxRetries: 0 }).post('/responses', { body });
    expect(server.requests[0]!.httpVersion).toBe('1.1');
  });

  it.each(['directly', 'through a proxy'])('HTTP/2 is what a server is asked for first, %s', async (way) => {
    const offered: string[][] = [];
    const server = tls.createServer({
      ...testCertificate,
      ALPNCallback({ protocols }) {
        offered.push(protocols);
        return undefined;
      },
    });
    server.on('tlsClientError', () => {});
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    await using proxy = await startProxy();
    if (way === 'through a proxy') vi.stubEnv('HTTPS_PROXY', proxy.url);
    const { port } = server.address() as AddressInfo;
    await clientOf(port, { maxRetries: 0 })
      .get('/models')
      .catch(() => {});
    expect(offered).toEqual([['h2', 'http/1.1']]);
    expect(proxy.asked).toHaveLength(way === 'directly' ? 0 : 1);
    server.close();
  });

  it('streams and connections have room for what a long line holds', async () => {
    const settings = Promise.withResolvers<Settings>();
    const windows: number[] = [];
    const server = createSecureServer(testCertificate, (_, response) => void response.end('{}'));
    server.on('session', (session) => {
      session.on('remoteSettings', settings.resolve);
      session.on('stream', (_: unknown, headers: IncomingHttpHeaders) => {
        if (headers[':path']) windows.push(session.state.remoteWindowSize!);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const client = clientOf((server.address() as AddressInfo).port);
    await client.get('/models');
    await client.get('/models');
    expect((await settings.promise).initialWindowSize).toBe(2 * 1024 * 1024);
    expect(windows.at(-1)).toBeGreaterThan(7 * 1024 * 1024);
    server.close();
  });

  it('streams that nobody reads do not hold up others, however much waits in them', async () => {
    const server = createSecureServer(
      { ...testCertificate, maxSessionMemory: 1_000 },
      (request, response) => {
        response.end(request.url === '/v1/small' ? '{}' : Buffer.alloc(3_000_000));
      },
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const client = clientOf((server.address() as AddressInfo).port);
    const controller = new AbortController();
    const { signal } = controller;
    const unread = Array.from({ length: 8 }, () => client.get('/large', { signal }).asResponse());
    expect((await Promise.all(unread)).map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(await client.get('/small').asResponse()).toHaveProperty('status', 200);
    controller.abort();
    server.close();
  });
});

describe('a connection that was forgotten on its way', () => {
  it('is found out by pings, and its calls are made again on another', async () => {
    await startUndiciClock();
    await using server = await startMockServer({ http2: true });
    await using relay = await startRelay(server.port);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    // A number of its own: the dispatcher, and with it the connection, is this test's.
    const client = clientOf(relay.port, { connectTimeoutMs: 8_001 });
    await client.post('/responses', { body });

    // Answered, as long as the connection is alive.
    for (let passed = 0; passed < 10; passed++) {
      vi.advanceTimersByTime(15_000);
      await client.post('/responses', { body });
    }
    expect(relay.connections).toBe(1);

    relay.forget();
    const call = client.post<{ object: string }>('/responses', { body });
    await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(45_000);
    expect((await call).object).toBe('response');
    expect(relay.connections).toBe(2);
  });

  it('is kept while it has nothing to carry but pings', async () => {
    await startUndiciClock();
    await using server = await startMockServer({ http2: true });
    await using relay = await startRelay(server.port);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const client = clientOf(relay.port, { connectTimeoutMs: 8_002 });
    server.fault({ stallAfterEvents: 2 });
    const stream = await client.post<Stream<unknown>>('/responses', {
      body: { ...body, stream: true },
      stream: true,
    });
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    for (let passed = 0; passed < 10; passed++) {
      const answered = relay.answered();
      vi.advanceTimersByTime(15_000);
      await answered;
    }
    expect((await iterator.next()).done).toBe(false);
    expect(relay.connections).toBe(1);
    await iterator.return!();
  });
});
