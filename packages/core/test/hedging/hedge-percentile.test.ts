import { InternalServerError } from '@oxide/core';
import { type HedgeOptions, type HedgeReport, hedge, hedgeTotals } from '@oxide/core/hedging';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { seededRandom } from '../support/random.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Makes calls that take so long, one after another, and gives their reports. */
async function calls(latencies: Iterable<number>, options: HedgeOptions): Promise<HedgeReport[]> {
  const reports: HedgeReport[] = [];
  for (const ms of latencies) {
    const result = hedge(() => after(ms), { ...options, onReport: (report) => void reports.push(report) });
    await vi.advanceTimersByTimeAsync(3 * ms);
    await result;
  }
  return reports;
}

/** The delay that the next call would get. */
async function delayOf(options: HedgeOptions): Promise<number | undefined> {
  const [report] = await calls([1], options);
  return report!.delayMs;
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('the percentile', () => {
  it('of 20 observed calls tells when a copy is sent; before, none is', async () => {
    const options = { percentile: 95, client: {} };
    const reports = await calls(upTo(20), options);
    expect(reports.map(({ delayMs }) => delayMs)).toEqual(Array(20).fill(undefined));
    expect(hedgeTotals(options.client).started).toBe(0);
    expect(await delayOf(options)).toBe(19);
  });

  it('of 99 takes 100 observed calls', async () => {
    const options = { percentile: 99, client: {} };
    const reports = await calls(upTo(100), options);
    expect(reports.every(({ delayMs }) => delayMs === undefined)).toBe(true);
    expect(await delayOf(options)).toBe(99);
  });

  it('gives way to `delayMs` until then', async () => {
    const options = { percentile: 50, delayMs: 500, client: {} };
    const reports = await calls(upTo(20), options);
    expect(reports.every(({ delayMs }) => delayMs === 500)).toBe(true);
    expect(await delayOf(options)).toBe(10);
  });

  it('is of the last 256 calls: a server that gets faster is followed', async () => {
    const options = { percentile: 90, client: {} };
    await calls(Array(300).fill(1_000), options);
    await calls(Array(200).fill(10), options);
    expect(await delayOf(options)).toBe(1_000);
    await calls(Array(80).fill(10), options);
    expect(await delayOf(options)).toBe(10);
  });

  it('is kept apart by client and by key', async () => {
    const client = {};
    await calls(Array(20).fill(1_000), { percentile: 90, client, key: 'slow' });
    await calls(Array(20).fill(10), { percentile: 90, client, key: 'fast' });
    expect(await delayOf({ percentile: 90, client, key: 'slow' })).toBe(1_000);
    expect(await delayOf({ percentile: 90, client, key: 'fast' })).toBe(10);
    expect(await delayOf({ percentile: 90, client })).toBeUndefined();
    expect(await delayOf({ percentile: 90, client: {}, key: 'slow' })).toBeUndefined();
  });

  it('remembers 64 keys: the one that was not used for longest is forgotten', async () => {
    const options = (key: string) => ({ percentile: 90, client, key });
    const client = {};
    for (const key of ['first', 'second']) await calls(Array(20).fill(10), options(key));
    for (let other = 0; other < 62; other++) await calls([10], options(`other ${other}`));
    expect(await delayOf(options('first'))).toBe(10);
    await calls([10], options('one more'));
    expect(await delayOf(options('first'))).toBe(10);
    expect(await delayOf(options('second'))).toBeUndefined();
  });

  it('is not lowered by its own copies: a beaten request counts with what it took at least', async () => {
    const client = {};
    const random = seededRandom(7);
    const reports: HedgeReport[] = [];
    // Four in five calls take at most 130 ms; a copy is always granted, and fast.
    for (let made = 0; made < 600; made++) {
      const ms = 50 + Math.floor(random() * 100);
      const call = (_: AbortSignal, attempt: number) => after(attempt === 1 ? ms : 5);
      const onReport = (report: HedgeReport) => void reports.push(report);
      const result = hedge(call, { percentile: 80, client, budget: 1, onReport });
      await vi.advanceTimersByTimeAsync(200);
      await result;
    }
    expect(hedgeTotals(client).won).toBeGreaterThan(60);
    expect(Math.min(...reports.slice(100).map(({ delayMs }) => delayMs!))).toBeGreaterThan(115);
  });

  it('leaves out calls that failed', async () => {
    const options = { percentile: 50, client: {} };
    const broken = new InternalServerError(500, undefined, 'broken', new Headers());
    for (let made = 0; made < 40; made++) await failureOf(hedge(() => Promise.reject(broken), options));
    expect(await delayOf(options)).toBeUndefined();
  });
});
