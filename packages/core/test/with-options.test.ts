import { APIResource, Client, type ClientOptions } from '@oxide/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from './support/failure.ts';
import { json, scriptedFetch, status } from './support/scripted-fetch.ts';

beforeEach(() => {
  for (const name of ['OPENAI_API_KEY', 'OPENAI_ORG_ID', 'OPENAI_BASE_URL']) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

const ok = json({ ok: true });

function open(options: ClientOptions = {}, answers = [ok]) {
  const { fetch, sent } = scriptedFetch(...answers);
  return {
    client: new Client({ apiKey: 'sk-test', baseURL: 'http://test.local/v1', fetch, ...options }),
    sent,
  };
}

describe('withOptions', () => {
  it('gives another client with these options and otherwise the same', async () => {
    const { client, sent } = open({ organization: 'org-1', defaultHeaders: { 'x-one': '1' }, maxRetries: 5 });
    const other = client.withOptions({ timeout: 5_000, defaultHeaders: { 'x-two': '2' } });
    expect(other).not.toBe(client);
    expect(other).toMatchObject({ timeout: 5_000, maxRetries: 5, organization: 'org-1', apiKey: 'sk-test' });
    expect(client.timeout).toBe(600_000);
    await other.get('/things');
    expect(sent[0]!.headers.get('x-two')).toBe('2');
    expect(sent[0]!.headers.has('x-one')).toBe(false);
    expect(sent[0]!.headers.get('openai-organization')).toBe('org-1');
  });

  it('takes over what was changed on the client', async () => {
    const { client, sent } = open();
    Object.assign(client, {
      apiKey: 'sk-changed',
      organization: 'org-changed',
      baseURL: 'http://changed.local/v2',
      timeout: 1_234,
      maxRetries: 7,
      logLevel: 'off',
    });
    const other = client.withOptions({});
    expect(other).toMatchObject({ apiKey: 'sk-changed', timeout: 1_234, maxRetries: 7, logLevel: 'off' });
    await other.get('/things');
    expect(sent[0]!.url).toBe('http://changed.local/v2/things');
    expect(sent[0]!.headers.get('authorization')).toBe('Bearer sk-changed');
    expect(sent[0]!.headers.get('openai-organization')).toBe('org-changed');
  });

  it('keeps a function for the key, and what was null on purpose', async () => {
    let count = 0;
    const { client, sent } = open({ apiKey: async () => `sk-${++count}`, organization: null });
    await client.get('/things');
    vi.stubEnv('OPENAI_ORG_ID', 'org-env');
    const other = client.withOptions({ maxRetries: 0 });
    await other.get('/things');
    expect(sent[1]!.headers.get('authorization')).toBe('Bearer sk-2');
    expect(sent[1]!.headers.has('openai-organization')).toBe(false);
  });

  it('makes a client of the same class', () => {
    class Own extends Client {
      readonly own = true;
    }
    const other = new Own({ apiKey: 'sk-test' }).withOptions({ maxRetries: 0 });
    expect(other).toBeInstanceOf(Own);
    expect(other.own).toBe(true);
  });

  it('shares the retry budget, unless the copy has its own or goes elsewhere', async () => {
    vi.useFakeTimers();
    const attemptsOf = async (client: Client) => {
      const call = failureOf<{ attempts: number }>(client.get('/things'));
      await vi.advanceTimersByTimeAsync(60_000);
      return (await call).attempts;
    };
    const { client } = open({ retryBudget: { capacity: 3 } }, [status(500)]);
    expect(await attemptsOf(client)).toBe(3);
    expect(await attemptsOf(client.withOptions({ timeout: 1_000 }))).toBe(2);
    expect(await attemptsOf(client.withOptions({}))).toBe(1);
    expect(await attemptsOf(client)).toBe(1);
    expect(await attemptsOf(client.withOptions({ retryBudget: { capacity: 1 } }))).toBe(2);
    const elsewhere = { baseURL: 'http://elsewhere.local/v1' };
    expect(await attemptsOf(client.withOptions(elsewhere))).toBe(3);
    expect(await attemptsOf(client.withOptions({}).withOptions(elsewhere))).toBe(3);
    expect(await attemptsOf(client.withOptions({ retryBudget: false }))).toBe(3);
    expect(await attemptsOf(client)).toBe(1);
  });
});

describe('changes on the client', () => {
  it('of the time limit count from the next call on', async () => {
    vi.useFakeTimers();
    const { client } = open({ maxRetries: 0 }, [() => new Promise<Response>(() => {})]);
    client.timeout = 50;
    const call = failureOf(client.get('/things'));
    await vi.advanceTimersByTimeAsync(50);
    expect((await call).message).toContain('50 ms (`timeout`)');
  });

  it('of the log level count from the next call on', async () => {
    const info = vi.fn();
    const logger = { error: info, warn: info, info, debug: info };
    const { client } = open({ logger });
    await client.get('/things');
    expect(info).not.toHaveBeenCalled();
    client.logLevel = 'info';
    await client.get('/things');
    expect(info).toHaveBeenCalledTimes(1);
  });
});

describe('a resource', () => {
  class Things extends APIResource {
    list() {
      return this._client.get<{ ok: boolean }>('/things');
    }
    get client() {
      return this._client;
    }
  }

  it('shares the client that it is given', async () => {
    const { client, sent } = open();
    expect(new Things(client).client).toBe(client);
    expect(await new Things(client).list()).toEqual({ ok: true });
    expect(sent).toHaveLength(1);
  });

  it('makes a client of options, or of the environment', () => {
    expect(new Things({ apiKey: 'sk-options', maxRetries: 1 }).client).toMatchObject({
      apiKey: 'sk-options',
      maxRetries: 1,
    });
    vi.stubEnv('OPENAI_API_KEY', 'sk-env');
    expect(new Things().client.apiKey).toBe('sk-env');
  });

  it('takes a client of another copy of the package, by its methods', () => {
    const foreign = { request: () => {}, getAPIList: () => {} } as unknown as Client;
    expect(new Things(foreign).client).toBe(foreign);
  });
});
