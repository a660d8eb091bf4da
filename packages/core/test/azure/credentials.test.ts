import { inspect } from 'node:util';
import { type Client, type ClientOptions, OpenAIError } from '@oxide/core';
import { AzureClient, type AzureClientOptions } from '@oxide/core/azure';
import { startMockServer } from '@oxide/mock-server';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { useAzureServer } from './azure-server.ts';
import { stubEnvironment } from './environment.ts';

const azure = useAzureServer();

const apiVersion = '2024-10-21';
const key = 'azure-key-0123456789';
const overFetch: ClientOptions = { fetch: (input, init) => fetch(input, init) };

function open(options: AzureClientOptions): AzureClient {
  return new AzureClient({ endpoint: azure.server.origin, apiVersion, maxRetries: 0, ...options });
}

const ask = (client: Client) =>
  client.post<{ object: string }>('/chat/completions', {
    body: { model: 'gpt-5.4', messages: [{ role: 'user', content: 'Say hello' }] },
  });

describe('a key', () => {
  it('goes in a header of its own', async () => {
    expect(await ask(open({ apiKey: key }))).toMatchObject({ object: 'chat.completion' });
    const { headers, path } = azure.server.requests[0]!;
    expect(headers['api-key']).toBe(key);
    expect(headers.authorization).toBeUndefined();
    expect(path).toBe('/openai/deployments/gpt-5.4/chat/completions');
  });

  it('can be changed on the client, and taken off by the caller', async () => {
    const client = open({ apiKey: key });
    await ask(client);
    client.apiKey = 'azure-key-of-tomorrow';
    await ask(client);
    expect(azure.server.requests[1]!.headers['api-key']).toBe('azure-key-of-tomorrow');
    azure.server.reply({ body: {} });
    await client.get('/models', { headers: { 'api-key': null, 'ocp-apim-subscription-key': 'mine' } });
    expect(azure.server.requests[2]!.headers).not.toHaveProperty('api-key');
    expect(azure.server.requests[2]!.headers['ocp-apim-subscription-key']).toBe('mine');
  });

  it('is not put where an operation takes the admin key', async () => {
    stubEnvironment({ OPENAI_ADMIN_KEY: 'sk-admin-of-openai' });
    const admin = { __security: { adminAPIKeyAuth: true } };
    await failureOf(open({ apiKey: key }).get('/organization/users', admin));
    expect(azure.server.requests).toHaveLength(0);
    azure.server.reply({ body: {} });
    const client = open({ apiKey: key, adminAPIKey: 'azure-admin' });
    await client.get('/organization/users', admin);
    expect(azure.server.requests[0]!.headers.authorization).toBe('Bearer azure-admin');
    expect(azure.server.requests[0]!.headers).not.toHaveProperty('api-key');
    await ask(client);
    expect(azure.server.requests[1]!.headers['api-key']).toBe(key);
    expect(azure.server.requests[1]!.headers).not.toHaveProperty('authorization');
  });
});

describe('a token', () => {
  it('is a bearer token, given anew for each request', async () => {
    let count = 0;
    const client = open({ azureADTokenProvider: async () => `token-${++count}` });
    expect(client.apiKey).toBeNull();
    await ask(client);
    await ask(client);
    const sent = azure.server.requests.map(({ headers }) => [headers.authorization, headers['api-key']]);
    expect(sent).toEqual([
      ['Bearer token-1', undefined],
      ['Bearer token-2', undefined],
    ]);
  });

  it('is given anew for each retry', async () => {
    let count = 0;
    azure.server.fault({ status: 500, headers: { 'retry-after-ms': '0' }, times: 2 });
    await ask(open({ azureADTokenProvider: async () => `token-${++count}`, maxRetries: 2 }));
    expect(azure.server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
      'Bearer token-3',
    ]);
  });

  it('of one call is not that of another at the same time', async () => {
    const gates: ((token: string) => void)[] = [];
    const provider = () => new Promise<string>((resolve) => gates.push(resolve));
    const client = open({ azureADTokenProvider: provider });
    const calls = ['one', 'two'].map((name) => client.get('/models', { headers: { 'x-call': name } }));
    expect(gates).toHaveLength(2);
    gates[1]!('token-two');
    gates[0]!('token-one');
    await Promise.all(calls);
    const sent = Object.fromEntries(
      azure.server.requests.map(({ headers }) => [headers['x-call'], headers.authorization]),
    );
    expect(sent).toEqual({ one: 'Bearer token-one', two: 'Bearer token-two' });
  });

  it('that can not be had is an error with its cause, and nothing is sent', async () => {
    const cause = new Error('no managed identity here');
    const failing = [
      () => Promise.reject(cause),
      () => {
        throw cause;
      },
    ];
    for (const azureADTokenProvider of failing) {
      const error = await failureOf(ask(open({ azureADTokenProvider, maxRetries: 2 })));
      expect(error.constructor).toBe(OpenAIError);
      expect(error.message).toBe('The `azureADTokenProvider` function failed: no managed identity here');
      expect(error.cause).toBe(cause);
    }
    expect(azure.server.requests).toHaveLength(0);
  });

  it.each([
    [undefined, 'gave undefined'],
    ['', 'gave string'],
    [{ token: 'token-very-secret' }, 'gave object'],
    ['token very secret', "can't carry"],
  ])('can not be %j', async (given, expected) => {
    const error = await failureOf(ask(open({ azureADTokenProvider: async () => given as string })));
    expect(error.message).toContain('`azureADTokenProvider`');
    expect(error.message).toContain(expected);
    expect(inspect(error)).not.toContain('very');
    expect(azure.server.requests).toHaveLength(0);
  });

  it('is not waited for when the signal stops the call', async () => {
    const controller = new AbortController();
    const client = open({ azureADTokenProvider: () => new Promise(() => {}) });
    const call = failureOf(client.get('/models', { signal: controller.signal }));
    controller.abort();
    expect((await call).constructor.name).toBe('APIUserAbortError');
  });
});

describe.each([
  ['undici', {}],
  ['fetch', overFetch],
  ['fetch that follows by itself', { ...overFetch, fetchOptions: { redirect: 'follow' } } as ClientOptions],
])('a redirect over %s', (_, transport) => {
  const credentials: [string, AzureClientOptions][] = [
    ['key', { apiKey: key }],
    ['token', { azureADTokenProvider: async () => key }],
  ];

  it.each(credentials)('to another origin takes no %s along', async (_name, credential) => {
    await using other = await startMockServer({ apiKey: false });
    azure.server.reply({ status: 307, headers: { location: `${other.origin}/openai/models` }, body: '' });
    await open({ ...transport, ...credential } as AzureClientOptions).get('/models');
    expect(JSON.stringify(azure.server.requests[0]!.headers)).toContain(key);
    expect(other.requests).toHaveLength(1);
    expect(JSON.stringify(other.requests[0]!.headers)).not.toContain(key);
  });

  it.each(credentials)('within the resource keeps the %s', async (_name, credential) => {
    azure.server.reply({ status: 307, headers: { location: '/openai/models?api-version=new' }, body: '' });
    await open({ ...transport, ...credential } as AzureClientOptions).get('/models');
    expect(JSON.stringify(azure.server.requests[1]!.headers)).toContain(key);
  });
});

it('a redirect that a browser hides is an error, and the key stays', async () => {
  const client = open({
    apiKey: key,
    fetch: async (_input, init) => {
      expect(init?.redirect).toBe('manual');
      return Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    },
  });
  const error = await failureOf(client.get('/models'));
  expect(error.constructor).toBe(OpenAIError);
  expect(error.message).toContain('redirects');
});

it('a whole address at another origin gets neither the key nor the version', async () => {
  await using other = await startMockServer({ apiKey: false });
  const client = open({ apiKey: key });
  await client.get(`${other.url}/models`);
  expect(other.requests[0]!.query).not.toHaveProperty('api-version');
  expect(other.requests[0]!.headers).not.toHaveProperty('api-key');
  await client.get(`${azure.server.origin}/openai/models`);
  expect(azure.server.requests[0]!.query).toMatchObject({ 'api-version': apiVersion });
  expect(azure.server.requests[0]!.headers['api-key']).toBe(key);
});

it.each([
  ['key', { apiKey: key }],
  ['token', { azureADTokenProvider: async () => key }],
])('no log, error or picture of the client shows the %s', async (_, credential) => {
  const lines: string[] = [];
  const log = (...parts: unknown[]) => void lines.push(inspect(parts, { depth: 10 }));
  const logger = { error: log, warn: log, info: log, debug: log };
  const client = open({ ...credential, logger, logLevel: 'debug' });
  await ask(client);
  azure.server.reply({
    respond: ({ headers }) => ({
      status: 401,
      body: { error: { message: `Bad ${JSON.stringify(headers)}` } },
    }),
  });
  const error = await failureOf(ask(client));
  const shown = [...lines, inspect(error, { depth: 10 }), inspect(client), JSON.stringify(client)].join('\n');
  expect(shown).toContain('/openai/deployments/gpt-5.4/chat/completions');
  expect(shown).not.toContain(key);
});
