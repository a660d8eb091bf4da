import { Client, OpenAIError } from '@oxide/core';
import type { Fault } from '@oxide/mock-server';
import { ConnectionPool, Responses } from '@oxide/responses';
import { expect, it } from 'vitest';
import { startServerProcess } from './support/start-server-process.ts';
import { params, tool } from './support/tool-server.ts';

const RUNS = 90;

/** Breaks a step in its middle, before or after its calls are known. */
const breaks: readonly (Fault | undefined)[] = [
  undefined,
  { cutAfterEvents: 2 },
  { cutAfterEvents: 9 },
  { cutAfterEvents: 16 },
  { closeCode: 1012, endAfterEvents: 12 },
  { errorAfterEvents: 10 },
  { dropConnection: true },
  { connectionLimit: true },
  { status: 503, retryAfterMs: 1 },
];

it(`runs no tool with an effect twice in ${RUNS} runs whose connections break`, async () => {
  await using server = await startServerProcess();
  const client = new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 2, retryBudget: false });
  const responses = new Responses(client);
  const pool = new ConnectionPool();
  using session = await responses.connect({ pool });
  const written = new Map<unknown, number>();
  const tools = [
    tool('read', (key) => key, 'pure'),
    tool('write', (key) => written.set(key, (written.get(key) ?? 0) + 1)),
  ];
  let [finished, failed] = [0, 0];
  for (let run = 0; run < RUNS; run += 1) {
    const calls = ['read', 'write'].map((name) => ({ name, arguments: { key: run } }));
    const broken = breaks[run % breaks.length];
    // A step that breaks is asked for again, and then makes the same calls.
    for (const fault of broken ? [broken, {}] : [{}])
      await server.fault({ match: { method: 'MESSAGE' }, ...fault, calls });
    await server.fault({ match: { method: 'MESSAGE' }, text: 'Done.' });
    try {
      const final = await responses.runTools({ ...params, tools }, { over: session }).finalResponse();
      expect(final.status).toBe('completed');
      finished += 1;
    } catch (error) {
      if (!(error instanceof OpenAIError)) throw error;
      failed += 1;
    }
    await server.forgetFaults();
  }
  pool.closeIdle();
  expect(finished + failed).toBe(RUNS);
  expect(finished).toBeGreaterThan(RUNS * 0.8);
  expect([...written.values()].filter((times) => times !== 1)).toEqual([]);
  expect(written.size).toBeGreaterThan(RUNS * 0.8);
}, 60_000);
