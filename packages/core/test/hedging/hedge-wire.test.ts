import { createRequire } from 'node:module';
import { Client, type ClientOptions, type Stream } from '@oxide/core';
import { hedge, race } from '@oxide/core/hedging';
import { type MockServer, startMockServer, testCertificate } from '@oxide/mock-server';
import { describe, expect, it } from 'vitest';
import { collect } from '../support/collect.ts';

const require = createRequire(new URL('../../src/index.ts', import.meta.url));
const body = { model: 'gpt-5.4', input: 'Hello' };
const streamed = { ...body, stream: true };

/** The next request is never answered; the ones behind it are. */
const forever = 86_400_000;

describe.each(['HTTP/1.1', 'HTTP/2'])('over %s', (protocol) => {
  async function open() {
    const server = await startMockServer({ http2: protocol === 'HTTP/2' });
    const Agent = require('undici/lib/dispatcher/agent.js');
    const dispatcher = new Agent({ allowH2: protocol === 'HTTP/2', connect: { ca: testCertificate.cert } });
    const options: ClientOptions = { fetchOptions: { dispatcher }, maxRetries: 0 };
    const client = new Client({ apiKey: 'sk-test', baseURL: server.url, ...options });
    return {
      server,
      client,
      async [Symbol.asyncDispose]() {
        await dispatcher.destroy();
        await server.close();
      },
    };
  }

  /** How the requests ended, in the order in which they came. */
  async function endings(server: MockServer): Promise<unknown[]> {
    await server.waitFor('idle');
    return server.requests.map(({ ending }) => ending);
  }

  it('the late request is closed when its copy was faster', async () => {
    await using opened = await open();
    const { server, client } = opened;
    server.fault({ delayHeadersMs: forever });
    const reply = await hedge((signal) => client.post<{ object: string }>('/responses', { body, signal }), {
      delayMs: 20,
      client,
    });
    expect(reply.object).toBe('response');
    expect(await endings(server)).toEqual(['client-closed', 'finished']);
    expect(server.requests[0]!.httpVersion).toBe(protocol === 'HTTP/2' ? '2.0' : '1.1');
    if (protocol === 'HTTP/2') expect(server.connections).toBe(1);
    else await server.waitFor(({ openConnections }) => openConnections === 1);
  });

  it('the copy is closed when the first request was faster after all', async () => {
    await using opened = await open();
    const { server, client } = opened;
    server.fault({ delayHeadersMs: 300 });
    server.fault({ delayHeadersMs: forever });
    await hedge((signal) => client.post('/responses', { body, signal }), { delayMs: 20, client });
    expect(await endings(server)).toEqual(['finished', 'client-closed']);
  });

  it('a stream that has its head and no event yet is closed', async () => {
    await using opened = await open();
    const { server, client } = opened;
    server.fault({ stallAfterEvents: 0, keepAliveComments: 5 });
    const stream = await hedge(
      (signal) =>
        client.post<Stream<{ type: string }>>('/responses', { body: streamed, stream: true, signal }),
      { delayMs: 20, client },
    );
    const events = await collect(stream);
    expect(events[0]!.type).toBe('response.created');
    expect(events.at(-1)!.type).toBe('response.completed');
    expect(await endings(server)).toEqual(['client-closed', 'finished']);
  });

  it('the losers of a race are closed', async () => {
    await using opened = await open();
    const { server, client } = opened;
    server.fault({ delayHeadersMs: forever, times: 2 });
    const call = (signal: AbortSignal) => client.post('/responses', { body, signal });
    await race([call, call, call]);
    expect((await endings(server)).toSorted()).toEqual(['client-closed', 'client-closed', 'finished']);
  });

  it('no copy is sent after an error that would repeat', async () => {
    await using opened = await open();
    const { server, client } = opened;
    for (const status of [400, 401, 403, 404, 422]) {
      server.fault({ status });
      await expect(
        hedge((signal) => client.post('/responses', { body, signal }), { delayMs: 5_000, client }),
      ).rejects.toMatchObject({ status });
    }
    expect(server.requests).toHaveLength(5);
  });
});
