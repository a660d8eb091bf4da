import { getEventListeners } from 'node:events';
import { APIUserAbortError, Client, OpenAIError, Stream } from '@oxide/core';
import { hedge, type RacedCall, race } from '@oxide/core/hedging';
import { EventStream } from '@oxide/core/internal';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BodyUse, type Chunk, stayingOpen, streamOf } from '../support/body-client.ts';
import { collect, collectUntilFailure } from '../support/collect.ts';
import { failureOf } from '../support/failure.ts';

// What reads streams is loaded in real time, with the first.
beforeAll(async () => {
  const { stream } = await streamOf(['data: 1\n\n']);
  await collect(stream);
});
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A chunk for each, with a pause before it. */
async function* paced(...steps: [afterMs: number, chunk: string][]) {
  for (const [afterMs, chunk] of steps) {
    await after(afterMs);
    yield chunk;
  }
}

/** A streamed call whose attempts get these bodies, and how the bodies were used. */
function streamedCall(...bodies: AsyncIterable<Chunk>[]) {
  const uses: BodyUse[] = [];
  const call: RacedCall<Stream<number>> = async (signal, attempt) => {
    const { stream, use } = await streamOf<number>(bodies[attempt - 1]!, { signal });
    uses.push(use);
    return stream;
  };
  return { call, uses };
}

async function hedged(call: RacedCall<Stream<number>>, signal?: AbortSignal): Promise<Stream<number>> {
  const result = hedge(call, { delayMs: 100, client: {}, signal });
  result.catch(() => {});
  await vi.advanceTimersByTimeAsync(5_000);
  return result;
}

const numbers = (...values: number[]) => values.map((value) => `data: ${value}\n\n`).join('');

describe('a hedged stream', () => {
  it('is decided by the first event, not by the head nor by a comment', async () => {
    const slow = paced([0, ': alive\n\n'], [1_000, numbers(1, 2)]);
    const fast = paced([200, numbers(3)], [500, numbers(4)]);
    const { call, uses } = streamedCall(slow, fast);
    const stream = await hedged(call);
    expect(await collect(stream)).toEqual([3, 4]);
    expect(uses[0]!.cancelled).toHaveLength(1);
    expect(uses[1]!.cancelled).toHaveLength(0);
  });

  it('that has begun is not copied, however long it takes then', async () => {
    const { call, uses } = streamedCall(paced([50, numbers(1)], [4_000, numbers(2)]));
    const stream = await hedged(call);
    expect(stream).toBeInstanceOf(Stream);
    expect(await collect(stream)).toEqual([1, 2]);
    expect(uses).toHaveLength(1);
  });

  it('loses nothing: in a loop, in two halves, as bytes', async () => {
    const open = () => hedged(streamedCall(paced([50, numbers(1, 2)], [10, numbers(3)])).call);
    expect(await collect(await open())).toEqual([1, 2, 3]);
    const [left, right] = (await open()).tee();
    expect(await collect(left)).toEqual([1, 2, 3]);
    expect(await collect(right)).toEqual([1, 2, 3]);
    const readable = (await open()).toReadableStream();
    expect(await new Response(readable).text()).toBe('1\n2\n3\n');
  });

  it('can be read once', async () => {
    const stream = await hedged(streamedCall(paced([0, numbers(1)])).call);
    await collect(stream);
    expect((await failureOf(collect(stream))).message).toContain('consumed stream');
  });

  it('may be empty', async () => {
    expect(await collect(await hedged(streamedCall(paced()).call))).toEqual([]);
  });

  it('gives its connection up when the loop is left, after the first event too', async () => {
    for (const wanted of [1, 2]) {
      const { call, uses } = streamedCall(stayingOpen(numbers(1, 2, 3)));
      const read: number[] = [];
      for await (const value of await hedged(call)) {
        read.push(value);
        if (read.length === wanted) break;
      }
      expect(read).toHaveLength(wanted);
      expect(uses[0]!.cancelled).toHaveLength(1);
    }
    const unread = (await hedged(streamedCall(stayingOpen(numbers(1))).call))[Symbol.asyncIterator]();
    await unread.return!();
    expect(await unread.next()).toEqual({ value: undefined, done: true });
  });

  it('ends when its controller aborts, also before anything was read', async () => {
    const { call, uses } = streamedCall(stayingOpen(numbers(1, 2)));
    const stream = await hedged(call);
    stream.controller.abort();
    expect(uses[0]!.cancelled).toHaveLength(1);
    expect(await collect(stream)).toEqual([]);
  });

  it('tells a failure after the first event to its reader', async () => {
    const { call } = streamedCall(paced([0, numbers(1)], [10, 'data: {"error":{"message":"broken"}}\n\n']));
    const { items, error } = await collectUntilFailure(await hedged(call));
    expect(items).toEqual([1]);
    expect((error as Error).message).toBe('broken');
  });

  it('that fails before its first event is a failed request: nothing is sent again', async () => {
    const { call, uses } = streamedCall(paced([10, 'data: {"error":{"message":"broken"}}\n\n']));
    expect((await failureOf(hedged(call))).message).toBe('broken');
    expect(uses).toHaveLength(1);
  });

  it('is also stopped when it comes from a request that lost and did not listen', async () => {
    const { stream, use } = await streamOf<number>(stayingOpen(numbers(1)));
    const call: RacedCall<Stream<number>> = async (signal, attempt) => {
      if (attempt === 2) return (await streamOf<number>(paced([0, numbers(2)]), { signal })).stream;
      await after(1_000);
      return stream;
    };
    expect(await collect(await hedged(call))).toEqual([2]);
    expect(use.cancelled).toHaveLength(1);
  });
});

describe('the signal of a hedged stream', () => {
  it('stops its reading after it was handed out, and drops what was not read', async () => {
    const controller = new AbortController();
    const { call, uses } = streamedCall(stayingOpen(numbers(1, 2)));
    const stream = await hedged(call, controller.signal);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
    controller.abort();
    expect(await collect(stream)).toEqual([]);
    expect(uses[0]!.cancelled).toHaveLength(1);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });

  it('is let go at the end of the stream, and when its reader leaves', async () => {
    const { signal } = new AbortController();
    const read = await hedged(streamedCall(paced([0, numbers(1, 2)])).call, signal);
    const left = await hedged(streamedCall(stayingOpen(numbers(1, 2))).call, signal);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    await collect(read);
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    for await (const _ of left) break;
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('fails the call when it aborts before the first event', async () => {
    const controller = new AbortController();
    const { call, uses } = streamedCall(stayingOpen(), stayingOpen());
    const result = failureOf(hedge(call, { delayMs: 100, client: {}, signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(200);
    controller.abort();
    expect(await result).toBeInstanceOf(APIUserAbortError);
    await vi.advanceTimersByTimeAsync(0);
    expect(uses.map((use) => use.cancelled.length)).toEqual([1, 1]);
  });

  it('also stops the reading of a body that was handed out as a web response', async () => {
    const controller = new AbortController();
    let cancelled = false;
    const body = new ReadableStream({
      pull: (pulled) => pulled.enqueue(new Uint8Array(8)),
      cancel() {
        cancelled = true;
      },
    });
    const client = new Client({ apiKey: 'sk-test', fetch: async () => new Response(body) });
    const response = await hedge((signal) => client.get('/files/1/content', { signal }).asResponse(), {
      delayMs: 100,
      signal: controller.signal,
    });
    const reader = response.body!.getReader();
    await reader.read();
    controller.abort();
    // What had arrived may still be given, and no more than that.
    const ended = async () => {
      for (let chunk = 0; chunk < 100; chunk++) await reader.read();
    };
    expect(await failureOf(ended())).toBeInstanceOf(APIUserAbortError);
    expect(cancelled).toBe(true);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });
});

it('streams can be raced too', async () => {
  const { call } = streamedCall(paced([0, ': alive\n\n'], [500, numbers(1)]), paced([100, numbers(2)]));
  const result = race([call, call]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await collect(await result)).toEqual([2]);
});

it('a helper stream is refused, as its events can not be taken back', async () => {
  const error = await failureOf(hedge(() => new EventStream<never>(), { delayMs: 100 }));
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error.message).toMatch(/hedge `create` with `stream: true`/);
});
