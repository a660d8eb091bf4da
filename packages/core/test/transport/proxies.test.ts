import { once } from 'node:events';
import { APIConnectionError, Client, type ClientOptions, type Stream } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { describe, expect, it, vi } from 'vitest';
import { collect } from '../support/collect.ts';
import { failureOf } from '../support/failure.ts';
import { startProxy } from '../support/proxy-server.ts';
import { trustMockServers } from '../support/trusted-mock-servers.ts';

trustMockServers();

function clientOf(baseURL: string, options: ClientOptions = {}): Client {
  return new Client({ apiKey: 'sk-test', baseURL, maxRetries: 0, ...options });
}

const body = { model: 'm', input: 'Hello' };

describe('a proxy from the environment', () => {
  it('forwards plain HTTP, with its own credentials and not to the server', async () => {
    await using server = await startMockServer();
    await using proxy = await startProxy();
    vi.stubEnv('HTTP_PROXY', `http://user:p%40ss@${proxy.host}`);
    await clientOf(server.url).post('/responses', { body });
    expect(proxy.asked).toHaveLength(1);
    expect(proxy.asked[0]!.line).toBe(`POST ${server.url}/responses`);
    expect(proxy.asked[0]!.headers['proxy-authorization']).toBe(`Basic ${btoa('user:p@ss')}`);
    expect(server.requests[0]).toMatchObject({ path: '/v1/responses', body });
    expect(server.requests[0]!.headers.authorization).toBe('Bearer sk-test');
    expect(server.requests[0]!.headers['proxy-authorization']).toBeUndefined();
  });

  it('is a tunnel for HTTPS, which it can not look into', async () => {
    await using server = await startMockServer({ tls: true });
    await using proxy = await startProxy();
    vi.stubEnv('https_proxy', proxy.url);
    const client = clientOf(server.url);
    await client.post('/responses', { body });
    const events = await collect(
      await client.post<Stream<unknown>>('/responses', { body: { ...body, stream: true }, stream: true }),
    );
    expect(events.length).toBeGreaterThan(3);
    expect(proxy.asked.map(({ line }) => line)).toEqual([`CONNECT 127.0.0.1:${server.port}`]);
    expect(JSON.stringify(proxy.asked)).not.toContain('sk-test');
    expect(server.connections).toBe(1);
  });

  it('carries HTTP/2 when that is wanted', async () => {
    await using server = await startMockServer({ http2: true });
    await using proxy = await startProxy();
    vi.stubEnv('HTTPS_PROXY', proxy.url);
    await clientOf(server.url, { http2: true }).get('/models');
    await clientOf(server.url).get('/models');
    expect(proxy.asked).toHaveLength(2);
    expect(server.requests.map(({ httpVersion }) => httpVersion)).toEqual(['2.0', '1.1']);
  });

  it('is passed by for the hosts of NO_PROXY', async () => {
    await using server = await startMockServer();
    await using proxy = await startProxy();
    vi.stubEnv('HTTP_PROXY', proxy.url);
    vi.stubEnv('NO_PROXY', 'example.com,127.0.0.1');
    await clientOf(server.url).get('/models');
    expect(proxy.asked).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it('is the one of the moment when the client first calls', async () => {
    await using server = await startMockServer();
    await using first = await startProxy();
    await using second = await startProxy();
    vi.stubEnv('HTTP_PROXY', first.url);
    await clientOf(server.url).get('/models');
    vi.stubEnv('HTTP_PROXY', second.url);
    await clientOf(server.url).get('/models');
    vi.stubEnv('HTTP_PROXY', undefined);
    await clientOf(server.url).get('/models');
    expect(first.asked).toHaveLength(1);
    expect(second.asked).toHaveLength(1);
    expect(server.requests).toHaveLength(3);
  });

  it('that refuses the tunnel is named in the error', async () => {
    await using server = await startMockServer({ tls: true });
    await using proxy = await startProxy();
    proxy.refuseWith = '403 Forbidden';
    vi.stubEnv('HTTPS_PROXY', proxy.url);
    const error = await failureOf(clientOf(server.url).get('/models'));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toContain('Proxy response (403)');
    expect(server.connections).toBe(0);
  });

  it('that is not there is an error at once', async () => {
    await using server = await startMockServer();
    const proxy = await startProxy();
    await proxy[Symbol.asyncDispose]();
    vi.stubEnv('HTTP_PROXY', proxy.url);
    const error = await failureOf(clientOf(server.url).get('/models'));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toContain('ECONNREFUSED');
  });

  it('loses its tunnel when the stream behind it is left', async () => {
    await using server = await startMockServer({ tls: true });
    await using proxy = await startProxy();
    vi.stubEnv('HTTPS_PROXY', proxy.url);
    server.fault({ stallAfterEvents: 2 });
    const stream = await clientOf(server.url).post<Stream<unknown>>('/responses', {
      body: { ...body, stream: true },
      stream: true,
    });
    const [tunnel] = proxy.tunnels;
    const gone = once(tunnel!, 'close');
    for await (const _ of stream) break;
    await gone;
    await server.waitFor('client-closed');
  });
});

describe('HTTP/2 without a proxy', () => {
  it('is used with a server that offers it', async () => {
    await using server = await startMockServer({ http2: true });
    await clientOf(server.url, { http2: true }).get('/models');
    await clientOf(server.url).get('/models');
    expect(server.requests.map(({ httpVersion }) => httpVersion)).toEqual(['2.0', '1.1']);
  });
});
