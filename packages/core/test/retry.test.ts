import {
  type APIError,
  APIUserAbortError,
  type AttemptEvent,
  Client,
  type ClientOptions,
  constantBackoff,
  exponentialBackoff,
  InternalServerError,
  type RetryEvent,
} from '@oxide/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from './support/failure.ts';
import { type Answer, json, refused, scriptedFetch, silent, status } from './support/scripted-fetch.ts';

const noon = Date.UTC(2026, 10, 20, 12);

beforeEach(() => {
  vi.useFakeTimers({ now: noon });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const ok = json({ ok: true });

/** A client whose `fetch` gives the answers, with what was sent and what the hooks were told. */
function open(answers: Answer[], options: ClientOptions = {}) {
  const { fetch, sent } = scriptedFetch(...answers);
  const attempts: AttemptEvent[] = [];
  const retries: RetryEvent[] = [];
  const client = new Client({
    apiKey: 'sk-test',
    baseURL: 'http://test.local/v1',
    fetch,
    hooks: { onAttempt: (event) => void attempts.push(event), onRetry: (event) => void retries.push(event) },
    ...options,
  });
  return { client, sent, attempts, retries };
}

/** Lets the clock run until the call is settled. */
async function settle<T>(call: PromiseLike<T>): Promise<T> {
  let settled = false;
  const result = Promise.resolve(call).finally(() => {
    settled = true;
  });
  result.catch(() => {});
  while (!settled) await vi.advanceTimersByTimeAsync(1_000);
  return await result;
}

const failure = <T = APIError>(call: PromiseLike<unknown>) => settle(failureOf<T>(call));

describe('what is tried again', () => {
  it.each([408, 409, 429, 500, 502, 503, 504, 599])('status %i', async (code) => {
    const { client, sent } = open([status(code), ok]);
    expect(await settle(client.get('/things'))).toEqual({ ok: true });
    expect(sent).toHaveLength(2);
  });

  it.each([400, 401, 403, 404, 405, 410, 413, 418, 422, 451])('not status %i', async (code) => {
    const { client, sent, retries } = open([status(code), ok]);
    expect(await failure(client.get('/things'))).toMatchObject({ status: code, attempts: 1 });
    expect(sent).toHaveLength(1);
    expect(retries).toEqual([]);
  });

  it('a connection that failed', async () => {
    const { client, sent } = open([refused, refused, ok]);
    expect(await settle(client.post('/things', { body: { a: 1 } }))).toEqual({ ok: true });
    expect(sent.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
  });

  it('an attempt that took too long', async () => {
    const { client, sent } = open([silent, ok], { timeout: 3_000 });
    expect(await settle(client.get('/things'))).toEqual({ ok: true });
    expect(sent).toHaveLength(2);
    expect(sent[0]!.signal.aborted).toBe(true);
  });

  it('what the server says may be, against the rule, and not what it says may not', async () => {
    const may = open([status(400, { 'x-should-retry': 'true' }), ok]);
    expect(await settle(may.client.get('/things'))).toEqual({ ok: true });
    const mayNot = open([status(500, { 'x-should-retry': 'false' }), ok]);
    expect(await failure(mayNot.client.get('/things'))).toMatchObject({ status: 500, attempts: 1 });
    const says = open([status(400, { 'x-should-retry': 'yes' }), ok]);
    expect(await failure(says.client.get('/things'))).toMatchObject({ status: 400, attempts: 1 });
  });

  it('not an answer that is no JSON though it says so', async () => {
    const { client, sent } = open([
      () => new Response('{', { headers: { 'content-type': 'application/json' } }),
    ]);
    expect(await failure(client.get('/things'))).toMatchObject({
      name: 'APIResponseParseError',
      attempts: 1,
    });
    expect(sent).toHaveLength(1);
  });
});

describe('how often', () => {
  it('is twice unless it is said', async () => {
    const { client, sent } = open([status(500)]);
    const error = await failure(client.get('/things'));
    expect(error).toBeInstanceOf(InternalServerError);
    expect(error.attempts).toBe(3);
    expect(sent.map(({ headers }) => headers.get('x-stainless-retry-count'))).toEqual(['0', '1', '2']);
  });

  it.each([0, 1, 4])('is %i times when the client says so', async (maxRetries) => {
    const { client, sent } = open([refused], { maxRetries });
    expect(await failure(client.get('/things'))).toMatchObject({ attempts: maxRetries + 1 });
    expect(sent).toHaveLength(maxRetries + 1);
  });

  it('is what the call says, or the client was told later', async () => {
    const { client, sent } = open([status(500)], { maxRetries: 5 });
    await failure(client.get('/things', { maxRetries: 0 }));
    expect(sent).toHaveLength(1);
    client.maxRetries = 1;
    await failure(client.get('/things'));
    expect(sent).toHaveLength(3);
  });

  it('leaves the retry count to a caller who sets or removes it', async () => {
    const own = open([status(500), ok]);
    await settle(own.client.get('/things', { headers: { 'X-Stainless-Retry-Count': '7' } }));
    expect(own.sent.map(({ headers }) => headers.get('x-stainless-retry-count'))).toEqual(['7', '7']);
    const none = open([status(500), ok], { defaultHeaders: { 'x-stainless-retry-count': null } });
    await settle(none.client.get('/things'));
    expect(none.sent.map(({ headers }) => headers.has('x-stainless-retry-count'))).toEqual([false, false]);
  });

  it('does not retry a POST whose body was consumed', async () => {
    async function* once() {
      yield new TextEncoder().encode('first');
    }
    const read: Answer = async ({ body }) => {
      await new Response(body as BodyInit).text();
      return Response.json({ error: { message: 'no' } }, { status: 503 });
    };
    const { client, sent } = open([read, ok]);
    const error = await failure(client.post('/things', { body: once() }));
    expect(error).toMatchObject({ status: 503, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  it('sends a body again that can be made again', async () => {
    const texts: string[] = [];
    const read: Answer = async ({ body }) => {
      texts.push(await new Response(body as BodyInit).text());
      return texts.length === 1 ? new Response(null, { status: 503 }) : Response.json({ ok: true });
    };
    for (const body of [
      new Blob(['same']),
      new TextEncoder().encode('same'),
      'same',
      { replayable: true, open: () => new Blob(['same']).stream() },
    ]) {
      texts.length = 0;
      const { client } = open([read]);
      expect(await settle(client.post('/things', { body }))).toEqual({ ok: true });
      expect(texts).toEqual(['same', 'same']);
    }
  });
});

describe('the wait', () => {
  const waits = async (headers: Record<string, string>, options: ClientOptions = {}) => {
    vi.setSystemTime(noon);
    const { client, sent, retries } = open([status(429, headers), ok], options);
    await settle(client.get('/things'));
    expect(sent[1]!.at).toBe(Math.floor(retries[0]!.delayMs));
    return retries[0]!;
  };

  it('grows from half a second to eight, less a quarter of it at most by chance', async () => {
    for (const [chance, share] of [
      [0, 1],
      [1, 0.75],
    ] as const) {
      vi.spyOn(Math, 'random').mockReturnValue(chance);
      const { client, retries } = open([status(500)], { maxRetries: 7 });
      await failure(client.get('/things'));
      const expected = [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000].map((wait) => wait * share);
      expect(retries.map(({ delayMs }) => delayMs)).toEqual(expected);
      expect(retries.every(({ serverAsked }) => !serverAsked)).toBe(true);
    }
  });

  it('is what the server asks for, exactly: in milliseconds, seconds or until a date', async () => {
    for (const [headers, delayMs] of [
      [{ 'retry-after-ms': '1234' }, 1_234],
      [{ 'retry-after-ms': '0' }, 0],
      [{ 'retry-after-ms': ' 20.5 ' }, 20.5],
      [{ 'retry-after-ms': '70', 'retry-after': '9' }, 70],
      [{ 'retry-after': '3' }, 3_000],
      [{ 'retry-after': '0.5' }, 500],
      [{ 'retry-after': '0' }, 0],
      [{ 'retry-after': 'Fri, 20 Nov 2026 12:00:07 GMT' }, 7_000],
      [{ 'retry-after': 'Friday, 20-Nov-26 12:00:07 GMT' }, 7_000],
      [{ 'retry-after-ms': 'soon', 'retry-after': '2' }, 2_000],
    ] as const)
      expect(await waits({ ...headers })).toMatchObject({ delayMs, serverAsked: true });
  });

  it('is the usual one when what the server says makes no sense', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    for (const value of [
      'soon',
      '-5',
      'NaN',
      'Infinity',
      '1e3',
      '0x10',
      '2 minutes',
      '3, 4',
      '2026-11-20',
      'garbage 1',
      'Fri, 20 Nov 2026 11:59:00 GMT',
      'Mon, 99 Foo 2026 99:99:99 GMT',
      '',
    ])
      expect(await waits({ 'retry-after': value }), value).toMatchObject({
        delayMs: 500,
        serverAsked: false,
      });
    expect(await waits({ 'retry-after-ms': '-1' })).toMatchObject({ delayMs: 500, serverAsked: false });
  });

  it('above `maxRetryAfterMs` fails at once, with the wait on the error', async () => {
    for (const [headers, options, retryAfterMs] of [
      [{ 'retry-after': '61' }, {}, 61_000],
      [{ 'retry-after': 'Fri, 20 Nov 2026 13:00:00 GMT' }, {}, 3_600_000],
      [{ 'retry-after-ms': '101' }, { maxRetryAfterMs: 100 }, 101],
      [{ 'retry-after': '9999999' }, { maxRetryAfterMs: Number.POSITIVE_INFINITY }, 9_999_999_000],
    ] as const) {
      const { client, sent, retries } = open([status(429, { ...headers }), ok], options);
      const error = await failureOf<APIError>(client.get('/things'));
      expect(error).toMatchObject({ name: 'RateLimitError', retryAfterMs, attempts: 1 });
      expect(sent).toHaveLength(1);
      expect(retries).toEqual([]);
    }
    expect(await waits({ 'retry-after': '60' })).toMatchObject({ delayMs: 60_000 });
  });

  it('that the server asks for is on the error also when nothing was tried again', async () => {
    for (const [headers, options] of [
      [{ 'retry-after': '5' }, { maxRetries: 0 }],
      [{ 'retry-after': '5', 'x-should-retry': 'false' }, {}],
    ] as const) {
      const { client } = open([status(429, { ...headers })], options);
      expect(await failureOf(client.get('/things'))).toMatchObject({ retryAfterMs: 5_000, attempts: 1 });
    }
    const { client } = open([status(500)], { maxRetries: 0 });
    expect((await failureOf<APIError>(client.get('/things'))).retryAfterMs).toBeUndefined();
  });

  it('can be made by hand as well', () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const backoff = exponentialBackoff({ initialMs: 10, maxMs: 35, jitter: 0.5 });
    expect([1, 2, 3, 4].map(backoff)).toEqual([5, 10, 17.5, 17.5]);
    expect(exponentialBackoff()(5_000)).toBe(6_000);
    expect([1, 9].map(constantBackoff(7))).toEqual([7, 7]);
  });
});

describe('the retry budget', () => {
  it('stops retries when it is used up, and fills with what succeeds', async () => {
    const answers = { current: status(500) };
    const { client, sent } = open([(request) => answers.current(request)], {
      retryBudget: { capacity: 3, earnedPerSuccess: 0.5 },
    });
    const sentBy = async (call: () => PromiseLike<unknown>) => {
      const before = sent.length;
      await settle(Promise.resolve(call()).catch(() => {}));
      return sent.length - before;
    };
    const call = () => client.get('/things');
    expect(await sentBy(call)).toBe(3);
    expect(await sentBy(call)).toBe(2);
    expect(await sentBy(call)).toBe(1);
    answers.current = ok;
    expect(await sentBy(call)).toBe(1);
    answers.current = status(500);
    expect(await sentBy(call)).toBe(1);
    answers.current = ok;
    expect(await sentBy(call)).toBe(1);
    answers.current = status(500);
    expect(await sentBy(call)).toBe(2);
    answers.current = ok;
    for (let calls = 0; calls < 20; calls++) await sentBy(call);
    answers.current = status(500);
    expect((await sentBy(call)) + (await sentBy(call)) + (await sentBy(call))).toBe(3 + 2 + 1);
  });

  it('does not count waits that the server asked for, and can be turned off', async () => {
    const asked = open([status(503, { 'retry-after-ms': '5' })], { retryBudget: { capacity: 0 } });
    expect(await failure(asked.client.get('/things'))).toMatchObject({ attempts: 3 });
    const none = open([status(503)], { retryBudget: { capacity: 0 } });
    expect(await failure(none.client.get('/things'))).toMatchObject({ attempts: 1 });
    const off = open([status(503)], { retryBudget: false });
    expect(await failure(off.client.get('/things'))).toMatchObject({ attempts: 3 });
  });

  it('allows 500 at once, and one for five successes, unless it is said', async () => {
    const { client, sent } = open([refused], { maxRetries: 600 });
    expect(await failure(client.get('/things'))).toMatchObject({ attempts: 501 });
    expect(sent).toHaveLength(501);
  });
});

describe('the total time limit', () => {
  it('ends the retries: the last failure is told when the next wait would be too long', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { client, sent } = open([status(500)], { totalTimeoutMs: 1_000, maxRetries: 9 });
    expect(await failure(client.get('/things'))).toMatchObject({ status: 500, attempts: 2 });
    expect(sent.map(({ at }) => at)).toEqual([0, 500]);
    const asked = open([status(429, { 'retry-after': '5' })]);
    expect(await failureOf(asked.client.get('/things', { totalTimeoutMs: 4_000 }))).toMatchObject({
      status: 429,
      attempts: 1,
      retryAfterMs: 5_000,
    });
  });

  it('ends the attempt that is under way', async () => {
    const { client, sent } = open([status(500), silent], { totalTimeoutMs: 2_000 });
    const error = await failure(client.get('/things'));
    expect(error).toMatchObject({ name: 'APIConnectionTimeoutError', attempts: 2 });
    expect(error.message).toContain('2000 ms (`totalTimeoutMs`)');
    expect(sent).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('counts over all attempts, and `timeout` over each', async () => {
    const { client, sent } = open([silent], { timeout: 1_000, totalTimeoutMs: 60_000 });
    const error = await failure(client.get('/things'));
    expect(error).toMatchObject({ name: 'APIConnectionTimeoutError', attempts: 3 });
    expect(error.message).toContain('1000 ms (`timeout`)');
    expect(sent).toHaveLength(3);
  });
});

describe('an abort during the wait', () => {
  it('rejects at once, tries no more and leaves no timer', async () => {
    const { client, sent } = open([status(503, { 'retry-after': '30' }), ok]);
    const controller = new AbortController();
    const call = failureOf<APIError>(client.get('/things', { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(1);
    controller.abort('enough');
    expect(await call).toMatchObject({ name: 'APIUserAbortError', cause: 'enough', attempts: 1 });
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
  });

  it('does so too when it comes from a hook', async () => {
    for (const hook of ['onAttempt', 'onRetry'] as const) {
      const controller = new AbortController();
      const hooks = { [hook]: () => controller.abort() };
      const { client, sent } = open([status(503, { 'retry-after': '30' }), ok], { hooks });
      const error = await failureOf(client.get('/things', { signal: controller.signal }));
      expect(error, hook).toBeInstanceOf(APIUserAbortError);
      expect(sent).toHaveLength(1);
      expect(vi.getTimerCount()).toBe(0);
    }
  });
});

describe('hooks', () => {
  it('are told each attempt and each retry', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const slow: Answer = async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return Response.json(
        { error: { message: 'busy' } },
        { status: 503, headers: { 'x-request-id': 'req_1' } },
      );
    };
    const last = json({ ok: true }, 201, { 'x-request-id': 'req_3' });
    const { client, attempts, retries } = open([slow, refused, last]);
    await settle(client.post('/things?token=sk-hidden&limit=2', { body: {} }));
    const common = { method: 'POST', path: '/v1/things?token=***&limit=2' };
    expect(attempts).toEqual([
      {
        ...common,
        attempt: 1,
        durationMs: 30,
        status: 503,
        requestID: 'req_1',
        error: expect.objectContaining({ name: 'InternalServerError', attempts: 1 }),
      },
      {
        ...common,
        attempt: 2,
        durationMs: 0,
        status: undefined,
        requestID: undefined,
        error: expect.objectContaining({ name: 'APIConnectionError', attempts: 2 }),
      },
      { ...common, attempt: 3, durationMs: 0, status: 201, requestID: 'req_3' },
    ]);
    expect(retries).toEqual([
      { ...attempts[0], delayMs: 500, serverAsked: false },
      { ...attempts[1], delayMs: 1_000, serverAsked: false },
    ]);
  });

  it('that fail change nothing, whether they throw or reject', async () => {
    const errors: unknown[][] = [];
    const log = (...parts: unknown[]) => void errors.push(parts);
    const logger = { error: log, warn: log, info: () => {}, debug: () => {} };
    const broken = new Error('the hook is broken');
    for (const hook of [
      () => {
        throw broken;
      },
      async () => {
        throw broken;
      },
    ]) {
      errors.length = 0;
      const { client, sent } = open([status(500), ok], { hooks: { onAttempt: hook, onRetry: hook }, logger });
      expect(await settle(client.get('/things'))).toEqual({ ok: true });
      expect(sent).toHaveLength(2);
      expect(errors).toHaveLength(3);
      expect(errors[0]).toContain(broken);
    }
    errors.length = 0;
    const silentClient = open([ok], {
      hooks: {
        onAttempt: () => {
          throw broken;
        },
      },
      logger,
      logLevel: 'off',
    });
    expect(await silentClient.client.get('/things')).toEqual({ ok: true });
    expect(errors).toEqual([]);
  });

  it('may be methods of an object', async () => {
    class Counter {
      count = 0;
      onAttempt() {
        this.count++;
      }
    }
    const counter = new Counter();
    await open([ok], { hooks: counter }).client.get('/things');
    expect(counter.count).toBe(1);
  });
});
