import assert from 'node:assert/strict';
import { type MockServer, startMockServer } from '@oxide/mock-server';

/**
 * The mock server of a test file, whose requests are forgotten after each test. After each test it also makes sure that
 * the package which the project has installed as `openai` sent something, and no other copy did.
 */
export function mockServer(): () => MockServer {
  let server: MockServer;
  beforeAll(async () => {
    server = await startMockServer();
  });
  afterEach(() => {
    const senders = new Set(server.requests.map(({ headers }) => senderOf(headers)));
    server.reset();
    senders.delete(undefined);
    assert.deepEqual([...senders], [process.env.OPENAI_PACKAGE]);
  });
  afterAll(() => server.close());
  return () => server;
}

/** The official client describes the machine in headers, ours doesn't. Libraries set the user agent to their own. */
function senderOf(headers: Readonly<Record<string, unknown>>): string | undefined {
  if (headers['x-stainless-retry-count'] === undefined) return undefined;
  return headers['x-stainless-lang'] === undefined ? '@oxide/compat' : 'openai';
}
