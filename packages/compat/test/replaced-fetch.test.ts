import OpenAI from '@oxide/compat';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
beforeAll(async () => {
  server = await startMockServer();
});
afterEach(() => {
  vi.unstubAllGlobals();
  server.reset();
});
afterAll(() => server.close());

const ask = (client: OpenAI) => client.responses.create({ model: 'gpt-5.4', input: 'Say hello' });
const open = () => new OpenAI({ apiKey: 'sk-test-key', baseURL: server.url });
/** Node's `fetch` says that it is one. */
const sentByFetch = () => server.requests.map(({ headers }) => 'sec-fetch-mode' in headers);

describe('the global `fetch`', () => {
  it('is not used as long as it is the one of Node', async () => {
    await ask(open());
    expect(sentByFetch()).toEqual([false]);
  });

  it('is used when the program has put another in its place', async () => {
    const replacement = vi.fn(globalThis.fetch);
    vi.stubGlobal('fetch', replacement);
    const client = open();
    await ask(client);
    await ask(client.withOptions({ maxRetries: 0 }));
    expect(replacement).toHaveBeenCalledTimes(2);
    expect(sentByFetch()).toEqual([true, true]);
  });

  it('gives way to one that the client was given', async () => {
    const replacement = vi.fn(globalThis.fetch);
    const { fetch } = globalThis;
    vi.stubGlobal('fetch', replacement);
    await ask(new OpenAI({ apiKey: 'sk-test-key', baseURL: server.url, fetch }));
    expect(replacement).not.toHaveBeenCalled();
  });
});

describe('the global dispatcher', () => {
  const keys = [Symbol.for('undici.globalDispatcher.1'), Symbol.for('undici.globalDispatcher.2')];
  const globals = globalThis as unknown as Record<
    symbol,
    { dispatch(options: object, handler: object): boolean }
  >;

  it('is heeded when the program has set one, such as a proxy', async () => {
    // Node sets its own with the first request.
    await fetch(`${server.url}/models`);
    const key = keys.find((each) => globals[each] !== undefined)!;
    const own = globals[key]!;
    const paths: unknown[] = [];
    class ProxyAgent {
      dispatch(options: { path: string }, handler: object): boolean {
        paths.push(options.path);
        return own.dispatch(options, handler);
      }
    }
    globals[key] = new ProxyAgent();
    try {
      await ask(open());
    } finally {
      globals[key] = own;
    }
    expect(paths).toEqual(['/v1/responses']);
    await ask(open());
    expect(paths).toHaveLength(1);
  });
});
