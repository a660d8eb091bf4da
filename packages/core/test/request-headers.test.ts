import {
  APIConnectionTimeoutError,
  Client,
  type ClientOptions,
  OpenAIError,
  type RequestOptions,
  VERSION,
} from '@oxide/core';
import { type MockServer, type RecordedRequest, startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from './support/failure.ts';

const variables = [
  'OPENAI_API_KEY',
  'OPENAI_ADMIN_KEY',
  'OPENAI_ORG_ID',
  'OPENAI_PROJECT_ID',
  'OPENAI_WEBHOOK_SECRET',
  'OPENAI_CUSTOM_HEADERS',
];

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
beforeEach(() => {
  server.reset();
  for (const name of variables) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => server.close());

const open = (options: ClientOptions = {}) =>
  new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0, ...options });

/** The headers that the server gets. */
async function headersOf(client: Client, options?: RequestOptions): Promise<RecordedRequest['headers']> {
  server.reply({ body: {} });
  await client.post('/things', options);
  return server.requests.at(-1)!.headers;
}

describe('of themselves', () => {
  it('requests say who sends them, and what is wanted', async () => {
    const headers = await headersOf(open(), { body: { a: 1 } });
    expect(headers).toMatchObject({
      authorization: 'Bearer sk-test',
      accept: 'application/json',
      'content-type': 'application/json',
      'user-agent': expect.stringMatching(new RegExp(`^oxide/${VERSION} node/${process.versions.node}$`)),
      'x-stainless-retry-count': '0',
    });
    for (const name of [
      'openai-organization',
      'openai-project',
      'idempotency-key',
      'x-stainless-timeout',
      'cookie',
    ])
      expect(headers).not.toHaveProperty(name);
    expect(await headersOf(open(), { stream: true })).toMatchObject({ accept: 'text/event-stream' });
  });

  it('requests without a body have no content type', async () => {
    expect(await headersOf(open())).not.toHaveProperty('content-type');
  });

  it('requests with a time limit of their own say so, in seconds', async () => {
    expect(await headersOf(open(), { timeout: 5_500 })).toMatchObject({ 'x-stainless-timeout': '5' });
    expect(await headersOf(open(), { timeout: Number.POSITIVE_INFINITY })).not.toHaveProperty(
      'x-stainless-timeout',
    );
  });

  it('are the very same for each call, and no call changes them for the next', async () => {
    const client = open({ defaultHeaders: { 'x-default': '1' } });
    const first = await headersOf(client);
    await headersOf(client, { headers: { 'x-default': '2', accept: 'text/plain', authorization: null } });
    expect(await headersOf(client)).toEqual(first);
  });
});

describe('headers of a caller', () => {
  it('go over those of the client, in whatever case', async () => {
    const client = open({
      defaultHeaders: { 'X-One': 'default', 'X-TWO': 'default', Accept: 'text/default' },
    });
    expect(await headersOf(client)).toMatchObject({ 'x-one': 'default', accept: 'text/default' });
    const headers = await headersOf(client, {
      headers: { 'x-One': 'own', 'USER-AGENT': 'own', 'x-empty': '' },
    });
    expect(headers).toMatchObject({ 'x-one': 'own', 'x-two': 'default', 'user-agent': 'own', 'x-empty': '' });
  });

  it('with null are removed, with undefined left as they were', async () => {
    const client = open({ defaultHeaders: { 'x-one': 'default', 'user-agent': null } });
    const headers = await headersOf(client, {
      headers: { 'X-One': undefined, Accept: null, Authorization: null },
    });
    expect(headers).toMatchObject({ 'x-one': 'default' });
    expect(headers['user-agent']).toBeUndefined();
    expect(headers.accept).toBeUndefined();
    expect(headers.authorization).toBeUndefined();
    expect(await headersOf(client, { headers: { 'x-one': null } })).not.toHaveProperty('x-one');
  });

  it.each([
    ['an object', { 'x-a': '1', 'x-b': ['2', '3'] }],
    [
      'pairs',
      [
        ['x-a', '1'],
        ['X-B', '2'],
        ['x-b', '3'],
      ],
    ],
    [
      'pairs with lists',
      [
        ['x-a', '1'],
        ['x-b', ['2', '3']],
      ],
    ],
    [
      'Headers',
      new Headers([
        ['x-a', '1'],
        ['x-b', '2'],
        ['x-b', '3'],
      ]),
    ],
    [
      'a Map',
      new Map<string, unknown>([
        ['X-A', '1'],
        ['x-b', ['2', '3']],
      ]),
    ],
  ])('may be %s', async (_, headers) => {
    const given = headers as RequestOptions['headers'];
    expect(await headersOf(open(), { headers: given })).toMatchObject({ 'x-a': '1', 'x-b': '2, 3' });
    expect(await headersOf(open({ defaultHeaders: given }))).toMatchObject({ 'x-a': '1', 'x-b': '2, 3' });
  });

  it('given twice are joined, and null in between starts anew', async () => {
    const headers: RequestOptions['headers'] = [
      ['x-a', '1'],
      ['x-a', null],
      ['x-a', '2'],
      ['x-b', ['1', undefined, '3']],
    ];
    expect(await headersOf(open(), { headers })).toMatchObject({ 'x-a': '2', 'x-b': '1, 3' });
  });

  it('may name the content type of a body', async () => {
    const headers = await headersOf(open(), { body: '<x/>', headers: { 'Content-Type': 'application/xml' } });
    expect(headers['content-type']).toBe('application/xml');
  });

  it('named like members of an object are ordinary', async () => {
    const headers = JSON.parse('{"constructor":"1","toString":"2","hasOwnProperty":"3"}') as Record<
      string,
      string
    >;
    expect(await headersOf(open(), { headers })).toMatchObject({ constructor: '1', tostring: '2' });
  });
});

describe('OPENAI_CUSTOM_HEADERS', () => {
  it('holds lines of headers, under the default headers', async () => {
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'X-One: env\n X-Two :a:b \r\n\nnonsense\nAccept: env/type');
    const headers = await headersOf(open({ defaultHeaders: { 'x-one': 'option' } }));
    expect(headers).toMatchObject({ 'x-one': 'option', 'x-two': 'a:b', accept: 'env/type' });
  });

  it('does not keep default headers from removing what the client sends', async () => {
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'X-One: env\nX-Two: env');
    const client = open({ defaultHeaders: { 'X-One': null, Authorization: null, 'user-agent': null } });
    const headers = await headersOf(client);
    expect(headers).toMatchObject({ 'x-two': 'env' });
    for (const name of ['x-one', 'authorization', 'user-agent']) expect(headers).not.toHaveProperty(name);
  });

  it('with a name that is none is told at once', () => {
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'a b: 1');
    expect(() => open()).toThrow(OpenAIError);
  });
});

describe('organization and project', () => {
  it('come from the options, else from the environment, and can be changed', async () => {
    vi.stubEnv('OPENAI_ORG_ID', ' org-env ');
    vi.stubEnv('OPENAI_PROJECT_ID', 'proj-env');
    const env = { 'openai-organization': 'org-env', 'openai-project': 'proj-env' };
    expect(await headersOf(open())).toMatchObject(env);
    const client = open({ organization: 'org-1', project: null });
    const headers = await headersOf(client);
    expect(headers['openai-organization']).toBe('org-1');
    expect(headers).not.toHaveProperty('openai-project');
    client.organization = null;
    client.project = 'proj-2';
    const later = await headersOf(client);
    expect(later).not.toHaveProperty('openai-organization');
    expect(later['openai-project']).toBe('proj-2');
  });
});

describe('the key', () => {
  it('comes from the environment, without the spaces around it', async () => {
    vi.stubEnv('OPENAI_API_KEY', ' sk-env\n');
    vi.stubEnv('OPENAI_WEBHOOK_SECRET', 'whsec_1');
    const client = new Client({ baseURL: server.url });
    expect(client).toMatchObject({ apiKey: 'sk-env', adminAPIKey: null, webhookSecret: 'whsec_1' });
    expect((await headersOf(client)).authorization).toBe('Bearer sk-env');
  });

  it('can be changed on the client', async () => {
    const client = open();
    await headersOf(client);
    client.apiKey = 'sk-next';
    expect((await headersOf(client)).authorization).toBe('Bearer sk-next');
  });

  it('is asked of a function for each call', async () => {
    let count = 0;
    const client = open({ apiKey: async () => `sk-fresh-${++count}` });
    expect(client.apiKey).toBeNull();
    expect((await headersOf(client)).authorization).toBe('Bearer sk-fresh-1');
    expect((await headersOf(client)).authorization).toBe('Bearer sk-fresh-2');
    expect(client.apiKey).toBe('sk-fresh-2');
    const both = [client.post('/a'), client.post('/b')];
    server.reply({ body: {}, times: 2 });
    await Promise.all(both);
    const keys = server.requests.slice(-2).map(({ headers }) => headers.authorization);
    expect(keys.sort()).toEqual(['Bearer sk-fresh-3', 'Bearer sk-fresh-4']);
  });

  it('is asked of a function for each attempt, unless the caller sent another', async () => {
    let count = 0;
    const client = open({ apiKey: async () => `sk-fresh-${++count}`, maxRetries: 2 });
    const sentKeys = async (headers?: Record<string, string>) => {
      server.reply({ status: 500, headers: { 'retry-after-ms': '0' }, body: {}, times: 2 });
      server.reply({ body: {} });
      await client.post('/things', headers && { headers });
      return server.requests.slice(-3).map((request) => request.headers.authorization);
    };
    expect(await sentKeys()).toEqual(['Bearer sk-fresh-1', 'Bearer sk-fresh-2', 'Bearer sk-fresh-3']);
    expect(server.requests.map(({ headers }) => headers['x-stainless-retry-count'])).toEqual(['0', '1', '2']);
    const own = 'Bearer sk-of-the-caller';
    expect(await sentKeys({ authorization: own })).toEqual([own, own, own]);
    expect(count).toBe(4);
  });

  it('that a function no longer gives ends the call with its error, before another attempt', async () => {
    let count = 0;
    const apiKey = async () => {
      count += 1;
      if (count === 2) throw new Error('the vault is shut');
      return 'sk-once';
    };
    server.fault({ status: 500, headers: { 'retry-after-ms': '0' } });
    const error = await failureOf(open({ apiKey, maxRetries: 2 }).post('/things'));
    expect(error.constructor).toBe(OpenAIError);
    expect(error.message).toContain('the vault is shut');
    expect(server.requests).toHaveLength(1);
  });

  it('of a function that hangs before another attempt is waited for as long as an attempt may take', async () => {
    let count = 0;
    const apiKey = () => (++count === 1 ? Promise.resolve('sk-once') : new Promise<string>(() => {}));
    server.fault({ status: 500, headers: { 'retry-after-ms': '0' } });
    const error = await failureOf<APIConnectionTimeoutError>(
      open({ apiKey, maxRetries: 1 }).post('/things', { timeout: 40 }),
    );
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(server.requests).toHaveLength(1);
  });

  it('of a function that hangs from the start is waited for no longer either', async () => {
    const hangs = () => new Promise<string>(() => {});
    for (const limit of ['timeout', 'totalTimeoutMs']) {
      const call = open({ apiKey: hangs, maxRetries: 0 }).post('/things', { [limit]: 40 });
      const error = await failureOf<APIConnectionTimeoutError>(call);
      expect(error).toBeInstanceOf(APIConnectionTimeoutError);
      expect(error.message).toContain(`\`${limit}\``);
      expect(error.attempts).toBe(0);
    }
    expect(server.requests).toHaveLength(0);
  });

  it('that a function fails to give is an error with its cause, and nothing is sent', async () => {
    const cause = new Error('the vault is shut');
    const failing = [
      () => Promise.reject(cause),
      () => {
        throw cause;
      },
    ];
    for (const apiKey of failing) {
      const error = await failureOf(open({ apiKey, maxRetries: 2 }).post('/things'));
      expect(error.constructor).toBe(OpenAIError);
      expect(error.message).toContain('the vault is shut');
      expect(error.cause).toBe(cause);
    }
    const own = new OpenAIError('mine');
    expect(await failureOf(open({ apiKey: () => Promise.reject(own) }).post('/things'))).toBe(own);
    const text = await failureOf(open({ apiKey: () => Promise.reject('no reason') }).post('/things'));
    expect(text.message).toContain('no reason');
    expect(server.requests).toHaveLength(0);
  });

  it('is the admin key where an operation takes that', async () => {
    const client = open({ adminAPIKey: 'sk-admin' });
    const admin = { __security: { adminAPIKeyAuth: true } };
    expect((await headersOf(client, admin)).authorization).toBe('Bearer sk-admin');
    expect((await headersOf(client)).authorization).toBe('Bearer sk-test');
    expect((await headersOf(client, admin)).authorization).toBe('Bearer sk-admin');
    client.adminAPIKey = 'sk-admin-2';
    expect((await headersOf(client, admin)).authorization).toBe('Bearer sk-admin-2');
    const either = { __security: { bearerAuth: true, adminAPIKeyAuth: true } };
    expect((await headersOf(client, either)).authorization).toBe('Bearer sk-admin-2');
    expect((await headersOf(open(), either)).authorization).toBe('Bearer sk-test');
  });

  it('alone of the administration comes from the environment too', async () => {
    vi.stubEnv('OPENAI_ADMIN_KEY', 'sk-admin-env');
    const client = new Client({ baseURL: server.url });
    expect((await headersOf(client, { __security: { adminAPIKeyAuth: true } })).authorization).toBe(
      'Bearer sk-admin-env',
    );
  });

  it('is not missed when the caller brings a credential, or removes it on purpose', async () => {
    const client = open({ apiKey: null, adminAPIKey: 'sk-admin' });
    for (const headers of [{ authorization: 'Basic x' }, { 'api-key': 'azure' }, { Authorization: null }])
      await headersOf(client, { headers });
    await headersOf(open({ apiKey: null, adminAPIKey: 'sk-admin', defaultHeaders: { Authorization: null } }));
    expect(server.requests).toHaveLength(4);
    expect(await failureOf(client.post('/things', { headers: { 'x-other': '1' } }))).toBeInstanceOf(
      OpenAIError,
    );
  });
});

describe('an idempotency key', () => {
  it('is sent when it is given, but for reading', async () => {
    expect(await headersOf(open(), { idempotencyKey: 'key-1' })).toMatchObject({
      'idempotency-key': 'key-1',
    });
    server.reply({ body: {} });
    await open().get('/things', { idempotencyKey: 'key-1' });
    expect(server.requests.at(-1)!.headers).not.toHaveProperty('idempotency-key');
  });

  it('stays the same when the call is tried again', async () => {
    server.fault({ status: 503, retryAfterMs: 0 });
    server.fault({ body: {} });
    await open({ maxRetries: 1 }).post('/things', { idempotencyKey: 'key-1' });
    expect(server.requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['key-1', 'key-1']);
    expect(server.requests.map(({ headers }) => headers['x-stainless-retry-count'])).toEqual(['0', '1']);
  });
});

it('a call by `fetch` lets the platform name the encodings that it can decode', async () => {
  const byFetch = await headersOf(open({ fetchOptions: { keepalive: true } }));
  expect(await headersOf(open(), { fetchOptions: { keepalive: true } })).toMatchObject({
    'accept-encoding': byFetch['accept-encoding'],
  });
});
