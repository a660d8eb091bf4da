import { once } from 'node:events';
import { connect } from 'node:net';
import { type MockServerOptions, startMockServer } from '@oxide/mock-server';
import { expect, it } from 'vitest';
import { call, send } from './support/client.ts';
import { parseEvents, stream } from './support/events.ts';
import { faultHeader } from './support/fault-header.ts';

const response = { model: 'm', input: 'hi' };
const completion = { model: 'm', messages: [{ role: 'user', content: 'hi' }] };

it.each([1, 107])('streams text in exactly %i deltas', async (streamDeltas) => {
  await using server = await startMockServer({ streamDeltas });
  const events = await stream(server, '/responses', response);
  const deltas = events.filter((event) => event.type === 'response.output_text.delta');
  expect(deltas).toHaveLength(streamDeltas);
  expect(events).toHaveLength(streamDeltas + 8);
  expect(deltas.map((event) => event.delta).join('')).toBe(
    events.at(-1)?.response?.output?.[0]?.content?.[0]?.text,
  );
  const chunks = await stream(server, '/chat/completions', completion);
  expect(chunks).toHaveLength(streamDeltas + 2);
});

it('takes the number of deltas by header, also for text that was given', async () => {
  await using server = await startMockServer();
  const count = async (fault: object) => {
    const body = { ...response, stream: true };
    const text = await (await send(server, 'POST', '/responses', body, faultHeader(fault))).text();
    return text.split('event: response.output_text.delta\n').length - 1;
  };
  expect(await count({ streamDeltas: 20_000 })).toBe(20_000);
  expect(await count({ streamDeltas: 4, text: 'abcdefgh' })).toBe(4);
  expect(await count({ streamDeltas: 100, text: 'abc' })).toBe(3);
});

it('never ends a delta within a character', async () => {
  await using server = await startMockServer();
  const events = await stream(server, '/responses', response, { text: '👍🏽👍🏽👍🏽', streamDeltas: 6 });
  const deltas = events.filter((event) => event.type === 'response.output_text.delta');
  // Half a character would turn into a replacement character.
  expect(deltas.map(({ delta }) => Buffer.from(delta).toString() === delta)).toEqual(Array(6).fill(true));
});

/** The sizes of the chunks in which a stream comes. */
async function chunkCount(options: MockServerOptions): Promise<number> {
  await using server = await startMockServer(options);
  const socket = connect(server.port, '127.0.0.1');
  const body = JSON.stringify({ ...response, stream: true });
  socket.write(
    `POST /v1/responses HTTP/1.1\r\nhost: x\r\nauthorization: Bearer x\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  let received = '';
  socket.on('data', (data) => {
    received += data;
  });
  await once(socket, 'close');
  return received.match(/^[0-9a-f]+\r$/gm)!.length - 1;
}

it('writes each event by itself, or joined on demand', async () => {
  expect(await chunkCount({ streamDeltas: 50 })).toBe(58);
  expect(await chunkCount({ streamDeltas: 50, streamBatchBytes: 1e6 })).toBe(1);
  expect(await chunkCount({ streamDeltas: 50, streamBatchBytes: 4000 })).toBeLessThan(10);
  expect(await chunkCount({ streamDeltas: 50, streamBatchBytes: 1e6, memoize: true })).toBe(1);
});

it('sends the same bytes for the same request when it memoizes', async () => {
  await using server = await startMockServer({ memoize: true });
  const first = await call(server, 'POST', '/responses', response);
  expect(await call(server, 'POST', '/responses', response)).toEqual(first);
  expect((await call(server, 'POST', '/responses', { ...response, input: 'other' })).id).not.toBe(first.id);
  const text = async () => (await send(server, 'POST', '/responses', { ...response, stream: true })).text();
  const streamed = await text();
  expect(await text()).toBe(streamed);
  expect(parseEvents(streamed).at(-1)?.event).toBe('response.completed');
  server.fault({ text: 'Something else' });
  expect((await call(server, 'POST', '/responses', response)).output[0]?.content?.[0]?.text).toBe(
    'Something else',
  );
  expect(await call(server, 'POST', '/responses', response)).toEqual(first);
});

it('paces the events of all streams', async () => {
  await using server = await startMockServer({ streamDelayMs: 2 });
  const started = performance.now();
  const events = await stream(server, '/responses', response);
  expect(performance.now() - started).toBeGreaterThan(events.length);
});

it('makes no more of a stream than its reader takes', async () => {
  await using server = await startMockServer();
  let made = 0;
  const frames = function* () {
    for (; made < 1_000_000; made += 1) yield `data: ${'x'.repeat(1000)}\n\n`;
  };
  server.reply({ chunks: frames() });
  const reply = await send(server, 'GET', '/anything');
  const reader = reply.body!.getReader();
  await reader.read();
  await reader.cancel();
  await server.waitFor('client-closed');
  expect(made).toBeLessThan(100_000);
});
