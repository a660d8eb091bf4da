import { AzureClient } from '@oxide/core/azure';
import { startMockServer } from '@oxide/mock-server';
import { ConnectionPool, Responses } from '@oxide/responses';
import { expect, it } from 'vitest';

it.each([
  ['the v1 API', (origin: string) => ({ baseURL: `${origin}/openai/v1` }), '/openai/v1/responses', {}],
  [
    'a version of the API',
    (origin: string) => ({ endpoint: origin, apiVersion: '2025-04-01-preview' }),
    '/openai/responses',
    { 'api-version': '2025-04-01-preview' },
  ],
])('opens a session on %s of Azure, with the resource’s key', async (_, address, path, query) => {
  await using server = await startMockServer({ apiKey: 'azure-key' });
  const client = new AzureClient({ ...address(server.origin), apiKey: 'azure-key', maxRetries: 0 });
  const pool = new ConnectionPool();
  {
    using session = await new Responses(client).connect({ pool });
    expect(session.overHTTP).toBe(false);
    const first = await session.send({ model: 'my-deployment', input: 'Say hello' });
    const stream = session.stream({ model: 'my-deployment', input: 'Again', previous_response_id: first.id });
    expect((await stream.finalResponse()).status).toBe('completed');
  }
  pool.closeIdle();
  const [handshake, ...turns] = server.requests;
  expect(handshake).toMatchObject({ method: 'GET', path, query, headers: { 'api-key': 'azure-key' } });
  expect(handshake!.headers.authorization).toBeUndefined();
  expect(turns.map(({ method }) => method)).toEqual(['MESSAGE', 'MESSAGE']);
});
