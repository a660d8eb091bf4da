import {
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  type ClientOptions,
  RateLimitError,
} from '@oxide/core';
import { IncompleteResponseError } from '@oxide/responses';
import { describe, expect, it } from 'vitest';
import { inputs, openSession } from './support/open-session.ts';
import { created, message } from './support/scripted-events.ts';

const model = 'gpt-5.4';

describe('a turn that does not end well', () => {
  it.each([
    ['failed', 'rate_limit_exceeded', RateLimitError],
    ['failed', 'server_error', APIError],
  ])('is an error when the response %s with %s', async (status, code, ErrorClass) => {
    const failed = { id: 'resp_1', status, output: [], error: { code, message: 'It went wrong' } };
    await using test = await openSession((turn) => turn.send({ type: 'response.failed', response: failed }));
    const error = await test.session.send({ model, input: 'One' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error).toMatchObject({ code, snapshot: { id: 'resp_1' } });
  });

  it('is an error when the response was cut', async () => {
    const item = message('msg_1', ['Half']);
    const cut = {
      id: 'resp_1',
      object: 'response',
      status: 'incomplete',
      output: [item],
      incomplete_details: { reason: 'max_output_tokens' },
    };
    await using test = await openSession((turn) => turn.send({ type: 'response.incomplete', response: cut }));
    const error = await test.session.send({ model, input: 'One' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(IncompleteResponseError);
    expect(error).toMatchObject({ code: 'max_output_tokens', snapshot: { output_text: 'Half' } });
  });

  it('is tried again by the rules of retries', async () => {
    const delays: number[] = [];
    const hooks: ClientOptions['hooks'] = { onRetry: ({ delayMs }) => delays.push(delayMs) };
    await using test = await openSession(
      (turn, index) =>
        index === 0
          ? turn.fail(503, 'server_is_overloaded', { headers: { 'Retry-After-Ms': 5 } })
          : turn.answer('resp_1'),
      {},
      { maxRetries: 1, hooks },
    );
    expect((await test.session.send({ model, input: 'One' })).id).toBe('resp_1');
    expect(delays).toEqual([5]);
    expect(test.server.handshakes).toHaveLength(1);
  });

  it.each([
    [{ error: { type: 'invalid_request_error', message: 'No' } }, 400],
    [{ code: 'rate_limit_exceeded', message: 'No' }, 429],
    [{ status: 422, error: { message: 'No' } }, 422],
    [{ status: 'hostile', error: null }, 500],
  ])('is the error that an error frame %j stands for', async (fields, status) => {
    await using test = await openSession((turn) => turn.send({ type: 'error', ...fields }));
    await expect(test.session.send({ model, input: 'One' })).rejects.toMatchObject({ status });
  });

  it('ends in the middle by an error frame', async () => {
    await using test = await openSession((turn) => turn.send(created()).fail(500, 'server_error'));
    const stream = test.session.stream({ model, input: 'One' });
    await expect(stream.finalResponse()).rejects.toMatchObject({
      code: 'server_error',
      snapshot: { id: 'resp_1' },
    });
  });

  it('ends when its time is up', async () => {
    await using test = await openSession(() => {}, {}, { timeout: 50 });
    await expect(test.session.send({ model, input: 'One' })).rejects.toThrow(APIConnectionTimeoutError);
  });

  it('stops when its signal aborts, waiting or running, and the session goes on', async () => {
    await using test = await openSession((turn) => turn.frame.input === 'Last' && turn.answer('resp_3'));
    const { session, server } = test;
    const controller = new AbortController();
    const running = session.send({ model, input: 'One' }, { signal: controller.signal });
    const waiting = session.send({ model, input: 'Two' }, { signal: controller.signal });
    const last = session.send({ model, input: 'Last' });
    await server.turnCount(1);
    controller.abort();
    await expect(running).rejects.toThrow(APIUserAbortError);
    await expect(waiting).rejects.toThrow(APIUserAbortError);
    expect((await last).id).toBe('resp_3');
    expect(inputs(server)).toEqual(['One', 'Last']);
  });

  it('frees its connection when a stream is left', async () => {
    await using test = await openSession((turn, index) =>
      index === 0 ? turn.send(created()) : turn.answer('resp_2'),
    );
    for await (const _ of test.session.stream({ model, input: 'One' })) break;
    expect((await test.session.send({ model, input: 'Two' })).id).toBe('resp_2');
  });
});
