import { type HedgeOptions, hedge, hedgeTotals } from '@oxide/core/hedging';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../support/failure.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A call that takes so many milliseconds, each time. */
const taking = (ms: number) => () => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Makes calls that are all late, one after another, and gives the number of copies. */
async function lateCalls(
  count: number,
  options: Partial<HedgeOptions> & { client: object },
): Promise<number> {
  const before = hedgeTotals(options.client).started;
  for (let made = 0; made < count; made++) {
    const result = hedge(taking(200), { delayMs: 100, ...options });
    await vi.advanceTimersByTimeAsync(400);
    await result;
  }
  return hedgeTotals(options.client).started - before;
}

describe('the budget', () => {
  it('is 5 % of the calls and one copy to begin with, also when every call is late', async () => {
    const client = {};
    expect(await lateCalls(1_000, { client })).toBe(51);
    expect(hedgeTotals(client)).toEqual({ calls: 1_000, started: 51, won: 0, wasted: 51, denied: 949 });
  });

  it('can be another', async () => {
    expect(await lateCalls(100, { client: {}, budget: 0.2 })).toBe(21);
    expect(await lateCalls(100, { client: {}, budget: 0 })).toBe(0);
    expect(await lateCalls(100, { client: {}, budget: 1 })).toBe(100);
  });

  it('keeps what 200 calls did not use, and no more, for a bad moment', async () => {
    const client = {};
    for (let made = 0; made < 5_000; made++) await hedge(() => 'in time', { delayMs: 100, client });
    expect(hedgeTotals(client).started).toBe(0);
    expect(await lateCalls(40, { client })).toBe(10 + 1);
  });

  it('is shared by the calls of a client that run at the same time', async () => {
    const client = {};
    const results = Array.from({ length: 60 }, () => hedge(taking(200), { delayMs: 100, client }));
    await vi.advanceTimersByTimeAsync(400);
    await Promise.all(results);
    expect(hedgeTotals(client)).toMatchObject({ calls: 60, started: 4, denied: 56 });
  });

  it('is not shared between clients', async () => {
    expect(await lateCalls(1, { client: {} })).toBe(1);
    expect(await lateCalls(1, { client: {} })).toBe(1);
  });

  it('is one for all calls that name no client', async () => {
    const before = hedgeTotals();
    await hedge(() => 'in time', { delayMs: 100 });
    await failureOf(hedge(() => Promise.reject(new Error('no')), { delayMs: 100 }));
    expect(hedgeTotals().calls - before.calls).toBe(2);
  });

  it('denies each copy once: a later one may be granted', async () => {
    const client = {};
    await lateCalls(1, { client });
    const sent: number[] = [];
    const startedAt = performance.now();
    const call = async () => {
      sent.push(performance.now() - startedAt);
      await taking(1_000)();
    };
    const result = hedge(call, { delayMs: 100, copies: 3, client });
    await vi.advanceTimersByTimeAsync(150);
    // Others earn what the second copy needs.
    for (let made = 0; made < 20; made++) await hedge(() => 'in time', { delayMs: 100, client });
    await vi.advanceTimersByTimeAsync(2_000);
    await result;
    expect(sent).toEqual([0, 200]);
    expect(hedgeTotals(client)).toMatchObject({ started: 2, denied: 2 });
  });
});

describe('what a hook throws', () => {
  it('changes nothing, and is an unhandled rejection', async () => {
    vi.useRealTimers();
    const unhandled: unknown[] = [];
    const listeners = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', (error) => unhandled.push(error));
    try {
      const onReport = () => {
        throw new Error('of the hook');
      };
      expect(await hedge(() => 'fine', { delayMs: 100, onReport })).toBe('fine');
      await new Promise((resolve) => setImmediate(resolve));
      expect(unhandled).toEqual([new Error('of the hook')]);
    } finally {
      process.removeAllListeners('unhandledRejection');
      for (const listener of listeners) process.on('unhandledRejection', listener);
    }
  });
});
