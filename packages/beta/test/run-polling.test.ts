import type { Run, RunStatus } from '@oxide/beta';
import { APIConnectionTimeoutError, APIUserAbortError } from '@oxide/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useScriptedRuns } from './support/scripted-run.ts';

const scripted = useScriptedRuns();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.spyOn(globalThis, 'setTimeout');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const run = (status: string) => ({ id: 'run_1', object: 'thread.run', thread_id: 'thread_1', status });
const sent = () =>
  scripted.server.requests.map(({ method, path }) => `${method} ${path.replace('/v1/threads', '')}`);
const look = 'GET /thread_1/runs/run_1';

/** Lets the sockets work until `count` timers of so many milliseconds were set. */
async function untilSet(delayMs: number, count = 1): Promise<void> {
  const { calls } = vi.mocked(globalThis.setTimeout).mock;
  while (calls.filter(([, delay]) => delay === delayMs).length < count)
    await new Promise((resolve) => setImmediate(resolve));
}

async function passWait(delayMs: number): Promise<void> {
  await untilSet(delayMs);
  vi.mocked(globalThis.setTimeout).mockClear();
  vi.advanceTimersByTime(delayMs);
}

it('looks every five seconds until the run has ended', async () => {
  for (const status of ['queued', 'in_progress', 'cancelling', 'completed'])
    scripted.server.reply({ body: run(status) });
  const polled = scripted.threads.runs.poll('run_1', { thread_id: 'thread_1' });
  for (let look = 0; look < 3; look++) await passWait(5_000);
  expect((await polled).status).toBe('completed');
  expect(sent()).toEqual([look, look, look, look]);
  for (const { headers } of scripted.server.requests) {
    expect(headers).toMatchObject({ 'openai-beta': 'assistants=v2', 'x-stainless-poll-helper': 'true' });
    expect(headers).not.toHaveProperty('x-stainless-custom-poll-interval');
  }
});

it.each<RunStatus>(['requires_action', 'completed', 'incomplete', 'failed', 'cancelled', 'expired'])(
  'ends at %s without waiting',
  async (status) => {
    scripted.server.reply({ body: run(status) });
    expect((await scripted.threads.runs.poll('run_1', { thread_id: 'thread_1' })).status).toBe(status);
    expect(scripted.server.requests).toHaveLength(1);
  },
);

it('waits as long as the server proposes', async () => {
  scripted.server.reply({ body: run('queued'), headers: { 'openai-poll-after-ms': '1234' } });
  scripted.server.reply({ body: run('failed') });
  const polled = scripted.threads.runs.poll('run_1', { thread_id: 'thread_1' });
  await passWait(1_234);
  expect((await polled).status).toBe('failed');
});

it("follows the caller's interval rather than the server's, and tells it", async () => {
  scripted.server.reply({ body: run('queued'), headers: { 'openai-poll-after-ms': '1234' } });
  scripted.server.reply({ body: run('expired') });
  const polled = scripted.threads.runs.poll('run_1', { thread_id: 'thread_1' }, { pollIntervalMs: 77 });
  await passWait(77);
  expect((await polled).status).toBe('expired');
  expect(scripted.server.requests[0]!.headers['x-stainless-custom-poll-interval']).toBe('77');
});

it('waits no shorter when the server proposes more than a timer can hold', async () => {
  scripted.server.reply({ body: run('queued'), headers: { 'openai-poll-after-ms': '99999999999' } });
  const controller = new AbortController();
  const polled = scripted.threads.runs.poll(
    'run_1',
    { thread_id: 'thread_1' },
    { signal: controller.signal },
  );
  polled.catch(() => {});
  await untilSet(2 ** 31 - 1);
  controller.abort();
  await expect(polled).rejects.toThrow(APIUserAbortError);
});

it.each([Number.NaN, -1, '5'])('refuses %s as an interval before anything is sent', async (interval) => {
  const options = { pollIntervalMs: interval as number };
  const polled = scripted.threads.runs.poll('run_1', { thread_id: 'thread_1' }, options);
  await expect(polled).rejects.toThrow('`pollIntervalMs` has to be a number of at least 0');
  expect(scripted.server.requests).toEqual([]);
});

it('waits on in a state that it does not know', async () => {
  scripted.server.reply({ body: run('resting') });
  scripted.server.reply({ body: run('completed') });
  const polled = scripted.threads.runs.poll('run_1', { thread_id: 'thread_1' });
  await passWait(5_000);
  expect((await polled).status).toBe('completed');
});

it('stops waiting when the signal aborts', async () => {
  scripted.server.reply({ body: run('queued') });
  const controller = new AbortController();
  const polled = scripted.threads.runs.poll(
    'run_1',
    { thread_id: 'thread_1' },
    { signal: controller.signal },
  );
  polled.catch(() => {});
  await untilSet(5_000);
  controller.abort();
  await expect(polled).rejects.toThrow(APIUserAbortError);
  expect(scripted.server.requests).toHaveLength(1);
});

type Start = (options?: { totalTimeoutMs?: number; extraBody?: Record<string, unknown> }) => Promise<Run>;
const starts: [string, Start, string][] = [
  [
    'runs.createAndPoll',
    (options) => scripted.threads.runs.createAndPoll('thread_1', { assistant_id: 'asst_1' }, options),
    'POST /thread_1/runs',
  ],
  [
    'runs.submitToolOutputsAndPoll',
    (options) =>
      scripted.threads.runs.submitToolOutputsAndPoll(
        'run_1',
        { thread_id: 'thread_1', tool_outputs: [] },
        options,
      ),
    'POST /thread_1/runs/run_1/submit_tool_outputs',
  ],
  [
    'threads.createAndRunPoll',
    (options) => scripted.threads.createAndRunPoll({ assistant_id: 'asst_1' }, options),
    'POST /runs',
  ],
];

it.each(starts)('%s starts the run and then looks at it at once', async (_, start, request) => {
  scripted.server.reply({ body: run('queued') });
  scripted.server.reply({ body: run('in_progress') });
  scripted.server.reply({ body: run('requires_action') });
  const polled = start({ extraBody: { beside: 1 } });
  await passWait(5_000);
  expect((await polled).status).toBe('requires_action');
  expect(sent()).toEqual([request, look, look]);
  expect(scripted.server.requests[0]!.body).toMatchObject({ beside: 1 });
  expect(scripted.server.requests[0]!.headers).not.toHaveProperty('x-stainless-poll-helper');
  expect(scripted.server.requests[1]!.body).toBeUndefined();
});

it.each(starts)('%s bounds starting and waiting together by totalTimeoutMs', async (_, start) => {
  scripted.server.reply({
    respond: () => {
      vi.advanceTimersByTime(6_000);
      return { body: run('queued') };
    },
  });
  scripted.server.reply({ body: run('in_progress') });
  const polled = start({ totalTimeoutMs: 8_000 });
  polled.catch(() => {});
  // The first is the limit of the look itself, the second the wait until the next one.
  await untilSet(2_000, 2);
  vi.advanceTimersByTime(2_000);
  await expect(polled).rejects.toThrow(APIConnectionTimeoutError);
  expect(scripted.server.requests).toHaveLength(2);
});
