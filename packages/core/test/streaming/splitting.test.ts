import { Client, Stream } from '@oxide/core';
import { describe, expect, it } from 'vitest';
import { stayingOpen, streamOf } from '../support/body-client.ts';
import { collect } from '../support/collect.ts';
import { failureOf } from '../support/failure.ts';

const three = 'data: 1\n\ndata: 2\n\ndata: 3\n\n';

describe('tee', () => {
  it('gives both branches all items, each at its own pace', async () => {
    const [left, right] = (await streamOf<number>([three])).stream.tee();
    const slow = right[Symbol.asyncIterator]();
    expect((await slow.next()).value).toBe(1);
    expect(await collect(left)).toEqual([1, 2, 3]);
    expect((await slow.next()).value).toBe(2);
    expect((await slow.next()).value).toBe(3);
    expect((await slow.next()).done).toBe(true);
  });

  it('gives both branches the failure', async () => {
    const [left, right] = (
      await streamOf(['data: 1\n\ndata: {"error":{"message":"Broken."}}\n\n'])
    ).stream.tee();
    await expect(collect(left)).rejects.toThrow('Broken.');
    await expect(collect(right)).rejects.toThrow('Broken.');
  });

  it('goes on when one branch is left, and closes the connection when both are', async () => {
    const { stream, use } = await streamOf<number>(stayingOpen(three));
    const [left, right] = stream.tee();
    for await (const _ of left) break;
    expect(use.cancelled).toEqual([]);
    const seen: number[] = [];
    for await (const item of right) {
      seen.push(item);
      if (item === 3) break;
    }
    expect(seen).toEqual([1, 2, 3]);
    expect(use.cancelled).toHaveLength(1);
  });

  it('has one controller for both branches', async () => {
    const { stream, use } = await streamOf<number>(stayingOpen(three));
    const [left, right] = stream.tee();
    expect(left.controller).toBe(right.controller);
    right.controller.abort();
    expect(await collect(left)).toEqual([]);
    expect(use.cancelled).toHaveLength(1);
  });

  it('keeps 100,000 items for a branch that starts late, in linear time', async () => {
    const count = 100_000;
    const [left, right] = (await streamOf<number>([`data: 1\n\n`.repeat(count)])).stream.tee();
    expect(await collect(left)).toHaveLength(count);
    expect(await collect(right)).toHaveLength(count);
  });
});

describe('a readable stream of lines', () => {
  it('carries the items to another machine and back', async () => {
    const { stream } = await streamOf(['data: {"text":"é漢🦀\\n"}\n\ndata: [1]\n\ndata: null\n\n']);
    const restored = Stream.fromReadableStream(stream.toReadableStream(), new AbortController());
    expect(await collect(restored)).toEqual([{ text: 'é漢🦀\n' }, [1], null]);
  });

  it('gives the connection up when it is cancelled', async () => {
    const { stream, use } = await streamOf(stayingOpen(three));
    const reader = stream.toReadableStream().getReader();
    await reader.read();
    await reader.cancel();
    expect(use.cancelled).toHaveLength(1);
  });

  it('fails with the failure of the stream', async () => {
    const { stream } = await streamOf(['data: 1\n\ndata: {"error":{"message":"Broken."}}\n\n']);
    const reader = stream.toReadableStream().getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('1\n');
    await expect(reader.read()).rejects.toThrow('Broken.');
  });

  it('gives the source up when an item can not be written as JSON', async () => {
    let left = false;
    async function* items() {
      try {
        yield 1n;
      } finally {
        left = true;
      }
    }
    const readable = new Stream(() => items()).toReadableStream();
    await expect(readable.getReader().read()).rejects.toThrow('BigInt');
    expect(left).toBe(true);
  });

  it('reads ahead no more than one item', async () => {
    let made = 0;
    async function* items() {
      for (;;) yield ++made;
    }
    const reader = new Stream(() => items()).toReadableStream().getReader();
    await reader.read();
    await reader.read();
    expect(made).toBeLessThan(5);
    await reader.cancel();
  });
});

describe('reading lines', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  function readableOf(chunks: (Uint8Array | string)[], end = true) {
    const cancelled: unknown[] = [];
    const readable = new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk);
        if (end) controller.close();
      },
      cancel: (reason) => void cancelled.push(reason),
    });
    return { readable, cancelled };
  }

  async function read(chunks: (Uint8Array | string)[]): Promise<unknown[]> {
    return collect(Stream.fromReadableStream(readableOf(chunks).readable, new AbortController()));
  }

  it('takes lines and characters that are cut anywhere', async () => {
    const whole = bytes('{"t":"é漢🦀"}\r\n\n[1]\n2');
    expect(await read([...whole].map((byte) => Uint8Array.of(byte)))).toEqual([{ t: 'é漢🦀' }, [1], 2]);
  });

  it('takes text as well as bytes', async () => {
    expect(await read(['1\n{"a"', ':2}\n'])).toEqual([1, { a: 2 }]);
  });

  it('fails at a line that is no JSON, without showing it', async () => {
    const error = await failureOf(read(['1\nsecret\n']));
    expect(error.name).toBe('APIResponseParseError');
    expect(`${error.message}${error.cause}`).not.toContain('secret');
  });

  it('ends without an error when the controller aborts, before and while it waits', async () => {
    const before = new AbortController();
    before.abort();
    const first = readableOf(['1\n'], false);
    expect(await collect(Stream.fromReadableStream(first.readable, before))).toEqual([]);
    expect(first.cancelled).toHaveLength(1);

    const controller = new AbortController();
    const second = readableOf(['1\n'], false);
    const items: unknown[] = [];
    for await (const item of Stream.fromReadableStream(second.readable, controller)) {
      items.push(item);
      setImmediate(() => controller.abort());
    }
    expect(items).toEqual([1]);
    expect(second.cancelled).toHaveLength(1);
  });

  it('aborts the controller and cancels the source when the loop is left', async () => {
    const controller = new AbortController();
    const { readable, cancelled } = readableOf(['1\n2\n'], false);
    for await (const _ of Stream.fromReadableStream(readable, controller)) break;
    expect(controller.signal.aborted).toBe(true);
    expect(cancelled).toHaveLength(1);
  });

  it('stops at a line that does not end', async () => {
    const megabyte = 'x'.repeat(1_048_576);
    let pulled = 0;
    const readable = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(megabyte);
      },
    });
    const reading = collect(Stream.fromReadableStream(readable, new AbortController()));
    await expect(reading).rejects.toThrow('a line that does not end');
    expect(pulled).toBeLessThan(100);
  });

  it('works with a response of the client', async () => {
    const fetch = async () => new Response('1\n2\n', { headers: { 'content-type': 'application/jsonl' } });
    const response = await new Client({ apiKey: 'sk-test', fetch }).get('/x').asResponse();
    const stream = Stream.fromReadableStream(response.body!, new AbortController());
    expect(await collect(stream)).toEqual([1, 2]);
  });
});
