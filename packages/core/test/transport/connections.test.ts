import { Client } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { closed, startRawServer } from '../support/raw-server.ts';

function clientOf(baseURL: string): Client {
  return new Client({ apiKey: 'sk-test', baseURL, maxRetries: 0 });
}

async function callInTurn(client: Client, calls: number): Promise<void> {
  for (let call = 0; call < calls; call++) await client.get('/models');
}

describe('connections of HTTP/1.1', () => {
  it('are as many as calls at once, however many follow', async () => {
    await using server = await startMockServer();
    const client = clientOf(server.url);
    await Promise.all([callInTurn(client, 5), callInTurn(client, 5), callInTurn(client, 5)]);
    expect(server.connections).toBe(3);
    await callInTurn(client, 5);
    expect(server.connections).toBe(3);
    expect(server.requests).toHaveLength(20);
  });

  it('are of one origin each', async () => {
    await using first = await startMockServer();
    await using second = await startMockServer();
    const clients = [clientOf(first.url), clientOf(second.url)];
    for (let round = 0; round < 3; round++) for (const client of clients) await client.get('/models');
    expect([first.requests.length, first.connections]).toEqual([3, 1]);
    expect([second.requests.length, second.connections]).toEqual([3, 1]);
  });

  it('are used no more once a call on them was stopped', async () => {
    await using server = await startRawServer((request, response) => {
      if (request.url === '/stalls') response.writeHead(200).flushHeaders();
      else response.end('{}');
    });
    const client = clientOf(server.url);
    await client.get('/a');
    const controller = new AbortController();
    server.server.once('request', () => controller.abort());
    await failureOf(client.get('/stalls', { signal: controller.signal }));
    await client.get('/b');
    expect(server.sockets).toHaveLength(2);
    await closed(server.sockets[0]!);
  });

  it('take no other call along when one breaks', async () => {
    await using server = await startRawServer((request, response) => {
      if (request.url === '/breaks') request.socket.destroy();
      else setImmediate(() => response.end('{"n":1}'));
    });
    const client = clientOf(server.url);
    const calls = [client.get('/a'), client.get('/breaks'), client.get('/b'), client.get('/breaks')];
    const outcomes = await Promise.allSettled(calls.map(async (call) => call));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
    await callInTurn(client, 3);
    expect(server.sockets).toHaveLength(4);
  });

  it('are opened anew for servers that close them after each reply', async () => {
    await using server = await startRawServer((_, response) =>
      response.setHeader('connection', 'close').end('{}'),
    );
    await callInTurn(clientOf(server.url), 10);
    expect(server.sockets).toHaveLength(10);
  });

  it.each(['end', 'resetAndDestroy'] as const)(
    'are not written to when a server closes right behind its reply without having said so, by %s',
    async (close) => {
      await using server = await startRawServer((request, response) => {
        request.resume();
        response.end('{}');
        setImmediate(() => setImmediate(() => request.socket[close]()));
      });
      const client = clientOf(server.url);
      for (let call = 0; call < 10; call++) await client.post('/responses', { body: {} });
      expect(server.sockets).toHaveLength(10);
    },
  );

  it('may be closed by the server while the next call is on its way', async () => {
    await using server = await startRawServer((request, response) => {
      response.end('{}', () => request.socket.end());
    });
    await callInTurn(clientOf(server.url), 20);
    expect(server.sockets.length).toBeGreaterThan(1);
  });
});
