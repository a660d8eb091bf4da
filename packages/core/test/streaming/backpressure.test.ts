import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { Client, type Stream, type Transport, TransportResponse } from '@oxide/core';
import { describe, expect, it } from 'vitest';
import { untilQuiet } from '../support/quiet.ts';
import { seededRandom } from '../support/random.ts';
import { type RawServer, startRawServer } from '../support/raw-server.ts';

const MEGABYTE = 1_048_576;
/** Buffers of both kernels take a few megabytes. */
const BOUND = 32 * MEGABYTE;

/** Text that zlib makes no more than a quarter shorter. */
function noise(length: number): string {
  const random = seededRandom(length);
  return Buffer.from(Array.from({ length: length * 0.75 }, () => random() * 256)).toString('base64');
}

const event = `data: {"text":"${noise(1_000)}"}\n\n`;
const plain = event.repeat(64);
/** Members of gzip can follow each other. */
const gzipped = gzipSync(
  Array.from({ length: 64 }, (_, n) => `data: {"text":"${noise(1_000 + 4 * n)}"}\n\n`).join(''),
);

interface Flood {
  server: RawServer;
  /** Bytes that the server could write. */
  written: number;
}

/** Writes blocks as fast as the connection takes them, up to so many bytes. */
async function startFlood(total: number, block: string | Buffer, headers: object = {}): Promise<Flood> {
  const flood = async (response: ServerResponse) => {
    const closing = new AbortController();
    response.once('close', () => closing.abort());
    response.writeHead(200, { 'content-type': 'text/event-stream', ...headers });
    while (state.written < total && !response.destroyed) {
      state.written += block.length;
      if (!response.write(block)) await once(response, 'drain', { signal: closing.signal });
    }
    response.end();
  };
  const server = await startRawServer((_, response) => void flood(response).catch(() => {}));
  const state: Flood = { server, written: 0 };
  return state;
}

/** Stops waiting once the bound is exceeded. */
function quietBytes(flood: Flood): Promise<number> {
  return untilQuiet(() => Math.min(flood.written, BOUND + 1));
}

function open(url: string, fetched = false): Promise<Stream<unknown>> {
  const client = new Client({
    apiKey: 'sk-test',
    baseURL: url,
    ...(fetched ? { fetch: (input, init) => fetch(input, init) } : {}),
  });
  return Promise.resolve(client.post<Stream<unknown>>('/responses', { stream: true }));
}

describe.each([
  ['undici', false, plain, {}],
  ['undici, compressed', false, gzipped, { 'content-encoding': 'gzip' }],
  ['fetch', true, plain, {}],
])('backpressure over %s', (_, fetched, block, headers) => {
  it('stops the server when nobody reads', async () => {
    const flood = await startFlood(500 * MEGABYTE, block, headers);
    await using server = flood.server;
    const stream = await open(server.url, fetched);
    expect(await quietBytes(flood)).toBeLessThan(BOUND);
    stream.controller.abort();
  });

  it('lets a slow reader have all, while the server is never far ahead', async () => {
    const blocks = Math.ceil((48 * MEGABYTE) / block.length);
    const flood = await startFlood(blocks * block.length, block, headers);
    await using server = flood.server;
    let read = 0;
    let lead = 0;
    for await (const _ of await open(server.url, fetched)) {
      read += 1;
      lead = Math.max(lead, flood.written - (read / 64) * block.length);
      if (read % 500 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    expect(read).toBe(blocks * 64);
    expect(lead).toBeLessThan(BOUND);
  });
});

it('stops the server when nobody takes the stream, and still when its reader does not read on', async () => {
  // So short that those that wait for a reader are more than the reader lets wait.
  const flood = await startFlood(500 * MEGABYTE, 'data: 1\n\n'.repeat(7_000));
  await using server = flood.server;
  const controller = new AbortController();
  const client = new Client({ apiKey: 'sk-test', baseURL: server.url });
  const call = client.post('/responses', { stream: true, signal: controller.signal });
  await once(server.server, 'request');
  expect(await quietBytes(flood)).toBeLessThan(BOUND);
  await call;
  expect(await quietBytes(flood)).toBeLessThan(BOUND);
  controller.abort();
});

describe('long events', () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;

  function usedMemory(): number {
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  }

  /** Sends the next event whenever it may, so that the reader's list never runs empty. */
  function eager(count: number, make: () => Uint8Array): Transport {
    let left = count;
    let paused = false;
    let sink: { chunk(bytes: Uint8Array): void; end(): void };
    const flow = () => {
      paused = false;
      for (; left > 0 && !paused; left--) sink.chunk(make());
      if (left === 0) sink.end();
    };
    const source = {
      start(given: typeof sink) {
        sink = given;
        flow();
      },
      pause() {
        paused = true;
      },
      resume: flow,
      cancel() {},
    };
    return { send: async () => new TransportResponse(200, 'http://localhost/', {}, source) };
  }

  it('are let go when they are read, though others always wait', async () => {
    const bytes = new TextEncoder().encode(`data: "${'x'.repeat(1.5 * MEGABYTE)}"\n\n`);
    const client = new Client({ apiKey: 'sk-test', transport: eager(100, () => bytes) });
    const before = usedMemory();
    let most = 0;
    let read = 0;
    for await (const _ of await client.post<Stream<string>>('/responses', { stream: true })) {
      read += 1;
      if (read % 30 !== 0) continue;
      most = Math.max(most, usedMemory());
    }
    expect(read).toBe(100);
    expect(most - before).toBeLessThan(30 * MEGABYTE);
  });
});
