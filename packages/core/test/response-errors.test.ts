import { inspect } from 'node:util';
import {
  APIError,
  APIResponseInterruptedError,
  APIResponseParseError,
  AuthenticationError,
  BadRequestError,
  Client,
  ConflictError,
  InternalServerError,
  NotFoundError,
  OpenAIError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from '@oxide/core';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failureOf } from './support/failure.ts';

let server: MockServer;
let client: Client;
beforeAll(async () => {
  server = await startMockServer({ apiKey: 'sk-correct-horse' });
  client = new Client({ apiKey: 'sk-correct-horse', baseURL: server.url, maxRetries: 0 });
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const get = () => failureOf<APIError>(client.get('/things'));

describe('an unsuccessful status', () => {
  it.each([
    [400, BadRequestError, false],
    [401, AuthenticationError, false],
    [403, PermissionDeniedError, false],
    [404, NotFoundError, false],
    [409, ConflictError, true],
    [422, UnprocessableEntityError, false],
    [429, RateLimitError, true],
    [500, InternalServerError, true],
    [503, InternalServerError, true],
    [408, APIError, true],
    [418, APIError, false],
  ] as const)('%i is a %o', async (status, ErrorClass, retryable) => {
    const details = { message: 'It is so.', code: 'some_code', param: 'model', type: 'some_type' };
    server.reply({ status, body: { error: details }, headers: { 'set-cookie': 'session=1' } });
    const error = await get();
    expect(error.constructor).toBe(ErrorClass);
    expect(error).toMatchObject({
      name: ErrorClass.name,
      message: `${status} It is so.`,
      status,
      error: details,
      code: 'some_code',
      param: 'model',
      type: 'some_type',
      requestID: server.requests[0]!.id,
      attempts: 1,
      retryable,
    });
    expect(error.headers!.get('x-request-id')).toBe(error.requestID);
    expect(error.headers!.get('set-cookie')).toBeNull();
    expect(error.cause).toBeUndefined();
  });

  it('is told with the wrong key too', async () => {
    const stranger = new Client({ apiKey: 'sk-wrong-horse-1234', baseURL: server.url });
    const error = await failureOf<APIError>(stranger.post('/responses', { body: {} }));
    expect(error).toMatchObject({
      name: 'AuthenticationError',
      status: 401,
      code: 'invalid_api_key',
      attempts: 1,
    });
    expect(server.requests).toHaveLength(1);
  });

  it('has the fields at the root, where a server puts them there', async () => {
    server.reply({ status: 400, body: { message: 'no model', code: 'missing', type: 'invalid' } });
    expect(await get()).toMatchObject({ message: '400 no model', code: 'missing', type: 'invalid' });
  });

  it('has a message for whatever the body holds', async () => {
    const json = { 'content-type': 'application/json' };
    for (const [body, message] of [
      [{ error: 'too bad' }, '500 "too bad"'],
      [{ error: { message: { en: 'nested' } } }, '500 {"en":"nested"}'],
      [{ error: { reason: 'odd' } }, '500 {"reason":"odd"}'],
      [{ error: null, detail: 'x' }, '500 {"error":null,"detail":"x"}'],
      ['[1,2]', '500 [1,2]'],
      ['null', '500 null'],
      ['"text"', '500 "text"'],
      ['{"cut": ', '500 {"cut": '],
      ['', '500 status code (no body)'],
    ] as const) {
      server.reply({ status: 500, body, headers: json });
      const error = await get();
      expect(error.name).toBe('InternalServerError');
      expect(error.message).toBe(message);
    }
  });

  it('has the details as the server sent them, of any type', async () => {
    for (const [body, details] of [
      [{ error: 'too bad' }, 'too bad'],
      [{ error: 7 }, 7],
      [
        [1, 2],
        [1, 2],
      ],
    ] as const) {
      server.reply({
        status: 500,
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      });
      expect((await get()).error).toEqual(details);
    }
  });

  it('is not fooled by a body that names the prototype', async () => {
    server.reply({
      status: 400,
      body: '{"__proto__":{"status":1},"error":{"message":"m","__proto__":{"isAdmin":true}}}',
    });
    const error = await get();
    expect(error).toMatchObject({ name: 'BadRequestError', status: 400, message: '400 m' });
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    expect((error.error as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('with a page of HTML keeps the start of it, not a megabyte', async () => {
    const page = `<html><body><h1>502 Bad Gateway</h1>${'<p>blah</p>'.repeat(200_000)}</body></html>`;
    server.reply({ status: 502, body: page, headers: { 'content-type': 'text/html' } });
    const error = await get();
    expect(error).toMatchObject({
      name: 'InternalServerError',
      status: 502,
      error: undefined,
      code: undefined,
    });
    expect(error.message).toMatch(/^502 <html><body><h1>502 Bad Gateway/);
    expect(error.message.length).toBeLessThan(10_000);
    expect(inspect(error).length).toBeLessThan(30_000);
  });

  it('is known even when its body is cut', async () => {
    for (const [status, name] of [
      [401, 'AuthenticationError'],
      [500, 'InternalServerError'],
    ] as const) {
      server.fault({ status, cutAfterBytes: 5 });
      const error = await get();
      expect(error.name).toBe(name);
      expect(error).toMatchObject({ status, requestID: server.requests.at(-1)!.id, attempts: 1 });
    }
  });
});

describe('a successful status with a bad body', () => {
  it('is a parse error when it says JSON and is none; the body is not shown', async () => {
    for (const body of ['<html>secret page</html>', '{"secret": ', 'secret']) {
      server.reply({ body, headers: { 'content-type': 'application/json; charset=utf-8' } });
      const error = await get();
      expect(error).toBeInstanceOf(APIResponseParseError);
      expect(error).toMatchObject({
        name: 'APIResponseParseError',
        code: 'invalid_response',
        status: 200,
        requestID: server.requests.at(-1)!.id,
        attempts: 1,
        retryable: false,
      });
      expect(error.cause).toBeInstanceOf(SyntaxError);
      expect(inspect(error, { showHidden: true })).not.toContain('secret');
    }
  });

  it('is an interruption when it is cut before its announced length', async () => {
    server.fault({ body: { text: 'x'.repeat(100) }, cutAfterBytes: 20 });
    const error = await get();
    expect(error).toBeInstanceOf(APIResponseInterruptedError);
    expect(error).toMatchObject({
      name: 'APIResponseInterruptedError',
      code: 'response_interrupted',
      status: 200,
      requestID: server.requests[0]!.id,
      attempts: 1,
      retryable: true,
    });
    expect(error.message).toContain('The connection ended before the response did');
    expect(error.cause).toBeInstanceOf(Error);
  });

  it('is an interruption when it is cut between two chunks', async () => {
    server.fault({ cutAfterEvents: 1 });
    server.reply({ chunks: ['{"a":', '1}'], headers: { 'content-type': 'application/json' } });
    const error = await get();
    expect(error).toBeInstanceOf(APIResponseInterruptedError);
    expect(error).toMatchObject({ code: 'response_interrupted', status: 200, attempts: 1 });
  });

  it('is an interruption when its compression is cut', async () => {
    server.fault({ body: { text: 'x'.repeat(1_000) }, compress: 'gzip', cutAfterBytes: 15 });
    expect(await get()).toBeInstanceOf(APIResponseInterruptedError);
  });

  it('is tried again when the body was cut', async () => {
    server.fault({ body: { ok: false }, cutAfterBytes: 3, headers: { 'retry-after-ms': '1' } });
    server.fault({ body: { ok: true } });
    expect(await client.get('/things', { maxRetries: 1 })).toEqual({ ok: true });
    expect(server.requests).toHaveLength(2);
  });
});

it('every error is an OpenAIError', async () => {
  server.reply({ status: 500 });
  expect(await get()).toBeInstanceOf(OpenAIError);
  expect(await get()).toBeInstanceOf(APIError);
});
