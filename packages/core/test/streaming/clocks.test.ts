import { once } from 'node:events';
import { APIConnectionTimeoutError, Client, type RequestOptions, type Stream } from '@oxide/core';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BodyUse, type Chunk, streamOf } from '../support/body-client.ts';
import { collect, collectUntilFailure } from '../support/collect.ts';
import { failureOf } from '../support/failure.ts';
import { closed, startRawServer } from '../support/raw-server.ts';
import { startUndiciClock } from '../support/start-undici-clock.ts';

beforeAll(startUndiciClock);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A stream whose chunks the test sends one by one. */
class Feed implements AsyncIterable<Chunk> {
  #chunks: Chunk[] = [];
  #wake: (() => void) | undefined;
  #ended = false;

  send(chunk: Chunk): void {
    this.#chunks.push(chunk);
    this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Chunk> {
    for (;;) {
      const chunk = this.#chunks.shift();
      if (chunk !== undefined) yield chunk;
      else if (this.#ended) return;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }
}

interface FeedStream {
  feed: Feed;
  use: BodyUse;
  iterator: AsyncIterator<number>;
  /** What the iterator gives. */
  items: AsyncIterable<number>;
}

async function openFeed(options: RequestOptions): Promise<FeedStream> {
  const feed = new Feed();
  const { stream, use } = await streamOf<number>(feed, options);
  const iterator = stream[Symbol.asyncIterator]();
  return { feed, use, iterator, items: { [Symbol.asyncIterator]: () => iterator } };
}

const item = (n: number) => `data: ${n}\n\n`;
const comment = ': keep-alive\n\n';
/** Lets what was sent arrive, and so much time pass. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

async function timeoutOf(promise: PromiseLike<unknown>, option: string): Promise<void> {
  const error = await failureOf<APIConnectionTimeoutError>(promise);
  expect(error).toBeInstanceOf(APIConnectionTimeoutError);
  expect(error).toMatchObject({ code: 'timeout', retryable: true, attempts: 1 });
  expect(error.message).toContain(`\`${option}\``);
}

/** Marks a rejection as handled until the test looks at it. */
function pending<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

describe('`timeout`', () => {
  it('runs until the head of a streamed reply and closes the connection', async () => {
    await using server = await startRawServer(() => {});
    const client = new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0, timeout: 5_000 });
    const call = pending(Promise.resolve(client.post('/responses', { stream: true })));
    await once(server.server, 'request');
    await pass(4_999);
    const failure = timeoutOf(call, 'timeout');
    await pass(1);
    await failure;
    await closed(await server.connection(0));
  });

  it('does not run on while the stream is read', async () => {
    const { feed, iterator } = await openFeed({ timeout: 1_000 });
    const next = iterator.next();
    await pass(500_000);
    feed.send(item(1));
    expect((await next).value).toBe(1);
  });
});

describe('`firstEventTimeoutMs`', () => {
  it('runs from the head to the first event, comments or not', async () => {
    const { feed, iterator, use } = await openFeed({ firstEventTimeoutMs: 1_000 });
    const next = pending(iterator.next());
    await pass(900);
    feed.send(comment);
    await pass(99);
    const failure = timeoutOf(next, 'firstEventTimeoutMs');
    await pass(1);
    await failure;
    expect(use.cancelled).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is no limit for the events after it', async () => {
    const { feed, iterator } = await openFeed({ firstEventTimeoutMs: 1_000 });
    feed.send(item(1));
    expect((await iterator.next()).value).toBe(1);
    const next = iterator.next();
    await pass(100_000);
    feed.send(item(2));
    expect((await next).value).toBe(2);
  });
});

describe('`idleTimeoutMs`', () => {
  it('runs between two events, and each event starts it anew', async () => {
    const { feed, iterator, use } = await openFeed({ idleTimeoutMs: 1_000 });
    for (const n of [1, 2, 3]) {
      const next = iterator.next();
      await pass(900);
      feed.send(item(n));
      expect((await next).value).toBe(n);
    }
    const next = pending(iterator.next());
    await pass(999);
    expect(use.cancelled).toEqual([]);
    const failure = timeoutOf(next, 'idleTimeoutMs');
    await pass(1);
    await failure;
    expect(use.cancelled).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['comments', comment],
    ['events without data', 'event: ping\n\n'],
    ['empty data', 'data:\n\n'],
    ['half an event', 'data: "'],
  ])('is not fed by %s', async (_, noise) => {
    const { feed, iterator } = await openFeed({ idleTimeoutMs: 1_000 });
    feed.send(item(1));
    await iterator.next();
    const next = pending(iterator.next());
    for (let sent = 0; sent < 9; sent++) {
      await pass(100);
      feed.send(noise);
    }
    await pass(99);
    const failure = timeoutOf(next, 'idleTimeoutMs');
    await pass(1);
    await failure;
  });

  it.each([
    ['longer', 600_000],
    ['none', Number.POSITIVE_INFINITY],
  ])('is exact when the first event has more time: %s', async (_, firstEventTimeoutMs) => {
    const { feed, iterator } = await openFeed({ firstEventTimeoutMs, idleTimeoutMs: 1_000 });
    const first = iterator.next();
    await pass(30_000);
    feed.send(item(1));
    await first;
    const failure = timeoutOf(pending(iterator.next()), 'idleTimeoutMs');
    await pass(1_000);
    await failure;
  });

  it('does not run while items wait for a slow reader, nor while it works', async () => {
    const { feed, iterator, use } = await openFeed({ idleTimeoutMs: 1_000 });
    feed.send(item(1) + item(2) + item(3));
    for (const n of [1, 2, 3]) {
      expect((await iterator.next()).value).toBe(n);
      await pass(10_000);
    }
    expect(use.cancelled).toEqual([]);
    const next = iterator.next();
    await pass(999);
    feed.send(item(4));
    expect((await next).value).toBe(4);
  });

  it('does not run while the connection is paused for a slow reader', async () => {
    const { feed, items } = await openFeed({ idleTimeoutMs: 1_000 });
    feed.send(item(1).repeat(5_000));
    feed.send(item(2).repeat(5_000));
    feed.end();
    await pass(60_000);
    expect(await collect(items)).toHaveLength(10_000);
  });

  it('of Infinity is none', async () => {
    const { feed, iterator } = await openFeed({
      idleTimeoutMs: Number.POSITIVE_INFINITY,
      firstEventTimeoutMs: Number.POSITIVE_INFINITY,
    });
    const next = iterator.next();
    await pass(2 ** 31 + 1_000);
    feed.send(item(1));
    expect((await next).value).toBe(1);
  });

  it('ends a stream from a server that is alive and silent', async () => {
    await using server = await startRawServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(item(1));
    });
    const client = new Client({ apiKey: 'sk-test', baseURL: server.url, idleTimeoutMs: 30_000 });
    const stream = await client.post<Stream<number>>('/responses', { stream: true });
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    const failure = timeoutOf(pending(iterator.next()), 'idleTimeoutMs');
    await pass(30_000);
    await failure;
    await closed(await server.connection(0));
  });
});

describe('`totalTimeoutMs`', () => {
  it('ends a stream that goes on, after the items that came in time', async () => {
    const { feed, items: all } = await openFeed({ totalTimeoutMs: 1_000 });
    const reading = collectUntilFailure(all);
    for (let n = 0; n < 9; n++) {
      feed.send(item(n));
      await pass(100);
    }
    await pass(100);
    const { items, error } = await reading;
    expect(items).toHaveLength(9);
    await timeoutOf(Promise.reject(error), 'totalTimeoutMs');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not fail the reading of what had arrived whole', async () => {
    const { feed, iterator } = await openFeed({ totalTimeoutMs: 1_000 });
    feed.send(item(1) + item(2));
    feed.end();
    expect((await iterator.next()).value).toBe(1);
    await pass(0);
    expect(vi.getTimerCount()).toBe(0);
    await pass(5_000);
    expect((await iterator.next()).value).toBe(2);
    expect((await iterator.next()).done).toBe(true);
  });
});

describe('the timers of a stream', () => {
  it.each<[string, (feed: Feed, iterator: AsyncIterator<number>) => Promise<unknown>]>([
    [
      'its end',
      (feed, iterator) => {
        feed.end();
        return iterator.next();
      },
    ],
    ['leaving it', async (_, iterator) => iterator.return?.()],
    [
      'an error',
      (feed, iterator) => {
        feed.send('data: {\n\n');
        return failureOf(iterator.next());
      },
    ],
    [
      'a sentinel',
      (feed, iterator) => {
        feed.send('data: [DONE]\n\n');
        feed.end();
        return iterator.next();
      },
    ],
  ])('are gone after %s', async (_, finish) => {
    const { feed, iterator } = await openFeed({ totalTimeoutMs: 10_000 });
    feed.send(item(1));
    await iterator.next();
    expect(vi.getTimerCount()).toBe(2);
    await finish(feed, iterator);
    await pass(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
