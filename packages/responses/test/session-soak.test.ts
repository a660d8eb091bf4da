import { queryObjects } from 'node:v8';
import { Cancellation, Client, OpenAIError, TransportResponse } from '@oxide/core';
import type { Fault } from '@oxide/mock-server';
import { ConnectionPool, type ResponseSession, ResponseStream, Responses } from '@oxide/responses';
import { expect, it } from 'vitest';
import { startServerProcess } from './support/start-server-process.ts';

const TURNS = 10_000;
const SESSIONS = 8;

/** What can go wrong with a turn, and with none of the turns that come after it. */
const faults: readonly Fault[] = [
  { dropConnection: true },
  { dropConnection: 'reset' },
  { cutAfterEvents: 1 },
  { cutAfterEvents: 3 },
  { closeCode: 1011, endAfterEvents: 0 },
  { connectionLimit: true },
  { status: 503, retryAfterMs: 1 },
  { status: 429, retryAfterMs: 1 },
  { loseContext: true },
  { errorAfterEvents: 2 },
  { failed: true },
  { incomplete: 'max_output_tokens' },
];

/** Numbers from 0 up to 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** What is kept: bytes, and objects that each turn makes. */
function kept(): { heap: number; counts: number[] } {
  // Collects before it counts.
  const counts = [TransportResponse, ResponseStream, Cancellation, OpenAIError].map((made) =>
    queryObjects(made, { format: 'count' }),
  );
  return { heap: process.memoryUsage().heapUsed, counts };
}

it(`ends each of ${TURNS} turns once, with its own answer or a typed error, and keeps no memory of them`, async () => {
  await using server = await startServerProcess();
  const random = seeded(7);
  const client = new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 2, retryBudget: false });
  const pool = new ConnectionPool();
  let [started, answered, failed] = [0, 0, 0];
  /** Answers to other turns than the one that got them. */
  const foreign: string[] = [];

  async function ask(session: ResponseSession, previous: string | undefined): Promise<string | undefined> {
    started += 1;
    const input = `turn ${started}.`;
    const fault = faults[Math.floor(random() * faults.length * 5)];
    if (fault) await server.fault({ match: { method: 'MESSAGE' }, ...fault });
    // Conversations of some ten turns, so that there is something to lose.
    const goesOn = previous !== undefined && random() < 0.9;
    const params = {
      model: 'gpt-5.4',
      input,
      store: false,
      ...(goesOn && { previous_response_id: previous }),
    };
    try {
      const asked = random() < 0.5 ? session.send(params) : session.stream(params).finalResponse();
      const response = await asked;
      answered += 1;
      if (response.status !== 'completed') return undefined;
      if (!response.output_text.includes(input)) foreign.push(response.output_text);
      return response.id;
    } catch (error) {
      if (!(error instanceof OpenAIError) || error.code === undefined) throw error;
      failed += 1;
      return undefined;
    }
  }

  async function run(turns: number): Promise<ReturnType<typeof kept>> {
    const options = { pool, maxContextLength: 100_000 };
    const last = started + turns;
    const talks = Array.from({ length: SESSIONS }, async () => {
      using session = await new Responses(client).connect(options);
      let previous: string | undefined;
      while (started < last) previous = await ask(session, previous);
    });
    await Promise.all(talks);
    return kept();
  }

  const early = await run(TURNS / 5);
  const late = await run((TURNS / 5) * 4);
  pool.closeIdle();
  expect(started).toBe(TURNS);
  expect(foreign).toEqual([]);
  expect(answered + failed).toBe(TURNS);
  expect(answered).toBeGreaterThan(TURNS * 0.9);
  expect(failed).toBeGreaterThan(0);
  // What a turn leaves behind is less than its frames are.
  expect(late.heap - early.heap).toBeLessThan(TURNS * 1_000);
  for (const [index, count] of late.counts.entries())
    expect(count - early.counts[index]!).toBeLessThan(SESSIONS * 10);
}, 120_000);
