import { Client } from '@oxide/core';
import { hedge, hedgeTotals } from '@oxide/core/hedging';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { seededRandom } from '../support/random.ts';
import { startUndiciClock } from '../support/start-undici-clock.ts';

const CALLS = 400;
const USUAL_MS = 100;
const SLOW_MS = 20 * USUAL_MS;
const STEP_MS = 10;

/** Lets the clock run until the call is settled; the bytes on the sockets have a few turns of the loop for each step. */
async function timed(server: MockServer, call: () => PromiseLike<unknown>): Promise<number> {
  const startedAt = performance.now();
  const received = server.requests.length;
  let settledAt: number | undefined;
  const settled = Promise.resolve(call()).finally(() => {
    settledAt = performance.now();
  });
  await server.waitFor(({ requests }) => requests.length > received);
  while (settledAt === undefined) {
    await vi.advanceTimersByTimeAsync(STEP_MS);
    for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
  await settled;
  return settledAt - startedAt;
}

interface Outcome {
  p50: number;
  p99: number;
  requests: number;
}

/** Calls one after another to a server that is slow with one reply in twenty, by its own clock and this one's. */
async function outcomeOf(options: { delayMs: number } | undefined): Promise<Outcome> {
  await using server = await startMockServer();
  const client = new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0 });
  const random = seededRandom(11);
  for (let reply = 0; reply < 2 * CALLS; reply++)
    server.fault({ delayHeadersMs: random() < 0.05 ? SLOW_MS : USUAL_MS });
  const create = (signal?: AbortSignal) =>
    client.post('/responses', { body: { model: 'gpt-5.4', input: 'Hi' }, signal });
  const durations: number[] = [];
  for (let made = 0; made < CALLS; made++)
    durations.push(
      await timed(server, options ? () => hedge(create, { ...options, client }) : () => create()),
    );
  if (options) expect(hedgeTotals(client).started).toBe(server.requests.length - CALLS);
  const sorted = durations.toSorted((left, right) => left - right);
  return { p50: sorted[CALLS / 2]!, p99: sorted[0.99 * CALLS - 1]!, requests: server.requests.length };
}

describe('with 5 % of the replies delayed 20-fold', () => {
  let plain: Outcome;
  beforeAll(async () => {
    await startUndiciClock();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    plain = await outcomeOf(undefined);
  }, 60_000);
  afterAll(() => {
    vi.useRealTimers();
  });

  it('the slowest of a hundred calls waits for one of them', () => {
    expect(plain.requests).toBe(CALLS);
    expect(plain.p50).toBeLessThan(2 * USUAL_MS);
    expect(plain.p99).toBeGreaterThanOrEqual(SLOW_MS);
  });

  it('hedging cuts P99 by at least 60 % at no more than 6 % extra requests', async () => {
    const hedged = await outcomeOf({ delayMs: 2.5 * USUAL_MS });
    expect(hedged.p99).toBeLessThanOrEqual(0.4 * plain.p99);
    expect(hedged.p50).toBeLessThan(2 * USUAL_MS);
    expect(hedged.requests / CALLS - 1).toBeGreaterThan(0.02);
    expect(hedged.requests / CALLS - 1).toBeLessThanOrEqual(0.06);
  }, 60_000);
});
