import {
  type APIError,
  type ClientOptions,
  constantBackoff,
  exponentialBackoff,
  InternalServerError,
} from '@oxide/core';
import { describe, expect, it, vi } from 'vitest';
import { failureOf } from './support/failure.ts';
import { noon, useFakeNoon } from './support/fake-noon.ts';
import { failure, openScripted, settle } from './support/scripted-client.ts';
import { type Answer, json, refused, silent, status } from './support/scripted-fetch.ts';

useFakeNoon();

const ok = json({ ok: true });

describe('what is tried again', () => {
  it.each([408, 409, 429, 500, 502, 503, 504, 599])('status %i', async (code) => {
    const { client, sent } = openScripted([status(code), ok]);
    expect(await settle(client.get('/things'))).toEqual({ ok: true });
    expect(sent).toHaveLength(2);
  });

  it.each([400, 401, 403, 404, 405, 410, 413, 418, 422, 451])('not status %i', async (code) => {
    const { client, sent, retries } = openScripted([status(code), ok]);
    expect(await failure(client.get('/things'))).toMatchObject({ status: code, attempts: 1 });
    expect(sent).toHaveLength(1);
    expect(retries).toEqual([]);
  });

  it('a connection that failed', async () => {
    const { client, sent } = openScripted([refused, refused, ok]);
    expect(await settle(client.post('/things', { body: { a: 1 } }))).toEqual({ ok: true });
    expect(sent.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}', '{"a":1}']);
  });

  it('an attempt that took too long', async () => {
    const { client, sent } = openScripted([silent, ok], { timeout: 3_000 });
    expect(await settle(client.get('/things'))).toEqual({ ok: true });
    expect(sent).toHaveLength(2);
    expect(sent[0]!.signal.aborted).toBe(true);
  });

  it('what the server says may be, against the rule, and not what it says may not', async () => {
    const may = openScripted([status(400, { 'x-should-retry': 'true' }), ok]);
    expect(await settle(may.client.get('/things'))).toEqual({ ok: true });
    const mayNot = openScripted([status(500, { 'x-should-retry': 'false' }), ok]);
    expect(await failure(mayNot.client.get('/things'))).toMatchObject({ status: 500, attempts: 1 });
    const says = openScripted([status(400, { 'x-should-retry': 'yes' }), ok]);
    expect(await failure(says.client.get('/things'))).toMatchObject({ status: 400, attempts: 1 });
  });

  it('not an answer that is no JSON though it says so', async () => {
    const { client, sent } = openScripted([
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
    const { client, sent } = openScripted([status(500)]);
    const error = await failure(client.get('/things'));
    expect(error).toBeInstanceOf(InternalServerError);
    expect(error.attempts).toBe(3);
    expect(sent.map(({ headers }) => headers.get('x-stainless-retry-count'))).toEqual(['0', '1', '2']);
  });

  it.each([0, 1, 4])('is %i times when the client says so', async (maxRetries) => {
    const { client, sent } = openScripted([refused], { maxRetries });
    expect(await failure(client.get('/things'))).toMatchObject({ attempts: maxRetries + 1 });
    expect(sent).toHaveLength(maxRetries + 1);
  });

  it('is what the call says, or the client was told later', async () => {
    const { client, sent } = openScripted([status(500)], { maxRetries: 5 });
    await failure(client.get('/things', { maxRetries: 0 }));
    expect(sent).toHaveLength(1);
    client.maxRetries = 1;
    await failure(client.get('/things'));
    expect(sent).toHaveLength(3);
  });

  it('leaves the retry count to a caller who sets or removes it', async () => {
    const own = openScripted([status(500), ok]);
    await settle(own.client.get('/things', { headers: { 'X-Stainless-Retry-Count': '7' } }));
    expect(own.sent.map(({ headers }) => headers.get('x-stainless-retry-count'))).toEqual(['7', '7']);
    const none = openScripted([status(500), ok], { defaultHeaders: { 'x-stainless-retry-count': null } });
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
    const { client, sent } = openScripted([read, ok]);
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
      { replayable: true, open: () => new Blob(['same']).stream() },
    ]) {
      texts.length = 0;
      const { client } = openScripted([read]);
      expect(await settle(client.post('/things', { body }))).toEqual({ ok: true });
      expect(texts).toEqual(['same', 'same']);
    }
  });
});

describe('the wait', () => {
  const waits = async (headers: Record<string, string>, options: ClientOptions = {}) => {
    vi.setSystemTime(noon);
    const { client, sent, retries } = openScripted([status(429, headers), ok], options);
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
      const { client, retries } = openScripted([status(500)], { maxRetries: 7 });
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
      const { client, sent, retries } = openScripted([status(429, { ...headers }), ok], options);
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
      const { client } = openScripted([status(429, { ...headers })], options);
      expect(await failureOf(client.get('/things'))).toMatchObject({ retryAfterMs: 5_000, attempts: 1 });
    }
    const { client } = openScripted([status(500)], { maxRetries: 0 });
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
