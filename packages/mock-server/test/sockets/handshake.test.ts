import { startMockServer } from '@oxide/mock-server';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { refusal, SocketClient } from '../support/socket-client.ts';

describe('a handshake', () => {
  it.each([{}, { tls: true }, { http2: true }])('is taken by a server with %o', async (options) => {
    await using server = await startMockServer(options);
    await using client = await SocketClient.open(server, '/responses');
    client.send({ type: 'response.create', model: 'm', input: 'Say hello' });
    expect((await client.until('response.completed')).length).toBeGreaterThan(3);
  });

  it('is recorded with its end, and each message too', async () => {
    await using server = await startMockServer();
    const client = await SocketClient.open(server, '/responses?trace=1');
    client.send({ type: 'response.create', model: 'm', input: 'Say hello' });
    await client.until('response.completed');
    await server.waitFor('idle');
    expect(server.requests).toMatchObject([
      {
        method: 'GET',
        path: '/v1/responses',
        query: { trace: '1' },
        status: 101,
        ending: undefined,
        connection: 1,
      },
      {
        method: 'MESSAGE',
        path: '/v1/responses',
        body: { type: 'response.create', model: 'm', input: 'Say hello' },
        ending: 'finished',
        connection: 1,
      },
    ]);
    expect(server.openStreams).toBe(0);
    client.ws.close();
    await client.end();
    await server.waitFor(({ requests }) => requests[0]!.ending !== undefined);
    expect(server.requests[0]!.ending).toBe('client-closed');
  });

  it('tells its request id', async () => {
    await using server = await startMockServer();
    const { headers, status, body } = await refusal(server, '/nothing');
    expect(status).toBe(404);
    expect(JSON.parse(body).error.message).toContain('Invalid URL (GET /nothing)');
    expect(headers['x-request-id']).toBe(server.requests[0]!.id);
    expect(server.requests[0]).toMatchObject({ method: 'GET', status: 404 });
  });

  it.each([
    ['authorization', { authorization: 'Bearer right' }, []],
    ['api-key', { authorization: '', 'api-key': 'right' }, []],
    ['a subprotocol', { authorization: '' }, ['realtime', 'openai-insecure-api-key.right']],
  ])('needs a key, as %s', async (_case, headers, protocols) => {
    await using server = await startMockServer({ apiKey: 'right' });
    const wrong = await refusal(server, '/responses', { authorization: 'Bearer wrong-key-of-somebody' });
    expect(wrong.status).toBe(401);
    expect(wrong.body).not.toContain('wrong-key');
    await using client = await SocketClient.open(server, '/responses', undefined, { protocols, headers });
    expect(client.ws.protocol).toBe(protocols[0] ?? '');
  });

  it('is refused by a fault for it, by a scripted reply, and by the network', async () => {
    await using server = await startMockServer();
    server.fault({ status: 429, retryAfter: 3 });
    const limited = await refusal(server, '/responses');
    expect(limited).toMatchObject({ status: 429, headers: { 'retry-after': '3' } });
    server.reply({ match: { method: 'GET' }, status: 403, body: { error: { message: 'No.' } } });
    expect(await refusal(server, '/responses')).toMatchObject({
      status: 403,
      body: '{"error":{"message":"No."}}',
    });
    server.fault({ dropConnection: 'reset' });
    await expect(SocketClient.open(server, '/responses')).rejects.toMatchObject({ code: 'ECONNRESET' });
    await using client = await SocketClient.open(server, '/responses', undefined, {
      headers: { 'x-mock-fault': '{"headers":{"x-more":"1"}}' },
    });
    expect(client.closed).toBeUndefined();
    expect((await refusal(server, '/responses', { 'x-mock-fault': '{"status":500}' })).status).toBe(500);
    expect((await refusal(server, '/responses', { 'x-mock-fault': 'nonsense' })).status).toBe(400);
  });

  it('that waits notices a client that leaves', async () => {
    await using server = await startMockServer();
    server.fault({ delayHeadersMs: 60_000 });
    const opening = new WebSocket(`${server.url.replace('http', 'ws')}/responses`, {
      headers: { authorization: 'Bearer sk-test' },
    });
    opening.on('error', () => {});
    await server.waitFor('request');
    opening.terminate();
    await server.waitFor(({ openConnections }) => openConnections === 0);
    expect(server.requests[0]).toMatchObject({ method: 'GET', ending: 'client-closed', status: undefined });
  });

  it('leaves faults that can not happen to it to the first message', async () => {
    await using server = await startMockServer();
    const fault = server.fault({ errorAfterEvents: 1 });
    await using client = await SocketClient.open(server, '/responses');
    expect(fault.used).toBe(0);
    client.send({ type: 'response.create', model: 'm', input: 'x' });
    expect((await client.until('error')).map(({ type }) => type)).toEqual(['response.created', 'error']);
    expect(fault.used).toBe(1);
  });

  it('does not outlive the server', async () => {
    const server = await startMockServer();
    const client = await SocketClient.open(server, '/responses');
    await server.close();
    expect((await client.end()).code).toBe(1006);
    expect(server.openConnections).toBe(0);
  });
});
