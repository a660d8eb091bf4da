import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { APIUserAbortError, Client, toFile, toStreamingFile, writeToFile } from '@oxide/core';
import { multipartOptions } from '@oxide/core/internal';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../support/failure.ts';

let server: Server;
let client: Client;

beforeAll(async () => {
  server = createServer((request) => {
    request.on('error', () => {}).once('data', () => server.emit('receiving'));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  client = new Client({ apiKey: 'sk-test', baseURL: `http://127.0.0.1:${port}`, maxRetries: 0 });
});
afterAll(() => server.close());
afterEach(() => server.closeAllConnections());

/** Gives so many chunks, then nothing more; what its `return()` gives settles when the test says so. */
function stuckStream(chunks = 1) {
  const end = Promise.withResolvers<IteratorResult<Uint8Array>>();
  let left = chunks;
  const iterator = {
    [Symbol.asyncIterator]: () => iterator,
    next: vi.fn(async () =>
      left-- > 0 ? { done: false, value: new Uint8Array(70_000) } : new Promise<never>(() => {}),
    ),
    return: vi.fn(() => end.promise),
  };
  return { iterator, end };
}

type Stuck = ReturnType<typeof stuckStream>;

/** It was closed once, and that this fails later is no unhandled rejection, which would fail the run. */
async function expectClosed({ iterator, end }: Stuck): Promise<void> {
  await vi.waitUntil(() => iterator.return.mock.calls.length > 0, { interval: 1 });
  end.reject(new Error('closing failed'));
  await new Promise(setImmediate);
  expect(iterator.return).toHaveBeenCalledTimes(1);
}

const failing = {
  'a field that no form can hold': () => null,
  'a file that is missing': () => createReadStream('/nowhere/at all'),
  'a file that is read elsewhere': () => toStreamingFile(lockedStream(), 'read'),
};

function lockedStream(): ReadableStream<Uint8Array> {
  const stream = new Blob(['text']).stream();
  stream.getReader();
  return stream;
}

describe('a form with a stream whose end does not settle', () => {
  const kinds = {
    itself: ({ iterator }: Stuck) => iterator,
    'in a streaming file': ({ iterator }: Stuck) => toStreamingFile(iterator, 'name'),
  };
  for (const [kind, wrap] of Object.entries(kinds)) {
    for (const [reason, make] of Object.entries(failing)) {
      it(`fails at once for ${reason}, with the stream ${kind}`, async () => {
        const stuck = stuckStream();
        const unread = stuckStream();
        const form = { file: wrap(stuck), other: make(), unread: wrap(unread) };
        const error = await failureOf(client.post('/files', multipartOptions(form, undefined)));
        expect(error.message).toContain('other');
        await expectClosed(stuck);
        if (!reason.includes('no form')) await expectClosed(unread);
      });
    }

    it(`fails at once when another file breaks while it is sent, with the stream ${kind}`, async () => {
      const stuck = stuckStream();
      async function* breaking() {
        yield new Uint8Array(70_000);
        throw new Error('the disk is gone');
      }
      const form = { breaking: breaking(), file: wrap(stuck) };
      const error = await failureOf(client.post('/files', multipartOptions(form, undefined)));
      expect(error.message).toContain('the disk is gone');
      await expectClosed(stuck);
    });

    it(`stops at once while it is sent, with the stream ${kind}`, async () => {
      const stuck = stuckStream();
      const controller = new AbortController();
      const receiving = once(server, 'receiving');
      const { signal } = controller;
      const call = failureOf(client.post('/files', multipartOptions({ file: wrap(stuck) }, { signal })));
      await receiving;
      await vi.waitUntil(() => stuck.iterator.next.mock.calls.length === 2, { interval: 1 });
      controller.abort();
      expect(await call).toBeInstanceOf(APIUserAbortError);
      await expectClosed(stuck);
    });
  }

  it('stops at once while another file is looked at', async () => {
    const stuck = stuckStream();
    const controller = new AbortController();
    const cancel = vi.fn(() => new Promise<never>(() => {}));
    const response = new Response(new ReadableStream({ pull: () => controller.abort(), cancel }));
    const form = { file: stuck.iterator, response };
    const { signal } = controller;
    const error = await failureOf(client.post('/files', multipartOptions(form, { signal })));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(cancel).toHaveBeenCalledTimes(1);
    await expectClosed(stuck);
  });

  it('is out of time at once while another file is looked at', async () => {
    const stuck = stuckStream();
    const cancel = vi.fn(() => new Promise<never>(() => {}));
    const form = { file: stuck.iterator, response: new Response(new ReadableStream({ cancel })) };
    const error = await failureOf(client.post('/files', multipartOptions(form, { totalTimeoutMs: 20 })));
    expect(error).toMatchObject({ name: 'APIConnectionTimeoutError', attempts: 0 });
    expect(error.message).toContain('`totalTimeoutMs`');
    expect(cancel).toHaveBeenCalledTimes(1);
    await expectClosed(stuck);
  });
});

it('a body whose stream does not settle at its end fails and stops at once', async () => {
  const refused = stuckStream();
  const headers = { 'x-own': 'a\nb' };
  const error = await failureOf(client.post('/things', { body: refused.iterator, headers }));
  expect(error.message).toContain('x-own');
  await expectClosed(refused);

  const sent = stuckStream();
  const controller = new AbortController();
  const receiving = once(server, 'receiving');
  const call = failureOf(client.post('/things', { body: sent.iterator, signal: controller.signal }));
  await receiving;
  controller.abort();
  expect(await call).toBeInstanceOf(APIUserAbortError);
  await expectClosed(sent);
});

it('a file made or written of a stream that does not settle at its end fails at once', async () => {
  const broken = stuckStream();
  broken.iterator.next.mockResolvedValue({ done: false, value: 7 as never });
  expect(await failureOf(toFile(broken.iterator, 'name'))).toBeInstanceOf(TypeError);
  await expectClosed(broken);

  const unwritten = stuckStream();
  await failureOf(writeToFile(unwritten.iterator, '/nowhere/at all'));
  await expectClosed(unwritten);
});
