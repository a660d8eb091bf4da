import { getEventListeners } from 'node:events';
import { queryObjects } from 'node:v8';
import { APIPromise, Cancellation, Client, type Transport, TransportResponse } from '@oxide/core';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { failureOf } from './support/failure.ts';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const listeners = ({ signal }: AbortController) => getEventListeners(signal, 'abort').length;

/** Objects that are still reachable. Collects garbage before it counts. */
const alive = (...classes: (abstract new (...values: never[]) => unknown)[]) =>
  classes.map((counted) => queryObjects(counted, { format: 'count' }));

const text = new TextEncoder().encode('{"ok":true}');
const headers = { 'content-type': 'application/json' };

/** Answers at once, so that thousands of calls take no time. */
const instant: Transport = {
  async send({ origin, path }) {
    if (path.endsWith('/broken')) throw new Error('down');
    return new TransportResponse(path.endsWith('/missing') ? 404 : 200, origin + path, headers, {
      start(sink) {
        sink.chunk(text);
        sink.end();
      },
      pause() {},
      resume() {},
      cancel() {},
    });
  },
};

it('ten thousand calls with one signal leave no listener and no object', async () => {
  const client = new Client({ apiKey: 'sk-test', transport: instant, maxRetries: 0 });
  const controller = new AbortController();
  const { signal } = controller;
  const round = async (count: number) => {
    for (let done = 0; done < count; done += 10) {
      await Promise.all([
        client.get('/things', { signal }),
        client.get('/things', { signal, totalTimeoutMs: 60_000 }),
        client.get('/things', { signal }).withResponse(),
        client
          .get('/things', { signal })
          .asResponse()
          .then((response) => response.text()),
        client
          .get('/things', { signal })
          .asResponse()
          .then((response) => response.body?.cancel()),
        client
          .get<Response>('/things', { signal, __binaryResponse: true })
          .then((response) => response.bytes()),
        failureOf(client.get('/missing', { signal })),
        failureOf(client.get('/broken', { signal })),
        failureOf(client.get('/things', { signal, timeout: -1 })),
        failureOf(client.get('/missing', { signal }).asResponse()),
      ]);
    }
  };
  await round(200);
  expect(listeners(controller)).toBe(0);
  const before = alive(APIPromise, Cancellation, TransportResponse);
  await round(10_000);
  expect(listeners(controller)).toBe(0);
  const after = alive(APIPromise, Cancellation, TransportResponse);
  for (const [index, count] of after.entries()) expect(count - before[index]!).toBeLessThan(20);
});

it('a hundred calls at once put one listener on their signal, and Node warns of nothing', async () => {
  const warnings: Error[] = [];
  const onWarning = (warning: Error) => warnings.push(warning);
  process.on('warning', onWarning);
  try {
    server.fault({ delayHeadersMs: 10, body: { ok: true }, times: 100 });
    const client = new Client({ apiKey: 'sk-test', baseURL: server.url });
    const controller = new AbortController();
    const calls = Array.from({ length: 100 }, () => client.get('/things', { signal: controller.signal }));
    await server.waitFor((state) => state.requests.length === 100);
    expect(listeners(controller)).toBe(1);
    expect(await Promise.all(calls)).toHaveLength(100);
    expect(listeners(controller)).toBe(0);
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings.filter(({ name }) => name !== 'ExperimentalWarning')).toEqual([]);
  } finally {
    process.off('warning', onWarning);
  }
});

it('one abort stops a hundred calls at once', async () => {
  server.fault({ delayHeadersMs: 60_000, times: 100 });
  const client = new Client({ apiKey: 'sk-test', baseURL: server.url });
  const controller = new AbortController();
  const calls = Array.from({ length: 100 }, () =>
    failureOf(client.get('/things', { signal: controller.signal })),
  );
  await server.waitFor((state) => state.requests.length === 100);
  controller.abort();
  const errors = await Promise.all(calls);
  expect(new Set(errors.map(({ name }) => name))).toEqual(new Set(['APIUserAbortError']));
  await server.waitFor('idle');
  expect(listeners(controller)).toBe(0);
});

it('a call that waits for its next try, or for its key, gives its listener back', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  server.fault({ status: 503, retryAfterMs: 5 });
  server.fault({ body: {} });
  const client = new Client({ apiKey: async () => 'sk-test', baseURL: server.url });
  await client.get('/things', { signal });
  expect(listeners(controller)).toBe(0);
  const failing = new Client({ apiKey: () => Promise.reject(new Error('no')), baseURL: server.url });
  await failureOf(failing.get('/things', { signal }));
  expect(listeners(controller)).toBe(0);
});
