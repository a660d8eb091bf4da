import { inspect } from 'node:util';
import { AuthenticationError, Client, type ClientOptions } from '@oxide/core';
import { OAuthError, workloadIdentityKey } from '@oxide/core/auth';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { identity, startTokenService, type TokenService } from './token-service.ts';

let service: TokenService;
let api: MockServer;
beforeEach(async () => {
  service = await startTokenService();
  api = await startMockServer();
  service.give();
});
afterEach(async () => {
  await api.close();
  await service[Symbol.asyncDispose]();
});

const open = (options?: ClientOptions) => {
  const apiKey = workloadIdentityKey(identity(), { fetch: service.fetch });
  return new Client({ apiKey, baseURL: api.url, maxRetries: 0, ...options });
};
const body = { model: 'gpt-5.4', input: 'Say hello' };
const ask = (client: Client) => client.post<{ object: string }>('/responses', { body });
const sent = () =>
  api.requests.map(({ headers }) => [headers.authorization, headers['x-stainless-retry-count']]);

it('calls with the token, exchanged once for all of them and for copies of the client', async () => {
  const client = open();
  expect(await ask(client)).toMatchObject({ object: 'response' });
  await ask(client.withOptions({ timeout: 5_000 }));
  expect(sent()).toEqual([
    ['Bearer token-1', '0'],
    ['Bearer token-1', '0'],
  ]);
  expect(service.exchanges).toHaveLength(1);
});

describe('a token that the API refuses', () => {
  it('is replaced, and the request sent once more without counting as a retry', async () => {
    api.fault({ status: 401 });
    const retries: number[] = [];
    const client = open({ hooks: { onRetry: ({ delayMs }) => void retries.push(delayMs) } });
    expect(await ask(client)).toMatchObject({ object: 'response' });
    expect(sent()).toEqual([
      ['Bearer token-1', '0'],
      ['Bearer token-2', '0'],
    ]);
    expect(retries).toEqual([0]);
  });

  it('leaves the retries as they were', async () => {
    api.fault({ status: 500, retryAfterMs: 0 });
    api.fault({ status: 401 });
    api.fault({ status: 500, retryAfterMs: 0 });
    expect(await ask(open({ maxRetries: 2 }))).toMatchObject({ object: 'response' });
    expect(sent()).toEqual([
      ['Bearer token-1', '0'],
      ['Bearer token-1', '1'],
      ['Bearer token-2', '1'],
      ['Bearer token-2', '2'],
    ]);
  });

  it('is replaced once: the second refusal is the error', async () => {
    api.fault({ status: 401, times: 3 });
    const error = await failureOf<AuthenticationError>(ask(open({ maxRetries: 5 })));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.attempts).toBe(2);
    expect(api.requests).toHaveLength(2);
  });

  it('is replaced by one exchange, however many calls were refused', async () => {
    api.fault({ status: 401, times: 4 });
    const client = open();
    await Promise.all([ask(client), ask(client), ask(client), ask(client)]);
    expect(new Set(sent().map(([token]) => token))).toEqual(new Set(['Bearer token-1', 'Bearer token-2']));
    expect(service.exchanges).toHaveLength(2);
  });

  it('is the error when the body can not be sent again, and replaced for the next call', async () => {
    api.fault({ status: 401 });
    const client = open();
    const stream = new Blob([JSON.stringify(body)]).stream();
    const headers = { 'content-type': 'application/json' };
    const call = client.post('/responses', { body: stream, headers });
    expect(await failureOf(call)).toBeInstanceOf(AuthenticationError);
    expect(api.requests).toHaveLength(1);
    await ask(client);
    expect(sent()[1]?.[0]).toBe('Bearer token-2');
  });

  it('is not to blame when the caller sent another', async () => {
    api.fault({ status: 401, times: 2 });
    const headers = { authorization: 'Bearer of-the-caller' };
    const call = open().post('/responses', { body, headers });
    expect(await failureOf(call)).toBeInstanceOf(AuthenticationError);
    expect(api.requests).toHaveLength(1);
    expect(service.exchanges).toHaveLength(1);
  });

  it('is not replaced where a plain function gives the key', async () => {
    api.fault({ status: 401, times: 2 });
    expect(await failureOf(ask(open({ apiKey: async () => 'sk-of-a-function' })))).toBeInstanceOf(
      AuthenticationError,
    );
    expect(api.requests).toHaveLength(1);
  });
});

it('an exchange that is refused ends the call, and nothing is sent to the API', async () => {
  service.server.reset();
  service.server.fault({ status: 403, body: { error: 'invalid_grant' } });
  expect(await failureOf(ask(open({ maxRetries: 2 })))).toBeInstanceOf(OAuthError);
  expect(api.requests).toEqual([]);
});

it('a signal stops the wait for the token', async () => {
  service.server.reset();
  service.server.fault({ delayHeadersMs: 60_000 });
  const controller = new AbortController();
  const call = failureOf(open().post('/responses', { body, signal: controller.signal }));
  await service.server.waitFor('request');
  controller.abort();
  expect((await call).constructor.name).toBe('APIUserAbortError');
});

it('no error, log or picture of the client shows the token', async () => {
  const lines: string[] = [];
  const log = (...parts: unknown[]) => void lines.push(inspect(parts, { depth: 10 }));
  const client = open({ logger: { error: log, warn: log, info: log, debug: log }, logLevel: 'debug' });
  api.reply({
    times: 2,
    respond: ({ headers }) => ({ status: 401, body: { error: { message: JSON.stringify(headers) } } }),
  });
  const error = await failureOf(ask(client));
  const shown = [...lines, inspect(error, { depth: 10 }), inspect(client), JSON.stringify(client)].join('\n');
  expect(shown).toContain('/responses');
  expect(shown).not.toMatch(/token-\d/);
});
