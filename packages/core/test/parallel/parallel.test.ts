import { getEventListeners } from 'node:events';
import { APIUserAbortError, OpenAIError, type Stream } from '@oxide/core';
import { type ParallelCall, parallel } from '@oxide/core/parallel';
import { describe, expect, it } from 'vitest';
import { stayingOpen, streamOf } from '../support/body-client.ts';
import { collect } from '../support/collect.ts';
import { failureOf } from '../support/failure.ts';
import { manualCall } from '../support/manual-call.ts';
import { seededRandom } from '../support/random.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Gives the value after so many turns of the loop. */
async function later<T>(turns: number, value: T): Promise<T> {
  for (let passed = 0; passed < turns; passed++) await turn();
  return value;
}

describe('the results', () => {
  it('come in the order of the calls, whichever ends first', async () => {
    const ended: number[] = [];
    const calls = [3, 1, 2].map((turns) => async () => {
      await later(turns, turns);
      ended.push(turns);
      return turns;
    });
    expect(await parallel(calls)).toEqual([3, 1, 2]);
    expect(ended).toEqual([1, 2, 3]);
  });

  it('may be none', async () => {
    expect(await parallel([])).toEqual([]);
    expect(await parallel(new Set<ParallelCall<number>>(), { settle: true })).toEqual([]);
  });

  it('are also those of calls that give no promise', async () => {
    expect(await parallel([() => 1, (_, index) => index])).toEqual([1, 1]);
  });

  it('are of any iterable, also an asynchronous one', async () => {
    const inputs = ['a', 'b', 'c'];
    const call = (input: string) => async () => input.toUpperCase();
    expect(await parallel(new Set(inputs.map(call)))).toEqual(['A', 'B', 'C']);
    async function* source() {
      for (const input of inputs) yield later(1, call(input));
    }
    expect(await parallel(source(), { concurrency: 2 })).toEqual(['A', 'B', 'C']);
  });

  it('stay usable when they are streams', async () => {
    const calls = [1, 2].map((number) => async (signal: AbortSignal) => {
      const chunks = (async function* () {
        yield `data: ${number}\n\n`;
      })();
      return (await streamOf<number>(chunks, { signal })).stream;
    });
    const streams = await parallel(calls);
    expect(await Promise.all(streams.map(collect))).toEqual([[1], [2]]);
  });
});

describe('the concurrency', () => {
  it.each([1, 3, 32])('is %i at every moment at which so many calls are left', async (concurrency) => {
    const { call, requests } = manualCall();
    const random = seededRandom(3);
    const result = parallel(Array(40).fill(call), { concurrency });
    const running: number[] = [];
    for (let left = 40; left > 0; left--) {
      await turn();
      expect(requests.length - (40 - left)).toBe(Math.min(concurrency, left));
      for (let index = 40 - left + running.length; index < requests.length; index++) running.push(index);
      const [ended] = running.splice(Math.floor(random() * running.length), 1);
      requests[ended!]!.resolve('done');
    }
    expect(await result).toHaveLength(40);
  });

  it('is 10 when not said', async () => {
    const { call, requests } = manualCall();
    const result = parallel(Array(12).fill(call));
    await turn();
    expect(requests).toHaveLength(10);
    for (const request of requests) request.resolve('done');
    await turn();
    for (const request of requests) request.resolve('done');
    await result;
  });

  it('holds back the source: of a million calls none is made before there is room', async () => {
    let made = 0;
    let started = 0;
    let ahead = 0;
    function* source(): Generator<ParallelCall<void>> {
      for (; made < 1_000_000; made++) {
        ahead = Math.max(ahead, made - started);
        yield async () => void started++;
      }
    }
    await parallel(source(), { concurrency: 4 });
    expect(started).toBe(1_000_000);
    expect(ahead).toBe(0);
  });
});

describe('a failure', () => {
  it('is thrown at once, and stops the calls that run; no other is started', async () => {
    const { call, requests } = manualCall();
    let closed = false;
    function* source() {
      try {
        for (;;) yield call;
      } finally {
        closed = true;
      }
    }
    const result = failureOf(parallel(source(), { concurrency: 3 }));
    await turn();
    const error = new Error('of the second');
    requests[1]!.reject(error);
    expect(await result).toBe(error);
    expect(requests).toHaveLength(3);
    expect(requests[0]!.signal.reason).toBeInstanceOf(APIUserAbortError);
    expect(closed).toBe(true);
    await turn();
    expect(requests).toHaveLength(3);
  });

  it('stops streams that were among the results', async () => {
    const { stream, use } = await new Promise<Awaited<ReturnType<typeof streamOf>>>((resolve) => {
      const open = async (signal: AbortSignal): Promise<Stream<unknown>> => {
        const opened = await streamOf(stayingOpen('data: 1\n\n'), { signal });
        resolve(opened);
        return opened.stream;
      };
      const fail = async () => {
        await later(5, undefined);
        throw new Error('no');
      };
      parallel([open, fail]).catch(() => {});
    });
    expect(await collect(stream)).toEqual([1]);
    expect(use.cancelled).toHaveLength(1);
  });

  it('of the source fails the run, also with `settle`', async () => {
    for (const settle of [false, true]) {
      const { call, requests } = manualCall();
      function* source() {
        yield call;
        throw new RangeError('of the source');
      }
      const options = settle ? ({ settle: true } as const) : {};
      expect(await failureOf(parallel(source(), options as { settle: true }))).toBeInstanceOf(RangeError);
      expect(requests[0]!.signal.aborted).toBe(true);
    }
  });

  it('does not wait for a source that is in the middle of its work', async () => {
    const never = Promise.withResolvers<ParallelCall<void>>();
    let returned = false;
    let pulled = 0;
    const source: AsyncIterable<ParallelCall<void>> = {
      [Symbol.asyncIterator]: () => ({
        next: async () => ({ done: false, value: pulled++ === 0 ? fail : await never.promise }),
        return: async () => {
          returned = true;
          return { done: true, value: undefined };
        },
      }),
    };
    const fail = async () => {
      await turn();
      throw new Error('no');
    };
    expect((await failureOf(parallel(source))).message).toBe('no');
    expect(returned).toBe(true);
    never.resolve(() => expect.unreachable());
    await turn();
  });

  it.each([
    ['a promise', [Promise.resolve(1)]],
    ['nothing', [undefined]],
  ])('tells of %s among the calls', async (_, calls) => {
    const error = await failureOf(parallel([() => 1, ...calls] as never));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toMatch(/Call 1 is no function.*`\(signal\) => …`/);
  });

  it.each([undefined, () => 1])('tells when it gets no list: %s', async (calls) => {
    const { signal } = new AbortController();
    const error = await failureOf(parallel(calls as never, { signal }));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toMatch(/list of calls/);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it.each([0, 1.5, Number.POSITIVE_INFINITY])('tells of a concurrency of %d', async (concurrency) => {
    const error = await failureOf(parallel([() => expect.unreachable()], { concurrency }));
    expect(error.message).toMatch(/`concurrency` has to be a whole number of at least 1/);
  });
});

describe('the source', () => {
  /** Gives the calls, then ends or throws; counts what is asked of it. */
  function countedSource(calls: ParallelCall<unknown>[], failure?: Error) {
    const asked = { next: 0, return: 0 };
    const iterator = {
      next() {
        const value = calls[asked.next++];
        if (value === undefined && failure) throw failure;
        return { done: value === undefined, value: value as ParallelCall<unknown> };
      },
      return() {
        asked.return += 1;
        return { done: true, value: undefined as never };
      },
    };
    return { asked, source: { [Symbol.iterator]: () => iterator } };
  }

  it('is left alone at its end and after it failed', async () => {
    const whole = countedSource([() => 1, () => 2]);
    await parallel(whole.source);
    expect(whole.asked).toEqual({ next: 3, return: 0 });
    const broken = countedSource([() => 1], new Error('broken'));
    await failureOf(parallel(broken.source));
    expect(broken.asked).toEqual({ next: 2, return: 0 });
  });

  it('is closed after a failure, and not asked again', async () => {
    const { call, requests } = manualCall<unknown>();
    const { asked, source } = countedSource(Array(9).fill(call));
    const result = failureOf(parallel(source, { concurrency: 2 }));
    await turn();
    requests[0]!.reject(new Error('no'));
    await result;
    await turn();
    expect(asked).toEqual({ next: 2, return: 1 });
  });
});

describe('with `settle`', () => {
  it('all calls run, and each tells what became of it', async () => {
    const error = new Error('no');
    const results = await parallel(
      [
        () => 'yes',
        () => {
          throw error;
        },
        async () => 7,
      ],
      { concurrency: 1, settle: true },
    );
    expect(results).toEqual([
      { status: 'fulfilled', value: 'yes' },
      { status: 'rejected', reason: error },
      { status: 'fulfilled', value: 7 },
    ]);
  });

  it('the signal fails the run all the same', async () => {
    const controller = new AbortController();
    const { call, requests } = manualCall();
    const result = failureOf(
      parallel([call, call], { settle: true, signal: controller.signal, concurrency: 1 }),
    );
    await turn();
    controller.abort();
    expect(await result).toBeInstanceOf(APIUserAbortError);
    await turn();
    expect(requests).toHaveLength(1);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  });
});

it('the signal still stops streams that were handed out, and is let go at their end', async () => {
  const controller = new AbortController();
  const [stream] = await parallel(
    [async (signal) => (await streamOf<number>(stayingOpen('data: 1\n\n'), { signal })).stream],
    { signal: controller.signal },
  );
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
  controller.abort();
  expect(await collect(stream!)).toEqual([]);
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
});
