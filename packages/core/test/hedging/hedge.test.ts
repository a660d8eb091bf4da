import { getEventListeners } from 'node:events';
import {
  APIConnectionError,
  APIUserAbortError,
  BadRequestError,
  InternalServerError,
  OpenAIError,
  RateLimitError,
} from '@oxide/core';
import {
  type HedgeOptions,
  type HedgeReport,
  hedge,
  hedgedRequest,
  hedgedRequestN,
} from '@oxide/core/hedging';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { manualCall } from '../support/manual-call.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const status = (code: number, headers: Record<string, string> = {}) => {
  const classes: Record<number, typeof InternalServerError> = {
    500: InternalServerError,
    429: RateLimitError,
  } as never;
  return new (classes[code] ?? BadRequestError)(
    code as never,
    { message: 'no' },
    undefined,
    new Headers(headers),
  );
};

/** A hedged call with requests that the test answers, and what was reported. */
function open(options: Partial<HedgeOptions> = {}) {
  const { call, requests } = manualCall();
  const reports: HedgeReport[] = [];
  const result = hedge(call, {
    ...(options.percentile === undefined && { delayMs: 100 }),
    client: {},
    onReport: (report) => void reports.push(report),
    ...options,
  });
  result.catch(() => {});
  return { result, requests, reports };
}

describe('a hedged call', () => {
  it('is sent once when its answer comes in time', async () => {
    const { result, requests, reports } = open();
    await vi.advanceTimersByTimeAsync(99);
    requests[0]!.resolve('in time');
    expect(await result).toBe('in time');
    expect(requests).toHaveLength(1);
    expect(requests[0]!.signal.aborted).toBe(false);
    expect(reports).toEqual([{ started: 0, won: 0, wasted: 0, denied: 0, delayMs: 100, durationMs: 99 }]);
  });

  it('is sent again after the delay, and the faster copy wins', async () => {
    const { result, requests, reports } = open();
    await vi.advanceTimersByTimeAsync(130);
    expect(requests.map(({ attempt, at }) => [attempt, at])).toEqual([
      [1, 0],
      [2, 100],
    ]);
    requests[1]!.resolve('copy');
    expect(await result).toBe('copy');
    expect(requests[0]!.signal.aborted).toBe(true);
    expect(requests[0]!.signal.reason).toBeInstanceOf(APIUserAbortError);
    expect(requests[1]!.signal.aborted).toBe(false);
    expect(reports).toEqual([{ started: 1, won: 1, wasted: 0, denied: 0, delayMs: 100, durationMs: 130 }]);
  });

  it('keeps the first request when that answers before its copy', async () => {
    const { result, requests, reports } = open();
    await vi.advanceTimersByTimeAsync(130);
    requests[0]!.resolve('first');
    expect(await result).toBe('first');
    expect(requests[1]!.signal.aborted).toBe(true);
    expect(reports[0]).toMatchObject({ started: 1, won: 0, wasted: 1 });
  });

  it('gets as many copies as it may have, a delay apart', async () => {
    const { result, requests, reports } = open({ copies: 3, budget: 3 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(requests.map(({ at }) => at)).toEqual([0, 100, 200, 300]);
    requests[2]!.resolve('third');
    expect(await result).toBe('third');
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true, true, false, true]);
    expect(reports[0]).toMatchObject({ started: 3, won: 1, wasted: 2 });
  });

  it('takes an answer that is there at once, and one that is no promise', async () => {
    expect(await hedge(() => 7, { delayMs: 100 })).toBe(7);
  });

  it('ignores what a loser gives or fails with in the end', async () => {
    const losers = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    for (const late of losers) {
      const result = hedge((_, attempt) => (attempt === 1 ? late.promise : 'copy'), {
        delayMs: 100,
        client: {},
      });
      await vi.advanceTimersByTimeAsync(100);
      expect(await result).toBe('copy');
    }
    losers[0]!.reject(new Error('nobody hears this'));
    losers[1]!.resolve('too late');
    // An unhandled rejection would fail the run.
    await vi.advanceTimersByTimeAsync(0);
  });

  it('never gets a copy when the delay is longer than a timer can be', async () => {
    const { result, requests } = open({ delayMs: Number.POSITIVE_INFINITY });
    await vi.advanceTimersByTimeAsync(10_000_000);
    expect(requests).toHaveLength(1);
    requests[0]!.resolve('late');
    await result;
  });
});

describe('a failure', () => {
  it.each([400, 401, 403, 404, 422])(
    'of status %i before the delay ends the call, and no copy is sent',
    async (code) => {
      const { result, requests, reports } = open();
      requests[0]!.reject(status(code));
      expect(await failureOf<BadRequestError>(result)).toMatchObject({ status: code });
      await vi.advanceTimersByTimeAsync(1_000);
      expect(requests).toHaveLength(1);
      expect(reports[0]).toMatchObject({ started: 0, error: { status: code } });
    },
  );

  it('that would repeat ends the call at once and stops the other request', async () => {
    const { result, requests, reports } = open();
    await vi.advanceTimersByTimeAsync(100);
    requests[1]!.reject(status(400));
    expect(await failureOf(result)).toBeInstanceOf(BadRequestError);
    expect(requests[0]!.signal.aborted).toBe(true);
    expect(reports[0]).toMatchObject({ started: 1, won: 0, wasted: 1 });
  });

  it.each([
    ['that the server says not to repeat', () => status(500, { 'x-should-retry': 'false' })],
    ["of the caller's own code", () => new TypeError('undefined is not a function')],
  ])('%s ends the call at once', async (_, make) => {
    const { result, requests } = open();
    await vi.advanceTimersByTimeAsync(100);
    const error = make();
    requests[0]!.reject(error);
    expect(await failureOf(result)).toBe(error);
    expect(requests[1]!.signal.aborted).toBe(true);
  });

  it.each([
    ['a status 500', () => status(500)],
    ['a status 429', () => status(429)],
    ['a lost connection', () => new APIConnectionError()],
  ])('that may pass (%s) leaves the result to the other request', async (_, make) => {
    const { result, requests } = open();
    await vi.advanceTimersByTimeAsync(100);
    requests[0]!.reject(make());
    await vi.advanceTimersByTimeAsync(50);
    requests[1]!.resolve('copy');
    expect(await result).toBe('copy');
  });

  it('never sends a copy: trying again is for the retries', async () => {
    const { result, requests } = open({ copies: 3, budget: 3 });
    await vi.advanceTimersByTimeAsync(100);
    requests[0]!.reject(status(500));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(requests).toHaveLength(2);
    requests[1]!.reject(new APIConnectionError());
    // The last one is told.
    expect(await failureOf(result)).toBeInstanceOf(APIConnectionError);
  });

  it('that is thrown in place of a promise is the same', async () => {
    const call = (): string => {
      throw new RangeError('at once');
    };
    expect(await failureOf(hedge(call, { delayMs: 100 }))).toBeInstanceOf(RangeError);
  });
});

describe('the signal', () => {
  it('stops all requests, and the call fails at once', async () => {
    const controller = new AbortController();
    const { result, requests, reports } = open({ signal: controller.signal });
    await vi.advanceTimersByTimeAsync(100);
    controller.abort(new Error('enough'));
    const error = await failureOf<APIUserAbortError>(result);
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect((error.cause as Error).message).toBe('enough');
    expect(requests.map(({ signal }) => (signal.reason as Error).message)).toEqual(['enough', 'enough']);
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
    expect(reports[0]).toMatchObject({ started: 1, won: 0, wasted: 1, error });
  });

  it('fails the call also when its requests do not listen', async () => {
    const controller = new AbortController();
    const result = failureOf(hedge(() => new Promise(() => {}), { delayMs: 100, signal: controller.signal }));
    controller.abort();
    expect(await result).toBeInstanceOf(APIUserAbortError);
  });

  it('that has aborted before sends nothing', async () => {
    const { result, requests, reports } = open({ signal: AbortSignal.abort() });
    expect(await failureOf(result)).toBeInstanceOf(APIUserAbortError);
    expect(requests).toHaveLength(0);
    expect(reports).toHaveLength(0);
  });

  it('is left alone when the call is over, however many share it', async () => {
    const { signal } = new AbortController();
    const calls = Array.from({ length: 20 }, () => open({ signal }));
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    for (const { requests, result } of calls) {
      requests[0]!.resolve('done');
      await result;
    }
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});

describe('wrong use', () => {
  it.each<[string, HedgeOptions, RegExp]>([
    ['neither delay nor percentile', {}, /`delayMs` or `percentile`.*sent twice.*`race`/],
    ['no delay', { delayMs: 0 }, /`delayMs` has to be .* above 0/],
    [
      'a percentile that is a share',
      { percentile: 0.95, client: {} },
      /`percentile` .* from 50 to 99, and is 0.95/,
    ],
    ['a percentile that takes too long to know', { percentile: 99.9, client: {} }, /from 50 to 99/],
    ['a percentile of nobody', { percentile: 95 }, /`percentile` needs `client`/],
    ['no copies', { delayMs: 1, copies: 0 }, /`copies` has to be a whole number of at least 1/],
    ['a debt', { delayMs: 1, budget: -1 }, /`budget` has to be a number of at least 0/],
    ['no limit', { delayMs: 1, budget: Number.POSITIVE_INFINITY }, /`budget` has to be finite/],
  ])('is told before anything is sent: %s', async (_, options, message) => {
    const { call, requests } = manualCall();
    const error = await failureOf(hedge(call, options));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toMatch(message);
    expect(requests).toHaveLength(0);
  });
});

describe('the other names', () => {
  it('hedgedRequest sends two requests at most', async () => {
    const { call, requests } = manualCall();
    const result = hedgedRequest(call, { delayMs: 100, budget: 5, client: {} });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(requests).toHaveLength(2);
    requests[1]!.resolve('copy');
    expect(await result).toBe('copy');
  });

  it('hedgedRequestN sends so many requests at most', async () => {
    const { call, requests } = manualCall();
    const result = hedgedRequestN(call, 4, { delayMs: 100, budget: 5, client: {} });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(requests).toHaveLength(4);
    requests[3]!.resolve('copy');
    expect(await result).toBe('copy');
    expect((await failureOf(hedgedRequestN(call, 1, { delayMs: 1 }))).message).toMatch(
      /`requests` .* at least 2/,
    );
  });
});
