import assert from 'node:assert/strict';
import OpenAI from 'openai';
import { mockServer } from '../mock.js';

const server = mockServer();
const open = (options: ConstructorParameters<typeof OpenAI>[0] = {}) =>
  new OpenAI({ apiKey: 'sk-test', baseURL: server().url, ...options });
const ask = (client: OpenAI, options?: OpenAI.RequestOptions) =>
  client.chat.completions.create(
    { model: 'gpt-5.4', messages: [{ role: 'user', content: 'Say hello' }] },
    options,
  );
const failure = async (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => assert.fail('the call succeeded'),
    (error: unknown) => error,
  );

const classes = [
  [400, OpenAI.BadRequestError],
  [401, OpenAI.AuthenticationError],
  [403, OpenAI.PermissionDeniedError],
  [404, OpenAI.NotFoundError],
  [409, OpenAI.ConflictError],
  [422, OpenAI.UnprocessableEntityError],
  [429, OpenAI.RateLimitError],
  [500, OpenAI.InternalServerError],
  [503, OpenAI.InternalServerError],
] as const;

describe('a failure', () => {
  for (const [status, Class] of classes) {
    it(`with status ${status} is a ${Class.name} with what the server said`, async () => {
      const body = { error: { message: 'Not so', type: 'some_type', code: 'some_code', param: 'model' } };
      server().fault({ status, body });
      const error = await failure(ask(open({ maxRetries: 0 })));
      assert.ok(error instanceof Class && error instanceof OpenAI.APIError && error instanceof Error);
      assert.equal(error.status, status);
      assert.match(error.message, /Not so/);
      assert.deepEqual([error.type, error.code, error.param], ['some_type', 'some_code', 'model']);
      assert.match(error.requestID!, /^req_/);
      assert.equal(error.headers!.get('x-request-id'), error.requestID);
    });
  }

  it('is caught as in the guide', async () => {
    server().fault({ status: 400 });
    const caught = await ask(open()).catch(async (error) => {
      if (error instanceof OpenAI.APIError) return [error.status, error.constructor.name];
      throw error;
    });
    assert.deepEqual(caught, [400, 'BadRequestError']);
  });

  it('to connect is an APIConnectionError', async () => {
    server().fault({ dropConnection: true });
    const error = await failure(ask(open({ maxRetries: 0 })));
    assert.ok(error instanceof OpenAI.APIConnectionError);
    assert.equal(error.status, undefined);
  });
});

describe('retries', () => {
  it('are two by default, and tell the server how many there were', async () => {
    server().fault({ status: 503, headers: { 'retry-after-ms': '1' }, times: 2 });
    assert.equal((await ask(open())).choices[0]!.message.content, 'Hello!');
    const counts = server().requests.map(({ headers }) => headers['x-stainless-retry-count']);
    assert.deepEqual(counts, ['0', '1', '2']);
  });

  it('end with the last error', async () => {
    server().fault({ status: 429, headers: { 'retry-after-ms': '1' }, times: 3 });
    assert.ok((await failure(ask(open()))) instanceof OpenAI.RateLimitError);
    assert.equal(server().requests.length, 3);
  });

  it('are as many as the client says, or the call', async () => {
    const fault = { status: 500, headers: { 'retry-after-ms': '1' } };
    server().fault(fault);
    await failure(ask(open({ maxRetries: 0 })));
    assert.equal(server().requests.length, 1);
    server().fault({ ...fault, times: 4 });
    await ask(open({ maxRetries: 0 }), { maxRetries: 5 });
    assert.equal(server().requests.length, 6);
  });
});

describe('a time limit', () => {
  it('of the client or of the call ends an attempt', async () => {
    server().fault({ delayHeadersMs: 60_000, times: 2 });
    const errors = await Promise.all([
      failure(ask(open({ timeout: 1_000, maxRetries: 0 }))),
      failure(ask(open(), { timeout: 1_000, maxRetries: 0 })),
    ]);
    for (const error of errors)
      assert.ok(
        error instanceof OpenAI.APIConnectionTimeoutError && error instanceof OpenAI.APIConnectionError,
      );
  });
});

describe('a signal', () => {
  it('stops a call', async () => {
    const controller = new AbortController();
    server().fault({ delayHeadersMs: 60_000 });
    const call = failure(ask(open(), { signal: controller.signal }));
    await server().waitFor('request');
    controller.abort();
    assert.ok((await call) instanceof OpenAI.APIUserAbortError);
  });

  it('stops a stream', async () => {
    const controller = new AbortController();
    server().fault({ stallAfterEvents: 3 });
    const stream = await open().responses.create(
      { model: 'gpt-5.4', input: 'Say hello', stream: true },
      { signal: controller.signal },
    );
    let events = 0;
    for await (const _ of stream) if (++events === 3) controller.abort();
    assert.equal(events, 3);
  });
});
