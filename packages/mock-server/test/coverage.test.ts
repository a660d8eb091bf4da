import { loadManifest } from '@oxide/codegen';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { failure, send } from './support/client.ts';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
afterAll(() => server.close());

const served = ['responses', 'chat'];
const operations = loadManifest().operations.filter((operation) => served.includes(operation.package));

it('knows the operations of the packages that it serves', () => {
  expect(operations.length).toBeGreaterThan(12);
});

it.each(operations.map(({ method, path }) => [method, path] as const))(
  'serves %s %s',
  async (method, path) => {
    const named = path.replace(/\{.*?\}/g, 'unknown');
    const reply = await send(server, method, named, method === 'POST' ? {} : undefined);
    if (reply.ok) return;
    // With an unknown id or an empty body it must complain about that, not about the URL.
    const { status, error } = await failure(Promise.resolve(reply));
    expect([400, 404]).toContain(status);
    expect(error.message).not.toContain('Invalid URL');
  },
);
