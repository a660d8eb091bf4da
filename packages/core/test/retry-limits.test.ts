import { type APIError, APIUserAbortError } from '@oxide/core';
import { describe, expect, it, vi } from 'vitest';
import { failureOf } from './support/failure.ts';
import { useFakeNoon } from './support/fake-noon.ts';
import { failure, openScripted, settle } from './support/scripted-client.ts';
import { json, refused, silent, status } from './support/scripted-fetch.ts';

useFakeNoon();

const ok = json({ ok: true });

describe('the retry budget', () => {
  it('stops retries when it is used up, and fills with what succeeds', async () => {
    const answers = { current: status(500) };
    const { client, sent } = openScripted([(request) => answers.current(request)], {
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
    const asked = openScripted([status(503, { 'retry-after-ms': '5' })], { retryBudget: { capacity: 0 } });
    expect(await failure(asked.client.get('/things'))).toMatchObject({ attempts: 3 });
    const none = openScripted([status(503)], { retryBudget: { capacity: 0 } });
    expect(await failure(none.client.get('/things'))).toMatchObject({ attempts: 1 });
    const off = openScripted([status(503)], { retryBudget: false });
    expect(await failure(off.client.get('/things'))).toMatchObject({ attempts: 3 });
  });

  it('allows 500 at once, and one for five successes, unless it is said', async () => {
    const { client, sent } = openScripted([refused], { maxRetries: 600 });
    expect(await failure(client.get('/things'))).toMatchObject({ attempts: 501 });
    expect(sent).toHaveLength(501);
  });
});

describe('the total time limit', () => {
  it('ends the retries: the last failure is told when the next wait would be too long', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { client, sent } = openScripted([status(500)], { totalTimeoutMs: 1_000, maxRetries: 9 });
    expect(await failure(client.get('/things'))).toMatchObject({ status: 500, attempts: 2 });
    expect(sent.map(({ at }) => at)).toEqual([0, 500]);
    const asked = openScripted([status(429, { 'retry-after': '5' })]);
    expect(await failureOf(asked.client.get('/things', { totalTimeoutMs: 4_000 }))).toMatchObject({
      status: 429,
      attempts: 1,
      retryAfterMs: 5_000,
    });
  });

  it('ends the attempt that is under way', async () => {
    const { client, sent } = openScripted([status(500), silent], { totalTimeoutMs: 2_000 });
    const error = await failure(client.get('/things'));
    expect(error).toMatchObject({ name: 'APIConnectionTimeoutError', attempts: 2 });
    expect(error.message).toContain('2000 ms (`totalTimeoutMs`)');
    expect(sent).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('counts from the start, while a function is asked for the key too', async () => {
    const apiKey = () => new Promise<string>((resolve) => setTimeout(resolve, 1_500, 'sk-later'));
    const { client, sent } = openScripted([silent], { apiKey, totalTimeoutMs: 2_000 });
    const failed = failureOf<APIError>(client.get('/things'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await failed).toMatchObject({ name: 'APIConnectionTimeoutError', attempts: 1 });
    expect(sent.map(({ at }) => at)).toEqual([1_500]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('counts over all attempts, and `timeout` over each', async () => {
    const { client, sent } = openScripted([silent], { timeout: 1_000, totalTimeoutMs: 60_000 });
    const error = await failure(client.get('/things'));
    expect(error).toMatchObject({ name: 'APIConnectionTimeoutError', attempts: 3 });
    expect(error.message).toContain('1000 ms (`timeout`)');
    expect(sent).toHaveLength(3);
  });
});

describe('an abort during the wait', () => {
  it('rejects at once, tries no more and leaves no timer', async () => {
    const { client, sent } = openScripted([status(503, { 'retry-after': '30' }), ok]);
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
      const { client, sent } = openScripted([status(503, { 'retry-after': '30' }), ok], { hooks });
      const error = await failureOf(client.get('/things', { signal: controller.signal }));
      expect(error, hook).toBeInstanceOf(APIUserAbortError);
      expect(sent).toHaveLength(1);
      expect(vi.getTimerCount()).toBe(0);
    }
  });
});
