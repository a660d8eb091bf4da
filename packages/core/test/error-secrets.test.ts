import { inspect } from 'node:util';
import { type APIError, Client, type ClientOptions, type Logger } from '@oxide/core';
import { type MockServer, type ScriptedReply, startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failureOf } from './support/failure.ts';

const key = 'sk-very-secret-key-0123456789';
const other = 'another/secret+value=42';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

/** A logger that keeps every line as `console` would print it. */
function recordingLogger(): { logger: Logger; text: () => string } {
  const lines: string[] = [];
  const log = (...parts: unknown[]) => void lines.push(parts.map((part) => show(part)).join(' '));
  return { logger: { error: log, warn: log, info: log, debug: log }, text: () => lines.join('\n') };
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value, { depth: 10, showHidden: true });
}

/** Everything that a program may print of an error. */
function everythingOf(error: APIError): string {
  const headers = error.headers ? JSON.stringify([...error.headers]) : '';
  return [error.message, error.stack, show(error), JSON.stringify(error), headers, show(error.cause)].join(
    '\n',
  );
}

/** Repeats what it was sent, as careless gateways do. */
const echo: Pick<ScriptedReply, 'respond'> = {
  respond: ({ headers, query }) => {
    const sent = JSON.stringify({ headers, query });
    return {
      status: 401,
      body: { error: { message: `Bad key in ${sent}`, code: 'invalid_api_key', sent: { headers, query } } },
      headers: {
        'x-echo': `${headers.authorization} ${headers['api-key'] ?? ''} ${headers['x-gateway-secret'] ?? ''}`,
        'www-authenticate': `Bearer error="${headers.authorization}"`,
        'content-type': 'application/json',
      },
    };
  },
};

async function failing(options: ClientOptions, path = '/things') {
  const { logger, text } = recordingLogger();
  const client = new Client({
    apiKey: key,
    baseURL: server.url,
    maxRetries: 1,
    logger,
    logLevel: 'debug',
    ...options,
  });
  const error = await failureOf<APIError>(client.post(path, { body: { input: 'hello' } }));
  return {
    error,
    printed: `${everythingOf(error)}\n${text()}\n${show({ client })}\n${JSON.stringify(client)}`,
  };
}

describe('a server that repeats the credentials', () => {
  it('does not bring the key into the error or the log', async () => {
    server.reply(echo);
    const { error, printed } = await failing({ organization: 'org-visible' });
    expect(error.status).toBe(401);
    expect(error.message).toContain('"authorization":"***"');
    expect(error.headers!.get('x-echo')).toContain('***');
    expect(printed).not.toContain(key);
    expect(printed).toContain('org-visible');
  });

  it('does not bring other credentials of the request in, from headers or query', async () => {
    for (const options of [
      { apiKey: key, defaultHeaders: { Authorization: null, 'api-key': other } },
      { defaultHeaders: { 'X-Gateway-Secret': other } },
      { defaultHeaders: { 'Private-Token': other, 'Idempotency-Key': 'visible-key-1' } },
      { defaultHeaders: { Authorization: `Basic ${other}` } },
      { defaultQuery: { 'api-key': other, key: other, visible: 'yes-visible' } },
      { baseURL: `${server.url}?subscription-key=${encodeURIComponent(other)}` },
      { adminAPIKey: other },
    ]) {
      server.reply(echo);
      const { error, printed } = await failing(options);
      expect(error.status).toBe(401);
      expect(printed).not.toContain(other);
      expect(printed).not.toContain(encodeURIComponent(other));
    }
    expect(server.requests[4]!.query).toMatchObject({ 'api-key': other, visible: 'yes-visible' });
  });

  it('does not bring the key in by a page of text or a body that is no JSON', async () => {
    server.reply({ respond: ({ headers }) => ({ status: 403, body: `<p>${headers.authorization}</p>` }) });
    expect((await failing({})).printed).not.toContain(key);
    server.reply({
      respond: ({ headers }) => ({
        body: `not json ${headers.authorization}`,
        headers: { 'content-type': 'application/json', 'x-echo': String(headers.authorization) },
      }),
    });
    const { error, printed } = await failing({});
    expect(error.name).toBe('APIResponseParseError');
    expect(printed).not.toContain(key);
  });

  it('does not bring the key in by the head of a body that is cut', async () => {
    server.reply({
      times: 2,
      respond: ({ headers }) => ({
        body: 'x'.repeat(100),
        headers: { 'content-length': '200', 'x-echo': String(headers.authorization), 'retry-after-ms': '1' },
      }),
    });
    server.fault({ cutAfterBytes: 50, times: 2 });
    const { error, printed } = await failing({});
    expect(error.name).toBe('APIResponseInterruptedError');
    expect(printed).not.toContain(key);
  });
});

describe('a `fetch` that quotes the request', () => {
  it('does not bring the key into the error, its cause or the log', async () => {
    const address = `https://gateway.example/v1?api-key=${key}`;
    for (const thrown of [
      new TypeError(`request to ${address}&a=1 failed, reason: connect ECONNREFUSED`),
      new TypeError('fetch failed', {
        cause: Object.assign(new Error(`bad header Bearer ${key}`), { code: 'E_BAD' }),
      }),
      `text about ${key}`,
    ]) {
      const options = { baseURL: address, maxRetries: 0, fetch: () => Promise.reject(thrown) };
      const { error, printed } = await failing(options);
      expect(error.name).toBe('APIConnectionError');
      expect(printed).not.toContain(key);
      expect(printed).toContain('***');
    }
  });

  it('does not bring the key in by what the error carries', async () => {
    const authorization = `Bearer ${key}`;
    const circular: Record<string, unknown> = { headers: { authorization } };
    circular.self = circular;
    for (const thrown of [
      Object.assign(new Error('boom'), { config: { headers: { authorization } } }),
      Object.assign(new Error('boom'), { request: { headers: new Headers({ authorization }) } }),
      Object.assign(new Error('boom'), { request: circular }),
      Object.assign(new Error('boom'), { headers: new Map([['authorization', [authorization]]]) }),
      { headers: { authorization } },
      new AggregateError([new Error(`bad header ${authorization}`)], 'all failed'),
      new TypeError('fetch failed', { cause: Object.assign(new Error('boom'), { url: `/?key=${key}` }) }),
    ]) {
      const options = { maxRetries: 0, fetch: () => Promise.reject(thrown) };
      const { error, printed } = await failing(options);
      expect(error.name).toBe('APIConnectionError');
      expect(printed).not.toContain(key);
    }
  });

  it('keeps a cause that quotes nothing as it is', async () => {
    const cause = Object.assign(new Error('underneath'), { code: 'E_BAD', socket: { bytesRead: 3 } });
    const thrown = new TypeError('fetch failed', { cause });
    const { error } = await failing({ maxRetries: 0, fetch: () => Promise.reject(thrown) });
    expect(error.cause).toBe(thrown);
  });
});

it('a successful call logs no credential either', async () => {
  const { logger, text } = recordingLogger();
  server.reply({
    respond: ({ headers }) => ({
      body: {},
      headers: { 'x-echo': String(headers.authorization), 'set-cookie': `a=${other}` },
    }),
  });
  const client = new Client({
    apiKey: key,
    baseURL: `${server.url}?key=${key}`,
    logger,
    logLevel: 'debug',
    defaultHeaders: { cookie: other, 'x-access-token': other, 'x-plain': 'plain-value' },
  });
  await client.get('/things', { query: { token: other, max_tokens: 'shown-12345' } });
  expect(text()).not.toContain(key);
  expect(text()).not.toContain(other);
  expect(text()).not.toContain(encodeURIComponent(other));
  expect(text()).toContain('plain-value');
  expect(text()).toContain('shown-12345');
});

it('a log hides the parameters that carry credentials, and shows the others', async () => {
  const { logger, text } = recordingLogger();
  const secret = [
    'token',
    'sas',
    'sid',
    'jwt',
    'session',
    'client_assertion',
    'code_verifier',
    'account_key',
  ];
  const plain = ['page_token', 'max_tokens', 'order', 'author'];
  const query = Object.fromEntries([...secret, ...plain].map((name) => [name, `value-of-${name}.`]));
  server.reply({ body: {} });
  await new Client({ apiKey: key, baseURL: server.url, logger, logLevel: 'debug' }).get('/things', { query });
  for (const name of secret) expect(text()).not.toContain(`value-of-${name}.`);
  for (const name of plain) expect(text()).toContain(`value-of-${name}.`);
});

it('the hooks are told no credential of the address', async () => {
  const events: unknown[] = [];
  server.reply({ status: 500, headers: { 'retry-after-ms': '1' } });
  server.reply({ body: {} });
  const client = new Client({
    apiKey: key,
    baseURL: `${server.url}?api-key=${key}`,
    hooks: { onAttempt: (event) => void events.push(event), onRetry: (event) => void events.push(event) },
  });
  await client.get('/things', { query: { limit: 2 } });
  expect(events).toHaveLength(3);
  expect(show(events)).not.toContain(key);
  expect(show(events)).toContain('limit=2');
});
