import { Agent } from 'node:http';
import { APIConnectionError, type APIError, Client } from '@oxide/core';
import { openSocket, type SocketTarget } from '@oxide/core/websocket';
import { testCertificate } from '@oxide/mock-server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { startProxy } from '../support/proxy-server.ts';
import { SocketRecorder } from '../support/socket-recorder.ts';
import { type SocketServer, startSocketServer } from '../support/socket-server.ts';
import { startTcpServer } from '../support/tcp-server.ts';

beforeEach(() => {
  for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'])
    vi.stubEnv(name, undefined);
  return () => {
    vi.unstubAllEnvs();
  };
});

const echo = (tls = false): Promise<SocketServer> =>
  startSocketServer({ tls, onConnection: (peer) => peer.on('message', (data) => peer.send(data)) });

const clientOf = (baseURL: string): Client => new Client({ apiKey: 'sk-test', baseURL, maxRetries: 0 });

const target: SocketTarget = { path: '/responses', tls: { ca: testCertificate.cert } };

async function exchange(server: SocketServer, more: Partial<SocketTarget> = {}): Promise<void> {
  const heard = new SocketRecorder();
  const socket = await openSocket(clientOf(server.url), { ...target, ...more }, heard);
  socket.send('hello');
  expect(String((await heard.received(1))[0])).toBe('hello');
  socket.terminate();
  await heard.closed();
}

describe('a proxy from the environment', () => {
  it.each([
    [false, 'HTTP_PROXY'],
    [true, 'HTTPS_PROXY'],
    [true, 'HTTP_PROXY'],
  ])('is a tunnel that it can not look into (TLS: %s, %s)', async (tls, variable) => {
    await using server = await echo(tls);
    await using proxy = await startProxy();
    vi.stubEnv(variable, `http://user:p%40ss@${proxy.host}`);
    await exchange(server);
    expect(proxy.asked.map(({ line }) => line)).toEqual([`CONNECT 127.0.0.1:${server.port}`]);
    expect(proxy.asked[0]!.headers['proxy-authorization']).toBe(`Basic ${btoa('user:p@ss')}`);
    expect(JSON.stringify(proxy.asked)).not.toContain('sk-test');
    expect(server.handshakes[0]!.headers.authorization).toBe('Bearer sk-test');
    expect(server.handshakes[0]!.headers['proxy-authorization']).toBeUndefined();
  });

  it('checks the certificate of the server behind the tunnel', async () => {
    await using server = await echo(true);
    await using proxy = await startProxy();
    vi.stubEnv('HTTPS_PROXY', proxy.url);
    const error = await failureOf<APIError>(exchange(server, { tls: {} }));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toContain('DEPTH_ZERO_SELF_SIGNED_CERT');
    expect(proxy.asked).toHaveLength(1);
  });

  it('that refuses the tunnel is named in the error', async () => {
    await using server = await echo();
    await using proxy = await startProxy();
    proxy.refuseWith = '403 Forbidden';
    vi.stubEnv('HTTP_PROXY', proxy.url);
    const error = await failureOf<APIError>(exchange(server));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error.message).toContain('The proxy refused the tunnel (403)');
    expect(server.handshakes).toEqual([]);
  });

  it('that does not answer is given up with the handshake', async () => {
    await using server = await echo();
    await using silent = await startTcpServer(() => {});
    vi.stubEnv('HTTP_PROXY', silent.url);
    const controller = new AbortController();
    const failed = failureOf<APIError>(exchange(server, { signal: controller.signal }));
    const connection = await silent.connection(0);
    const gone = new Promise((resolve) => connection.once('close', resolve));
    controller.abort();
    expect((await failed).name).toBe('APIUserAbortError');
    await gone;
  });

  it('is passed by for an agent of the caller', async () => {
    await using server = await echo();
    await using proxy = await startProxy();
    vi.stubEnv('HTTP_PROXY', proxy.url);
    const agent = new Agent();
    const connect = vi.spyOn(agent, 'createConnection');
    await exchange(server, { agent });
    expect(connect).toHaveBeenCalledOnce();
    expect(proxy.asked).toEqual([]);
    agent.destroy();
  });

  it.each([
    ['127.0.0.1', false],
    ['example.com, 127.0.0.1', false],
    ['127.0.0.1:{port}', false],
    ['127.0.0.1:1', true],
    ['0.0.1', false],
    ['.0.0.1', false],
    ['*.0.0.1', false],
    ['*.127.0.0.1', true],
    ['*', false],
    ['*:{port}', false],
    ['*:1', true],
    ['27.0.0.1', true],
    ['::1,[::1]:443', true],
    ['', true],
  ])('is used for a host that NO_PROXY=%s does not list, as HTTP does', async (list, used) => {
    await using server = await echo();
    await using proxy = await startProxy();
    vi.stubEnv('HTTP_PROXY', proxy.url);
    vi.stubEnv('NO_PROXY', list.replace('{port}', String(server.port)));
    await exchange(server);
    expect(proxy.asked).toHaveLength(used ? 1 : 0);
    await clientOf(server.url).get('/models');
    expect(proxy.asked).toHaveLength(used ? 2 : 0);
  });
});
